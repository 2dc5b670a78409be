import type { Sort } from '../contract/documents.ts'

const sortColumns = {
  title: 'd.title collate nocase',
  outlet: 'd.outlet collate nocase',
  date: 'd.date',
  language: 'd.language',
  words: 'd.words',
  imported: 'd.imported_at',
} as const

/** An `order by` that an index serves for the common columns; the id makes it total. */
export function sortOrder({ by, descending }: Sort): string {
  const direction = descending ? 'desc' : 'asc'
  return `${sortColumns[by]} ${direction}, d.id ${direction}`
}
