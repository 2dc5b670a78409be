import type { Range } from '../range.ts'
import { textBlocks } from '../text-blocks.ts'

/** A quotation with its marks, in UTF-16 code units. */
export type Quotation = {
  start: number
  end: number
  /** Its closing mark is missing: it ends with its block, and is likely to go on in the next. */
  isOpen: boolean
}

/** A mark that may open a quotation, and those that then close it. */
const closings: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“”', '"': '"', '”': '”', '‘': '’' }
/** Longest quotation in single marks: beyond, the closing mark was an apostrophe. In code units. */
const longestSingle = 400
/** So far the counterpart of a mark is looked for with others in between, in code units. */
const longestNested = 1500

/**
 * What stands in quotation marks, with them, in order, never overlapping. Marks within a quotation belong to it. A straight mark or a
 * closing one opens before a word that follows white space; two straight apostrophes are one mark (''so''); single marks quote
 * where they part words. A mark without its counterpart quotes to the end of its block only where it opens that block, as in a
 * quotation of several paragraphs.
 */
export function findQuotations(text: string, blocks: readonly Range[] = textBlocks(text)): Quotation[] {
  const found: Quotation[] = []
  for (const block of blocks) addOfBlock(found, text, block)
  return found
}

const marks = /[“«„"”‘']/g

function addOfBlock(found: Quotation[], text: string, [start, end]: Range): void {
  const missing = new Set<string>()
  marks.lastIndex = start
  for (let match = marks.exec(text); match !== null && match.index < end; match = marks.exec(text)) {
    const at = match.index
    const mark = markAt(text, at)
    if ((missing.has(mark) && mark !== '“') || !opens(text, at, mark, start)) {
      marks.lastIndex = at + mark.length
      continue
    }
    const close = closingIn(text, at + mark.length, end, mark, missing)
    if (close !== -1) {
      found.push({ start: at, end: close, isOpen: false })
      marks.lastIndex = close
    } else if (at === start && isWholeBlock(text, at + mark.length, end)) {
      found.push({ start: at, end, isOpen: true })
      break
    } else marks.lastIndex = at + mark.length
  }
}

/**
 * After the closing mark of a quotation, or -1. `missing` holds the marks whose counterpart was looked for in this block and not found:
 * it is in none of what is left of it either, so that a block is read to its end once for each mark.
 */
function closingIn(text: string, from: number, end: number, mark: string, missing: Set<string>): number {
  const close = missing.has(mark) ? -1 : closingOf(text, from, end, mark)
  if (close === -1 && mark !== "'" && mark !== '‘') missing.add(mark)
  return close === -1 && mark === '“' ? closingOfCurly(text, from, end) : close
}

/** The mark at an offset; two straight apostrophes are one. */
const markAt = (text: string, at: number): string =>
  text.charAt(at) === "'" && text.charAt(at + 1) === "'" ? "''" : text.charAt(at)

function opens(text: string, at: number, mark: string, blockStart: number): boolean {
  if (mark === '“' || mark === '«' || mark === '„') return true
  const before = at === blockStart ? ' ' : text.charAt(at - 1)
  const after = text.charAt(at + mark.length)
  if (!/[\s([—–―-]/.test(before) || after === '' || /\s/.test(after)) return false
  return mark !== '”' || at === blockStart
}

/** After the closing mark of a quotation, or -1. */
function closingOf(text: string, from: number, end: number, mark: string): number {
  if (mark === "'" || mark === '‘') return closingSingle(text, from, Math.min(end, from + longestSingle), mark)
  if (mark === "''") {
    const at = text.indexOf("''", from)
    return at === -1 || at >= end ? -1 : at + 2
  }
  const whole =
    mark === '“' || mark === '«' ? closingOfNested(text, from, Math.min(end, from + longestNested), mark) : -1
  if (whole !== -1) return whole
  const closing = closings[mark] ?? mark
  for (let at = from; at < end; at++) {
    const sign = text.charAt(at)
    if (closing.includes(sign)) return at + 1
    // Opened by a straight mark and closed by a curly one.
    if (mark === '"' && sign === '”') return at + 1
    if (mark === '"' && sign === '“') return closingStraight(text, at, end)
  }
  return -1
}

/** Opened by a curly mark and closed by a straight one, which stands behind a word or a sign and before none. */
function closingOfCurly(text: string, from: number, end: number): number {
  const limit = Math.min(end, from + longestNested)
  for (let at = text.indexOf('"', from); at !== -1 && at < limit; at = text.indexOf('"', at + 1)) {
    if (/[^\s([—–]/.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1))) return at + 1
  }
  return -1
}

const closingStraight = (text: string, from: number, end: number): number => {
  const at = text.indexOf('"', from)
  return at === -1 || at >= end ? -1 : at + 1
}

/** The closing mark that leaves none open: “what he calls “hell” is”. */
function closingOfNested(text: string, from: number, end: number, mark: string): number {
  const close = closings[mark]
  let open = 1
  for (let at = from; at < end; at++) {
    const sign = text.charAt(at)
    if (sign === mark) open++
    else if (sign === close && --open === 0) return at + 1
  }
  return -1
}

/** A single mark that closes stands after a letter or a sign and before none of a word: not in don’t, hardly in the voters’ will. */
function closingSingle(text: string, from: number, end: number, mark: string): number {
  const closing = mark === "'" ? "'" : '’'
  for (let at = text.indexOf(closing, from); at !== -1 && at < end; at = text.indexOf(closing, at + 1)) {
    const before = text.charAt(at - 1)
    const after = text.charAt(at + 1)
    if (/\s/.test(before) || /[\p{L}\p{N}]/u.test(after)) continue
    // The plural's possessive: a small s before and a word after a space.
    if (before === 's' && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))) continue
    return at + 1
  }
  return -1
}

/** Whether nothing is quoted within what an unclosed mark opens. */
const isWholeBlock = (text: string, from: number, end: number): boolean => !/[“”«»"]/.test(text.slice(from, end))
