import { monthOfWord } from '../months.ts'
import { slice } from './owner-names.ts'
import type { Quantity } from './quantity.ts'
import { gapBefore, isCapital, isJoined, type Reading } from './reading.ts'
import { clauseStart, type SentenceView } from './sentence-view.ts'

const placeBefore = { en: /^(?:in|at|near)$/, ru: /^(?:в|во|на|под|близ)$/, kk: /^$/ } as const

/** A place beside a figure in its clause: "in Almaty", «в Астане», "in the Aktobe region". */
export function placeOf(reading: Reading, view: SentenceView, quantity: Quantity): string | null {
  const from = clauseStart(view, quantity.first)
  for (let at = quantity.last + 1; at < Math.min(view.end, quantity.last + 12); at++) {
    if (/[,;:—]/.test(gapBefore(reading, at))) break
    const place = placeAt(reading, view, at)
    if (place) return place
  }
  for (let at = quantity.first - 1; at >= from; at--) {
    const place = placeAt(reading, view, at)
    if (place) return place
  }
  return null
}

const localPlaces =
  /^(?:village|town|school|precinct|district|neighborhood|neighbourhood|участке|селе|ауле|деревне|школе|районе|ауылда|учаскеде)$/

/** "In the village", "there", "the local commission", «на его участке»: a place that is not named. */
function localAt({ words }: Reading, at: number): boolean {
  const word = words[at] ?? ''
  if (word === 'there')
    return !/^(?:is|are|was|were|has|had|will|would|have)$/.test(words[at + 1] ?? '') && words[at - 1] !== undefined
  if (word === 'local' || word === 'местной') return true
  return (
    localPlaces.test(word) &&
    /^(?:in|at|the|his|her|this|one|a|that|на|в|его|ее|этом|одном|их)$/.test(words[at - 1] ?? '')
  )
}

function placeAt(reading: Reading, view: SentenceView, at: number): string | null {
  const { words, language } = reading
  if (at > view.first && localAt(reading, at)) return slice(reading, at, at)
  if (
    !placeBefore[language].test(words[at - 1] ?? '') &&
    !(words[at - 1] === 'the' && placeBefore.en.test(words[at - 2] ?? ''))
  )
    return null
  const word = words[at] ?? ''
  if (
    at <= view.first ||
    !isCapital(reading, at) ||
    monthOfWord(word, true) !== null ||
    /^\d/.test(word) ||
    /day$/.test(word)
  )
    return null
  let last = at
  while (last + 1 < view.end && isCapital(reading, last + 1) && isJoined(reading, last + 1)) last++
  return slice(reading, at, last)
}
