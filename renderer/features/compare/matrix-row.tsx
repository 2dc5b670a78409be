import { Check, CircleDashed, EqualNot } from 'lucide-react'
import { memo, type Ref } from 'react'
import type { Comparison } from '../../../main/contract/compare.ts'
import { words } from '../../strings/words.ts'
import { classes } from '../../ui/classes.ts'
import { formatNumber } from '../../ui/formats.ts'
import styles from './matrix.module.css'
import { MatrixCellView } from './matrix-cell.tsx'
import { cellId, type MatrixCell, type MatrixRow } from './matrix-rows.ts'
import type { Passages } from './use-wording.ts'

type Props = {
  ref: Ref<HTMLDivElement>
  /** Of the grid. */
  id: string
  index: number
  /** px from the top of the rows. */
  top: number
  row: MatrixRow
  comparison: Comparison
  /** Ids of the accounts of which it is known what they share. */
  compared: ReadonlySet<number>
  names: ReadonlyMap<number, string>
  passages: Passages
  withNames: boolean
  /** -1 where one stands in another row. */
  activeColumn: number
  onGoTo: (cell: MatrixCell) => void
  onOpen: (row: MatrixRow, column: number) => void
}

/** A matter: what each account says of it. */
export const MatrixRowView = memo((props: Props) => {
  const { ref, id, index, top, row, comparison, compared, names, passages, withNames, activeColumn, onGoTo, onOpen } =
    props
  return (
    <div
      ref={ref}
      role="row"
      aria-rowindex={index + 2}
      data-index={index}
      className={classes(styles.row, styles.tracks, row.point === null && styles.aloneRow)}
      style={{ transform: `translateY(${top}px)` }}
    >
      <RowHead row={row} comparison={comparison} />
      {comparison.accounts.map((account, column) => (
        <MatrixCellView
          key={account.id}
          id={cellId(id, { row: index, column })}
          column={column}
          row={row}
          account={account}
          comparison={comparison}
          isCompared={compared.has(account.id)}
          names={names}
          passages={passages}
          withNames={withNames}
          isActive={column === activeColumn}
          onGoTo={() => onGoTo({ row: index, column })}
          onOpen={() => onOpen(row, column)}
        />
      ))}
    </div>
  )
})

function RowHead({ row, comparison }: { row: MatrixRow; comparison: Comparison }) {
  if (row.point === null)
    return (
      <span role="rowheader" aria-colindex={1} className={styles.rowHead}>
        <span className="unseen">{words.matrix.alone}</span>
      </span>
    )
  const isByHand = comparison.points[row.point]?.by === 'person'
  const by = isByHand ? words.matrix.confirmed : words.matrix.suggested
  const By = isByHand ? Check : CircleDashed
  const isEstablished = comparison.event === 'established'
  const figure = isEstablished ? words.matrix.differentFigure : words.matrix.figureApart
  return (
    <span role="rowheader" aria-colindex={1} className={styles.rowHead}>
      <span>
        <span className="unseen">{words.matrix.matterNumber(row.point + 1)}</span>
        <span aria-hidden>{formatNumber(row.point + 1)}</span>
      </span>
      <Sign icon={By} said={by} className={classes(isByHand ? styles.byHand : styles.suggested)} />
      {hasFigures(comparison, row.point) && (
        <Sign icon={EqualNot} said={figure} className={classes(styles.figure, isEstablished && styles.differs)} />
      )}
    </span>
  )
}

function Sign({ icon: Icon, said, className }: { icon: typeof Check; said: string; className: string | undefined }) {
  return (
    <span title={said} className={className}>
      <Icon size={13} aria-hidden />
      <span className="unseen">{said}</span>
    </span>
  )
}

const hasFigures = ({ differences }: Comparison, point: number) =>
  differences.some(one => one.point === point && one.ranges.some(({ kind }) => kind === 'number'))
