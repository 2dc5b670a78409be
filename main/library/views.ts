import type { Sort, View } from '../contract/documents.ts'

/** "Recently added" reaches back so many ms: a week. */
const recentMs = 7 * 24 * 60 * 60 * 1000

/** A condition on `documents d`, with the values of its question marks. */
export type Condition = { sql: string; values: (string | number)[] }

/** A tag and everything below it. */
export const tagTree = `(
  with recursive tree (id) as (values (?) union select t.id from tags t join tree on t.parent_id = tree.id)
  select id from tree)`

/** Which documents a view holds. Those in the trash are in no view but their own. */
export function viewCondition(view: View): Condition {
  const present = (sql: string, ...values: (string | number)[]): Condition => ({
    sql: `d.trashed_at is null and ${sql}`,
    values,
  })
  switch (view.kind) {
    case 'all':
      return { sql: 'd.trashed_at is null', values: [] }
    case 'unread':
      return present('d.is_read = 0')
    case 'recent':
      return present('d.imported_at > ?', Date.now() - recentMs)
    case 'unreadable':
      return present('d.unreadable is not null')
    case 'duplicates':
      return present('d.id in (select document_id from origins group by document_id having count(*) > 1)')
    case 'trash':
      return { sql: 'd.trashed_at is not null', values: [] }
    case 'event':
      return present('d.event_id = ?', view.id)
    case 'tag':
      return present(`d.id in (select document_id from document_tags where tag_id in ${tagTree})`, view.id)
    case 'source':
      return present('d.id in (select document_id from passages where source_id = ?)', view.id)
    case 'import':
      return present('d.id in (select document_id from origins where import_id = ?)', view.id)
  }
}

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
