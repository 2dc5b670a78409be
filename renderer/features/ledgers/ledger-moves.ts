/** Where one stands in a ledger: a row, a column (0 is the head of the row, then the accounts), and an entry of that cell. */
export type Spot = { row: number; column: number; entry: number }

type Size = {
  rows: number
  columns: number
  /** Rows of a page. */
  page: number
  /** How many entries a cell has; the head of a row is one. */
  entries: (row: number, column: number) => number
}

/** Where a key leads from a spot; undefined for other keys. Up and down go through the entries of a cell before they leave it. */
export function stepInLedger(from: Spot, key: string, isFar: boolean, size: Size): Spot | undefined {
  const { row, column, entry } = from
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1]
  const last = size.entries(row, column) - 1
  const steps: Record<string, Spot> = {
    ArrowDown: entry < last ? { row, column, entry: entry + 1 } : { row: row + 1, column, entry: 0 },
    ArrowUp:
      entry > 0
        ? { row, column, entry: entry - 1 }
        : { row: row - 1, column, entry: size.entries(row - 1, column) - 1 },
    ArrowRight: { row, column: column + 1, entry: 0 },
    ArrowLeft: { row, column: column - 1, entry: 0 },
    PageDown: { row: row + size.page, column, entry: 0 },
    PageUp: { row: row - size.page, column, entry: 0 },
    Home: { row: isFar ? 0 : row, column: 0, entry: 0 },
    End: { row: isFar ? lastRow : row, column: lastColumn, entry: 0 },
  }
  const to = steps[key]
  if (!to) return undefined
  if (to.row < 0 || to.row > lastRow) {
    const edge = Math.max(0, Math.min(lastRow, to.row))
    return edge === row ? from : { row: edge, column, entry: 0 }
  }
  return { row: to.row, column: Math.max(0, Math.min(lastColumn, to.column)), entry: Math.max(0, to.entry) }
}

/** The spot that still is where rows went away or lost entries. */
export function spotWithin(spot: Spot, { rows, columns, entries }: Omit<Size, 'page'>): Spot | null {
  if (rows === 0) return null
  const [row, column] = [Math.min(spot.row, rows - 1), Math.min(spot.column, columns - 1)]
  return { row, column, entry: Math.max(0, Math.min(spot.entry, entries(row, column) - 1)) }
}

/** The id of what stands at a spot of a grid, for `aria-activedescendant`. */
export const spotId = (grid: string, { row, column, entry }: Spot): string => `${grid}-${row}-${column}-${entry}`
