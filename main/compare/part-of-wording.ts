import type { HashedWords } from './hash-words.ts'
import type { WordingText } from './read-wording.ts'

/** The places, from and up to, of the words that lie wholly within a range of the text. */
export function wordsWithin({ starts, ends }: WordingText, [start, end]: readonly [number, number]): [number, number] {
  let from = 0
  while (from < starts.length && (starts[from] ?? 0) < start) from++
  let to = from
  while (to < ends.length && (ends[to] ?? 0) <= end) to++
  return [from, to]
}

/** Some of a text's words; what was learned of them from the whole (names, quotations) stays. */
export function partOfWording(words: WordingText, from: number, to: number): WordingText {
  const { forms, starts, ends, isOwn, isQuoted } = words
  return {
    ...words,
    forms: forms.subarray(from, to),
    starts: starts.subarray(from, to),
    ends: ends.subarray(from, to),
    isOwn: isOwn.subarray(from, to),
    isQuoted: isQuoted.subarray(from, to),
  }
}

export function partOfHashes({ hashes, tells }: HashedWords, from: number, to: number): HashedWords {
  return { hashes: hashes.subarray(from, to), tells: tells.subarray(from, to) }
}
