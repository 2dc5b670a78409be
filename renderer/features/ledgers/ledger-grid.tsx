import { useVirtualizer } from '@tanstack/react-virtual'
import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  startTransition,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useState,
} from 'react'
import { words } from '../../strings/words.ts'
import { ContextMenu } from '../../ui/context-menu.tsx'
import { accountColour } from '../compare/account-names.ts'
import styles from './ledger-grid.module.css'
import { type Spot, spotId, spotWithin, stepInLedger } from './ledger-moves.ts'
import { type Drawn, type LedgerRow, LedgerRowView } from './ledger-row.tsx'
import { useOpeningFocus } from './panel-focus.ts'
import { pressedKey } from './pressed-key.ts'

type Props<R extends LedgerRow> = {
  label: string
  /** What the first column has. */
  first: string
  rows: readonly R[]
  accounts: readonly { id: number }[]
  names: ReadonlyMap<number, string>
  /** How rows are drawn; the same object for as long as they are drawn alike. */
  drawn: Drawn<R>
  /** Said where there are no rows. */
  empty: string
  /** Pressed, or Enter on it. */
  onOpen: (row: R, spot: Spot) => void
  /** Another key; true where it was taken. */
  onKey?: (key: string, row: R, spot: Spot) => boolean
  /** Does what can be done by one press. */
  onQuick?: (row: R, spot: Spot) => void
  /** What can be done with what stands at a spot; null where nothing can. */
  menu: (row: R, spot: Spot) => ReactNode
}

/** Widths of the first column and of the narrowest account, px; the styles have them from here. */
const [headWidth, leastWidth] = [200, 136]
/** A row with one entry of two lines, px. */
const usualHeight = 55

/**
 * A ledger: matters in rows, accounts in columns, entries in their cells. A grid whose rows exist only near what is seen, with the
 * focus on the whole and `aria-activedescendant` at an entry, as the matrix has it.
 */
export function LedgerGrid<R extends LedgerRow>(props: Props<R>) {
  const { label, first, rows, accounts, names, drawn, empty, onOpen, onKey, onQuick, menu } = props
  const id = useId()
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null)
  // The rows are drawn in a transition of their own: at once they would be drawn in the task that brings the ledger.
  const place = useCallback((element: HTMLDivElement | null) => startTransition(() => setScroller(element)), [])
  const [wanted, setWanted] = useState<Spot | null>(null)
  const [menuAt, setMenuAt] = useState<{ x: number; y: number } | null>(null)
  const size = useMemo(() => sizeOf(rows, accounts.length), [rows, accounts])
  const spot = wanted && spotWithin(wanted, size)
  const active = spot ? rows[spot.row] : undefined
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: index => Math.max(1, ...(rows[index]?.cells ?? []).map(entries => entries.length)) * usualHeight,
    getItemKey: index => rows[index]?.key ?? index,
    overscan: 2,
  })
  useBroughtIntoView(spot, virtual, id)
  useOpeningFocus(scroller)

  function openMenu() {
    const box = spot && document.getElementById(spotId(id, spot))?.getBoundingClientRect()
    if (box) setMenuAt({ x: box.left + 12, y: box.bottom })
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.target !== event.currentTarget || event.altKey) return
    const from = spot ?? { row: 0, column: 0, entry: 0 }
    const isFar = event.ctrlKey || event.metaKey
    const page = Math.max(1, virtual.getVirtualItems().length - 8)
    const to = stepInLedger(from, event.key, isFar, { ...size, page })
    if (to) setWanted(to)
    else if (!active || isFar) return
    else if (event.key === 'Enter') onOpen(active, from)
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) openMenu()
    else if (!onKey?.(pressedKey(event), active, from)) return
    event.preventDefault()
  }
  function onClick(event: MouseEvent) {
    const at = spotOf(event)
    const row = at && rows[at.row]
    if (!at || !row) return
    scroller?.focus({ preventScroll: true })
    setWanted(at)
    if (isOn(event, 'quick')) onQuick?.(row, at)
    else if (isOn(event, 'more')) setMenuAt({ x: event.clientX, y: event.clientY + 6 })
    else onOpen(row, at)
  }
  function onContextMenu(event: MouseEvent) {
    const at = spotOf(event)
    if (!at) return
    event.preventDefault()
    scroller?.focus({ preventScroll: true })
    setWanted(at)
    setMenuAt({ x: event.clientX, y: event.clientY })
  }

  const style = {
    '--head': `${headWidth}px`,
    '--tracks': `${headWidth}px repeat(${accounts.length}, minmax(${leastWidth}px, 1fr))`,
    minWidth: headWidth + leastWidth * accounts.length,
  } as CSSProperties
  return (
    <>
      <div
        ref={place}
        role="treegrid"
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={accounts.length + 1}
        aria-activedescendant={spot ? spotId(id, spot) : undefined}
        tabIndex={0}
        className={styles.grid}
        onKeyDown={onKeyDown}
        onFocus={event => {
          if (event.target === event.currentTarget && !spot) setWanted({ row: 0, column: 0, entry: 0 })
        }}
        onClick={onClick}
        onContextMenu={onContextMenu}
      >
        <div role="presentation" className={styles.sheet} style={style}>
          <Head first={first} accounts={accounts} names={names} />
          {rows.length === 0 && <p className={styles.empty}>{empty}</p>}
          <div role="rowgroup" className={styles.rows} style={{ height: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map(({ index, start, key }) => {
              const row = rows[index]
              return (
                row && (
                  <LedgerRowView
                    key={key}
                    ref={virtual.measureElement}
                    id={id}
                    index={index}
                    top={start}
                    row={row}
                    drawn={drawn as Drawn<LedgerRow>}
                    spot={spot?.row === index ? spot : null}
                  />
                )
              )
            })}
          </div>
        </div>
      </div>
      {menuAt && spot && active && (
        <ContextMenu at={menuAt} label={words.ledgers.actions} onClose={() => setMenuAt(null)}>
          {menu(active, spot)}
        </ContextMenu>
      )}
    </>
  )
}

