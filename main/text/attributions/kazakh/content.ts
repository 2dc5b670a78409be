import type { Range } from '../../range.ts'
import type { Words } from '../words.ts'

/** The text of some words with the marks of the quotations that begin or end there. */
export function contentRange(words: Words, from: number, to: number): Range {
  const opening = words.quotations[words.quotationOf[from] ?? -1]
  const closing = words.quotations[words.quotationOf[to - 1] ?? -1]
  const [start, end] = [words.starts[from] ?? 0, words.ends[to - 1] ?? 0]
  const opens = opening && words.quotationOf[from - 1] !== words.quotationOf[from]
  const closes = closing && words.quotationOf[to] !== words.quotationOf[to - 1]
  return [opens ? Math.min(start, opening.start) : start, closes ? Math.max(end, closing.end) : end]
}
