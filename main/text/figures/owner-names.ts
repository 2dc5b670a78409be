import { conceptsOf } from '../concepts.ts'
import { monthOfWord } from '../months.ts'
import type { Quantity } from './quantity.ts'
import { endOf, gapBefore, isCapital, isJoined, type Reading, startOf } from './reading.ts'
import type { SentenceView } from './sentence-view.ts'

const titles =
  /^(?:president|mr|mrs|ms|dr|senator|mayor|governor|minister|prime|leader|candidate|президент\p{L}*|кандидат\p{L}*)$/u

/** The words of a text from one token to another. */
export const slice = (reading: Reading, first: number, last: number) =>
  reading.text.slice(startOf(reading, first), endOf(reading, last))

/** The name whose last word stands at a place, in full. */
export function nameEndingAt(reading: Reading, view: SentenceView, last: number): string {
  let first = last
  while (
    first > view.first &&
    isCapital(reading, first - 1) &&
    isNameGap(reading, first) &&
    !titles.test(reading.words[first - 1] ?? '') &&
    !reading.stopWords.has(reading.words[first - 1] ?? '')
  )
    first--
  return slice(reading, first, last)
}

/** Whether a word goes on with a name: a space or a hyphen between, or the point of an initial. */
export const isNameGap = (reading: Reading, at: number) => isJoined(reading, at) || gapBefore(reading, at) === '. '

/** The name before a figure in its sentence: of a person that was read, else a word with a capital, else a role. */
export function nameBefore(
  reading: Reading,
  view: SentenceView,
  quantity: Quantity,
  last: Quantity | null,
): string | null {
  const named = reading.names === null ? null : namedBefore(reading, view, quantity, last)
  if (named !== null) return named
  const from = Math.max(view.first, quantity.first - 16, last ? last.last + 1 : 0)
  for (let at = quantity.first - 1; at >= from; at--) {
    if (gapBefore(reading, at + 1).includes(';')) return null
    const isPlain = !isCapital(reading, at) || at === view.first
    if (isPlain && roles.test(reading.words[at] ?? '') && reading.words[at - 1] !== 'as') return slice(reading, at, at)
    if (!isCapital(reading, at) || isNoName(reading, view, at) || isOfOtherName(reading, at)) continue
    return nameEndingAt(reading, view, at)
  }
  return null
}

/** How far back a name that was read is followed, in tokens. */
const farthestName = 26

/** Whether a place is within the name of a place or a body, which has no votes. */
export function isOfOtherName(reading: Reading, at: number): boolean {
  const start = startOf(reading, at)
  return reading.names?.some(name => name.start <= start && start < name.end && name.kind !== 'person') ?? false
}

/** Verbs whose subject is a name though it opens the sentence: "Gore received". */
const winning = /^(?:received|got|won|took|polled|had|has|led|leads|\d+|набрал\p{L}*|получил\p{L}*)$/u

const isOfName = (reading: Reading, at: number): boolean => {
  const start = startOf(reading, at)
  return reading.names?.some(name => name.start <= start && start < name.end) ?? false
}

/** The nearest person before a figure, or right before the figure before it where nothing stands between but it. */
export function namedBefore(
  reading: Reading,
  view: SentenceView,
  quantity: Quantity,
  last: Quantity | null,
): string | null {
  const from = startOf(reading, Math.max(view.first, quantity.first - farthestName, last ? last.last + 1 : 0))
  const to = startOf(reading, quantity.first)
  const names = reading.names ?? []
  let [low, high] = [0, names.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names[middle]?.start ?? 0) < to) low = middle + 1
    else high = middle
  }
  for (let at = low - 1; at >= 0; at--) {
    const name = names[at]
    if (!name || name.start < from) break
    if (name.kind === 'person') return name.text
  }
  return pronoun(reading, view, quantity) ? onlyPersonBefore(reading, view) : null
}

function pronoun({ words }: Reading, view: SentenceView, { first }: Quantity): boolean {
  for (let at = Math.max(view.first, first - 10); at < first; at++)
    if (/^(?:he|she|him|he's|он|она|ему|ей|его)$/.test(words[at] ?? '')) return true
  return false
}

/** A pronoun is followed back so far, in code units. */
const farthestPronoun = 700

/** The person named right before a sentence, if it is the only one there. */
function onlyPersonBefore(reading: Reading, view: SentenceView): string | null {
  const to = startOf(reading, view.first)
  const near = (reading.names ?? []).filter(
    ({ kind, start, end }) => kind === 'person' && end <= to && start >= to - farthestPronoun,
  )
  const [first] = near
  return first && near.every(({ key }) => key === first.key) ? first.full : null
}

/** Who has shares and votes without being named. */
const roles =
  /^(?:president|incumbent|chancellor|deputy|accomplice|brother|wife|premier|party|bloc|coalition|opposition|communists|women|президент\p{L}*|премьер\p{L}*|парти\p{L}*|оппозици\p{L}*|блок\p{L}*|женщин\p{L}*)$/u

/** Months, days, places behind a preposition, and a word that only opens the sentence. */
function isNoName(reading: Reading, view: SentenceView, at: number): boolean {
  const { words } = reading
  const word = words[at] ?? ''
  if (monthOfWord(word, true) !== null || /day$/.test(word) || /^\d/.test(word) || word.length < 2) return true
  // A word that opens a sentence is a name only where names were read and it is one of them.
  if (
    at === view.first &&
    reading.names !== null &&
    !isOfName(reading, at) &&
    !(winning.test(reading.words[at + 1] ?? '') && conceptsOf(word, reading.language).length === 0)
  )
    return true
  if (/^(?:in|on|at|from|of|в|во|на)$/.test(words[at - 1] ?? '') && at > view.first) return true
  if (at === view.first && gapBefore(reading, at + 1) === '-' && !isCapital(reading, at + 1)) return true
  return at === view.first && (reading.stopWords.has(word) || opener.test(word))
}

/** Words that open a sentence and are no name. */
const opener =
  /^(?:turnout|preliminary|official|results?|according|nearly|some|about|more|most|an|exit|support|voters|observers|явка|по|итог\p{L}*|выбор\p{L}*|доля|срок|разрыв|число|if|если|polls?|survey|parliament|партия)$/u
