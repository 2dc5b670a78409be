import type { Account, Comparison } from '../../../main/contract/compare.ts'
import { isBoilerplate } from '../../../main/text/boilerplate.ts'
import type { TextRange } from '../reader/places.ts'

/**
 * A row of the matrix: a matter, or what one account alone says at a stretch. `cells` are the passages of each account, in the
 * comparison's order; none where the account has nothing there.
 */
export type MatrixRow = {
  /** Index among the comparison's points; null where only one account has it. */
  point: number | null
  cells: readonly (readonly TextRange[])[]
}

/**
 * The points in order, and what stands only in one report after the point that it follows in its own account. Who wrote a report,
 * and when, is no matter, and left out. Of accounts not in `compared`, and beyond where comparison ended, it is not known what stands
 * only there.
 */
export function matrixRows({ accounts, points }: Comparison, compared: ReadonlySet<number>): MatrixRow[] {
  const after = new Map<number, MatrixRow[]>()
  for (const [column, account] of accounts.entries())
    for (const { point, ranges } of compared.has(account.id) ? aloneRuns(account, points) : []) {
      const cells = accounts.map((_, index) => (index === column ? ranges : []))
      const rows = after.get(point)
      if (rows) rows.push({ point: null, cells })
      else after.set(point, [{ point: null, cells }])
    }
  return [
    ...(after.get(-1) ?? []),
    ...points.flatMap(({ members }, point) => {
      const cells = accounts.map(({ id }) => members.filter(member => member.document === id))
      return [{ point, cells }, ...(after.get(point) ?? [])]
    }),
  ]
}

type Run = { /** The point of the sentence before it; -1 where none is. */ point: number; ranges: TextRange[] }

/** Sentences of no point that follow each other, as runs. */
function aloneRuns({ id, sentences, text, comparedUntil = text.length }: Account, points: Comparison['points']): Run[] {
  const stretches = points
    .flatMap(({ members }, point) =>
      members.filter(member => member.document === id).map(member => ({ ...member, point })),
    )
    .sort((one, other) => one.start - other.start)
  const runs: Run[] = []
  let at = 0
  let [point, isOpen] = [-1, false]
  for (const [start, end] of sentences) {
    while ((stretches[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++
    const stretch = stretches[at]
    if (stretch && stretch.start < end) [point, isOpen] = [stretch.point, false]
    else if (start >= comparedUntil || isBoilerplate(text.slice(start, end))) continue
    else if (isOpen) runs.at(-1)?.ranges.push({ start, end })
    else {
      runs.push({ point, ranges: [{ start, end }] })
      isOpen = true
    }
  }
  return runs
}

/** A cell of the matrix by its row and account, each from 0. */
export type MatrixCell = { row: number; column: number }

/** The id of a cell's element, within a grid with an id of its own. */
export const cellId = (grid: string, { row, column }: MatrixCell): string => `${grid}-${row}-${column}`

/** Where a row stands in the text of the account of a column; where that has nothing there, of the first one that has. */
export function placeIn({ cells }: MatrixRow, column: number): (TextRange & { column: number }) | undefined {
  const at = (cells[column] ?? []).length > 0 ? column : cells.findIndex(ranges => ranges.length > 0)
  const first = cells[at]?.[0]
  return first && { column: at, start: first.start, end: first.end }
}

/** Where a key leads from a cell; undefined where it is no key of a grid. `page` is how many rows are seen at once. */
export function stepInMatrix(
  { row, column }: MatrixCell,
  key: string,
  isFar: boolean,
  size: { rows: number; columns: number; page: number },
): MatrixCell | undefined {
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1]
  const inside = (to: MatrixCell): MatrixCell => ({
    row: Math.max(0, Math.min(lastRow, to.row)),
    column: Math.max(0, Math.min(lastColumn, to.column)),
  })
  const steps: Record<string, MatrixCell> = {
    ArrowDown: { row: row + 1, column },
    ArrowUp: { row: row - 1, column },
    ArrowRight: { row, column: column + 1 },
    ArrowLeft: { row, column: column - 1 },
    PageDown: { row: row + size.page, column },
    PageUp: { row: row - size.page, column },
    Home: isFar ? { row: 0, column: 0 } : { row, column: 0 },
    End: isFar ? { row: lastRow, column: lastColumn } : { row, column: lastColumn },
  }
  const to = steps[key]
  return to && inside(to)
}

/**
 * Which columns to open from a cell of a row: those that were chosen, if the cell's account is among them and another one has
 * something there too, or nothing is to be found beside it; else the account and the first other that has.
 */
export function columnsFrom(
  row: MatrixRow,
  account: number,
  ids: readonly number[],
  chosen: readonly number[],
): number[] {
  const [id, present] = [ids[account], ids.filter((_, index) => (row.cells[index] ?? []).length > 0)]
  if (id === undefined) return [...chosen]
  const others = present.filter(one => one !== id)
  const isShown = chosen.includes(id) && (others.length === 0 || others.some(one => chosen.includes(one)))
  if (isShown) return [...chosen]
  const partner = others[0] ?? chosen.find(one => one !== id)
  return partner === undefined ? [...chosen] : ids.filter(one => one === id || one === partner)
}
