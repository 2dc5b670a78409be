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
