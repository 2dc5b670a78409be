import { type FacetName, type FacetValue, facetNames, type SearchFilters } from '../contract/search.ts'
import { comparable, type FacetColumn } from './facet-column.ts'
import { documentStates, type FacetColumns } from './facet-columns.ts'

/** Values with how many documents have them, in no order. */
export type FacetTally = { value: FacetValue; count: number }[]

export type FacetTallies = {
  /** Documents that pass all filters. */
  total: number
  of: Record<FacetName, FacetTally>
}

/**
 * Counts the values of documents. What is said beside a value is how many documents it would bring: of each facet its own included
 * values are left out of account, since another value beside them widens what is found; and an excluded value says how many it
 * holds back. `ids` in any order, each once; null for all there are. Of documents in the trash only where `reachesTrash`.
 */
export function countFacets(
  columns: FacetColumns,
  ids: readonly number[] | null,
  filters: SearchFilters,
  reachesTrash: boolean,
): FacetTallies {
  const facets = facetNames.map(name => countingOf(columns.of[name], filters))
  const chosen = facets.filter(({ isChosen }) => isChosen)
  const { states } = columns
  const length = ids?.length ?? columns.end
  let total = 0
  for (let at = 0; at < length; at++) {
    const id = ids === null ? at : (ids[at] ?? 0)
    const state = states[id]
    if (state !== documentStates.there && !(reachesTrash && state === documentStates.trashed)) continue
    const failing = onlyFailing(chosen, id)
    if (failing === null) {
      total++
      for (const { codes, passed } of facets) addOne(passed, codes[id] ?? 0)
    } else if (failing !== 'several') {
      const code = failing.codes[id] ?? 0
      addOne(failing.fails[code] === notIncluded ? failing.passed : failing.heldBack, code)
    }
  }
  const of = Object.fromEntries(
    facets.map((counting, at) => [facetNames[at], tallyOf(columns.of[counting.name], counting)]),
  ) as FacetTallies['of']
  return { total, of }
}

/** Why a document does not pass what was chosen of a facet, as bits. */
const notIncluded = 1
const excluded = 2

/** One facet while it is counted; arrays by code. */
type Counting = {
  name: FacetName
  codes: Int32Array
  isChosen: boolean
  fails: Uint8Array
  /** Places of excluded values. */
  excluding: ReadonlySet<number>
  passed: Int32Array
  heldBack: Int32Array
}

function countingOf(column: FacetColumn, filters: SearchFilters): Counting {
  const { name, codes, meanings } = column
  const { include = [], exclude = [] } = filters[name] ?? {}
  const places = (values: readonly FacetValue[]) =>
    new Set(values.map(value => column.placeOf.get(comparable(name, value)) ?? -1))
  const [including, excluding] = [places(include), places(exclude)]
  const isChosen = include.length + exclude.length > 0
  const fails = new Uint8Array(meanings.length)
  if (isChosen) {
    meanings.forEach((meaning, code) => {
      const isIncluded = including.size === 0 || meaning.some(place => including.has(place))
      const isExcluded = meaning.some(place => excluding.has(place))
      fails[code] = (isIncluded ? 0 : notIncluded) | (isExcluded ? excluded : 0)
    })
  }
  const [passed, heldBack] = [new Int32Array(meanings.length), new Int32Array(meanings.length)]
  return { name, codes, isChosen, fails, excluding, passed, heldBack }
}

function addOne(counts: Int32Array, code: number): void {
  counts[code] = (counts[code] ?? 0) + 1
}

/** The one facet that a document does not pass; null where it passes all. */
function onlyFailing(chosen: readonly Counting[], id: number): Counting | 'several' | null {
  let failing: Counting | null = null
  for (const facet of chosen) {
    if (facet.fails[facet.codes[id] ?? 0] === 0) continue
    if (failing !== null) return 'several'
    failing = facet
  }
  return failing
}

function tallyOf({ name, meanings, values }: FacetColumn, { passed, heldBack, excluding }: Counting): FacetTally {
  const counts = new Int32Array(values.length)
  for (let code = 0; code < meanings.length; code++) {
    const [count = 0, held = 0] = [passed[code], heldBack[code]]
    if (count + held === 0) continue
    for (const place of meanings[code] ?? []) {
      counts[place] = (counts[place] ?? 0) + count + (excluding.has(place) ? held : 0)
    }
  }
  const tally: FacetTally = []
  counts.forEach((count, place) => {
    const value = values[place] ?? null
    // A language is listed without its region, though one with it can be chosen.
    const isListed = name !== 'language' || value === null || !String(value).includes('-')
    if (count > 0 && isListed) tally.push({ value, count })
  })
  return tally
}
