import type { Range } from '../range.ts'
import { opensWithDash } from './dashes.ts'
import type { Words } from './words.ts'

/** Direct where all that is said stands in quotation marks or opens a line with a dash, mixed where some does. */
export function kindOfContent(words: Words, content: readonly Range[]): 'direct' | 'indirect' | 'mixed' {
  const { quotations, text } = words
  if (opensWithDash(words, content[0]?.[0] ?? 0)) return 'direct'
  let quoted = 0
  let bare = 0
  for (const [start, end] of content) {
    let at = start
    for (let next = firstAfter(quotations, start); next < quotations.length; next++) {
      const quotation = quotations[next]
      if (!quotation || quotation.start >= end) break
      quoted++
      bare += lettersIn(text, at, quotation.start)
      at = Math.max(at, quotation.end)
    }
    bare += lettersIn(text, at, end)
  }
  if (quoted === 0) return 'indirect'
  return bare === 0 ? 'direct' : 'mixed'
}

const lettersIn = (text: string, from: number, to: number): number =>
  from < to && /[\p{L}\p{N}]/u.test(text.slice(from, to)) ? 1 : 0

/** The first of some quotations, which are in order, that ends after an offset. */
function firstAfter(quotations: Words['quotations'], offset: number): number {
  let [low, high] = [0, quotations.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quotations[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
