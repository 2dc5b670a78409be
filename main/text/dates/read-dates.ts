import { type RuleLanguage, ruleLanguageOf } from '../rule-language.ts'
import { countedDates } from './counted-dates.ts'
import type { WrittenDate } from './date-parts.ts'
import { type DatePattern, figuresAlone } from './date-patterns.ts'
import { dateWindows } from './date-windows.ts'
import { englishDates } from './english-dates.ts'
import { kazakhDates } from './kazakh-dates.ts'
import { edtfOf, isDate, referenceDay } from './resolve-date.ts'
import { russianDates } from './russian-dates.ts'

/** A date in a text; offsets are UTF-16 code units. */
export type DateMention = {
  start: number
  end: number
  /**
   * As EDTF (ISO 8601-2): `2005`, `2005-12`, `2005-12-04`, `199X`, `2005-22` (summer), `2005-12-03/2005-12-05`, with `~` for about and `?`
   * for perhaps. Null where the day it counts from is not known: no date is made up from "Sunday".
   */
  edtf: string | null
}

const patterns: Readonly<Record<string, readonly DatePattern[]>> = {
  en: [...englishDates, ...figuresAlone],
  ru: [...russianDates, ...figuresAlone],
  kk: [...kazakhDates, ...figuresAlone],
}
/** Words by which a sentence speaks of what is to come. */
const ahead: Readonly<Record<RuleLanguage, RegExp>> = {
  en: /\b(?:will|won't|shall|plans? to|planned for|due (?:to|on|in|for)|scheduled (?:to|for)|expected to|set to|going to|is to|are to|upcoming)\b/gi,
  ru: /(?<![а-яё])(?:будет|будут|состо[ия]тся|пройд[её]т|пройдут|запланирован|назначен[аоы]?(?![а-яё])|предсто[ия]т|начн[её]тся|начнутся|ожидается|планиру|приедет|приедут|откроется|заверш[аи]тся|закончатся|закончится)/gi,
  kk: /(?:болады|өтеді|келеді|басталады|жоспарла|қайтады)/gi,
}
const sentenceEnds = ['.', '!', '?', '\n']
/** In code units, to either side of a date. */
const farthest = 200

/**
 * The dates of a text in order, not overlapping: in words and figures in English, Russian and Kazakh; other languages are read as English.
 * `reference` is the day the text is of (YYYY-MM-DD), by which "Sunday", "4 December" and "last week" are resolved; null where it is not
 * known. Times of day, ages and durations are no dates. Never throws.
 */
export function readDates(text: string, language: string | null, reference: string | null): DateMention[] {
  const known = ruleLanguageOf(text, language)
  const day = referenceDay(reference)
  const dates = withoutOverlaps(
    dateWindows(text, known).flatMap(([from, to]) =>
      datesOfPiece(text.slice(from, to), known, day === null ? null : reference).map(date => ({
        ...date,
        start: date.start + from,
        end: date.end + from,
      })),
    ),
  )
  const isAsked = day !== null && dates.some(date => !('edtf' in date) && isOpen(date))
  const words = isAsked ? [...text.matchAll(ahead[known])].map(({ index }) => index) : []
  return dates.map(date => {
    if ('edtf' in date) return date
    const isAhead = isOpen(date) && speaksAhead(text, words, date)
    return { start: date.start, end: date.end, edtf: edtfOf(date, day, isAhead) }
  })
}

const datesOfPiece = (piece: string, language: RuleLanguage, reference: string | null) => [
  ...(patterns[language] ?? []).flatMap(pattern => matchesOf(piece, pattern)),
  ...countedDates(piece, language, reference),
]

function matchesOf(text: string, { form, read }: DatePattern): WrittenDate[] {
  return [...text.matchAll(form)].flatMap(match => {
    const meant = read(match.groups ?? {})
    if (!meant || !isPossible(meant.parts)) return []
    return [{ start: match.index, end: match.index + match[0].length, ...meant }]
  })
}

/** 30 February is no date; 29 February may be one. */
function isPossible(parts: WrittenDate['parts']): boolean {
  if (parts.kind !== 'calendar' || parts.month === null || parts.day === null) return true
  return isDate(parts.year ?? 2000, parts.month, parts.day)
}

/** The first of those that overlap, and of those that begin together the longest. */
function withoutOverlaps<T extends { start: number; end: number }>(dates: readonly T[]): T[] {
  const sorted = [...dates].sort((one, other) => one.start - other.start || other.end - one.end)
  const kept: T[] = []
  for (const date of sorted) if (date.start >= (kept.at(-1)?.end ?? 0)) kept.push(date)
  return kept
}

/** Whether a word for what is to come stands in the sentence of a date; `words` are the places of all of them, in order. */
function speaksAhead(text: string, words: readonly number[], { start, end }: WrittenDate): boolean {
  const before = text.slice(Math.max(0, start - farthest), start)
  const from = start - before.length + Math.max(...sentenceEnds.map(sign => before.lastIndexOf(sign))) + 1
  const after = text.slice(end, end + farthest).search(/[.!?\n]/)
  const to = after < 0 ? end + farthest : end + after
  return (words[firstFrom(words, from)] ?? Number.POSITIVE_INFINITY) < to
}

/** The place in an ascending list of the first number that is not below another. */
function firstFrom(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether what a date means depends on whether it is to come. */
const isOpen = ({ parts, until }: WrittenDate): boolean =>
  [parts, until].some(one => one?.kind === 'weekday' || (one?.kind === 'calendar' && one.year === null))
