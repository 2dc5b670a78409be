import { monthOfWord } from '../months.ts'
import { idiomAt } from './idioms.ts'
import type { Start } from './number-start.ts'
import { endOf, gapBefore, isCapital, isSpaced, type Reading, startOf } from './reading.ts'

/** How many tokens a thing that is no quantity takes from a place on, by what may begin there; 0 where a quantity may stand. */
export function notQuantityAt(reading: Reading, at: number, start: Start): number {
  if (start === 'idiom') return idiomAt(reading, at)
  if (start === 'month') return monthAt(reading, at)
  if (start === 'number') return idiomAt(reading, at) || timeInWords(reading, at)
  if (start === 'article') return 0
  return dateAt(reading, at) || timeAt(reading, at) || telephoneAt(reading, at) || scoreAt(reading, at)
}

/** Whether a word is digits alone. */
export const isNumeric = (word: string | undefined) => word !== undefined && /^\d+(?:\.\d+)?$/.test(word)

/** Dates: 11 января 1999, January 11, 11.01.1999, 1/1/2026, the 1990s, and days of a month with a range (5–7 октября). */
function dateAt(reading: Reading, at: number): number {
  const { words, text } = reading
  const word = words[at] ?? ''
  if (/^(?:1\d|20)?\d0s$/.test(word)) return 1
  const isDay = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.test(word)
  if (!isDay && !isNumeric(word)) return 0
  const written = /^(?:\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})(?!\d)/.exec(
    text.slice(startOf(reading, at), startOf(reading, at) + 11),
  )
  if (written) return countTo(reading, at, startOf(reading, at) + written[0].length)
  if (!isDay) return 0
  let next = at + 1
  if (/^[-–—]$/.test(gapBefore(reading, next)) && /^\d{1,2}$/.test(words[next] ?? '')) next++
  else if (
    /^(?:and|to|и|по|до)$/.test(words[next] ?? '') &&
    /^\d{1,2}$/.test(words[next + 1] ?? '') &&
    monthHere(reading, next + 2)
  )
    next += 2
  if (words[next] === 'of') next++
  if (!monthHere(reading, next)) return 0
  return next + 1 - at + yearsAt(reading, next + 1)
}

/** "January 11, 1999", "March 21", "in June 2024". */
function monthAt(reading: Reading, at: number): number {
  if (!monthHere(reading, at)) return 0
  let next = at + 1
  if (
    /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.test(reading.words[next] ?? '') &&
    /^[ \u00a0]|^\. $/.test(gapBefore(reading, next))
  ) {
    next++
    if (/^[-–—]$/.test(gapBefore(reading, next)) && /^\d{1,2}$/.test(reading.words[next] ?? '')) next++
  }
  return next - at + yearsAt(reading, next)
}

function monthHere(reading: Reading, at: number): boolean {
  const word = reading.words[at]
  if (word === undefined || !isMonthWord(word, reading)) return false
  return monthOfWord(word, isCapital(reading, at)) !== null
}

/** Most words name no month: the lists of months are walked once for each word. */
const monthWords = new Map<string, boolean>()

function isMonthWord(word: string, _reading: Reading): boolean {
  const known = monthWords.get(word)
  if (known !== undefined) return known
  if (monthWords.size > 20_000) monthWords.clear()
  const isMonth = monthOfWord(word, true) !== null
  monthWords.set(word, isMonth)
  return isMonth
}

const yearsAt = (reading: Reading, at: number) =>
  /^(?:1\d|20)\d\d$/.test(reading.words[at] ?? '') && /^[\s,.]{1,3}$/.test(gapBefore(reading, at)) ? 1 : 0

function countTo(reading: Reading, at: number, end: number): number {
  let next = at + 1
  while (next < reading.words.length && startOf(reading, next) < end) next++
  return next - at
}

