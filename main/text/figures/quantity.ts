import { boundsBefore, boundsBehind } from './bounds.ts'
import type { FigureKind } from './figure.ts'
import { isNoQuantity, notQuantityAt } from './not-quantities.ts'
import { signOf, type Written, writtenAt } from './number.ts'
import { type Start, startAt } from './number-start.ts'
import { endOf, gapBefore, isJoined, isSpaced, type Reading } from './reading.ts'
import { currencyBefore, type FoundUnit, families, unitAfter } from './units.ts'

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

const ratios: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
  ['doubled', 2],
  ['tripled', 3],
  ['trebled', 3],
  ['quadrupled', 4],
  ['twofold', 2],
  ['threefold', 3],
  ['fourfold', 4],
  ['fivefold', 5],
  ['tenfold', 10],
])
const russianRatios: ReadonlyMap<string, number> = new Map([
  ['вдвое', 2],
  ['втрое', 3],
  ['вчетверо', 4],
  ['впятеро', 5],
  ['вдесятеро', 10],
  ['удвоился', 2],
  ['удвоилась', 2],
  ['удвоилось', 2],
  ['удвоились', 2],
  ['утроился', 3],
  ['утроилась', 3],
  ['утроилось', 3],
  ['утроились', 3],
])

/** How many times a word says: «вдвое», "doubled"; null for other words. */
export const timesOf = (word: string, language: Reading['language']): number | null =>
  (language === 'ru' ? russianRatios.get(word) : language === 'en' ? ratios.get(word) : null) ?? null

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

/** Joins what is one quantity: ranges, and compounds of two units. */
function joined(reading: Reading, found: readonly Quantity[], sentence: number): Quantity[] {
  const quantities: Quantity[] = []
  for (const next of found) {
    const last = quantities.at(-1)
    const made = last ? (compoundOf(reading, last, next) ?? rangeOf(reading, last, next, sentence)) : null
    if (made) quantities.splice(-1, 1, ...made)
    else quantities.push(next)
  }
  return quantities
}

/** "2 hours, 30 minutes", "two years, three months and eleven days", «477 тенге 30 тиынов». */
function compoundOf(reading: Reading, one: Quantity, two: Quantity): Quantity[] | null {
  if (one.value === null || two.value === null || one.unit === null || two.unit === null) return null
  const gap = reading.text.slice(one.end, Math.min(two.start, one.end + 8))
  if (one.unit === two.unit && one.kind === 'money' && two.value < 1 && /^\s$/.test(gap))
    return [{ ...one, last: two.last, end: two.end, value: Number((one.value + two.value).toPrecision(12)) }]
  const [larger, smaller] = [families[one.unit], families[two.unit]]
  if (!larger || !smaller || larger.family !== 'time' || smaller.family !== 'time' || smaller.size >= larger.size)
    return null
  if (!/^(?:,? ?(?:and|и) |, | )$/.test(gap)) return null
  if (two.value * smaller.size >= larger.size * 2) return null
  return [
    {
      ...one,
      last: two.last,
      end: two.end,
      value: Math.round((one.value + (two.value * smaller.size) / larger.size) * 1000) / 1000,
    },
  ]
}

const changeBefore =
  /^(?:r(?:ise|isen|ose|ising)|f[ae]ll(?:en|s|ing)?|gr[eo]w(?:n|s|ing)?|cut|cuts|rais(?:e|es|ed|ing)|increas\w+|decreas\w+|reduc\w+|drop\w*|slow\w*|shr[auiu]nk?\w*|jump\w*|climb\w*|lengthen\w*|extend\w*|expand\w*|declin\w*|chang\w*|lower\w*|doubled|tripled|went|go|down|up|widen\w*|narrow\w*|shorten\w*|slid\w*|slip\w*|soar\w*|improv\w*)$/

