import type { Expansion } from './expand-clause.ts'
import type { Match } from './matcher.ts'

type Place = { form: string; word: number; start: number; end: number }
type Visit = (match: Match) => void

/**
 * Watches a text go by for words near each other, as FTS5's NEAR has it: one of each, and between the first and the last of them
 * no more other words than the distance. Takes a folded form, which word of the text it is, and where it stands; visits each word
 * once, when the last of its company has come.
 */
export function createNearby(expansions: readonly Expansion[], visit: Visit) {
  const watchers = expansions.flatMap(({ near }, clause) => (near === null ? [] : [watch(near, clause, visit)]))
  return (form: string, word: number, start: number, end: number) => {
    for (const watcher of watchers) watcher({ form, word, start, end })
  }
}

function watch({ groups, distance }: NonNullable<Expansion['near']>, clause: number, visit: Visit) {
  const wanted = groups.map(forms => new Set(forms))
  /** Of each group its forms, each with the last word that it was. */
  const met = groups.map(() => new Map<string, number>())
  let waiting: Place[] = []
  const reach = distance + 1
  return (place: Place) => {
    const own = met.filter((_, group) => wanted[group]?.has(place.form))
    if (own.length === 0) return
    for (const words of own) words.set(place.form, place.word)
    waiting.push(place)
    const isNear = ({ word }: Pick<Place, 'word'>) => place.word - word <= reach
    if (met.some(words => words.size === 0) || !isComplete(met.map(words => formsWhere(words, isNear)))) return
    for (const { start, end, word } of waiting.filter(isNear)) visit({ start, end, clause, word, isLesser: false })
    waiting = []
  }
}

const formsWhere = (words: ReadonlyMap<string, number>, isNear: (place: { word: number }) => boolean) =>
  [...words].filter(([, word]) => isNear({ word })).map(([form]) => form)

/** Whether there is a form for each group, none for two of them: a matching, by augmenting paths (Kuhn, 1955). */
function isComplete(groups: readonly (readonly string[])[]): boolean {
  const groupOf = new Map<string, number>()
  const hasForm = (group: number, tried: Set<string>): boolean =>
    (groups[group] ?? []).some(form => {
      if (tried.has(form)) return false
      tried.add(form)
      const other = groupOf.get(form)
      if (other !== undefined && !hasForm(other, tried)) return false
      groupOf.set(form, group)
      return true
    })
  return groups.every((_, group) => hasForm(group, new Set()))
}
