import type { Expansion } from './expand-clause.ts'
import type { Match } from './matcher.ts'

type Place = { word: number; start: number; end: number; isVisited: boolean }
type Visit = (match: Match) => void

/**
 * Watches a text go by for words near each other, as FTS5's NEAR has it: one of each, and between the first and the last of them no
 * more other words than the distance. Takes a folded form, which word of the text it is, and where it stands; visits each word once,
 * when the last of its company has come.
 */
export function createNearby(expansions: readonly Expansion[], visit: Visit) {
  const watchers = expansions.flatMap(({ near }, clause) => (near === null ? [] : [watch(near, clause, visit)]))
  return (term: string, word: number, start: number, end: number) => {
    for (const watcher of watchers) watcher(term, { word, start, end, isVisited: false })
  }
}

function watch({ terms, distance }: NonNullable<Expansion['near']>, clause: number, visit: Visit) {
  const wanted = new Set(terms)
  /** Of each term the places within reach, the newest last. */
  const places = new Map(terms.map((term): [string, Place[]] => [term, []]))
  const reach = distance + 1
  return (term: string, place: Place) => {
    if (!wanted.has(term)) return
    places.get(term)?.push(place)
    for (const [other, met] of places) {
      places.set(
        other,
        met.filter(({ word }) => place.word - word <= reach),
      )
    }
    const company = [...places.values()]
    if (company.some(met => met.length === 0)) return
    for (const met of company.flat().filter(({ isVisited }) => !isVisited)) {
      met.isVisited = true
      visit({ start: met.start, end: met.end, clause, word: met.word, isLesser: false })
    }
  }
}
