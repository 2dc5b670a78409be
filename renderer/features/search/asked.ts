import type { AskedSearch } from '../../../main/contract/searches.ts'
import type { Desk } from '../library/desk.ts'

type Asked = Pick<Desk, 'query' | 'any' | 'filters' | 'view' | 'searchSort'>

/** What is searched for on the desk, as it can be asked and kept; the view is one of its filters. */
export function askedOf({ query, any, filters, view, searchSort }: Asked): AskedSearch {
  return { query: query.trim(), any, filters: { ...filters, view }, sort: searchSort }
}

/** What the desk becomes where a search is asked again. */
export function deskOf({ query, any, filters: { view, ...filters }, sort }: AskedSearch) {
  return { query, any, filters, view: view ?? { kind: 'all' as const }, searchSort: sort }
}
