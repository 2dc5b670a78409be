import { inverseFrequency, type TermVector, termVector } from '../text/term-vector.ts'
import type { ReadAccount } from './read-account.ts'
import type { Vocabulary } from './vocabulary.ts'

/** How alike sentences `i` of one account and `j` of another are, 0 to 1, at `i * width + j`. */
export type Likeness = { height: number; width: number; of: Float32Array }

/** The vectors of an account's sentences: each term weighs its inverse frequency among the sentences of all accounts. */
export function vectorsOf(account: ReadAccount, vocabulary: Vocabulary): TermVector[] {
  return account.sentences.map(({ counts }) => {
    const weights = new Map<number, number>()
    for (const [term, count] of counts) {
      const weight = inverseFrequency(vocabulary.sentences, vocabulary.holding[term] ?? 0)
      weights.set(term, (1 + Math.log(count)) * weight)
    }
    return termVector(weights)
  })
}

/** The likeness of every pair of sentences of two accounts, through the terms they share, so that most pairs cost nothing. */
export function likenessOf(one: readonly TermVector[], other: readonly TermVector[]): Likeness {
  const postings = postingsOf(other)
  const width = other.length
  const of = new Float32Array(one.length * width)
  for (const [i, { terms, weights, length }] of one.entries()) {
    const row = of.subarray(i * width, (i + 1) * width)
    for (const [at, term] of terms.entries()) {
      const weight = (weights[at] ?? 0) / length
      for (const posting of postings.get(term) ?? []) row[posting.j] = (row[posting.j] ?? 0) + weight * posting.weight
    }
    for (let j = 0; j < width; j++) if (row[j]) row[j] = Math.min(1, (row[j] ?? 0) / (other[j]?.length ?? 1))
  }
  return { height: one.length, width, of }
}

function postingsOf(vectors: readonly TermVector[]): Map<number, { j: number; weight: number }[]> {
  const postings = new Map<number, { j: number; weight: number }[]>()
  for (const [j, { terms, weights }] of vectors.entries()) {
    for (const [at, term] of terms.entries()) {
      const posting = { j, weight: weights[at] ?? 0 }
      const list = postings.get(term)
      if (list) list.push(posting)
      else postings.set(term, [posting])
    }
  }
  return postings
}
