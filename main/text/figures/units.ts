import { endOfPercentage } from '../percentages.ts'
import { endOf, gapBefore, isJoined, type Reading, startOf } from './reading.ts'
import { adjectives, tables, type Unit, unitOf } from './unit-words.ts'

/** A unit with the places of the tokens it takes, and where it ends in the text. */
export type FoundUnit = Unit & { last: number; end: number }

/** Signs that stand before a number, or behind it. */
const currencySigns: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '₸': 'KZT',
  '₽': 'RUB',
  '¥': 'JPY',
  '₴': 'UAH',
  '₺': 'TRY',
  '₹': 'INR',
}

const signBefore = /(?:\b(?:US|A|C))?([$€£₸₽¥₴₺₹])[ \u00a0]?$/

const signBehind = /^[ \u00a0\u202f]?([€₸₽$£])/

/** A currency sign before an offset of the text, and where it begins. */
export function currencyBefore(text: string, offset: number): { unit: string; start: number } | null {
  if (offset === 0) return null
  const before = text.slice(Math.max(0, offset - 5), offset)
  const found = signBefore.exec(before)
  const unit = found ? currencySigns[found[1] ?? ''] : undefined
  return found && unit ? { unit, start: offset - (before.length - found.index) } : null
}

const percent = unitOf('%', 'percentage')

const temperature = /^ ?(?:°|º|˚) ?([CСFcсf])?/

/** The unit behind a number whose last token stands at a place; null where none follows. */
export function unitAfter(reading: Reading, last: number, suffix?: string): FoundUnit | null {
  const { text, words, language } = reading
  const written = suffix === undefined ? undefined : (tables[language](suffix)[0] ?? tables.en(suffix)[0])
  if (written) return found(reading, written, last)
  const end = endOf(reading, last)
  const percentEnd = endOfPercentage(text, end)
  if (percentEnd !== null) return pointsOrPercent(reading, last, percentEnd)
  const sign = signBehind.exec(text.slice(end, end + 2))
  if (sign) return { ...unitOf(currencySigns[sign[1] ?? ''] ?? '', 'money'), last, end: end + sign[0].length }
  const degrees = temperature.exec(text.slice(end, end + 4))
  if (degrees) return degreesAfter(reading, last, end + degrees[0].length, degrees[1])
  // "Billions of dollars".
  const isOf = language === 'en' && words[last + 1] === 'of' && /s$/.test(words[last] ?? '')
  const at = isOf ? last + 2 : last + 1
  if (at >= words.length || !isBesideNumber(reading, at)) return null
  const word = words[at] ?? ''
  if (/^(?:percentage|процентн\p{L}*|пайыздық)$/u.test(word) && isPoints(words[at + 1] ?? ''))
    return found(reading, unitOf('pp', 'points'), at + 1)
  const known = tables[language](word)[0] ?? (language === 'en' ? undefined : tables.en(word)[0])
  const adjective = language === 'ru' ? adjectives.find(([pattern]) => pattern.test(word))?.[1] : undefined
  if (adjective && gapBefore(reading, at) === '-') return found(reading, adjective, at)
  if (/^(?:кв|sq|square|cubic|куб|квадратн\p{L}*|кубическ\p{L}*|nautical|морск\p{L}*|basis|базисн\p{L}*)$/u.test(word))
    return compound(reading, at)
  if (!known || (known.unit === '°C' && word.length === 1)) return null
  if (word === 'с' || word === 'f') return null
  return known.kind === 'distance' ? speedOr(reading, known, at) : longer(reading, known, at)
}

/** A unit belongs to its number over a space, a hyphen or nothing. */
const isBesideNumber = (reading: Reading, at: number) =>
  isJoined(reading, at) || /^[ \u00a0]?\n?$/.test(gapBefore(reading, at))

const found = (reading: Reading, unit: Unit, last: number): FoundUnit => ({ ...unit, last, end: endOf(reading, last) })

/** "Percent", or "percentage points", «процентных пункта», which `endOfPercentage` stops before. */
function pointsOrPercent(reading: Reading, last: number, end: number): FoundUnit {
  let at = last
  while (at + 1 < reading.words.length && startOf(reading, at + 1) < end) at++
  if (at > last && isPoints(reading.words[at + 1] ?? '') && isJoined(reading, at + 1))
    return found(reading, unitOf('pp', 'points'), at + 1)
  return { ...percent, last: at, end }
}

const isPoints = (word: string) => /^(?:points?|пункт\p{L}*|тармақ\p{L}*)$/u.test(word)

function degreesAfter(reading: Reading, last: number, end: number, letter: string | undefined): FoundUnit {
  let at = last
  while (at + 1 < reading.words.length && startOf(reading, at + 1) < end) at++
  return { ...unitOf(/f/i.test(letter ?? '') ? '°F' : '°C', 'other'), last: at, end }
}

/** "Square meters", "cubic meters", "nautical miles", "basis points" and their like: two words. */
function compound(reading: Reading, at: number): FoundUnit | null {
  const { words, language } = reading
  const [one = '', two = ''] = [words[at], words[at + 1]]
  if (!/^[ .\u00a0]{1,2}$/.test(gapBefore(reading, at + 1))) return null
  if (/^(?:basis|базисн)/.test(one)) return found(reading, unitOf('bp', 'points'), at + 1)
  if (/^(?:nautical|морск)/.test(one)) return found(reading, unitOf('nmi', 'distance'), at + 1)
  const length = tables[language](two)[0]
  if (length?.kind !== 'distance') return null
  const isArea = /^(?:кв|sq)/.test(one)
  return found(reading, unitOf(`${length.unit}${isArea ? 2 : 3}`, 'other'), at + 1)
}

/** "Kilometers per hour", "metres a second", «метров в секунду», «км/ч». */
function speedOr(reading: Reading, unit: Unit, at: number): FoundUnit {
  const [one = '', two = ''] = reading.words.slice(at + 1, at + 3)
  const per = { km: /^(?:hour|час|ч$|h$)/, mile: /^hour/, m: /^(?:second|секунд|с$|s$)/ }[unit.unit]
  const speed = { km: 'km/h', mile: 'mph', m: 'm/s' }[unit.unit] ?? ''
  if (per && /^(?:per|an|a|в)$/.test(one) && per.test(two)) return found(reading, unitOf(speed, 'other'), at + 2)
  if (per && gapBefore(reading, at + 1) === '/' && per.test(one)) return found(reading, unitOf(speed, 'other'), at + 1)
  return found(reading, unit, at)
}

/** With the words that go on with a unit: degrees Celsius, US dollars. */
function longer(reading: Reading, unit: Unit, at: number): FoundUnit {
  const next = reading.words[at + 1] ?? ''
  if (unit.unit === '°C' && isJoined(reading, at + 1)) {
    if (/^fahrenheit$|^фаренгейт/.test(next)) return found(reading, unitOf('°F', 'other'), at + 1)
    if (/^celsius$|^цельси/.test(next)) return found(reading, unit, at + 1)
  }
  if (unit.kind === 'money' && /^(?:сша|us)$/.test(next) && isJoined(reading, at + 1))
    return found(reading, unit, at + 1)
  return found(reading, unit, at)
}
