import type { Named } from '../names/named.ts'
import type { Range } from '../range.ts'
import { splitSentences } from '../sentences.ts'
import { stopWordsOf } from '../stop-words.ts'
import { type Token, tokenise } from '../tokenise.ts'

/** The languages whose figures are read; others are read by digits, signs and English words. */
export type FigureLanguage = 'en' | 'ru' | 'kk'

/** Words and sentences of a text, where they are there already. Both as `tokenise` and `splitSentences` give them. */
export type Prepared = { tokens: readonly Token[]; sentences: readonly Range[]; names?: readonly Named[] }

/** A text as its figures are read from it. Places are indexes of tokens; `endOf` is the first place behind a sentence. */
export type Reading = {
  text: string
  language: FigureLanguage
  tokens: readonly Token[]
  words: readonly string[]
  stopWords: ReadonlySet<string>
  sentences: { first: number; end: number }[]
  /** In order; null where they were not read. */
  names: readonly Named[] | null
}

/** Takes a text apart, once for all that follows. */
export function readText(text: string, language: string | null, prepared?: Prepared): Reading {
  const primary = language?.split('-')[0] ?? null
  const known: FigureLanguage = primary === 'ru' || primary === 'kk' ? primary : 'en'
  const tokens = prepared?.tokens ?? tokenise(text)
  const words = tokens.map(({ term }) => term)
  const sentences = placesOf(tokens, prepared?.sentences ?? splitSentences(text, language))
  return {
    text,
    language: known,
    tokens,
    words,
    stopWords: stopWordsOf(known),
    sentences,
    names: prepared?.names ?? null,
  }
}

function placesOf(tokens: readonly Token[], ranges: readonly Range[]): { first: number; end: number }[] {
  const sentences: { first: number; end: number }[] = []
  let at = 0
  for (const [start, end] of ranges) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < start) at++
    const first = at
    while (at < tokens.length && (tokens[at]?.start ?? 0) < end) at++
    if (at > first) sentences.push({ first, end: at })
  }
  return sentences
}

export const startOf = ({ tokens, text }: Reading, at: number): number => tokens[at]?.start ?? text.length
export const endOf = ({ tokens }: Reading, at: number): number => tokens[at]?.end ?? 0

/** Longer gaps tell nothing more. */
const longestGap = 12

/** What stands between the token before a place and its own; from the text's beginning for the first. Cut where it is long. */
export function gapBefore(reading: Reading, at: number): string {
  const from = at > 0 ? endOf(reading, at - 1) : 0
  return reading.text.slice(from, Math.min(startOf(reading, at), from + longestGap))
}

/** Whether a token joins the one before: nothing, a space or a hyphen between them. */
export const isJoined = (reading: Reading, at: number): boolean =>
  /^(?:|[ \u00a0\u2009\u202f]|-|‑)$/.test(gapBefore(reading, at))

/** Whether a token follows the one before after white space alone, within a line. */
export const isSpaced = (reading: Reading, at: number): boolean =>
  /^[ \t\u00a0\u2009\u202f\n]{1,3}$/.test(gapBefore(reading, at))

/** Whether a token is written with a capital. */
export function isCapital(reading: Reading, at: number): boolean {
  const first = reading.text.charAt(startOf(reading, at))
  return first !== first.toLowerCase()
}
