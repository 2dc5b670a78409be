import { boundsBefore, boundsBehind } from './bounds.ts'
import { notQuantityAt } from './dates-and-scores.ts'
import type { FigureKind } from './figure.ts'
import { isNoQuantity } from './not-quantities.ts'
import { signOf, type Written, writtenAt } from './number.ts'
import { type Start, startAt } from './number-start.ts'
import { joined } from './ranges.ts'
import { endOf, gapBefore, isJoined, isSpaced, type Reading } from './reading.ts'
import { timesOf } from './times-words.ts'
import { currencyBefore, type FoundUnit, unitAfter } from './units.ts'

/**
 * A quantity of a sentence before what it measures is known. `first` is its first token with the words that bound it, `number` the first of
 * the number, `last` the last of its unit; `start` and `end` are offsets of the text.
 */
export type Quantity = {
  first: number
  number: number
  last: number
  start: number
  end: number
  value: number | null
  low: number | null
  high: number | null
  unit: string | null
  kind: FigureKind
  approximate: boolean
  form: Written['form']
  raw: number
  scale: number
  /** The first of "from 20 to 16 percent": what was before. */
  earlier: boolean
}

/** The quantities of a sentence in order, without those that are none: dates, ordinals, numbers of things, scores. */
export function quantitiesIn(reading: Reading, { first, end }: { first: number; end: number }): Quantity[] {
  const found: Quantity[] = []
  for (let at = first; at < end; ) {
    const begins = startAt(reading, at)
    const skipped = begins === null ? 0 : notQuantityAt(reading, at, begins)
    if (skipped > 0) {
      at += skipped
      continue
    }
    const read = begins === null || begins === 'month' || begins === 'idiom' ? null : readAt(reading, at, first, begins)
    if (!read) {
      at++
      continue
    }
    if (read.quantity && read.next <= end && !isPer(reading, read.quantity, found.at(-1))) found.push(read.quantity)
    at = Math.max(at + 1, read.next)
  }
  return joined(reading, found, first)
}

/** "230 dollars per 1,000 cubic meters", «за тысячу кубометров»: what a price is of is no figure of its own. */
const isPer = ({ words }: Reading, { first, kind }: Quantity, last: Quantity | undefined) =>
  words[first - 1] === 'per' ||
  (words[first - 1] === 'за' && kind !== 'money' && kind !== 'duration' && last?.kind === 'money')

type Read = { quantity: Quantity | null; next: number }

function readAt(reading: Reading, at: number, sentence: number, begins: Start): Read | null {
  const written = (begins === 'article' ? null : writtenAt(reading, at)) ?? impliedAt(reading, at)
  if (!written) return null
  const number = withEnding(reading, written)
  const sign = signOf(reading, number.first)
  const currency = currencyBefore(reading.text, sign.start)
  const after = unitAfter(reading, number.last, number.suffix)
  const unit: FoundUnit | null =
    number.form === 'times'
      ? null
      : currency
        ? { ...unitOfCurrency(currency.unit), last: number.last, end: endOf(reading, number.last) }
        : after
  const next = number.last + 1
  if (isNoQuantity(reading, number, unit) || (number.form === 'one' && !isCountedOne(reading, number, unit)))
    return { quantity: null, next }
  const isMinus = sign.isMinus && (unit?.unit === '°C' || unit?.unit === '°F' || unit?.unit === '%')
  const last = unit?.last ?? number.last
  const start = currency?.start ?? (isMinus ? sign.start : endOfStart(reading, number.first))
  const quantity = bounded(reading, sentence, {
    first: number.first,
    number: number.first,
    last,
    start,
    end: unit?.end ?? endOf(reading, number.last),
    ...valuesOf(number, unit?.factor ?? 1, isMinus),
    unit: unit?.unit ?? (number.form === 'part' ? '%' : number.form === 'times' ? 'times' : null),
    kind: number.form === 'part' || number.form === 'times' ? 'ratio' : (unit?.kind ?? 'count'),
    approximate: number.form === 'vague',
    form: number.form,
    raw: number.raw,
    scale: number.scale,
    earlier: false,
  })
  return { quantity, next: last + 1 }
}

const endOfStart = ({ tokens }: Reading, at: number) => tokens[at]?.start ?? 0

const unitOfCurrency = (unit: string) => ({ unit, kind: 'money' as const, factor: 1 })

function valuesOf({ value, low, high }: Written, factor: number, isMinus: boolean) {
  const times = (number: number | null) =>
    number === null ? null : Number((number * factor * (isMinus ? -1 : 1)).toPrecision(12))
  return { value: times(value), low: times(low), high: times(high) }
}

const lengths: ReadonlySet<string> = new Set('hour minute day week month year decade century'.split(' '))

