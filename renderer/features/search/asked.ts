import type { AskedSearch } from '../../../main/contract/searches.ts'
import { settings } from '../../settings.ts'
import type { Desk } from '../library/desk.ts'

type Asked = Pick<Desk, 'query' | 'any' | 'spellings' | 'filters' | 'view' | 'searchSort'>

/** What is searched for on the desk, as it can be asked and kept; the view is one of its filters. */
export function askedOf({ query, any, spellings, filters, view, searchSort }: Asked): AskedSearch {
  return {
    query: query.trim(),
    any,
    spellings: spellings ?? settings().spellings,
    filters: { ...filters, view },
    sort: searchSort,
  }
}

/** What the desk becomes where a search is asked again. */
export function deskOf({ query, any, spellings, filters: { view, ...filters }, sort }: AskedSearch) {
  return { query, any, spellings, filters, view: view ?? { kind: 'all' as const }, searchSort: sort }
}
