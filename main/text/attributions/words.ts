import type { Named } from '../names/named.ts'
import type { Range } from '../range.ts'
import { splitSentences } from '../sentences.ts'
import { textBlocks } from '../text-blocks.ts'
import { type Token, tokenise } from '../tokenise.ts'
import { findQuotations, type Quotation } from './quotations.ts'

/** What may stand between a word and the one before it, as bits. */
export const gaps = {
  comma: 1,
  stop: 2,
  colon: 4,
  semicolon: 8,
  dash: 16,
  bracket: 32,
  quote: 64,
  /** ’s after the word before: Trump’s; or the contraction of is and has after a pronoun. */
  possessive: 128,
  hyphen: 256,
} as const

/** Signs that part a phrase from the next. */
export const parting = gaps.comma | gaps.stop | gaps.colon | gaps.semicolon | gaps.dash | gaps.bracket
/** Signs that part clauses for sure. */
export const hardParting = gaps.stop | gaps.colon | gaps.semicolon | gaps.dash | gaps.bracket

/** The words of a text with what the rules ask of them. Offsets are UTF-16 code units. */
export type Words = {
  text: string
  terms: readonly string[]
  starts: readonly number[]
  ends: readonly number[]
  /** What stands before each word, as `gaps`. One longer than the words: what stands after the last. */
  before: readonly number[]
  /** The quotation a word stands in, by its number, or -1. */
  quotationOf: Int32Array
  quotations: readonly Quotation[]
  blocks: readonly Range[]
}

/** A sentence with the quotations that run over its ends taken whole. `from` and `to` count words, `to` is past the last. */
export type Sentence = { from: number; to: number; start: number; end: number; block: number }

/** What may have been read of a text already, so that it is not read again. */
export type Prepared = { tokens?: readonly Token[]; sentences?: readonly Range[]; names?: readonly Named[] }

const signs: ReadonlyMap<string, number> = new Map<string, number>([
  ...[...',،、'].map((sign): [string, number] => [sign, gaps.comma]),
  ...[...'.!?…'].map((sign): [string, number] => [sign, gaps.stop]),
  [':', gaps.colon],
  [';', gaps.semicolon],
  ...[...'—–―'].map((sign): [string, number] => [sign, gaps.dash]),
  ...[...'()[]'].map((sign): [string, number] => [sign, gaps.bracket]),
  ...[...'“”«»„"'].map((sign): [string, number] => [sign, gaps.quote]),
])
const apostrophes = "'’`"

/** «Интерфакс», «АрселорМиттал Темиртау»: what is all a body's name in its marks is no quotation. */
function withoutNames(quotations: Quotation[], names: readonly Named[]): Quotation[] {
  const bodies = new Map(names.filter(({ kind }) => kind === 'organisation').map(({ start, end }) => [start, end]))
  return quotations.filter(({ start, end }) => bodies.get(start) !== end && bodies.get(start + 1) !== end - 1)
}

/** Reads the words of a text. */
export function readWords(text: string, { tokens = tokenise(text), names = [] }: Prepared): Words {
  const blocks = textBlocks(text)
  const quotations = withoutNames(findQuotations(text, blocks), names)
  const quotationOf = new Int32Array(tokens.length).fill(-1)
  const before: number[] = new Array(tokens.length + 1)
  let quotation = 0
  let end = 0
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at]
    const start = token?.start ?? text.length
    before[at] = gapBetween(text, end, Math.min(start, end + longestGap))
    if (at > 0 && (before[at] ?? 0) & gaps.stop && isShortened(text, tokens[at - 1] as Token, start)) {
      before[at] = (before[at] ?? 0) & ~gaps.stop
    }
    while (quotation < quotations.length && (quotations[quotation] as Quotation).end <= start) quotation++
    if (token && start >= (quotations[quotation]?.start ?? Number.POSITIVE_INFINITY)) quotationOf[at] = quotation
    end = token?.end ?? end
  }
  return {
    text,
    terms: tokens.map(({ term }) => term),
    starts: tokens.map(({ start }) => start),
    ends: tokens.map(({ end: last }) => last),
    before,
    quotationOf,
    quotations,
    blocks,
  }
}

/** Of what stands between two words only so much is looked at, in code units. */
const longestGap = 200

function gapBetween(text: string, from: number, to: number): number {
  let gap = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 32) continue
    const sign = text.charAt(at)
    gap |= signs.get(sign) ?? 0
    if (at === from && apostrophes.includes(sign) && to > from + 1 && text.charAt(at + 1) === 's')
      gap |= gaps.possessive
    else if (sign === '-') gap |= isDash(text, at) ? gaps.dash : gaps.hyphen
    else if (sign === "'" && text.charAt(at + 1) === "'") gap |= gaps.quote
  }
  return gap
}

/** Mr. Kamin, (D-S.C.), N. Nazarbayev: one point after a short word with a capital ends no phrase by itself. */
function isShortened(text: string, token: Token, next: number): boolean {
  if (token.end - token.start > 5 || next - token.end > 4 || text.charAt(token.end) !== '.') return false
  return (
    /^\p{Lu}[\p{L}.]*$/u.test(text.slice(token.start, token.end)) && /^\.\)?,? ?$/.test(text.slice(token.end, next))
  )
}

/** A hyphen with white space on both sides, or two of them, is a dash. */
function isDash(text: string, at: number): boolean {
  const [one, two] = [text.charAt(at - 1), text.charAt(at + 1)]
  return two === '-' || one === '-' || (/\s/.test(one) && /\s/.test(two))
}

/** The sentences of a text, whole quotations kept within one of them. */
export function readSentences(words: Words, language: string | null, { sentences }: Prepared): Sentence[] {
  const ranges = sentences ?? splitSentences(words.text, language)
  const read: Sentence[] = []
  let [word, quotation, block] = [0, 0, 0]
  let open = false
  for (const [start, end] of ranges) {
    while (block + 1 < words.blocks.length && (words.blocks[block] as Range)[1] <= start) block++
    const from = word
    while (word < words.starts.length && (words.starts[word] ?? 0) < end) word++
    const last = read.at(-1)
    if (open && last && last.block === block) {
      last.to = word
      last.end = end
    } else read.push({ from, to: word, start, end, block })
    while (quotation < words.quotations.length && (words.quotations[quotation] as Quotation).end <= end) quotation++
    // Goes on within a quotation that began before this end: the sentence is not over.
    open = (words.quotations[quotation]?.start ?? Number.POSITIVE_INFINITY) < end
  }
  return read
}

/** Whether a word begins with a capital. */
export function isCapital({ text, starts }: Words, at: number): boolean {
  const code = text.charCodeAt(starts[at] ?? text.length)
  if (code < 0x80) return code >= 65 && code <= 90
  const sign = String.fromCharCode(code)
  return sign !== sign.toLowerCase()
}
