import { diffArrays } from 'diff'

const words = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu

/**
 * The words of a quotation that another wording of it has not at that place, as ranges in UTF-16 code units of it; case and
 * punctuation are no difference. Words are put side by side by `diff` (Myers, 1986).
 */
export function rewordedRanges(text: string, other: string): [start: number, end: number][] {
  const own = [...text.matchAll(words)]
  const forms = own.map(([word]) => word.toLowerCase())
  const others = [...other.matchAll(words)].map(([word]) => word.toLowerCase())
  const ranges: [start: number, end: number][] = []
  let at = 0
  for (const { count, added, removed } of diffArrays(forms, others)) {
    const [first, last] = [own[at], own[at + count - 1]]
    if (removed && first && last) ranges.push([first.index, last.index + last[0].length])
    if (!added) at += count
  }
  return ranges
}
