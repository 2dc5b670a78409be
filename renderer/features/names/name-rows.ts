import type { NameList, RowAnswer } from '../../../main/contract/batch.ts'

/** A row of a list: its name, and what was found; undefined while it was not searched for. */
export type NameRow = { place: number; name: string; answer: RowAnswer | undefined }

export const shownKinds = ['all', 'found', 'none', 'remarks'] as const
export type ShownKind = (typeof shownKinds)[number]
export const rowOrders = ['list', 'count'] as const
export type RowOrder = (typeof rowOrders)[number]

/** The names of a list, in its order. */
export function namesOf({ table, hasHead, columns }: NameList): string[] {
  return table.slice(Number(hasHead)).map(row =>
    columns
      .map(column => row[column] ?? '')
      .join(' ')
      .trim(),
  )
}

const isOf: Record<ShownKind, (row: NameRow) => boolean> = {
  all: () => true,
  found: ({ answer }) => (answer?.total ?? 0) > 0,
  none: ({ answer }) => answer?.total === 0,
  remarks: ({ answer }) => answer !== undefined && answer.remark !== null,
}

/** How many rows there are of each kind. */
export function countKinds(rows: readonly NameRow[]): Record<ShownKind, number> {
  const count = (kind: ShownKind) => rows.filter(isOf[kind]).length
  return { all: rows.length, found: count('found'), none: count('none'), remarks: count('remarks') }
}

/** The rows that are shown, in order; those that most documents hold first, and those still to be searched for last. */
export function shownRows(rows: readonly NameRow[], kind: ShownKind, order: RowOrder): NameRow[] {
  const shown = rows.filter(isOf[kind])
  if (order === 'list') return shown
  return shown.sort((one, other) => (other.answer?.total ?? -1) - (one.answer?.total ?? -1) || one.place - other.place)
}

/** The columns that names can be in: each alone, and those that were found to belong together. */
export function columnChoices(list: NameList, found: readonly number[]): number[][] {
  const alone = (list.table[0] ?? []).map((_, column) => [column])
  return found.length > 1 ? [[...found], ...alone] : alone
}
