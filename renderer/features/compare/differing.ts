import type { Comparison } from '../../../main/contract/compare.ts'
import type { TextRange } from '../reader/places.ts'

export type DifferingWords = TextRange & { isNumber: boolean }

/**
 * Words that differ, with numbers apart from mere wording: a number that differs is what a reporter looks for first. Ranges
 * in UTF-16 code units, in order, without overlap; merged where they touch.
 */
export function markDiffering(text: string, ranges: readonly TextRange[]): DifferingWords[] {
  const marked: DifferingWords[] = []
  for (const range of mergeRanges(ranges))
    for (const part of text.slice(range.start, range.end).matchAll(/\S*\p{N}\S*|(?:[^\s\p{N}]+(?=\s|$)\s*)+|\s+/gu)) {
      const start = range.start + part.index
      const isNumber = /\p{N}/u.test(part[0])
      const words = part[0].trimEnd()
      if (words.trim() !== '') marked.push({ start, end: start + words.length, isNumber })
    }
  return marked
}

function mergeRanges(ranges: readonly TextRange[]): TextRange[] {
  const merged: TextRange[] = []
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end)
    else merged.push({ ...range })
  }
  return merged
}

/** The points in which words differ, and those in which numbers are among these words. */
export function differingPoints(comparison: Comparison): { words: Set<number>; numbers: Set<number> } {
  const texts = new Map(comparison.accounts.map(account => [account.id, account.text]))
  const withNumbers = comparison.differences.filter(({ document, ranges }) =>
    ranges.some(([start, end]) => /\p{N}/u.test(texts.get(document)?.slice(start, end) ?? '')),
  )
  return {
    words: new Set(comparison.differences.map(({ point }) => point)),
    numbers: new Set(withNumbers.map(({ point }) => point)),
  }
}
