import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { Call, ParsedParamsOf, ResultOf } from '../contract/method.ts'
import {
  type FacetName,
  type FacetValue,
  facetNames,
  type SearchFilters,
  type searchMethods,
} from '../contract/search.ts'
import { breathe } from './breathe.ts'
import { countFacets, type FacetTally } from './count-facets.ts'
import { comparable } from './facet-column.ts'
import { facetColumns } from './facet-columns.ts'
import { foundIds } from './found-ids.ts'
import { mostCounted } from './rank.ts'

type Facets = (typeof searchMethods)['search.facets']
type Asked = ParsedParamsOf<Facets>

/**
 * Where some values are chosen, up to so many of the newest documents that match are looked at, as few of them may have these
 * values.
 */
const mostNarrowed = 100_000

/**
 * How many of the documents that a search finds have which values. An empty query counts the whole view. Ends with `cancelled`
 * where the call was cancelled meanwhile.
 */
export async function runFacets(db: Database, params: Asked, call: Call): Promise<ResultOf<Facets>> {
  const { filters, facets = facetNames, most } = params
  const pause = () => breathe(call)
  await pause()
  const columns = await facetColumns(db)
  // What matches whatever is chosen of the facets, which are told apart afterwards.
  const { view, from, to } = filters
  const isNarrowed = facetNames.some(name => filters[name] !== undefined)
  const asked = { ...params, filters: { view, from, to } }
  const { ids, isAbout, reachesTrash } = await foundIds(db, asked, isNarrowed ? mostNarrowed : mostCounted, pause)
  await pause()
  const { total, of } = countFacets(columns, ids, filters, reachesTrash)
  return { total, isAbout, facets: facets.map(name => ({ name, ...listed(name, of[name], filters, most) })) }
}

/** The values most documents have, those that are chosen among them however many have them. */
function listed(name: FacetName, tally: FacetTally, filters: SearchFilters, most: number) {
  const { include = [], exclude = [] } = filters[name] ?? {}
  const isSame = (one: FacetValue, other: FacetValue) => comparable(name, one) === comparable(name, other)
  const sorted = tally.toSorted((one, other) => other.count - one.count || byValue(one.value, other.value))
  const top = sorted.slice(0, most)
  const others = [...include, ...exclude]
    .filter(value => !top.some(one => isSame(one.value, value)))
    .map(value => sorted.find(one => isSame(one.value, value)) ?? { value, count: 0 })
  return { values: [...top, ...others], distinct: tally.length }
}

/** Ids by age, names by their letters; what has none comes last. */
function byValue(one: FacetValue, other: FacetValue): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  return one < other ? -1 : Number(one > other)
}
