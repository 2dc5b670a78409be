import { isChangeAt, isCompared } from './change-of.ts'
import { type Head, headAfter, nounBeside } from './head-noun.ts'
import { farthest, scoreOf } from './measure-score.ts'
import type { MeasurePlace } from './measure-words.ts'
import type { Quantity } from './quantity.ts'
import { endOf, type Reading, startOf } from './reading.ts'
import { between, type SentenceView } from './sentence-view.ts'
import { isNamedShare, isShareOfOthers, isVoteFor } from './vote-share.ts'

/** What a quantity measures: `first` and `last` the tokens that say it. `isOwn`: said of this figure, not of one beside it. */
export type Measured = { key: string; first: number; last: number; isChange: boolean; isOwn: boolean }

const letters = {
  percentage: 'p',
  ratio: 'p',
  points: 's',
  count: 'c',
  votes: 'c',
  money: 'm',
  duration: 'd',
  age: 'a',
  distance: 'l',
  other: 'o',
} as const

/** The letter by which the lexicon says what a measure may be counted in. */
const letterOf = ({ kind, form }: Quantity) =>
  form === 'times' || (kind === 'ratio' && form !== 'part') ? 'x' : letters[kind]

const least = 2

/** A sentence with its quantities and the words that may say what they measure. */
export type Sentence = {
  reading: Reading
  view: SentenceView
  quantities: readonly Quantity[]
  places: readonly MeasurePlace[]
}

/** What each quantity of a sentence measures, null where nothing says it. `places` are those of `measuresIn`. */
export function measureAll(
  reading: Reading,
  view: SentenceView,
  quantities: readonly Quantity[],
  places: readonly MeasurePlace[],
): (Measured | null)[] {
  const sentence = { reading, view, quantities, places }
  const own = quantities.map((_, at) => ownMeasure(sentence, at))
  const measured = own.map((one, at) => one ?? fromNext(sentence, own, at))
  for (const [at, quantity] of quantities.entries()) {
    const before = at > 0 ? (measured[at - 1] ?? null) : null
    if (before && isApposed(sentence, at) && measured[at]?.isOwn !== true)
      measured[at] = { ...before, isOwn: false, isChange: false }
    measured[at] ??= fromEarlier(sentence, measured, at) ?? byUnit(quantity)
  }
  return measured.map((one, at) => {
    const quantity = quantities[at]
    if (!one || !quantity) return null
    if (one.key === 'turnout' && isVoteFor(sentence, one, quantity))
      return { ...one, key: 'vote-share', isChange: false }
    return { ...one, isChange: !steady.has(one.key) && isChangeAt(reading, view, quantity) }
  })
}

/** Measures that are changes or sizes themselves. */
const steady: ReadonlySet<string> = new Set([
  'growth',
  'lead',
  'duration',
  'distance',
  'age',
  'sentence',
  'dead',
  'wounded',
  'area',
])

const measuredBy = ({ key, first, last }: { key: string; first: number; last: number }, isOwn = true): Measured => {
  return { key, first, last, isChange: false, isOwn }
}

function ownMeasure(sentence: Sentence, index: number): Measured | null {
  const { reading, view, quantities, places } = sentence
  const quantity = quantities[index] as Quantity
  const letter = letterOf(quantity)
  if (letter === 'a') return { key: 'age', first: quantity.number, last: quantity.last, isChange: false, isOwn: true }
  const head = letter === 'c' ? headAfter(reading, view, quantity, places) : null
  if (head?.role === 'n')
    return isLead(reading, quantity, head) ? measuredBy({ ...head, key: 'lead' }) : measuredBy(head)
  const isOfOthers = isShareOfOthers(reading, quantity)
  let best: MeasurePlace | null = null
  let bestScore: number = least
  for (const place of places) {
    if (place.first > quantity.last + farthest) break
    if (place.last < quantity.first - farthest || !place.kinds.includes(letter)) continue
    if (isOfOthers && place.key === 'vote-share' && place.role === 'v') continue
    const score = scoreOf(sentence, quantity, quantities[index + 1] ?? null, place, head)
    if (score > bestScore) {
      best = place
      bestScore = score
    }
  }
  if (best?.role === 's' && best.last < quantity.first) best = headOf(sentence, best, letter)
  if (best && (head === null || (best.role !== 's' && best.role !== 'w')))
    return measuredBy(best.key === 'cost' && isPerUnit(reading, quantity) ? { ...best, key: 'price' } : best)
  // What people did is not said: a figure that this one explains may say it ("4.7 percent, or 452,000 people").
  if (head) return measuredBy(head, head.role !== 'w' || !isApposed(sentence, index))
  if (isNamedShare(reading, view, quantity))
    return { key: 'vote-share', first: quantity.first - 1, last: quantity.first - 1, isChange: false, isOwn: true }
  const noun = nounBeside(reading, view, quantity)
  return noun && measuredBy(noun)
}