/** Times of day: 14:25, 8 p.m., 18.30 after "at", nine o'clock, «20 часов» after «в», «в половине второго». */
function timeAt(reading: Reading, at: number): number {
  const { words, text } = reading
  const word = words[at] ?? ''
  const start = startOf(reading, at)
  const rest = text.slice(start, start + 24)
  const clock = /^(?:[01]?\d|2[0-4])(?:[:.][0-5]\d)?\s?(?:a\.?m\b|p\.?m\b|o[’']clock|утра|вечера|ночи|пополудни)/i.exec(
    rest,
  )
  if (clock) return countTo(reading, at, start + clock[0].length)
  const before = words[at - 1] ?? ''
  if (
    /^(?:[01]?\d|2[0-4])\.[0-5]\d$/.test(word) &&
    /^(?:at|around|by|until|в|до|к|около)$/.test(before) &&
    !/^\s?(?:%|\p{L})/u.test(text.slice(endOf(reading, at), endOf(reading, at) + 2))
  )
    return 1
  return 0
}

/** "Nine o'clock", "half past nine", «в половине второго». */
function timeInWords({ words }: Reading, at: number): number {
  const [word, next] = [words[at], words[at + 1]]
  if (next === 'oclock') return 2
  if (next === 'in' && words[at + 2] === 'the' && /^(?:morning|afternoon|evening)$/.test(words[at + 3] ?? '')) return 4
  if (/^(?:утра|вечера|ночи)$/.test(next ?? '')) return 2
  if (word === 'half' && next === 'past') return 2
  return word === 'половине' && words[at - 1] === 'в' ? 2 : 0
}

/** Telephone numbers: a plus, or three groups of digits and more that are no thousands. */
function telephoneAt(reading: Reading, at: number): number {
  const { words } = reading
  if (!isNumeric(words[at])) return 0
  let next = at + 1
  let total = (words[at] ?? '').length
  let isGrouped = /^\d{1,3}$/.test(words[at] ?? '')
  while (isNumeric(words[next]) && /^[ \u00a0()-]{1,2}$/.test(gapBefore(reading, next)) && next - at < 12) {
    if (!/^\d{3}$/.test(words[next] ?? '') || !/^[ \u00a0]$/.test(gapBefore(reading, next))) isGrouped = false
    total += (words[next] ?? '').length
    next++
  }
  const isPlus = gapBefore(reading, at).endsWith('+')
  if (isPlus && total >= 7) return next - at
  return next - at >= 3 && !isGrouped && total >= 6 && (words[at] ?? '').length < 4 ? next - at : 0
}

/** Scores, votes and ratios: 3:1, 3-1, 88 to 5, five to four. A range goes up and has something counted behind it. */
function scoreAt(reading: Reading, at: number): number {
  const { words, stopWords } = reading
  const [one, two] = [words[at], words[at + 1]]
  if (!isNumeric(one)) return 0
  if (isNumeric(two)) {
    const gap = gapBefore(reading, at + 1)
    if (/^ ?[:：] ?$/.test(gap)) return scoresAfter(reading, at + 2) - at
    if (!/^[-–—]$/.test(gap)) return 0
    const goesUp = Number(one) < Number(two)
    const isCurrency = /[$€£₸₽¥]$/.test(gapBefore(reading, at))
    if (goesUp && (isCurrency || isCounted(reading, at + 2))) return 0
    return isYearLike(one) && isYearLike(two) ? 2 : scoresAfter(reading, at + 2) - at
  }
  if (two !== 'to' || !isNumeric(words[at + 2]) || Number(one) < Number(words[at + 2])) return 0
  const isFrom = /^(?:from|between)$/.test(words[at - 1] ?? '')
  const next = words[at + 3]
  const isEnd = next === undefined || stopWords.has(next) || !isSpaced(reading, at + 3) || /^vote/.test(next)
  return !isFrom && isEnd && !/^\s?[%$]/.test(reading.text.slice(endOf(reading, at + 2), endOf(reading, at + 2) + 2))
    ? 3
    : 0
}

/** Further scores of a match: 3-6, 6-2, 6-2. */
function scoresAfter(reading: Reading, from: number): number {
  let at = from
  while (
    isNumeric(reading.words[at]) &&
    isNumeric(reading.words[at + 1]) &&
    /^, $/.test(gapBefore(reading, at)) &&
    /^[-–:]$/.test(gapBefore(reading, at + 1))
  )
    at += 2
  return at
}

/** Whether a unit or a word of its own stands at a place, so that the number before counts it. */
export function isCounted(reading: Reading, at: number): boolean {
  const end = endOf(reading, at - 1)
  if (/^[ \u00a0]?[%€₸₽$°]/.test(reading.text.slice(end, end + 2))) return true
  const word = reading.words[at]
  return (
    word !== undefined &&
    /^[ \u00a0-]$/.test(gapBefore(reading, at)) &&
    !reading.stopWords.has(word) &&
    !isNumeric(word)
  )
}

const isYearLike = (word: string | undefined) => word !== undefined && /^(?:1[5-9]|20)\d\d$/.test(word)
