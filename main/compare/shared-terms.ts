import type { Counts } from './read-account.ts'
import type { Vocabulary } from './vocabulary.ts'

/** How many different words, names and numbers two sentences share; within a language each word is its stem alone. */
export function sharedTerms(one: Counts, other: Counts, { kinds }: Vocabulary): number {
  let shared = 0
  let concepts = 0
  for (const term of one.keys()) {
    if (!other.has(term)) continue
    if (kinds[term] === 'word' || kinds[term] === 'number') shared++
    else if (kinds[term] !== 'beginning') concepts++
  }
  return Math.max(shared, concepts)
}
