import type { View } from '../contract/documents.ts'
import type { SearchFilters } from '../contract/search.ts'

/** A condition on `documents d`, and the values of its placeholders in order. */
export type Condition = { sql: string; values: (string | number)[] }

/** "Recently added" reaches back so many ms: a week. */
const recentMs = 7 * 24 * 60 * 60 * 1000

const everything: Condition = { sql: 'true', values: [] }

/**
 * Which documents a search may find: those of the view (by default all but the trash, or where `reachesTrash` with the trash) that
 * meet every other filter.
 */
export function filterCondition(filters: SearchFilters, now: number, reachesTrash = false): Condition {
  const view = filters.view ?? { kind: 'all' }
  const parts = [reachesTrash && view.kind === 'all' ? everything : viewCondition(view, now)]
  if (filters.eventId !== undefined) parts.push({ sql: 'd.event_id = ?', values: [filters.eventId] })
  if (filters.tagId !== undefined) parts.push(withTag(filters.tagId))
  if (filters.sourceId !== undefined) parts.push(withSource(filters.sourceId))
  if (filters.language !== undefined) parts.push(withLanguage(filters.language))
  if (filters.outlet !== undefined) parts.push({ sql: 'd.outlet = ? collate nocase', values: [filters.outlet] })
  // A date stands for all its days: "1999-01" ends with the month, and a document of "1999" may be of any day of it.
  if (filters.from !== undefined) parts.push({ sql: "d.date || '-99' >= ?", values: [filters.from] })
  if (filters.to !== undefined) parts.push({ sql: "d.date <= ? || '-99'", values: [filters.to] })
  return { sql: parts.map(part => part.sql).join(' and '), values: parts.flatMap(part => part.values) }
}

/** Whether a filter's condition lets everything through but the trash. */
export function isUnfiltered({ view, ...others }: SearchFilters): boolean {
  return (view === undefined || view.kind === 'all') && Object.values(others).every(value => value === undefined)
}

/** Which documents a view of the sidebar holds, at the moment `now`. Those in the trash are in no view but their own. */
export function viewCondition(view: View, now: number): Condition {
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
      return present('d.imported_at > ?', now - recentMs)
    case 'trash':
      return { sql: 'd.trashed_at is not null', values: [] }
    case 'unreadable':
      return present('d.unreadable is not null')
    case 'duplicates':
      return present('d.id in (select document_id from origins group by document_id having count(*) > 1)')
    case 'event':
      return present('d.event_id = ?', view.id)
    case 'tag':
      return within(withTag(view.id))
    case 'source':
      return within(withSource(view.id))
    case 'import':
      return present('d.id in (select document_id from origins where import_id = ?)', view.id)
  }
}

const within = ({ sql, values }: Condition): Condition => ({ sql: `d.trashed_at is null and ${sql}`, values })

/** The tag or any below it. */
function withTag(id: number): Condition {
  const sql = `d.id in (
    with recursive tree (id) as (values (?) union select t.id from tags t join tree on t.parent_id = tree.id)
    select document_id from document_tags where tag_id in (select id from tree))`
  return { sql, values: [id] }
}

function withSource(id: number): Condition {
  return { sql: 'd.id in (select document_id from passages where source_id = ?)', values: [id] }
}

/** A language with all its regional kinds: "en" finds en-GB. */
export function withLanguage(language: string): Condition {
  return { sql: "(d.language = ? or d.language like ? || '-%')", values: [language, language] }
}