/** Two numbers that make a range ("between 5 and 7", "15 to 16.5 million", "$25-30"), or share a unit ("from 20 to 16 percent"). */
function rangeOf(reading: Reading, one: Quantity, two: Quantity, sentence: number): Quantity[] | null {
  const link = linkOf(reading, one, two)
  if (isKazakhRange(reading, one, two))
    return [{ ...one, last: two.last, end: two.end, value: null, low: one.value, high: two.high, approximate: false }]
  if (link === null || one.form === 'vague' || two.form === 'vague' || one.form === 'part' || two.form === 'part')
    return null
  const first = unitsShared(one, two)
  const second = unitsShared(two, first)
  if (first.unit !== second.unit) return null
  const [low, high] = [first.value ?? first.low, second.value ?? second.high ?? second.low]
  if (low === null || high === null) return null
  const opening = reading.words[one.first - 1] ?? ''
  if (link === 'and' ? opening !== 'between' && opening !== 'между' && opening !== 'both' : false) return null
  // "Fell by 1.5 years to 71.4": by how much, and to what.
  if (
    link === 'to' &&
    one.unit !== null &&
    opening !== 'from' &&
    opening !== 'between' &&
    hasChange(reading, one, sentence)
  )
    return null
  const isChange = link === 'to' && isChanging(reading, one, sentence)
  if (isChange) return [{ ...first, earlier: true }, unbounded(second, high)]
  if (low >= high || (link === 'to' && one.approximate && !two.approximate && low * 1.5 < high && opening === 'from'))
    return link === 'to' && opening === 'from' ? [first, unbounded(second, high)] : null
  const start = opening === 'between' || opening === 'from' || opening === 'от' ? one.first - 1 : one.first
  return [
    {
      ...second,
      first: start,
      number: one.number,
      start: one.start,
      value: null,
      low,
      high,
      approximate: one.approximate || two.approximate,
    },
  ]
}

/** «82 пайыздан 88 пайызға дейін». */
const isKazakhRange = (reading: Reading, one: Quantity, two: Quantity) =>
  reading.language === 'kk' &&
  two.first === one.last + 1 &&
  two.high !== null &&
  one.value !== null &&
  one.value < two.high &&
  one.unit === two.unit

/** «До 5» behind «от 3» is the end of a range, not a bound. */
const unbounded = (quantity: Quantity, value: number): Quantity => ({
  ...quantity,
  value: quantity.value ?? value,
  low: null,
  high: null,
})

function linkOf(reading: Reading, one: Quantity, two: Quantity): 'to' | 'and' | 'or' | '-' | null {
  const { text, words, language } = reading
  const gap = text.slice(one.end, Math.min(two.start, one.end + 12))
  if (/^\s?[-–—]\s?$/.test(gap) && !(one.unit === null && two.unit === null && gap.length > 2)) return '-'
  const word = words[one.last + 1] ?? ''
  const isNext =
    one.last + 2 === two.number || (one.last + 2 === two.number - 1 && /^an?$/.test(words[two.number - 1] ?? ''))
  if (!isNext || !isSpaced(reading, one.last + 1)) return null
  if (language === 'ru') return word === 'до' ? 'to' : word === 'и' ? 'and' : word === 'или' ? 'or' : null
  return word === 'to' ? 'to' : word === 'and' ? 'and' : word === 'or' ? 'or' : null
}

/** A quantity with the unit, and the scale, of the other where it has none. */
function unitsShared(one: Quantity, other: Quantity): Quantity {
  const isBare = one.unit === null && other.unit !== null
  const unit = isBare ? { unit: other.unit, kind: other.kind } : {}
  const isScaled =
    one.scale === 1 && other.scale > 1 && one.raw < other.raw && one.number < other.number && one.raw < 1000
  if (!isScaled) return { ...one, ...unit }
  const times = (value: number | null) => (value === null ? null : Number((value * other.scale).toPrecision(12)))
  return { ...one, ...unit, value: times(one.value), low: times(one.low), high: times(one.high), scale: other.scale }
}

/** Whether "from A to B" tells of a change and not of a range. */
function isChanging(reading: Reading, one: Quantity, sentence: number): boolean {
  const { words, language } = reading
  const opening = words[one.first - 1] ?? ''
  if (language === 'ru') return opening === 'с' || opening === 'со'
  return opening === 'from' && hasChange(reading, one, sentence)
}

function hasChange({ words }: Reading, one: Quantity, sentence: number): boolean {
  for (let at = one.first - 2; at >= Math.max(sentence, one.first - 10); at--)
    if (changeBefore.test(words[at] ?? '')) return true
  return false
}
