import type { Quantity } from './quantity.ts'
import { endOf, gapBefore, isCapital, isSpaced, type Reading } from './reading.ts'
import type { SentenceView } from './sentence-view.ts'

const points = /^(?:points?|пункт\p{L}*)$/u
const ofShares =
  /^(?:percent|percentage|poll|polls|support|rating|ratings|survey|процент\p{L}*|рейтинг\p{L}*|опрос\p{L}*)$/u
/** Words between a figure and one of the same unit that is not written again: "86 percent, up from 77". */
const going =
  /^(?:from|to|against|not|than|versus|and|with|gave|give|him|her|them|only|just|до|с|против|а|не|дал|дала|at)$/

/** Gives quantities the units that stand elsewhere in the sentence: points of a poll, tenge to the dollar, years of a sentence. */
export function settled(reading: Reading, view: SentenceView, quantities: readonly Quantity[]): Quantity[] {
  const result: Quantity[] = []
  for (const quantity of quantities) {
    const last = result.at(-1)
    result.push(
      pointsOf(reading, view, quantity) ??
        toTheDollar(reading, view, quantity) ??
        (last ? goingOn(reading, view, last, quantity) : null) ??
        quantity,
    )
  }
  return result
}

function pointsOf(reading: Reading, view: SentenceView, quantity: Quantity): Quantity | null {
  const at = quantity.last + 1
  if (quantity.unit !== null || at >= view.end || !points.test(reading.words[at] ?? '')) return null
  const hasShares =
    reading.words.slice(view.first, view.end).some(word => ofShares.test(word)) || /%/.test(sentenceText(reading, view))
  return hasShares ? { ...quantity, unit: 'pp', kind: 'points', last: at, end: endOf(reading, at) } : null
}

const sentenceText = (reading: Reading, { first, end }: SentenceView) =>
  reading.text.slice(reading.tokens[first]?.start ?? 0, endOf(reading, end - 1))

const currencies: readonly (readonly [RegExp, string])[] = [
  [/^(?:tenge|тенге|теңге)/, 'KZT'],
  [/^(?:r[ou]+bles?|рубл)/, 'RUB'],
  [/^(?:soms?|сом)/, 'KGS'],
  [/^(?:lira|лир)/, 'TRY'],
  [/^(?:hryvnia|грив)/, 'UAH'],
  [/^(?:yuan|юан)/, 'CNY'],
]

/** "The tenge traded at 477.3 to the dollar". */
function toTheDollar(reading: Reading, view: SentenceView, quantity: Quantity): Quantity | null {
  const { words } = reading
  const [one, two, three] = words.slice(quantity.last + 1, quantity.last + 4)
  const isRate =
    (/^(?:to|per|against)$/.test(one ?? '') && /^(?:dollar|euro)$/.test(two === 'the' ? (three ?? '') : (two ?? ''))) ||
    (one === 'за' && /^доллар/.test(two ?? ''))
  if (quantity.unit !== null || !isRate) return null
  for (let at = view.first; at < view.end; at++)
    for (const [pattern, unit] of currencies)
      if (pattern.test(words[at] ?? '')) return { ...quantity, unit, kind: 'money' }
  return null
}

/** A bare number at the end of its clause has the unit of the figure before, if words that set values side by side lead to it. */
function goingOn(reading: Reading, view: SentenceView, last: Quantity, quantity: Quantity): Quantity | null {
  if (
    quantity.unit !== null ||
    last.unit === null ||
    quantity.kind !== 'count' ||
    quantity.form === 'vague' ||
    quantity.form === 'one'
  )
    return null
  if (!/^(?:percentage|money|duration)$/.test(last.kind)) return null
  const at = quantity.last + 1
  const isEnd =
    at >= view.end ||
    !isSpaced(reading, at) ||
    /^(?:in|a|percent|on|for|the|of|and|в|на)$/.test(reading.words[at] ?? '')
  if (!isEnd || (reading.words[at] === 'of' && last.kind !== 'percentage')) return null
  const distance = quantity.first - last.last
  const before = reading.words[quantity.first - 1] ?? ''
  const isName = last.kind === 'percentage' && quantity.first > view.first && isCapital(reading, quantity.first - 1)
  const isNear =
    going.test(before) ||
    isName ||
    /—\s$/.test(gapBefore(reading, quantity.number)) ||
    (before === 'of' && last.kind === 'percentage')
  const isSentence =
    last.kind === 'duration' && distance < 8 && /^(?:gave|give|him|her|got|дал|дала|получил)$/.test(before)
  const isTo = last.kind === 'duration' && distance <= 2 && before === 'to'
  if (last.kind === 'duration') return isSentence || isTo ? { ...quantity, unit: last.unit, kind: last.kind } : null
  return isNear && distance <= 8 ? { ...quantity, unit: last.unit, kind: last.kind } : null
}
