import { useCallback, useMemo, useState } from 'react'
import { type MatrixCell, type MatrixRow, matrixRows, placeIn } from './matrix-rows.ts'
import type { Parts } from './parts.ts'

/**
 * The rows of the matrix, and the cell one stands on, which stays while the accounts are looked at side by side. `differing`: the
 * points to stop at; `withAlone`: rows of what stands only in one report are shown.
 */
export function useMatrix({ comparison, compared }: Parts, differing: ReadonlySet<number>, withAlone: boolean) {
  const all = useMemo(() => matrixRows(comparison, compared), [comparison, compared])
  const rows = useMemo(() => (withAlone ? all : all.filter(({ point }) => point !== null)), [all, withAlone])
  const [at, setAt] = useState<{ row: MatrixRow; column: number } | null>(null)
  const stops = useMemo(() => matrixStops(rows, differing), [rows, differing])
  const goTo = useCallback(
    (cell: MatrixCell) => {
      const to = rows[cell.row]
      if (to) setAt({ row: to, column: cell.column })
    },
    [rows],
  )
  const column = at?.column ?? 0
  const row = at ? rows.findIndex(one => isSameRow(one, at.row)) : -1
  return {
    rows,
    /** The cell one stands on; null before one came to any. */
    cell: at && row >= 0 ? { row, column } : null,
    goTo,
    stops,
    /** Index among the stops of where one stands; -1 where it is none. */
    stop: stops.indexOf(row),
    /** The stop after (`by` 1) or before where one stands, around the ends: its index, and the cell to go to. */
    nextStop(by: 1 | -1): { stop: number; cell: MatrixCell } | undefined {
      const found = by === 1 ? stops.findIndex(one => one > row) : stops.findLastIndex(one => one < row)
      const stop = found >= 0 ? found : by === 1 ? 0 : stops.length - 1
      const [at, to] = [stops[stop], rows[stops[stop] ?? -1]]
      if (at === undefined || !to) return undefined
      return { stop, cell: { row: at, column: placeIn(to, column)?.column ?? 0 } }
    },
  }
}

/** Rows that differ, or stand only in one report. */
export function matrixStops(rows: readonly MatrixRow[], differing: ReadonlySet<number>): number[] {
  return rows.flatMap(({ point }, index) => (point === null || differing.has(point) ? [index] : []))
}

/** Rows are worked out anew when a layer or a tie changes; a row is the same where its first passage is. */
function isSameRow(one: MatrixRow, other: MatrixRow): boolean {
  return firstPlace(one) === firstPlace(other)
}

function firstPlace({ cells }: MatrixRow): string {
  const column = cells.findIndex(ranges => ranges.length > 0)
  return `${column} ${cells[column]?.[0]?.start}`
}
