import type { TermVector } from '../text/term-vector.ts'

/** How alike sentences `i` of one account and `j` of another are, 0 to 1, at `i * width + j`. */
export type Likeness = { height: number; width: number; of: Float32Array }

/** The cosine of every pair of sentences of two accounts, through the terms they share, so that most pairs cost nothing. */
export function likenessOf(one: readonly TermVector[], other: readonly TermVector[]): Likeness {
  const postings = postingsOf(other)
  const width = other.length
  const of = new Float32Array(one.length * width)
  for (const [i, { terms, weights, length }] of one.entries()) {
    const row = of.subarray(i * width, (i + 1) * width)
    for (const [at, term] of terms.entries()) {
      const list = postings.get(term)
      if (list) addProducts(row, list, (weights[at] ?? 0) / length)
    }
    for (let j = 0; j < width; j++) if (row[j]) row[j] = Math.min(1, (row[j] ?? 0) / (other[j]?.length ?? 1))
  }
  return { height: one.length, width, of }
}

type Posting = { j: number; weight: number }

function addProducts(row: Float32Array, postings: readonly Posting[], weight: number) {
  for (const posting of postings) row[posting.j] = (row[posting.j] ?? 0) + weight * posting.weight
}

function postingsOf(vectors: readonly TermVector[]): Map<number, Posting[]> {
  const postings = new Map<number, Posting[]>()
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
