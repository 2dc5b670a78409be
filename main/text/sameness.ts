/** What a shared word counts that goes on a stretch of shared words, where one that begins a stretch counts 1. */
const goingOn = 0.6
/** The part of the vectors' cosine in the score; the rest is that of the shared words. */
const cosineShare = 0.15
/** Taken off for each of two sentences with a number that the other lacks. */
const otherNumber = 0.03

/**
 * How far two sentences say the same, 0 to 1: the share of shared words in the longer one, mixed with the cosine of their
 * vectors, less a little where numbers differ. The same overlap scattered over a sentence tells more about all of it than one
 * copied piece, so a word that goes on a shared stretch counts less. `one` and `other` are stems in order; the same in both
 * directions; 1 for a sentence and itself. Constants: chosen on the Microsoft Research Paraphrase Corpus (see
 * docs/comparison.md).
 */
export function sameness(one: readonly string[], other: readonly string[], cosine: number): number {
  const longest = Math.max(one.length, other.length)
  if (longest === 0) return 0
  const shared = (sharedWords(one, other) + sharedWords(other, one)) / 2
  const share = Math.min(1, shared / (1 + goingOn * (longest - 1)))
  const numbers = Number(hasOtherNumber(one, other)) + Number(hasOtherNumber(other, one))
  return Math.max(0, (1 - cosineShare) * share + cosineShare * cosine - otherNumber * numbers)
}

function sharedWords(words: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>()
  const neighbours = new Set<string>()
  for (const [at, word] of others.entries()) {
    left.set(word, (left.get(word) ?? 0) + 1)
    if (at > 0) neighbours.add(`${others[at - 1]} ${word}`)
  }
  let shared = 0
  for (const [at, word] of words.entries()) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    left.set(word, count - 1)
    shared += at > 0 && neighbours.has(`${words[at - 1]} ${word}`) ? goingOn : 1
  }
  return shared
}

function hasOtherNumber(words: readonly string[], others: readonly string[]): boolean {
  return words.some(word => /^\d/.test(word) && !others.includes(word))
}
