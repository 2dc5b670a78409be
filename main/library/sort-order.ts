import type { Sort, View } from '../contract/documents.ts'
import type { Condition } from '../search/condition.ts'

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

/** The order of a view: what was inside a document is shown in its order there. */
export function viewOrder(view: View, sort: Sort): Condition {
  if (view.kind !== 'parts') return { sql: sortOrder(sort), values: [] }
  const place = '(select min(o.part_place) from origins o where o.document_id = d.id and o.parent_id = ?)'
  return { sql: `${place}, d.id`, values: [view.id] }
}