/** "An hour", "a week": where a word before or behind says that it is a length of time. */
function impliedAt(reading: Reading, at: number): Written | null {
  const { words, language } = reading
  const word = words[at] ?? ''
  if ((word === 'a' || word === 'an') && !lengths.has(words[at + 1] ?? '')) return null
  const one: Written = { first: at, last: at, value: 1, low: null, high: null, raw: 1, scale: 1, form: 'digits' }
  const ratio = timesOf(word, language)
  if (ratio !== null) {
    const next = words[at + 1] ?? ''
    const isFrequency = /^(?:twice|thrice)$/.test(word) && !/^(?:as|the|that|what|its|his|their|those|more)$/.test(next)
    return isFrequency ? null : { ...one, value: ratio, raw: ratio, form: 'times' }
  }
  if (language !== 'en') return null
  if (word !== 'a' && word !== 'an') return null
  const [before, after] = [words[at - 1] ?? '', words[at + 2] ?? '']
  if (/^(?:ago|earlier|before|from)$/.test(after)) return null
  const isLength = /^(?:than|for|within|over|about|nearly|almost|lasted|least|took|after|and|under|in|exactly)$/.test(
    before,
  )
  const isLonger =
    words[at + 1] === 'hour' &&
    (/^(?:later|after|long)$/.test(after) || (after === 'and' && /\d/.test(words[at + 3] ?? '')))
  return isLonger || (isLength && !isRate(reading, at)) ? one : null
}

const kazakhEnding = /^(?:[дтн]ен|[дтн]ан|ге|ға|ке|қа|де|да|те|та|[ндт]ің|[ндт]ың|і|ы|сі|сы|ін|ын|дей|дай)$/

/** «450-ден»: the ending of a Kazakh number belongs to it. */
function withEnding(reading: Reading, number: Written): Written {
  const at = number.last + 1
  if (reading.language !== 'kk' || gapBefore(reading, at) !== '-' || !kazakhEnding.test(reading.words[at] ?? ''))
    return number
  return { ...number, last: at }
}

/** "Once in a week", "for a year": a rate or a figure of speech stands after a number or "once". */
const isRate = ({ words }: Reading, at: number) =>
  /^(?:once|twice|times)$/.test(words[at - 2] ?? '') || words[at - 1] === 'and'

/** "One" is counted before a unit or a noun; else it is a pronoun. */
function isCountedOne(reading: Reading, { first, last }: Written, unit: FoundUnit | null): boolean {
  const { words, language } = reading
  if (unit) return !(unit.kind === 'duration' && language === 'en' && unit.unit === 'day')
  const next = words[last + 1] ?? ''
  if (language === 'en') {
    if (words[first - 1] === 'not' && words[last + 1] === 'but') return true
    if (/^(?:the|this|that|which|no|every|each|any|some|another|only|new|old|big)$/.test(words[first - 1] ?? ''))
      return false
    const isOwner = /^[’']s/.test(reading.text.slice(endOf(reading, last + 1), endOf(reading, last + 1) + 2))
    return isSpaced(reading, last + 1) && oneOf.test(next) && !isOwner
  }
  if (language === 'ru') return isSpaced(reading, last + 1) && oneOfRussian.test(next)
  return /^(?:адам|бала|әйел|ер|полицей|жауынгер)/.test(next) && isSpaced(reading, last + 1)
}

const oneOf =
  /^(?:person|man|woman|child|boy|girl|death|policeman|officer|soldier|seat|vote|miner|student|passenger|pilot|worker|other|civilian|deputy|candidate|prisoner|protester|patient|firefighter|villager|resident|case|billion|million|thousand|hundred|third|house|building|victim|body|fatality|injury)$/

const oneOfRussian =
  /^(?:человек|женщин|мужчин|ребен|мальчик|девочк|погибш|ранен|пострадавш|солдат|военн|полицейск|мандат|голос|депутат|пассажир|горняк|шахтер|рабоч|случа|миллион|миллиард|тысяч|процент|дом$|пациент|боец|заключенн)/

function bounded(reading: Reading, sentence: number, quantity: Quantity): Quantity {
  const before = boundsBefore(reading, quantity.number - (isHeld(reading, quantity) ? 1 : 0), sentence)
  const behind = boundsBehind(reading, quantity.last, quantity.end)
  const odd =
    quantity.unit === null &&
    reading.words[quantity.last + 1] === 'odd' &&
    gapBefore(reading, quantity.last + 1) === '-'
  const approximate = quantity.approximate || before.approximate || behind.approximate || odd
  const first = quantity.number - before.words
  const bound = before.bound ?? behind.bound
  const { value } = quantity
  if (bound === null || value === null) return { ...quantity, first, approximate }
  return {
    ...quantity,
    first,
    approximate,
    value: null,
    low: bound === 'low' ? value : null,
    high: bound === 'high' ? value : null,
  }
}

/** Whether an article that is part of the quantity stands before its number: "more than a million". */
const isHeld = (reading: Reading, { number, form }: Quantity) =>
  form === 'words' &&
  reading.language === 'en' &&
  /^an?$/.test(reading.words[number - 1] ?? '') &&
  isJoined(reading, number)
