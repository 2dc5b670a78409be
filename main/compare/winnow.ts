import { type HashedWords, hashRows } from './hash-words.ts'
import { signatureRules } from './signature-rules.ts'

const { mark, leastTelling, mostMarks, mostAsked, window: narrow } = signatureRules

/**
 * The rows of five words that stand for a text: of every eight in a row the one with the smallest hash (winnowing: Schleimer,
 * Wilkerson and Aiken, 2003), each hash once. Rows of stop words and figures are left out.
 */
export function marksOf(words: HashedWords): number[] {
  const rows = tellingRows(words)
  // The smallest of a wide window is the smallest of every narrow one that holds it: fewer marks, and all among the others.
  const wide = Math.ceil((2 * rows.length) / mostMarks)
  return [...new Set(smallestOfEach(rows, Math.max(narrow, wide)))].slice(0, mostMarks)
}

/** The rows of a text that are looked up: all of them; of a long text those that a window wide enough leaves. */
export function askedMarksOf(words: HashedWords): number[] {
  const rows = tellingRows(words)
  const asked =
    rows.length <= mostAsked ? rows : smallestOfEach(rows, Math.max(narrow, Math.ceil((2 * rows.length) / mostAsked)))
  return [...new Set(asked)].slice(0, mostAsked)
}

function tellingRows({ hashes, tells }: HashedWords): number[] {
  if (hashes.length < mark) return []
  let telling = 0
  const isTelling = Array.from(hashes, (_, at) => {
    telling += (tells[at] ?? 0) - (at >= mark ? (tells[at - mark] ?? 0) : 0)
    return telling >= leastTelling
  })
  // `isTelling` is of the row that ends at a word.
  return [...hashRows(hashes, mark)].filter((_, at) => isTelling[at + mark - 1])
}

/** The smallest hash of every window, in order; of equal ones the last, so that a row over and over is kept seldom. */
function smallestOfEach(rows: readonly number[], width: number): number[] {
  const kept: number[] = []
  let best = -1
  for (let end = Math.min(width, rows.length) - 1; end < rows.length && end >= 0; end++) {
    const from = Math.max(0, end - width + 1)
    const last = best
    if (best < from) best = placeOfSmallest(rows, from, end)
    else if ((rows[end] ?? 0) <= (rows[best] ?? 0)) best = end
    if (best !== last) kept.push(rows[best] ?? 0)
  }
  return kept
}

function placeOfSmallest(rows: readonly number[], from: number, to: number): number {
  let best = from
  for (let at = from + 1; at <= to; at++) if ((rows[at] ?? 0) <= (rows[best] ?? 0)) best = at
  return best
}
