import type { View } from '../contract/documents.ts'
import type { SearchFilters } from '../contract/search.ts'
import type { Condition } from './condition.ts'
import { facetConditions, fromSources, withTags } from './facet-filters.ts'

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
  parts.push(...facetConditions(filters))
  // A date stands for all its days: "1999-01" ends with the month, and a document of "1999" may be of any day of it.
  if (filters.from !== undefined) parts.push({ sql: "d.date || '-99' >= ?", values: [filters.from] })
  if (filters.to !== undefined) parts.push({ sql: "d.date <= ? || '-99'", values: [filters.to] })
  return { sql: parts.map(part => part.sql).join(' and '), values: parts.flatMap(part => part.values) }
}

/** Whether a filter's condition lets everything through but the trash. */
export function isUnfiltered(filters: SearchFilters): boolean {
  const { view, from, to } = filters
  const isWide = view === undefined || view.kind === 'all'
  return isWide && from === undefined && to === undefined && facetConditions(filters).length === 0
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
    case 'lost':
      return present(`d.id in (select p.document_id from passages p join documents x on x.id = p.document_id
        where p.text_version <> x.text_version)`)
    case 'event':
      return present('d.event_id = ?', view.id)
    case 'tag':
      return within(withTags([view.id]))
    case 'source':
      return within(fromSources([view.id]))
    case 'import':
      return present('d.id in (select document_id from origins where import_id = ?)', view.id)
    case 'parts':
      // Those of a document in the trash are there with it.
      return {
        sql: `(d.trashed_at is null) = (select p.trashed_at is null from documents p where p.id = ?)
          and d.id in (select document_id from origins where parent_id = ?)`,
        values: [view.id, view.id],
      }
  }
}

const within = ({ sql, values }: Condition): Condition => ({ sql: `d.trashed_at is null and ${sql}`, values })
