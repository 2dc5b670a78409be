import type { Quantity } from './quantity.ts'
import { isSpaced, type Reading } from './reading.ts'
import { families } from './unit-families.ts'

/** Joins what is one quantity: ranges, and compounds of two units. */
export function joined(reading: Reading, found: readonly Quantity[], sentence: number): Quantity[] {
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
