import type { Measured } from './measure-of.ts'
import { isNameGap, isOfOtherName, nameBefore, nameEndingAt, slice } from './owner-names.ts'
import type { Quantity } from './quantity.ts'
import { gapBefore, isCapital, isSpaced, type Reading } from './reading.ts'
import type { SentenceView } from './sentence-view.ts'

/** Measures that are somebody's: a name before the figure is whose. */
const owned: ReadonlySet<string> = new Set([
  'vote-share',
  'support',
  'votes',
  'seats',
  'lead',
  'age',
  'fine',
  'sentence',
  'profit',
  'loss',
  'signatures',
])

/** Measures of people of whom it matters which. */
const counted: ReadonlySet<string> = new Set([
  'dead',
  'wounded',
  'missing',
  'rescued',
  'evacuated',
  'poisoned',
  'hostages',
  'arrested',
  'released',
  'infected',
])

const plain =
  /^(?:people|persons?|others?|more|residents|человек\p{L}*|люд\p{L}*|тыс|тысяч\p{L}*|адам\p{L}*|астам|жуық|дейін|жител\p{L}*|new|were|have)$/u

/** Of whom or of what a figure is, as it is written. */
export function ownerOf(
  reading: Reading,
  view: SentenceView,
  quantity: Quantity,
  measured: Measured | null,
  last: Quantity | null,
): string | null {
  if (quantity.kind === 'age') return agedOne(reading, view, quantity)
  if (!measured) return null
  if (measured.key === 'distance') return distantFrom(reading, view, quantity)
  const object = objectOf(reading, view, quantity, measured)
  if (object !== null) return object
  if (owned.has(measured.key)) return nameBehind(reading, view, quantity) ?? nameBefore(reading, view, quantity, last)
  if (!counted.has(measured.key)) return null
  const noun = countedNoun(reading, view, quantity)
  return noun === slice(reading, measured.first, measured.last) ? null : noun
}

/** "79.8 percent of voters chose Nazarbayev": the share is his. */
function objectOf(reading: Reading, view: SentenceView, { last }: Quantity, { first }: Measured): string | null {
  if (first <= last || !/^(?:chose|elected|backed|supported|picked)$/.test(reading.words[first] ?? '')) return null
  for (let at = first + 1; at < Math.min(view.end, first + 5); at++) {
    if (!isCapital(reading, at)) continue
    let end = at
    while (end + 1 < view.end && isCapital(reading, end + 1) && isNameGap(reading, end + 1)) end++
    return slice(reading, at, end)
  }
  return null
}

/** "264 kilometers from Almaty": a distance is of the place it is measured from. */
function distantFrom(reading: Reading, view: SentenceView, { last }: Quantity): string | null {
  for (let at = last + 1; at < Math.min(view.end, last + 6); at++)
    if (/^(?:from|of|от)$/.test(reading.words[at - 1] ?? '') && at > last + 1 && isCapital(reading, at))
      return slice(reading, at, at)
  return null
}

function agedOne(reading: Reading, view: SentenceView, quantity: Quantity): string | null {
  const { words, language } = reading
  const behind = quantity.last + 1
  if (
    /^(?:летн|year|old)/.test(words[quantity.last] ?? '') &&
    behind < view.end &&
    isSpaced(reading, behind) &&
    (words[quantity.number + 1] === 'year' || language === 'ru') &&
    gapBefore(reading, quantity.number + 1) === '-'
  )
    return reading.stopWords.has(words[behind] ?? '') ? null : slice(reading, behind, behind)
  if (words[quantity.first - 1] === 'of' && quantity.first - 2 >= view.first)
    return slice(reading, quantity.first - 2, quantity.first - 2)
  let at = quantity.first - 1
  while (at > view.first && /^(?:aged|age|is|was|at|the|of|turned)$/.test(words[at] ?? '')) at--
  if (at < view.first) return null
  // "Charles Schumer of New York, 66".
  while (at > view.first && isOfOtherName(reading, at)) at--
  if (/^(?:of|from|in)$/.test(reading.words[at] ?? '') && at > view.first) at--
  if (!isCapital(reading, at)) return slice(reading, at, at)
  return nameEndingAt(reading, view, at)
}

/** "For Abdildin", "put him": a name that the figure is said to be for, right behind it. */
function nameBehind(reading: Reading, view: SentenceView, quantity: Quantity): string | null {
  for (let at = quantity.last + 1; at < Math.min(view.end, quantity.last + 6); at++) {
    if (!isSpaced(reading, at)) return null
    if (!/^(?:for|за|against)$/.test(reading.words[at - 1] ?? '') || !isCapital(reading, at)) continue
    let last = at
    while (last + 1 < view.end && isCapital(reading, last + 1) && isNameGap(reading, last + 1)) last++
    return slice(reading, at, last)
  }
  return null
}

function countedNoun(reading: Reading, view: SentenceView, quantity: Quantity): string | null {
  const { words } = reading
  for (let at = quantity.last + 1, steps = 0; at < view.end && steps < 3; at++, steps++) {
    if (!isSpaced(reading, at)) return null
    const word = words[at] ?? ''
    if (plain.test(word) || reading.stopWords.has(word)) return null
    if (/(?:ed|ый|ых|их|ий|new)$/.test(word) && at + 1 < view.end && steps < 2 && isSpaced(reading, at + 1)) continue
    const isNoun = reading.language === 'en' ? /(?:[^su]s|men|women|children)$/.test(word) : word.length > 3
    return isNoun ? slice(reading, at, at) : null
  }
  return null
}
