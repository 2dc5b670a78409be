import { monthOfWord } from './months.ts'
import { numberAt } from './number-words.ts'
import { stopWordsOf } from './stop-words.ts'
import { type Token, tokenise } from './tokenise.ts'

/**
 * A number or a date as a text writes it, from `start` to `end` in UTF-16 code units. `value` is the same however it is
 * written: 81.7 for "81.7%" and «81,7 процента», 1500000 for "1.5 million", 14 for "fourteen"; of a date year, month and day
 * ("1999-01-11"), empty where it does not say them ("-01-11"). `unit` tells a percentage from a count of something; `bare` has
 * neither beside it ("on a turnout of 85.").
 */
export type WrittenFigure = { start: number; end: number; value: string; unit: 'percent' | 'counted' | 'bare' | 'date' }

/** The figures of a text in order. Fractions in words or with a stroke ("two thirds", "1/3") and "one" are none. */
export function writtenFigures(text: string, language: string | null): WrittenFigure[] {
  const tokens = tokenise(text)
  const words = tokens.map(({ term }) => term)
  const reading: Reading = { text, tokens, words, language, stopWords: stopWordsOf(language) }
  const figures: WrittenFigure[] = []
  for (let at = 0; at < reading.tokens.length; ) {
    const found = dateAt(reading, at) ?? quantityAt(reading, at)
    if (found?.figure) figures.push(found.figure)
    at = found?.next ?? at + 1
  }
  return figures
}

/** Whether a figure of another text carries one that is asked for: the same value, and no other unit beside it. */
export function carriesFigure(asked: WrittenFigure, there: WrittenFigure): boolean {
  if (asked.unit === 'date' || there.unit === 'date') {
    return asked.unit === there.unit && carriesDate(asked.value, there.value)
  }
  if (asked.value !== there.value) return false
  return asked.unit === there.unit || asked.unit === 'bare' || there.unit === 'bare'
}

type Reading = {
  text: string
  tokens: readonly Token[]
  words: readonly string[]
  language: string | null
  stopWords: ReadonlySet<string>
}
/** `figure` null where what stands there is a number that is no figure; `next` is the token to go on from. */
type Found = { figure: WrittenFigure | null; next: number }

/** A date may say less than the other: a day needs its day, a year is compared where both have one. */
function carriesDate(asked: string, there: string): boolean {
  const [year, month, day] = asked.split('-')
  const [otherYear, otherMonth, otherDay] = there.split('-')
  return month === otherMonth && (day === '' || day === otherDay) && (!year || !otherYear || year === otherYear)
}

const twoDigits = (number: number | string) => String(number).padStart(2, '0')

function dateAt(reading: Reading, at: number): Found | null {
  return numericDateAt(reading, at) ?? dayAndMonthAt(reading, at) ?? monthAt(reading, at)
}

/** 11.01.1999 and 1999-01-11. With strokes the order of day and month is not known. */
function numericDateAt({ text, tokens }: Reading, at: number): Found | null {
  const [one, two, three] = tokens.slice(at, at + 3)
  if (!one || !two || !three || three.end - one.start > 10) return null
  const written = /^(?:(\d{1,2})\.(\d{1,2})\.(\d{4})|(\d{4})-(\d{2})-(\d{2}))$/.exec(text.slice(one.start, three.end))
  if (!written) return null
  const [, day, month, year, isoYear, isoMonth, isoDay] = written
  const value = [year ?? isoYear, twoDigits(month ?? isoMonth ?? ''), twoDigits(day ?? isoDay ?? '')].join('-')
  return isMonth(value) ? { figure: { start: one.start, end: three.end, value, unit: 'date' }, next: at + 3 } : null
}

const isMonth = (value: string) => Number(value.split('-')[1]) >= 1 && Number(value.split('-')[1]) <= 12

/** «11 января 1999 года», "11th January". */
function dayAndMonthAt(reading: Reading, at: number): Found | null {
  const day = dayOf(reading.tokens[at])
  const month = day === null || !isNear(reading, at) ? null : monthOf(reading, at + 1)
  if (month === null) return null
  return withYear(reading, at, at + 1, month, day)
}

/** "January 11, 1999", "January 1999"; a month alone is no figure. */
function monthAt(reading: Reading, at: number): Found | null {
  const month = monthOf(reading, at)
  if (month === null || !isNear(reading, at)) return null
  const day = dayOf(reading.tokens[at + 1])
  if (day !== null) return withYear(reading, at, at + 1, month, day)
  return yearAfter(reading, at) === null ? null : withYear(reading, at, at, month, null)
}

