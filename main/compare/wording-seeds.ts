import type { WordingText } from './read-wording.ts'
import { wordingRules } from './wording-rules.ts'

/** A run of words that two texts have alike: from word `i` of one, `j` of the other, `length` words. */
export type Run = { i: number; j: number; length: number }

/** The places of every five words in a row, by their numbers. */
export type SeedIndex = ReadonlyMap<string, readonly number[]>

/** Finds where each seed of a text stands, in order. */
export function indexSeeds({ forms }: WordingText): SeedIndex {
  const index = new Map<string, number[]>()
  for (let at = 0; at + wordingRules.seed <= forms.length; at++) {
    const key = forms.subarray(at, at + wordingRules.seed).join()
    const places = index.get(key)
    if (places) places.push(at)
    else index.set(key, [at])
  }
  return index
}

/**
 * The runs of at least five words that two texts have alike, the longest first. A seed that stands often in both is paired place
 * by place in order, so that there are never more than a fixed number of pairs to a word, however a text repeats itself.
 */
export function runsBetween(one: SeedIndex, other: SeedIndex, widthOfOther: number): Run[] {
  // Sorted as numbers: by diagonal (how far the place in one is ahead of that in the other), then by place.
  const width = widthOfOther + 1
  const keys: number[] = []
  const span = 2 ** 26
  for (const [seed, places] of one) {
    const others = other.get(seed)
    if (others) for (const [i, j] of pairsOf(places, others)) keys.push((i - j + width) * span + i)
  }
  const runs: Run[] = []
  let last: Run | undefined
  let lastDiagonal = -1
  for (const key of Float64Array.from(keys).sort()) {
    const diagonal = Math.floor(key / span)
    const i = key % span
    if (last && diagonal === lastDiagonal && i <= last.i + last.length) {
      last.length = i + wordingRules.seed - last.i
      continue
    }
    lastDiagonal = diagonal
    last = { i, j: i - diagonal + width, length: wordingRules.seed }
    runs.push(last)
  }
  return runs.sort((a, b) => b.length - a.length || a.i - b.i || a.j - b.j)
}

function pairsOf(places: readonly number[], others: readonly number[]): [number, number][] {
  if (places.length * others.length <= wordingRules.pairsOfSeed)
    return places.flatMap(i => others.map(j => [i, j] as [number, number]))
  return places.slice(0, others.length).map((i, at) => [i, others[at] ?? 0])
}
