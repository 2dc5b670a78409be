import { useVirtualizer } from '@tanstack/react-virtual'
import {
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  startTransition,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useState,
} from 'react'
import { words } from '../../strings/words.ts'
import { useWidth } from '../../ui/use-width.ts'
import { nameAccounts } from './account-names.ts'
import styles from './matrix.module.css'
import { MatrixHead } from './matrix-head.tsx'
import { MatrixRowView } from './matrix-row.tsx'
import { cellId, type MatrixCell, type MatrixRow, stepInMatrix } from './matrix-rows.ts'
import type { Parts } from './parts.ts'
import type { MatrixView } from './use-matrix-view.ts'
import { useWording } from './use-wording.ts'

type Props = {
  parts: Parts
  state: Pick<MatrixView, 'rows' | 'cell' | 'goTo'>
  /** Ids of the accounts that are opened side by side. */
  open: readonly number[]
  /** Names and dates are shown. */
  withNames: boolean
  onToggle: (accountId: number) => void
  /** The menu of an account. */
  menu: (account: { id: number; name: string }) => ReactNode
  /** Opens columns at a cell. */
  onOpen: (row: MatrixRow, column: number) => void
}

/** Widths of the first column and of the narrowest account, px; the styles have them from here. */
const [headWidth, leastWidth] = [48, 160]
/** Of a cell's text, px: an average letter, a line, what is around it. */
const [letter, line, around] = [6.7, 20, 17]

/**
 * Matters in rows and accounts in columns: a grid whose rows exist only near what is seen. As in the list of documents the focus
 * is on the whole, and `aria-activedescendant` points at a cell.
 */
export function Matrix({ parts, state, open, withNames, onToggle, menu, onOpen }: Props) {
  const id = useId()
  const { comparison, compared } = parts
  const { accounts } = comparison
  const { rows, cell } = state
  const { passages } = useWording(comparison)
  const names = useMemo(() => nameAccounts(accounts), [accounts])
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null)
  // The rows are drawn in a transition of their own: at once they would be drawn in the task that takes the columns away.
  const place = useCallback((element: HTMLDivElement | null) => startTransition(() => setScroller(element)), [])
  const width = Math.max(leastWidth, (useWidth(scroller) - headWidth) / accounts.length)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: index => estimateHeight(rows[index], width),
    getItemKey: index => index,
    overscan: 4,
  })
  useBroughtIntoView(cell, virtual, id)

  function onKeyDown(event: KeyboardEvent) {
    const from = cell ?? { row: 0, column: 0 }
    if (event.target !== event.currentTarget) return
    if (event.key === 'Enter') {
      const row = rows[from.row]
      if (row) onOpen(row, from.column)
    } else {
      const page = Math.max(1, virtual.getVirtualItems().length - 8)
      const size = { rows: rows.length, columns: accounts.length, page }
      const to = event.altKey ? undefined : stepInMatrix(from, event.key, event.ctrlKey || event.metaKey, size)
      if (!to) return
      state.goTo(to)
    }
    event.preventDefault()
  }

  const style = {
    '--head': `${headWidth}px`,
    '--tracks': `${headWidth}px repeat(${accounts.length}, minmax(${leastWidth}px, 1fr))`,
    minWidth: headWidth + leastWidth * accounts.length,
  } as CSSProperties
  return (
    <div
      ref={place}
      role="grid"
      aria-label={words.matrix.label(accounts.length)}
      aria-rowcount={rows.length + 1}
      aria-colcount={accounts.length + 1}
      aria-activedescendant={cell ? cellId(id, cell) : undefined}
      tabIndex={0}
      className={styles.grid}
      onKeyDown={onKeyDown}
      onFocus={event => {
        if (event.target === event.currentTarget && !cell) state.goTo({ row: 0, column: 0 })
      }}
    >
      <div role="presentation" className={styles.sheet} style={style}>
        <MatrixHead accounts={accounts} names={names} open={open} onToggle={onToggle} menu={menu} />
        {rows.length === 0 && compared.size > 0 && <p className={styles.empty}>{words.matrix.empty}</p>}
        <div role="rowgroup" className={styles.rows} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index]
            return (
              row && (
                <MatrixRowView
                  key={index}
                  ref={virtual.measureElement}
                  id={id}
                  index={index}
                  top={start}
                  row={row}
                  comparison={comparison}
                  compared={compared}
                  names={names}
                  passages={passages}
                  withNames={withNames}
                  activeColumn={cell?.row === index ? cell.column : -1}
                  onGoTo={state.goTo}
                  onOpen={onOpen}
                />
              )
            )
          })}
        </div>
      </div>
    </div>
  )
}

function estimateHeight(row: MatrixRow | undefined, width: number): number {
  const letters = (row?.cells ?? []).map(ranges => ranges.reduce((sum, { start, end }) => sum + end - start, 0))
  return Math.ceil((Math.max(1, ...letters) * letter) / (width - around)) * line + around
}

/** Brings the cell one stands on into view, whole if it fits. */
function useBroughtIntoView(cell: MatrixCell | null, virtual: { scrollToIndex(index: number): void }, grid: string) {
  const key = cell ? cellId(grid, cell) : ''
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another cell is brought into view
  useEffect(() => {
    if (!cell) return
    const show = () => void document.getElementById(key)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    if (document.getElementById(key)) return show()
    virtual.scrollToIndex(cell.row)
    const frame = requestAnimationFrame(show)
    return () => cancelAnimationFrame(frame)
  }, [key])
}