function withYear(reading: Reading, first: number, last: number, month: number, day: number | null): Found {
  const year = yearAfter(reading, last)
  const end = year === null ? last : last + 1
  const { start } = reading.tokens[first] as Token
  const value = [year ?? '', twoDigits(month), day === null ? '' : twoDigits(day)].join('-')
  return { figure: { start, end: (reading.tokens[end] as Token).end, value, unit: 'date' }, next: end + 1 }
}

function dayOf(token: Token | undefined): number | null {
  const day = Number(/^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token?.term ?? '')?.[1])
  return day >= 1 && day <= 31 ? day : null
}

function monthOf({ text, tokens }: Reading, at: number): number | null {
  const token = tokens[at]
  if (!token) return null
  const first = text.charAt(token.start)
  return monthOfWord(token.term, first !== first.toLowerCase())
}

function yearAfter(reading: Reading, at: number): string | null {
  const token = reading.tokens[at + 1]
  const isBeside = token && /^[\s,.]{1,3}$/.test(gapAfter(reading, at))
  return isBeside && /^(?:1\d|20)\d\d$/.test(token.term) ? token.term : null
}

/** What stands between a token and the next, or the end. */
function gapAfter({ text, tokens }: Reading, at: number): string {
  const { end } = tokens[at] as Token
  return text.slice(end, Math.min(tokens[at + 1]?.start ?? text.length, end + 8))
}

/** Whether the next word belongs to this one: nothing but a space or a hyphen between. */
const isNear = (reading: Reading, at: number) =>
  at + 1 < reading.tokens.length &&
  /^[\s\p{Pd}.]{1,2}$/u.test(gapAfter(reading, at)) &&
  !gapAfter(reading, at).includes('\n')

/** Words of a fraction: the number before them is no figure of its own. */
const fraction =
  /^(?:hal(?:f|ves)|thirds?|quarters?|fourths?|fifths?|sixths?|eighths?|tenths?|трет[иь]\p{L}*|четверт[иь]\p{L}*|пят(?:ая|ых|ые)|десят(?:ая|ых|ые))$/u

function quantityAt(reading: Reading, at: number): Found | null {
  const { tokens, text, language } = reading
  const primary = language?.split('-')[0] ?? null
  const read = decadeAt(reading, at) ?? numberAt(reading.words, at, primary, place => isNear(reading, place - 1))
  if (!read || read.isOne) return null
  const last = at + read.count - 1
  const next = last + 1
  if (isStroked(reading, at, last)) return { figure: null, next }
  if (isNear(reading, last) && fraction.test(reading.words[next] ?? '')) return { figure: null, next: next + 1 }
  const { start } = tokens[at] as Token
  const { end } = tokens[last] as Token
  const unit = unitOf(reading, at, last)
  const sign = unit === 'percent' ? (/^\s?%/.exec(text.slice(end, end + 2))?.[0].length ?? 0) : 0
  return { figure: { start, end: end + sign, value: read.value, unit }, next }
}

/** "1990s" */
function decadeAt({ words }: Reading, at: number) {
  const value = /^(\d{2,4})s$/.exec(words[at] ?? '')?.[1]
  return value === undefined ? null : { value, count: 1, isOne: false }
}

/** 1/3 or 24/7: a number on either side of a stroke. */
function isStroked({ text, tokens }: Reading, at: number, last: number): boolean {
  const { start } = tokens[at] as Token
  const { end } = tokens[last] as Token
  return /^\/\d/.test(text.slice(end, end + 2)) || /\d\/$/.test(text.slice(Math.max(0, start - 2), start))
}

const percentWord = /^(?:percent|percentage|pct|prozent|процент|пайыз)/

function unitOf(reading: Reading, at: number, last: number): WrittenFigure['unit'] {
  const { text, tokens, stopWords } = reading
  const { start } = tokens[at] as Token
  const gap = gapAfter(reading, last)
  if (/^\s?%/.test(gap)) return 'percent'
  if (/[$€£₽₸]\s?$/.test(text.slice(Math.max(0, start - 2), start))) return 'counted'
  const next = tokens[last + 1]?.term
  if (next === undefined || !/^[\s\u00a0-]+$/.test(gap)) return 'bare'
  if (percentWord.test(next) || (next === 'per' && tokens[last + 2]?.term === 'cent')) return 'percent'
  return stopWords.has(next) || /^\d/.test(next) ? 'bare' : 'counted'
}
