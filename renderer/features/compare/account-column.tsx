import { BookOpen } from 'lucide-react'
import { memo, useCallback, useMemo } from 'react'
import type { Account, Comparison } from '../../../main/contract/compare.ts'
import { words } from '../../strings/words.ts'
import { formatDocumentDate, formatLanguage } from '../../ui/formats.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import styles from './account-column.module.css'
import { nameAccounts } from './account-names.ts'
import { BlockView } from './block-view.tsx'
import { sharedShare } from './blocks.ts'
import type { ColumnBoard } from './column-board.ts'
import type { ShownAccount } from './comparison-view.tsx'
import { differingWords } from './differing.ts'
import { useWording } from './use-wording.ts'
import { type WordingPassage, wordingMarks } from './wording-marks.ts'

type Props = {
  comparison: Comparison
  source: Account
  account: ShownAccount
  others: readonly ShownAccount[]
  board: ColumnBoard
  /** The point that is chosen, in all columns. */
  active: number | null
  /** Ids of the accounts with an open column. */
  open: readonly number[]
  /** The block that is stepped to; -1 where none is in this column. */
  stopBlock: number
  onChoose: (point: number | null) => void
  onOpenDocument: ((id: number) => void) | undefined
}

/** A column takes the focus, so that the keyboard can scroll it. */
const focusable = { tabIndex: 0 }
const percent = new Intl.NumberFormat(undefined, { style: 'percent' })

/** One account: where it stands, and its text in blocks. */
export function AccountColumn({
  comparison,
  source,
  account,
  others,
  board,
  active,
  open,
  stopBlock,
  onChoose,
  onOpenDocument,
}: Props) {
  const ref = useCallback((element: HTMLElement | null) => board.register(account.id, element), [account.id, board])
  return (
    <section
      ref={ref}
      className={styles.column}
      aria-label={words.compare.column(account.name)}
      data-account={account.id}
      {...focusable}
    >
      <div className={styles.content}>
        <header className={styles.header}>
          <p className={styles.where}>
            <span className={styles.dot} style={{ background: account.colour }} />
            <strong>{source.outlet ?? words.compare.untitledOutlet}</strong>
            <span>{factsOf(source)}</span>
            {onOpenDocument && (
              <IconButton
                isSmall
                icon={BookOpen}
                label={words.compare.openDocument}
                onPress={() => onOpenDocument(account.id)}
              />
            )}
          </p>
          <h2>{source.title}</h2>
          <p className={styles.share}>{sharesOf(comparison, account, others)}</p>
        </header>
        <Blocks
          comparison={comparison}
          source={source}
          account={account}
          active={active}
          open={open}
          stopBlock={stopBlock}
          onChoose={onChoose}
        />
      </div>
    </section>
  )
}

function factsOf(source: Account): string {
  const count = source.text.split(/\s+/u).filter(word => word !== '').length
  return [
    source.date === null ? words.reader.noDate : formatDocumentDate(source.date),
    source.language === null ? null : formatLanguage(source.language),
    words.compare.words(count),
  ]
    .filter(fact => fact !== null)
    .join(' · ')
}

function sharesOf(comparison: Comparison, account: ShownAccount, others: readonly ShownAccount[]): string {
  return words.compare.shares(
    others.map(({ id, name }) => ({ share: percent.format(sharedShare(comparison, account.id, id)), name })),
  )
}

const nowhere: readonly WordingPassage[] = []
const noMarks = { differing: [], wording: [] }

type BlocksProps = Pick<Props, 'comparison' | 'source' | 'account' | 'active' | 'open' | 'stopBlock' | 'onChoose'>

const Blocks = memo(function Blocks({ comparison, source, account, active, open, stopBlock, onChoose }: BlocksProps) {
  const names = useMemo(() => nameAccounts(comparison.accounts), [comparison])
  const passages = useWording(comparison).passages.get(account.id) ?? nowhere
  const marks = useMemo(
    () =>
      account.blocks.map(block => ({
        differing: differingWords(comparison, account.id, block.point, open),
        wording: wordingMarks(passages, block),
      })),
    [comparison, account, open, passages],
  )
  return (
    <div className={styles.blocks} {...(source.language ? { lang: source.language } : {})}>
      {account.blocks.map((block, index) => (
        <BlockView
          key={block.start}
          block={block}
          index={index}
          text={source.text}
          marks={marks[index] ?? noMarks}
          names={names}
          joinedWith={joinedWith(comparison, account.id, block.point, names)}
          alsoIn={block.alsoIn.map(id => names.get(id) ?? '')}
          isActive={index === stopBlock || (active !== null && block.point === active)}
          onChoose={onChoose}
        />
      ))}
    </div>
  )
})

function joinedWith(comparison: Comparison, accountId: number, point: number | null, names: Map<number, string>) {
  const members = point === null ? [] : (comparison.points[point]?.members ?? [])
  const ids = [...new Set(members.map(member => member.document).filter(id => id !== accountId))]
  return ids.map(id => names.get(id) ?? '')
}
