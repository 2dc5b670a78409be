import type { Head } from './head-noun.ts'
import type { Sentence } from './measure-of.ts'
import type { MeasurePlace } from './measure-words.ts'
import type { Quantity } from './quantity.ts'
import { between } from './sentence-view.ts'

/** How much a word speaks for being what is measured, by its role; what a token, a comma and a figure between take away. */
const base = { n: 6, s: 6.3, v: 5, w: 2.5 } as const

const perToken = 0.3

const perComma = 1.2

const perBreak = 3.5

const perJoin = 0.8

const perFigure = 1.6

/** A word that stands at the next figure is rather that one's. */
const perRival = 2.5

/** So far, in tokens and in figures, what a figure measures is looked for. */
export const farthest = 18

/** How much a word speaks for being what a figure measures. */
export function scoreOf(
  { reading, view, quantities }: Sentence,
  quantity: Quantity,
  next: Quantity | null,
  place: MeasurePlace,
  head: Head | null,
): number {
  if (place.first >= quantity.number && place.last <= quantity.last) return place.role === 's' ? base.s : -1
  const isAfter = place.first > quantity.last
  const from = isAfter ? quantity.last : place.last
  const to = isAfter ? place.first : quantity.first
  const distance = to - from
  if (distance < 0 || distance > farthest) return -1
  const { commas, breaks, joins } = between(view, from, to)
  const figures = countBetween(quantities, quantity, from, to)
  let score: number =
    base[place.role] -
    perToken * distance -
    perComma * commas -
    perBreak * breaks -
    perJoin * joins -
    perFigure * figures
  if (isAfter && place.role === 's') {
    score -= perComma * commas
    if (next && place.last < next.first && next.first - place.last <= 3 && distance > 1)
      score -= /^(?:of|at|to)$/.test(reading.words[place.last + 1] ?? '') ? 2 * perRival : perRival
  }
  if (quantity.kind === 'count' || quantity.kind === 'votes')
    return score + scoreOfCount(quantity, place, head, isAfter, distance, commas + breaks)
  if (quantity.kind === 'distance' && isAfter && distance > 2) return -1
  if (isAfter && /^(?:of|in)$/.test(reading.words[quantity.last + 1] ?? '') && distance <= 3) score += 1.5
  if (isAfter && distance === 1) score += 1.5
  if (!isAfter && place.role === 's' && commas + breaks + figures === 0) score += 1.2
  return score
}

/** How many figures stand between two tokens, beside the one that is asked for. Those near it are looked at. */
function countBetween(quantities: readonly Quantity[], quantity: Quantity, from: number, to: number): number {
  const at = quantities.indexOf(quantity)
  let count = 0
  for (let index = Math.max(0, at - farthest); index < Math.min(quantities.length, at + farthest); index++) {
    const other = quantities[index]
    if (other && other !== quantity && other.number > from && other.last < to) count++
  }
  return count
}

/** A noun before a number is seldom what the number counts; a verb before it may be. */
function scoreOfCount(
  quantity: Quantity,
  place: MeasurePlace,
  head: Head | null,
  isAfter: boolean,
  distance: number,
  signs: number,
): number {
  let more = 0
  if (!isAfter && (place.role === 'n' || place.role === 'w')) more -= 4
  if (place.role === 'w' && head === null) more -= 1
  if (head?.role === 'unknown') {
    const gap = isAfter ? place.first - head.last : distance
    if (place.role !== 'v' || gap > 2 || signs > 0) return -100
  }
  if (isAfter && distance === 1 && place.role === 'v') more += 2
  if (head === null && place.role === 's' && !isAfter && quantity.form !== 'one') more += 0.5
  return more
}
