import { endsSentence } from './abbreviations.ts'
import type { Range } from './range.ts'
import { isSpace, textBlocks } from './text-blocks.ts'

/** A stretch without an end is cut at white space near here, so that tables and broken texts stay bounded. In code units. */
const longestSentence = 2000
/** How much before a full stop is looked at: the longest abbreviation and its neighbour. In code units. */
const lookBehind = 40
/** A dateline is at most this long. In code units. */
const longestOpening = 45

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterFor(language: string | null): Intl.Segmenter {
  const known = language === 'ru' || language === 'kk' ? language : 'en'
  const segmenter = segmenters.get(known) ?? new Intl.Segmenter(known, { granularity: 'sentence' })
  segmenters.set(known, segmenter)
  return segmenter
}

/**
 * The sentences of a text, in order, trimmed, never overlapping: ranges in UTF-16 code units. A headline, a byline or any line
 * that stands by itself is a sentence of its own; a dateline belongs to the sentence it opens. Every letter and digit of the
 * text is in a sentence; left out are white space and lines of nothing but signs. `language` is a BCP 47 tag or null.
 *
 * The boundaries are those of Unicode Standard Annex 29 (`Intl.Segmenter`), less those after abbreviations, initials,
 * datelines and quotations that a speaker follows, and with those that a missing space hides.
 */
export function splitSentences(text: string, language: string | null): Range[] {
  const segmenter = segmenterFor(language?.split('-')[0] ?? null)
  const sentences: Range[] = []
  for (const block of textBlocks(text)) addSentences(sentences, text, block, segmenter)
  return sentences
}

function addSentences(sentences: Range[], text: string, [start, end]: Range, segmenter: Intl.Segmenter) {
  const first = sentences.length
  // Same length, so that offsets hold: a line end inside a block is a space, and an ellipsis ends what a full stop ends.
  const block = text
    .slice(start, end)
    .replace(/[\n\r\u0085\u2028\u2029\f\v]/g, ' ')
    .replaceAll('…', '.')
  let from = 0
  // Most lines of a table or a list hold no sign that ends a sentence, and the segmenter is slow to begin.
  for (const at of /\p{Sentence_Terminal}/u.test(block) ? boundaries(block, segmenter) : [block.length]) {
    if (at < block.length && !isBoundary(block, from, at)) continue
    for (const range of pieces(block, from, at)) push(sentences, first, block, start, range)
    from = at
  }
}

/** Offsets after which a sentence may begin, ascending; the last is the block's length. */
function* boundaries(block: string, segmenter: Intl.Segmenter): Generator<number> {
  // Two small letters, a stop and a capital without a space between: an editor lost a paragraph's end. And a dash that goes on
  // with speech («— Да, — сказал он. — Мы победили.»), which UAX 29 takes for a continuation.
  const hidden = /\p{Ll}{2}[.!?]["”»]?(?=\p{Lu}\p{Ll}*[\s,])|[.!?]\s+(?=[–—]\s\p{Lu})/gu
  const runTogether: number[] = []
  for (const match of block.matchAll(hidden)) runTogether.push(match.index + match[0].length)
  let next = 0
  for (const { index, segment } of segmenter.segment(block)) {
    const end = index + segment.length
    while (next < runTogether.length && (runTogether[next] ?? 0) <= end) {
      const at = runTogether[next++] ?? 0
      if (at > index && at < end) yield at
    }
    yield end
  }
}

/** “Why?” Akin asked. */
const speakerFollows =
  /^(?:\p{Lu}[\p{L}.’'-]*\s+){1,3}(?:said|asked|told|wrote|added|continued|tweeted|replied|answered|shouted)\b/u

function isBoundary(block: string, from: number, at: number): boolean {
  const before = block.slice(Math.max(from, at - lookBehind), at).trimEnd()
  const after = block.slice(at, at + lookBehind)
  const ending = /([.!?])[\p{Pf}\p{Pe}\p{Pi}"']*$/u.exec(before)
  if (!ending) return true
  // «Кто?» — спросил он. “Why?” he asked.
  if (/^(?:[-–—]\s+)?\p{Ll}/u.test(after)) return false
  if (ending[1] !== '.') return !(/["”»’']$/.test(before) && speakerFollows.test(after))
  if (from === 0 && at < longestOpening && isOpening(block.slice(0, at).trim())) return false
  const word = /(\p{L}[\p{L}\p{M}.-]*)\.["'’”»)\]]*$/u.exec(before)?.[1]
  if (!word) return true
  if (/^\p{Lu}$/u.test(word) && /^\p{Lu}\.\s*\p{Lu}/u.test(after)) return false
  const next = /^[\p{Pi}\p{Ps}"']*([\p{L}\p{M}-]+|[\d№])/u.exec(after)?.[1] ?? ''
  // «г. Алматы» is a town, «в 2005 г. Выборы» ends a sentence.
  if (/^[гж]$/u.test(word)) return /\d\s*[гж]\.$/u.test(before)
  return endsSentence(word, next)
}

/** A dateline («АЛМА-АТА.») or the number of an item («3.»): it belongs to what follows. */
function isOpening(beginning: string): boolean {
  return /^\d{1,3}\.$/.test(beginning) || /^\p{Lu}[\p{Lu}\s,-]{2,40}\.$/u.test(beginning)
}

/** A segment, cut at white space where it is too long. */
function* pieces(block: string, from: number, to: number): Generator<Range> {
  let start = from
  while (to - start > longestSentence) {
    const end = cutBefore(block, start, start + longestSentence)
    yield [start, end]
    start = end
  }
  yield [start, to]
}

function cutBefore(block: string, start: number, latest: number): number {
  for (let at = latest; at > start + longestSentence / 2; at--) if (isSpace(block, at)) return at
  const unit = block.charCodeAt(latest)
  return unit >= 0xdc00 && unit <= 0xdfff ? latest - 1 : latest
}

/** Adds a piece, trimmed; one of signs alone belongs to the sentence before it in its block, or is left out. */
function push(sentences: Range[], first: number, block: string, offset: number, [from, to]: Range) {
  let start = from
  let end = to
  while (start < end && isSpace(block, start)) start++
  while (end > start && isSpace(block, end - 1)) end--
  if (start === end) return
  if (/[\p{L}\p{N}]/u.test(block.slice(start, end))) sentences.push([offset + start, offset + end])
  else if (sentences.length > first) (sentences[sentences.length - 1] as Range)[1] = offset + end
}
