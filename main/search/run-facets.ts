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
import { expandClauses } from './expand-clause.ts'
import { comparable } from './facet-column.ts'
import { facetColumns } from './facet-columns.ts'
import { findOtherSpellings, withSpellings } from './other-spellings.ts'
import { parseQuery } from './parse-query.ts'
import { planQuery, type QueryPlan } from './plan-query.ts'
import { mostCounted, passCondition, rowFilter } from './rank.ts'
import { column } from './statement.ts'

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
  const { ids, isAbout, reachesTrash } = await candidates(db, params, pause)
  await pause()
  const { total, of } = countFacets(columns, ids, filters, reachesTrash)
  return { total, isAbout, facets: facets.map(name => ({ name, ...listed(name, of[name], filters, most) })) }
}

type Candidates = {
  /** null for all there are. */
  ids: readonly number[] | null
  isAbout: boolean
  reachesTrash: boolean
}

/** What matches whatever is chosen of the facets, which are told apart afterwards. */
async function candidates(db: Database, params: Asked, pause: () => Promise<void>): Promise<Candidates> {
  const { query, any, isTyping, spellings } = params
  const { view, from, to } = params.filters
  const filters: SearchFilters = { view, from, to }
  const most = facetNames.some(name => params.filters[name] !== undefined) ? mostNarrowed : mostCounted
  const isInTrash = view?.kind === 'trash'
  const isWide = (view === undefined || view.kind === 'all') && from === undefined && to === undefined
  if (query.trim() === '') {
    if (isWide) return { ids: null, isAbout: false, reachesTrash: false }
    return { ...matching(db, everything, filters, most), reachesTrash: isInTrash }
  }
  const { clauses, tree } = parseQuery(query, { any, isTyping })
  if (tree === null) return { ids: [], isAbout: false, reachesTrash: false }
  const expansions = withSpellings(expandClauses(db, clauses), spellings ? findOtherSpellings(db, clauses) : [])
  await pause()
  const looked = expansions.filter((_, at) => !clauses[at]?.isNegative)
  const plan = planQuery(tree, expansions, looked)
  return { ...matching(db, plan, filters, most), reachesTrash: isInTrash || plan.reachesTrash }
}

const everything: QueryPlan = {
  expression: null,
  first: null,
  condition: null,
  weighed: null,
  narrow: null,
  champions: null,
  ranking: null,
  reachesTrash: false,
}

/** As one value: a row for each id would take several times as long. Those of the trash are told apart afterwards. */
function matching(
  db: Database,
  plan: QueryPlan,
  filters: SearchFilters,
  most: number,
): { ids: number[]; isAbout: boolean } {
  const passes = passCondition({ filters, plan })
  const { sql, values } =
    plan.expression === null
      ? { sql: `documents d where ${passes?.sql ?? 'true'}`, values: passes?.values ?? [] }
      : fromPostings(plan.expression, passes === null ? null : rowFilter(passes, 'postings'))
  const id = plan.expression === null ? 'd.id' : 'rowid'
  const [found = '[]'] = column<string>(
    db,
    `select json_group_array(id) from (select ${id} as id from ${sql} order by ${id} desc limit ${most + 1})`,
    ...values,
  )
  const ids = JSON.parse(found) as number[]
  const isAbout = ids.length > most
  if (isAbout) ids.pop()
  return { ids, isAbout }
}

function fromPostings(expression: string, filter: { sql: string; values: (string | number)[] } | null) {
  const sql = `postings where postings match ?${filter === null ? '' : ` and ${filter.sql}`}`
  return { sql, values: [expression, ...(filter?.values ?? [])] }
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
