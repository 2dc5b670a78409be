/** A bag of terms as a vector: numbers of terms, ascending, with their weights; `length` is its Euclidean length. */
export type TermVector = { terms: Int32Array; weights: Float64Array; length: number }

/** Makes a vector of weights by term number; terms of no weight are left out. */
export function termVector(weightOf: ReadonlyMap<number, number>): TermVector {
  const all = new Int32Array(weightOf.size)
  let count = 0
  for (const [term, weight] of weightOf) if (weight > 0) all[count++] = term
  const terms = all.subarray(0, count).sort()
  const weights = new Float64Array(count)
  let square = 0
  for (let at = 0; at < count; at++) {
    const weight = weightOf.get(terms[at] ?? 0) ?? 0
    weights[at] = weight
    square += weight * weight
  }
  return { terms, weights, length: Math.sqrt(square) }
}

/**
 * The cosine of two vectors, 0 to 1; 0 where one is empty. Divides by both lengths, unlike `lunr.Vector.similarity`, and so is
 * the same in both directions.
 */
export function cosine(one: TermVector, other: TermVector): number {
  if (one.length === 0 || other.length === 0) return 0
  let dot = 0
  for (let at = 0, against = 0; at < one.terms.length && against < other.terms.length; ) {
    const difference = (one.terms[at] ?? 0) - (other.terms[against] ?? 0)
    if (difference === 0) dot += (one.weights[at++] ?? 0) * (other.weights[against++] ?? 0)
    else if (difference < 0) at++
    else against++
  }
  return Math.min(1, dot / (one.length * other.length))
}

/**
 * How much a term tells, from how many of `units` (sentences, or documents) hold it: the logarithm of the inverse share, with
 * half a unit added so that a term in all of them keeps a little (the smoothing of Robertson and Spärck Jones, 1976, kept
 * positive).
 */
export function inverseFrequency(units: number, holding: number): number {
  return Math.log(1 + (units + 0.5) / (holding + 0.5))
}

/** What a term counts that stands so often: its first time fully, each more less; parts of one as they are. */
export function termFrequency(count: number): number {
  return count < 1 ? count : 1 + Math.log(count)
}