/** «Дефицит бюджета», "the price of oil": the first of two nouns that belong together is what is measured. */
function headOf({ reading, view, places }: Sentence, place: MeasurePlace, letter: string): MeasurePlace {
  const gap = (other: MeasurePlace) => reading.words.slice(other.last + 1, place.first).join(' ')
  const joins = reading.language === 'ru' ? /^(?:на)?$/ : /^(?:of|of the|in|for)$/
  const isWhole = (from: number, to: number) => {
    const { commas, breaks } = between(view, from, to)
    return commas + breaks === 0
  }
  const head = places.find(
    other =>
      other.role === 's' &&
      other.kinds.includes(letter) &&
      other.last < place.first &&
      place.first - other.last <= 3 &&
      joins.test(gap(other)) &&
      isWhole(other.last, place.first),
  )
  return head ?? place
}

/** "Won by 2.9 million votes". */
const isLead = ({ words }: Reading, { first }: Quantity, { key }: Head) =>
  key === 'votes' && /^(?:by|на)$/.test(words[first - 1] ?? '')

/** "230 dollars per cubic meter", "250 tenge a loaf". */
const isPerUnit = ({ words }: Reading, { last }: Quantity) => /^(?:per|a|an|за)$/.test(words[last + 1] ?? '')

const apposition =
  /^(?:, or |, or about | or | \(| — это |, то есть |, или |, including |, в том числе |, among them |, из них )/

/** Whether a figure tells another way, or a part, of the one before: "4.7 percent, or 452,000 people". */
function isApposed({ reading, quantities }: Sentence, index: number): boolean {
  const [before, quantity] = [quantities[index - 1], quantities[index]]
  if (!before || !quantity) return false
  const gap = reading.text.slice(before.end, Math.min(quantity.start, before.end + 60))
  const start = gap.search(apposition)
  if (start === 0) return true
  return gap.length < 50 && /(?:, including|, в том числе|, among them|, из них) $/.test(gap)
}

/** From the figure behind: "84 of the 107 seats", "not one but three shots", "from 20 to 16 percent". */
function fromNext(
  { reading, quantities }: Sentence,
  measured: readonly (Measured | null)[],
  at: number,
): Measured | null {
  const [quantity, next] = [quantities[at], quantities[at + 1]]
  const one = measured[at + 1]
  if (!quantity || !next || !one || letterOf(quantity) !== letterOf(next) || next.number - quantity.last > 4)
    return null
  return /^(?:of|but|to|or|and|из|а|до|или|и)$/.test(reading.words[quantity.last + 1] ?? '')
    ? { ...one, isOwn: false }
    : null
}

/** From a figure before it in the sentence: "620 soldiers; Moscow spoke of 63". */
function fromEarlier(
  { reading, view, quantities }: Sentence,
  measured: readonly (Measured | null)[],
  at: number,
): Measured | null {
  const quantity = quantities[at]
  if (!quantity) return null
  const isOfAny =
    (quantity.kind === 'ratio' || quantity.kind === 'percentage') &&
    (quantity.form === 'times' || quantity.unit === 'times' || isCompared(reading, view, quantity))
  for (let before = at - 1; before >= Math.max(0, at - farthest); before--) {
    const [other, one] = [quantities[before], measured[before]]
    if (!other || !one || other.kind === 'age' || (one.key === 'duration' && quantity.kind !== 'duration')) continue
    if (!isOfAny && !isOneSort(quantity, other)) continue
    const isSize = quantity.kind === 'duration' || quantity.kind === 'distance'
    if (
      isSize &&
      (one.key === 'duration' ||
        one.key === 'distance' ||
        (quantity.kind === 'duration' && quantity.unit !== other.unit))
    )
      return null
    return { ...one, isOwn: false }
  }
  return null
}

/** Shares and points are of one sort: "cut the rate by half a point to 14.25 percent". */
function isOneSort(one: Quantity, other: Quantity): boolean {
  const sortOf = (quantity: Quantity) => (letterOf(quantity) === 's' ? 'p' : letterOf(quantity))
  return sortOf(one) === sortOf(other)
}

const unitMeasures: Readonly<Record<string, string>> = {
  ha: 'area',
  acre: 'area',
  m2: 'area',
  km2: 'area',
  MW: 'capacity',
  GW: 'capacity',
  kW: 'capacity',
  'km/h': 'speed',
  'm/s': 'speed',
  mph: 'speed',
  '°C': 'temperature',
  '°F': 'temperature',
  kg: 'weight',
  g: 'weight',
  t: 'weight',
}

function byUnit(quantity: Quantity): Measured | null {
  const key =
    quantity.kind === 'duration' || quantity.kind === 'distance' ? quantity.kind : unitMeasures[quantity.unit ?? '']
  return key === undefined ? null : measuredBy({ key, first: quantity.number, last: quantity.last }, false)
}

/** The words of a measure as they stand in the text. */
export const measureText = (reading: Reading, { first, last }: Measured): string =>
  reading.text.slice(startOf(reading, first), endOf(reading, last))
