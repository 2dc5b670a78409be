import { cosine, inverseFrequency, type TermVector, termFrequency, termVector } from '../text/term-vector.ts'
import { type AccountText, readAccount } from './read-account.ts'
import { createVocabulary } from './vocabulary.ts'
import { weights } from './weights.ts'

/**
 * How alike whole accounts are, 0 to 1: of each to each, in their order. Terms are words, names and numbers of their own
 * language (concepts tell the genre, not the event); each weighs its inverse frequency among the accounts.
 */
export function likenessOfAccounts(accounts: readonly AccountText[]): Float64Array[] {
  const vectors = wholeVectors(accounts)
  return vectors.map(one => Float64Array.from(vectors, other => cosine(one, other)))
}

function wholeVectors(accounts: readonly AccountText[]): TermVector[] {
  const vocabulary = createVocabulary()
  const counts = accounts.map(account => {
    const total = new Map<number, number>()
    for (const { own } of readAccount(account, vocabulary).sentences) {
      for (const [term, count] of own) total.set(term, (total.get(term) ?? 0) + count)
    }
    return total
  })
  const holding = new Map<number, number>()
  for (const term of counts.flatMap(total => [...total.keys()])) holding.set(term, (holding.get(term) ?? 0) + 1)
  return counts.map(total => {
    const weighed = new Map<number, number>()
    for (const [term, count] of total) {
      const kind = weights.whole[vocabulary.kinds[term] ?? 'word']
      const frequency = inverseFrequency(accounts.length, holding.get(term) ?? 0)
      weighed.set(term, termFrequency(count) * frequency * kind)
    }
    return termVector(weighed)
  })
}
