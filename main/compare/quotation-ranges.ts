import type { Range } from '../text/range.ts'

/**
 * Quotations within marks of one kind, 1,500 code units at most; or from an opening mark to the end of its line, as where a
 * quotation goes on in the next paragraph. A straight mark opens only before a word. Single marks are left alone: they are
 * apostrophes as often.
 */
const quotation =
  /“[^“”]{1,1500}”|«[^«»]{1,1500}»|„[^„“”]{1,1500}[“”]|(?<![^\s([—–-])"(?=\S)[^"]{1,1500}"|[“«„][^“”«»„\n]*(?=\n|$)/g

/** What stands in quotation marks, with them, in order; UTF-16 code units. */
export function quotationRanges(text: string): Range[] {
  return [...text.matchAll(quotation)].map(({ 0: { length }, index }) => [index, index + length])
}

/** Whether an offset stands in one of some ranges, which are in order and do not overlap. */
export function isWithin(ranges: readonly Range[], offset: number): boolean {
  let [low, high] = [0, ranges.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.[1] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return offset >= (ranges[low]?.[0] ?? Number.POSITIVE_INFINITY)
}
