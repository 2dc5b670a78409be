import { ChevronRight, Ellipsis, type LucideIcon } from 'lucide-react'
import { memo, type ReactNode, type Ref } from 'react'
import { words } from '../../strings/words.ts'
import { classes } from '../../ui/classes.ts'
import styles from './ledger-grid.module.css'
import { type Spot, spotId } from './ledger-moves.ts'

/** A row of a ledger: what it holds of each account, in their order. */
export type LedgerRow = {
  key: string
  /** 2 where it stands below one that can be opened. */
  level?: 1 | 2
  /** Left out where nothing stands below it. */
  isOpen?: boolean
  cells: readonly (readonly unknown[])[]
}

/** How rows are drawn. `empty`: what is said of an account that has nothing there. */
export type Drawn<R> = {
  head: (row: R) => ReactNode
  entry: (row: R, column: number, entry: number) => ReactNode
  empty: (row: R, column: number) => string
  /** What can be done with an entry, or with the whole row, by one press; null where nothing can. */
  quick?: (row: R) => { label: string; icon: LucideIcon } | null
}

type Props = {
  ref: Ref<HTMLDivElement>
  /** Of the grid. */
  id: string
  index: number
  /** px from the top of the rows. */
  top: number
  row: LedgerRow
  drawn: Drawn<LedgerRow>
  /** Where one stands, if it is in this row. */
  spot: Spot | null
}

/** A row with its head and its cells. Only what is near what is seen is in the page. */
export const LedgerRowView = memo(({ ref, id, index, top, row, drawn, spot }: Props) => (
  <div
    ref={ref}
    role="row"
    aria-rowindex={index + 2}
    aria-level={row.level}
    aria-expanded={row.isOpen}
    data-index={index}
    className={classes(styles.row, styles.tracks, row.level === 2 && styles.below)}
    style={{ transform: `translateY(${top}px)` }}
  >
    <div role="rowheader" aria-colindex={1} className={styles.rowHead} data-spot={`${index} 0 0`}>
      <Entry id={id} spot={{ row: index, column: 0, entry: 0 }} now={spot} quick={drawn.quick?.(row) ?? null}>
        {row.isOpen !== undefined && (
          <ChevronRight size={14} aria-hidden className={styles.chevron} data-open={row.isOpen} />
        )}
        <span className={styles.words}>{drawn.head(row)}</span>
      </Entry>
    </div>
    {row.cells.map((entries, column) => (
      <div
        key={spotId(id, { row: index, column: column + 1, entry: -1 })}
        role="gridcell"
        aria-colindex={column + 2}
        className={styles.cell}
        data-spot={`${index} ${column + 1} 0`}
      >
        {entries.map((_, entry) => (
          <Entry
            key={spotId(id, { row: index, column: column + 1, entry })}
            id={id}
            spot={{ row: index, column: column + 1, entry }}
            now={spot}
            quick={drawn.quick?.(row) ?? null}
          >
            <span className={styles.words}>{drawn.entry(row, column, entry)}</span>
          </Entry>
        ))}
        {entries.length === 0 && (
          <span
            id={spotId(id, { row: index, column: column + 1, entry: 0 })}
            className={styles.none}
            data-active={spot?.column === column + 1}
          >
            {drawn.empty(row, column)}
          </span>
        )}
      </div>
    ))}
  </div>
))

type EntryProps = {
  id: string
  spot: Spot
  now: Spot | null
  quick: { label: string; icon: LucideIcon } | null
  children: ReactNode
}

/** What can be stood on and pressed; the focus and the keys are the grid's. */
function Entry({ id, spot, now, quick, children }: EntryProps) {
  const Quick = quick?.icon
  const isActive = now?.column === spot.column && now.entry === spot.entry
  return (
    <div className={styles.entry} data-active={isActive} data-spot={`${spot.row} ${spot.column} ${spot.entry}`}>
      <button type="button" tabIndex={-1} id={spotId(id, spot)} className={styles.press}>
        {children}
      </button>
      <span className={styles.tools}>
        {quick && Quick && (
          <button
            type="button"
            tabIndex={-1}
            data-quick
            className={styles.tool}
            title={quick.label}
            aria-label={quick.label}
          >
            <Quick size={13} aria-hidden />
          </button>
        )}
        <button
          type="button"
          tabIndex={-1}
          data-more
          className={styles.tool}
          title={words.ledgers.actions}
          aria-label={words.ledgers.actions}
        >
          <Ellipsis size={14} aria-hidden />
        </button>
      </span>
    </div>
  )
}
