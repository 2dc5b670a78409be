import { type TermVector, termFrequency, termVector } from '../text/term-vector.ts'
import type { Counts, ReadAccount, ReadSentence } from './read-account.ts'
import type { TermKind, Vocabulary } from './vocabulary.ts'
import { weights } from './weights.ts'

/** The vectors of an account: of each sentence, and of the whole, for its own language and for others. */
export type AccountVectors = {
  own: TermVector[]
  shared: TermVector[]
  whole: TermVector
  wholeShared: TermVector
  names: TermVector
  namesShared: TermVector
}

/** The vectors of an account: terms weigh their inverse frequency among all sentences, times the weight of their kind. */
export function vectorsOf(account: ReadAccount, vocabulary: Vocabulary, frequencies: Float64Array): AccountVectors {
  const weigh = (counts: Counts, kinds: Readonly<Record<TermKind, number>>, before?: Counts) => {
    const weighed = new Map<number, number>()
    for (const term of before?.keys() ?? []) {
      if (vocabulary.kinds[term] === 'name') weighed.set(term, weights.carried * (frequencies[term] ?? 0) * kinds.name)
    }
    for (const [term, count] of counts) {
      const kind = kinds[vocabulary.kinds[term] ?? 'word']
      weighed.set(term, termFrequency(count) * (frequencies[term] ?? 0) * kind)
    }
    return termVector(weighed)
  }
  const { sentences } = account
  const ownTotal = total(sentences, 'own')
  const sharedTotal = total(sentences, 'shared')
  const namesOnly = (counts: Counts) => {
    const weighed = new Map<number, number>()
    for (const term of counts.keys()) if (vocabulary.kinds[term] === 'name') weighed.set(term, frequencies[term] ?? 0)
    return termVector(weighed)
  }
  return {
    own: sentences.map(({ own }, at) => weigh(own, weights.own, sentences[at - 1]?.own)),
    shared: sentences.map((sentence, at) =>
      withUnshared(weigh(sentence.shared, weights.shared, sentences[at - 1]?.shared), sentence, frequencies),
    ),
    whole: weigh(ownTotal, weights.whole),
    wholeShared: weigh(sharedTotal, weights.shared),
    names: namesOnly(ownTotal),
    namesShared: namesOnly(sharedTotal),
  }
}

/**
 * Words that the other language cannot share make a vector longer, so that one known word in a long sentence is not taken for
 * the whole of it.
 */
function withUnshared(vector: TermVector, { unshared }: ReadSentence, frequencies: Float64Array): TermVector {
  let square = vector.length ** 2
  for (const term of unshared) square += (weights.unshared * (frequencies[term] ?? 0)) ** 2
  return { ...vector, length: Math.sqrt(square) }
}

/** How many sentences hold each term. */
function total(sentences: readonly ReadSentence[], which: 'own' | 'shared'): Counts {
  const counts: Counts = new Map()
  for (const sentence of sentences) {
    for (const term of sentence[which].keys()) counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  return counts
}
