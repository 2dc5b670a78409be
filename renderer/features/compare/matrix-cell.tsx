import { Columns2 } from 'lucide-react'
import { Fragment } from 'react'
import type { Account, Comparison } from '../../../main/contract/compare.ts'
import { words } from '../../strings/words.ts'
import { classes } from '../../ui/classes.ts'
import { differingWords } from './differing.ts'
import { MarkedText } from './marked-text.tsx'
import styles from './matrix.module.css'
import type { MatrixRow } from './matrix-rows.ts'
import { namedIn, noNames } from './named.ts'
import type { Passages } from './use-wording.ts'
import { wordingMarks } from './wording-marks.ts'

type Props = {
  id: string
  column: number
  row: MatrixRow
  account: Account
  comparison: Comparison
  isCompared: boolean
  names: ReadonlyMap<number, string>
  passages: Passages
  withNames: boolean
  isActive: boolean
  onGoTo: () => void
  onOpen: () => void
}

/** What one account says of a matter. That nothing was found is the program's word. */
export function MatrixCellView({
  id,
  column,
  row,
  account,
  comparison,
  isCompared,
  names,
  passages,
  withNames,
  isActive,
  onGoTo,
  onOpen,
}: Props) {
  const ranges = row.cells[column] ?? []
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the focus and the keys are the grid's
    <div
      id={id}
      role="gridcell"
      aria-colindex={column + 2}
      aria-selected={isActive}
      data-active={isActive}
      className={classes(styles.cell, ranges.length === 0 && styles.none, row.point === null && styles.alone)}
      onClick={onGoTo}
      onDoubleClick={onOpen}
    >
      {ranges.length > 0 && (
        <p dir="auto" {...(account.language ? { lang: account.language } : {})}>
          {ranges.map((range, index) => (
            <Fragment key={range.start}>
              {index > 0 && <Between text={account.text.slice(ranges[index - 1]?.end, range.start)} />}
              <MarkedText
                text={account.text}
                range={range}
                differing={differingWords(comparison, account.id, row.point, [...names.keys()])}
                named={withNames ? namedIn(account) : noNames}
                wording={wordingMarks(passages.get(account.id) ?? [], range)}
                names={names}
              />
            </Fragment>
          ))}
        </p>
      )}
      {ranges.length === 0 && row.point !== null && (isCompared ? words.matrix.notFound : words.matrix.notKnown)}
      {isActive && (
        <button
          type="button"
          tabIndex={-1}
          className={styles.open}
          title={`${words.matrix.open} (${words.matrix.openKeys})`}
          aria-label={words.matrix.open}
          onClick={onOpen}
        >
          <Columns2 size={14} aria-hidden />
        </button>
      )}
    </div>
  )
}

/** What stands between two passages: a new paragraph, or what is left out. */
function Between({ text }: { text: string }) {
  if (text.trim() !== '') return ` ${words.matrix.leftOut} `
  return /[\n\u2029]/.test(text) ? <br /> : ' '
}