type HeadProps = { first: string; accounts: readonly { id: number }[]; names: ReadonlyMap<number, string> }

function Head({ first, accounts, names }: HeadProps) {
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.tracks}>
        <span role="columnheader" aria-colindex={1} className={styles.corner}>
          {first}
        </span>
        {accounts.map(({ id }, index) => (
          <span key={id} role="columnheader" aria-colindex={index + 2} className={styles.account}>
            <span className={styles.dot} style={{ background: accountColour(index) }} aria-hidden />
            <span className={styles.name} title={names.get(id)}>
              {names.get(id)}
            </span>
          </span>
        ))}
      </div>
    </div>
  )
}

const sizeOf = (rows: readonly LedgerRow[], accounts: number) => ({
  rows: rows.length,
  columns: accounts + 1,
  entries: (row: number, column: number) => (column === 0 ? 1 : (rows[row]?.cells[column - 1]?.length ?? 0)),
})

/** The spot that was pressed: entries say where they stand; the rest of a cell is its first entry. */
function spotOf({ target }: MouseEvent): Spot | null {
  const place = target instanceof Element ? target.closest('[data-spot]')?.getAttribute('data-spot') : null
  const [row, column, entry] = (place ?? '').split(' ').map(Number)
  return row === undefined || column === undefined || entry === undefined ? null : { row, column, entry }
}

const isOn = ({ target }: MouseEvent, tool: 'more' | 'quick') =>
  target instanceof Element && target.closest(`[data-${tool}]`) !== null

/** Brings the entry one stands on into view, whole if it fits. */
function useBroughtIntoView(spot: Spot | null, virtual: { scrollToIndex(index: number): void }, grid: string) {
  const key = spot ? spotId(grid, spot) : ''
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another entry is brought into view
  useEffect(() => {
    if (!spot) return
    const show = () => void document.getElementById(key)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    if (document.getElementById(key)) return show()
    virtual.scrollToIndex(spot.row)
    const frame = requestAnimationFrame(show)
    return () => cancelAnimationFrame(frame)
  }, [key])
}
