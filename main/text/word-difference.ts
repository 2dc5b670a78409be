import { diffArrays } from 'diff'
import type { Range } from './range.ts'
import { stem } from './stem.ts'
import { tokenise } from './tokenise.ts'

/** A word as it is compared (its stem, so that a mere change of case is none), and where it stands in the text. */
export type ComparedWord = { form: string; start: number; end: number }

/**
 * More edits than this are not followed one by one: passages so different are compared as bags of words, which differs only in
 * which of a word's repetitions is marked.
 */
const mostEdits = 60

/** The words of stretches of a text, in order; offsets are UTF-16 code units of the whole text. */
export function comparedWords(text: string, stretches: readonly Range[], language: string | null): ComparedWord[] {
  return stretches.flatMap(([from, to]) =>
    tokenise(text.slice(from, to)).map(({ term, start, end }) => ({
      form: stem(term, language),
      start: from + start,
      end: from + end,
    })),
  )
}

/** For each word of two passages, whether the other passage lacks it. */
export type Missing = { one: boolean[]; other: boolean[] }

/**
 * Finds the words of two passages that the other lacks. Words are put side by side with `diff` (Myers, 1986); one that the other
 * passage has in another place is not missing, and one said twice is missing where the other says it once.
 */
export function missingWords(words: readonly ComparedWord[], others: readonly ComparedWord[]): Missing {
  const one = words.map(({ form }) => form)
  const other = others.map(({ form }) => form)
  const changes = diffArrays(one, other, { maxEditLength: mostEdits }) ?? apart(one, other)
  const missing: Missing = { one: [], other: [] }
  const spare: Record<keyof Missing, Map<string, number>> = { one: new Map(), other: new Map() }
  for (const { value, added, removed } of changes) {
    for (const form of value) {
      if (!added) missing.one.push(removed)
      if (!removed) missing.other.push(added)
      if (removed) spare.one.set(form, (spare.one.get(form) ?? 0) + 1)
      if (added) spare.other.set(form, (spare.other.get(form) ?? 0) + 1)
    }
  }
  return {
    one: missing.one.map((isMissing, at) => isMissing && !take(spare.other, one[at] ?? '')),
    other: missing.other.map((isMissing, at) => isMissing && !take(spare.one, other[at] ?? '')),
  }
}

function apart(one: string[], other: string[]) {
  return [
    { value: one, added: false, removed: true },
    { value: other, added: true, removed: false },
  ]
}

function take(spare: Map<string, number>, form: string): boolean {
  const count = spare.get(form) ?? 0
  if (count > 0) spare.set(form, count - 1)
  return count > 0
}

/** The words that are marked, as ranges; neighbours are one range. */
export function markedRanges(words: readonly ComparedWord[], isMarked: readonly boolean[]): Range[] {
  const ranges: Range[] = []
  for (const [at, { start, end }] of words.entries()) {
    if (!isMarked[at]) continue
    const last = ranges.at(-1)
    if (last && isMarked[at - 1]) last[1] = end
    else ranges.push([start, end])
  }
  return ranges
}

/** The words of each of two texts that the other lacks, as ranges of its own text. */
export function wordDifferences(
  one: { text: string; language: string | null },
  other: { text: string; language: string | null },
): { one: Range[]; other: Range[] } {
  const left = comparedWords(one.text, [[0, one.text.length]], one.language)
  const right = comparedWords(other.text, [[0, other.text.length]], other.language)
  const missing = missingWords(left, right)
  return { one: markedRanges(left, missing.one), other: markedRanges(right, missing.other) }
}
