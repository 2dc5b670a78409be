import type { Counts } from './read-account.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * How many different words and numbers two sentences of one language share, each word as its stem; of two languages, how many
 * concepts, names and numbers.
 */
export function sharedTerms(one: Counts, other: Counts, which: 'own' | 'shared', { kinds }: Vocabulary): number {
  let shared = 0
  for (const term of one.keys()) {
    const kind = kinds[term]
    const isTelling = which === 'own' ? kind === 'word' || kind === 'number' : kind !== 'near'
    if (isTelling && other.has(term)) shared++
  }
  return shared
}
