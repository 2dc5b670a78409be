import type { TextRange } from './places.ts'

/** More are not listed; nobody steps through them. */
export const mostFound = 10_000

/**
 * Where words stand literally in a text, in order, without overlap. White space in them meets any white space, so that a
 * phrase is found across the end of a wrapped line. Case is ignored unless `matchesCase`, by the simple case folding of
 * regular expressions, which keeps lengths, so that offsets stay exact.
 */
export function findLiteral(text: string, words: string, matchesCase: boolean): TextRange[] {
  const trimmed = words.trim()
  if (trimmed === '') return []
  const pattern = trimmed.split(/\s+/u).map(escapeSyntax).join('\\s+')
  const found: TextRange[] = []
  for (const match of text.matchAll(new RegExp(pattern, matchesCase ? 'gu' : 'giu'))) {
    found.push({ start: match.index, end: match.index + match[0].length })
    if (found.length === mostFound) break
  }
  return found
}

const escapeSyntax = (word: string) => word.replace(/[\^$\\.*+?()[\]{}|/]/g, '\\$&')

/** Index of the first range at or after an offset, or 0 where all lie before it; -1 where there is none. */
export function firstFrom(ranges: readonly TextRange[], offset: number): number {
  if (ranges.length === 0) return -1
  return Math.max(
    0,
    ranges.findIndex(range => range.start >= offset),
  )
}

/** One further or one back, round the end. */
export function stepRound(index: number, by: 1 | -1, count: number): number {
  return count === 0 ? -1 : (index + by + count) % count
}
