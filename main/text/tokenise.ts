import { lowerInPlace } from './normalise.ts'
import { scanWords } from './scan-words.ts'
import { readSegments } from './unspaced.ts'

/** A word of a text: its folded written form, and where it stands, in UTF-16 code units of the text. */
export type Token = { term: string; start: number; end: number }

/** Takes one word; offsets are UTF-16 code units of the text. */
export type Visit = (term: string, start: number, end: number) => void

/**
 * The words of a text, in order. Case, diacritics, apostrophes and the ways to write a number are folded (see `foldWord` and
 * `readNumber`); hyphens part words; a possessive 's and the elided article of `d'Estaing` are left off; `U.S.` is `us`; scripts
 * without spaces are parted by `Intl.Segmenter`. Never throws.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  scanTerms(text, (term, start, end) => tokens.push({ term, start, end }))
  return tokens
}

/** The same words as `tokenise`, handed over one by one. */
export function scanTerms(text: string, visit: Visit): void {
  const lower = lowerInPlace(text)
  scanWords(lower, (start, end, folded) => visit(folded ?? lower.slice(start, end), start, end), readSegments)
}
