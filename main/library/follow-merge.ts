import type { SearchFilters } from '../contract/search.ts'
import type { Changes } from './changes.ts'
import { readAsked } from './saved-searches.ts'
import type { Writing } from './writing.ts'

/** After two tags or sources were made one, the searches that are saved with the one that is gone look for the other. */
export function createMergeFollower(db: Writing['db']) {
  const all = db.prepare('select id, asked from saved_searches')
  return (changes: Changes, of: 'tag' | 'source', from: number, into: number) => {
    for (const { id, asked } of all.all() as { id: number; asked: string }[]) {
      const search = readAsked(asked)
      const filters = withOther(search.filters, of, from, into)
      if (filters === search.filters) continue
      changes.update('saved_searches', { id }, { asked: JSON.stringify({ ...search, filters }) })
    }
  }
}

function withOther(filters: SearchFilters, of: 'tag' | 'source', from: number, into: number): SearchFilters {
  const { view } = filters
  const choice = filters[of]
  const isView = view?.kind === of && view.id === from
  const isChosen = choice !== undefined && [...choice.include, ...choice.exclude].includes(from)
  if (!isView && !isChosen) return filters
  const other = (values: readonly (number | null)[]) => [
    ...new Set(values.map(value => (value === from ? into : value))),
  ]
  return {
    ...filters,
    ...(isView && { view: { kind: of, id: into } }),
    ...(isChosen && { [of]: { include: other(choice.include), exclude: other(choice.exclude) } }),
  }
}
