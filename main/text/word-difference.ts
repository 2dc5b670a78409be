import { diffArrays } from 'diff'
import type { KindedWord, WordKind } from './kinded-words.ts'

/**
 * More edits than this are not followed one by one: passages so different are compared as bags of words, which differs only in
 * which of a word's repetitions is marked.
 */
const mostEdits = 60

/** For each word of two passages, whether the other passage lacks it. */
export type Missing = { one: boolean[]; other: boolean[] }

type KeyOf = (word: KindedWord) => string
const formOf: KeyOf = ({ form }) => form
const nameOf: KeyOf = ({ name }) => name

/**
 * Finds the words of two passages of one language that the other lacks. Words are put side by side with `diff` (Myers, 1986); one
 * that the other passage has in another place is not missing, and one said twice is missing where the other says it once.
 * Names are the same in any case and transliteration.
 */
export function missingWords(words: readonly KindedWord[], others: readonly KindedWord[]): Missing {
  const missing = missingForms(words.map(formOf), others.map(formOf))
  pairOff(words, others, missing, formOf)
  pairOff(words, others, missing, nameOf)
  return missing
}

/** The same to the letter and in order: what `diff` takes away and puts in of the words as they are written. */
export function rewrittenWords(words: readonly KindedWord[], others: readonly KindedWord[]): Missing {
  const writtenOf: KeyOf = ({ written }) => written
  return missingForms(words.map(writtenOf), others.map(writtenOf))
}

function missingForms(one: string[], other: string[]): Missing {
  const changes = diffArrays(one, other, { maxEditLength: mostEdits })
  const missing: Missing = { one: [], other: [] }
  for (const { count, added, removed } of changes ?? []) {
    for (let at = 0; at < count; at++) {
      if (!added) missing.one.push(removed)
      if (!removed) missing.other.push(added)
    }
  }
  return changes ? missing : { one: one.map(() => true), other: other.map(() => true) }
}

/** Missing words of both sides with one key are the same word in two places; those without a key ('') are not paired. */
function pairOff(words: readonly KindedWord[], others: readonly KindedWord[], missing: Missing, keyOf: KeyOf) {
  const waiting = new Map<string, number[]>()
  for (const [at, word] of others.entries()) {
    const key = keyOf(word)
    if (missing.other[at] && key !== '') waiting.set(key, [...(waiting.get(key) ?? []), at])
  }
  if (waiting.size === 0) return
  for (const [at, word] of words.entries()) {
    const partner = missing.one[at] ? waiting.get(keyOf(word))?.shift() : undefined
    if (partner === undefined) continue
    missing.one[at] = false
    missing.other[partner] = false
  }
}

/** A stretch of words that differ, of one kind; offsets are UTF-16 code units. `note` is what its words were marked with. */
export type KindedRange = { start: number; end: number; kind: WordKind; inQuotation: boolean; note: string }

/**
 * The words with a note, as ranges in order: neighbours of one kind and note, both within quotation marks or both not, are one
 * range, unless `begins` says that the second begins another stretch of text.
 */
export function kindedRanges(
  words: readonly KindedWord[],
  noteOf: (at: number) => string | null,
  isQuoted: (offset: number) => boolean,
  begins: (at: number) => boolean = () => false,
): KindedRange[] {
  const ranges: KindedRange[] = []
  let isNeighbour = false
  for (const [at, { start, end, kind }] of words.entries()) {
    const note = noteOf(at)
    const last = isNeighbour && !begins(at) ? ranges.at(-1) : undefined
    isNeighbour = note !== null
    if (note === null) continue
    const inQuotation = isQuoted(start)
    if (last && last.kind === kind && last.note === note && last.inQuotation === inQuotation) last.end = end
    else ranges.push({ start, end, kind, inQuotation, note })
  }
  return ranges
}
