import type { Expansion } from './expand-clause.ts'
import type { Match } from './matcher.ts'

type Place = { form: string; word: number; start: number; end: number; isVisited: boolean }
type Visit = (match: Match) => void

/**
 * Watches a text go by for words near each other, as FTS5's NEAR has it: one of each, and between the first and the last of them no
 * more other words than the distance. Takes a folded form, which word of the text it is, and where it stands; visits each word once,
 * when the last of its company has come.
 */
export function createNearby(expansions: readonly Expansion[], visit: Visit) {
  const watchers = expansions.flatMap(({ near }, clause) => (near === null ? [] : [watch(near, clause, visit)]))
  return (form: string, word: number, start: number, end: number) => {
    for (const watcher of watchers) watcher({ form, word, start, end, isVisited: false })
  }
}

function watch({ groups, distance }: NonNullable<Expansion['near']>, clause: number, visit: Visit) {
  const wanted = groups.map(forms => new Set(forms))
  /** Of each group the places within reach, the newest last. */
  let company: Place[][] = groups.map(() => [])
  const reach = distance + 1
  return (place: Place) => {
    if (!wanted.some(forms => forms.has(place.form))) return
    company = company.map((met, group) => {
      const near = met.filter(({ word }) => place.word - word <= reach)
      return wanted[group]?.has(place.form) ? [...near, place] : near
    })
    if (!isComplete(company.map(met => [...new Set(met.map(({ form }) => form))]))) return
    for (const met of new Set(company.flat())) {
      if (met.isVisited) continue
      met.isVisited = true
      visit({ start: met.start, end: met.end, clause, word: met.word, isLesser: false })
    }
  }
}

/** Whether there is a form for each group, none for two of them. */
function isComplete([first, ...others]: readonly (readonly string[])[], taken: readonly string[] = []): boolean {
  if (first === undefined) return true
  return first.some(form => !taken.includes(form) && isComplete(others, [...taken, form]))
}
