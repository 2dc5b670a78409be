import { conceptsOf } from '../concepts.ts'
import { monthOfWord } from '../months.ts'
import type { Measured } from './measure-of.ts'
import type { Quantity } from './quantity.ts'
import { endOf, gapBefore, isCapital, isJoined, isSpaced, type Reading, startOf } from './reading.ts'
import { clauseStart, type SentenceView } from './sentence-view.ts'

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
  /^(?:people|persons?|others?|more|residents|человек\p{L}*|люд\p{L}*|тыс|тысяч\p{L}*|адам\p{L}*|жител\p{L}*|new|were|have)$/u
const titles =
  /^(?:president|mr|mrs|ms|dr|senator|mayor|governor|minister|prime|leader|candidate|президент\p{L}*|кандидат\p{L}*)$/u

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

const slice = (reading: Reading, first: number, last: number) =>
  reading.text.slice(startOf(reading, first), endOf(reading, last))

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

/** The name whose last word stands at a place, in full. */
function nameEndingAt(reading: Reading, view: SentenceView, last: number): string {
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

const isNameGap = (reading: Reading, at: number) => isJoined(reading, at) || gapBefore(reading, at) === '. '

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

function nameBefore(reading: Reading, view: SentenceView, quantity: Quantity, last: Quantity | null): string | null {
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
function isOfOtherName(reading: Reading, at: number): boolean {
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

const yearWord = /^(?:1[5-9]|20)\d\d$/

/** The years that a sentence names as the time of what it tells, as tokens. */
function yearsOf(reading: Reading, view: SentenceView): number[] {
  const years: number[] = []
  for (let at = view.first; at < view.end; at++) {
    if (!yearWord.test(reading.words[at] ?? '') || endOf(reading, at) - startOf(reading, at) !== 4) continue
    const before = reading.words[at - 1] ?? ''
    if (/^(?:since|until|before|after|between|и|с|до|после|record|law|treaty|for)$/.test(before)) continue
    years.push(at)
  }
  return years
}

const records =
  /^(?:record|law|treaty|constitution|agreement|рекорд\p{L}*|закон\p{L}*|договор\p{L}*|конституци\p{L}*)$/u

/**
 * As of when each figure of a sentence is: a year belongs to the figure right before it in its clause, and to all figures of the
 * sentence where it opens it. `taken`: whether a token is of a quantity.
 */
export function timesOfFigures(
  reading: Reading,
  view: SentenceView,
  quantities: readonly Quantity[],
): (string | null)[] {
  const times: (string | null)[] = quantities.map(() => null)
  for (const at of yearsOf(reading, view)) {
    if (quantities.some(({ number, last }) => at >= number && at <= last)) continue
    if (/^of$/.test(reading.words[at - 1] ?? '') && records.test(reading.words[at - 2] ?? '')) continue
    const time = edtfAt(reading, at)
    const isOpening = at <= view.first + 4 && quantities.every(({ first }) => first > at)
    const before = quantities.findLastIndex(({ last }) => last < at)
    if (isOpening) times.fill(time)
    else if (before >= 0) times[before] = time
    else for (let index = 0; index < times.length; index++) times[index] ??= time
  }
  for (const [index, quantity] of quantities.entries()) times[index] ??= monthOfFigure(reading, view, quantity)
  return times
}

/** "In May inflation was 9 percent": a month without its year (EDTF XXXX-05), before or behind the figure in its clause. */
function monthOfFigure(reading: Reading, view: SentenceView, { first, last }: Quantity): string | null {
  const { words } = reading
  for (let at = Math.max(clauseStart(view, first), first - 10); at < Math.min(view.end, last + 5); at++) {
    if (!/^(?:in|for|в|за)$/.test(words[at - 1] ?? '')) continue
    if (at > last && /[,;:—]/.test(gapBefore(reading, at - 1))) return null
    const month = words[at] === undefined ? null : monthOfWord(words[at] ?? '', isCapital(reading, at))
    if (month !== null) return `XXXX-${String(month).padStart(2, '0')}`
  }
  return null
}

/** The year at a place, with the month and day before it: "June 2024", "December 16, 2011", «4 декабря 2005». */
function edtfAt(reading: Reading, at: number): string {
  const { words } = reading
  const year = words[at] ?? ''
  const monthAt = (place: number) =>
    words[place] === undefined ? null : monthOfWord(words[place], isCapital(reading, place))
  const dayAt = (place: number) => (/^(?:[1-9]|[12]\d|3[01])$/.test(words[place] ?? '') ? Number(words[place]) : null)
  const two = (number: number) => String(number).padStart(2, '0')
  const near = monthAt(at - 1)
  if (near !== null) {
    const day = dayAt(at - 2)
    return day === null ? `${year}-${two(near)}` : `${year}-${two(near)}-${two(day)}`
  }
  const far = monthAt(at - 2)
  const day = far === null ? null : dayAt(at - 1)
  return far === null || day === null ? year : `${year}-${two(far)}-${two(day)}`
}

const onceBefore = /^(?:remember|once|formerly|когда-то|раньше|прежде)$/
const earlierBehind = /^(?:earlier|previously|before|ago|ранее|раньше|назад|прежде)$/
const earlierBefore = /^(?:last|previous|прошл\p{L}*|предыдущ\p{L}*)$/u

const periods = /^(?:year|month|quarter|election|elections|год|году|года|месяц|месяце|раз)$/

/** "By noon turnout was 31 percent", «к полудню»: told of a part of the day. */
function isPartial({ words }: Reading, view: SentenceView, { first, last }: Quantity): boolean {
  for (let at = Math.max(view.first, first - 10); at < Math.min(view.end, last + 6); at++)
    if (
      /^(?:noon|midday|полудню|полудня|полдень)$/.test(words[at] ?? '') &&
      /^(?:at|by|before|to|к|до|в|на)$/.test(words[at - 1] ?? '')
    )
      return true
  return false
}

/** Whether a figure is said to be of an earlier time: "from 77 percent", "a profit of $340 million a year earlier". */
export function isEarlier(reading: Reading, view: SentenceView, quantity: Quantity): boolean {
  const { words } = reading
  for (let at = quantity.last + 1; at < Math.min(view.end, quantity.last + 5); at++) {
    if (/[,;:—]/.test(gapBefore(reading, at))) break
    if (earlierBehind.test(words[at] ?? '')) return true
    if (
      earlierBefore.test(words[at] ?? '') &&
      /^(?:year|month|week|election|elections|time|год|раз|выбор)/.test(words[at + 1] ?? '')
    )
      return /^(?:in|the|a|than|at|в|на)$/.test(words[at - 1] ?? '') && !/^year/.test(words[at + 1] ?? '')
  }
  for (let at = quantity.first - 1; at >= Math.max(clauseStart(view, quantity.first), quantity.first - 12); at--) {
    if (onceBefore.test(words[at] ?? '')) return true
    if (earlierBefore.test(words[at] ?? '') && periods.test(words[at + 1] ?? '')) return true
  }
  if (isPartial(reading, view, quantity)) return true
  const before = words[quantity.first - 1] ?? ''
  if (/^(?:from|with|to)$/.test(before)) {
    const two = words[quantity.first - 2] ?? ''
    if (/^(?:down|up)$/.test(two) && before === 'from') return true
    if (/^compared$/.test(two)) return true
  }
  return false
}

const seeking =
  /^(?:asked|asks|asking|sought|seek|seeks|seeking|demand\w*|request\w*|needs?|needed|requires?|required|called|запрос\p{L}*|потребова\p{L}*|требу\p{L}*|просит|просил\p{L}*|нужно|необходимо|требовал\p{L}*)$/u

/** Whether a figure is asked for or needed: "prosecutors asked for 18 years", «нужно собрать 118 140 подписей». */
export function isSought(reading: Reading, view: SentenceView, quantity: Quantity): boolean {
  const { words } = reading
  const from = Math.max(clauseStart(view, quantity.first), quantity.first - 6)
  for (let at = quantity.first - 1; at >= from; at--)
    if (seeking.test(words[at] ?? '')) return words[at] !== 'called' || words[at + 1] === 'for'
  const behind = words.slice(quantity.last + 1, Math.min(view.end, quantity.last + 4))
  return (
    /^(?:needed|required|sought|requested)$/.test(behind[0] ?? '') ||
    behind.some(word => /^(?:demanded|requested|sought)$/.test(word))
  )
}

const poll =
  /^(?:polls?|survey\w*|pollsters?|экзитпол\p{L}*|опрос\p{L}*|соцопрос\p{L}*|социолог\p{L}*|сауалнама\p{L}*)$/u

/** Behind a figure a poll is looked for so far. In tokens. */
const farthestPoll = 10

/** Whether a figure is of a poll or a survey: one stands before it, or behind it before the next figure. Polls that people go to are none. */
export function isPolled(
  reading: Reading,
  view: SentenceView,
  { first, last }: Quantity,
  next: Quantity | null,
): boolean {
  const end = Math.min(view.end, last + farthestPoll, next?.first ?? view.end)
  for (let at = Math.max(view.first, first - 3 * farthestPoll); at < end; at++)
    if (poll.test(reading.words[at] ?? '') && !isPollingPlace(reading, at)) return true
  return false
}

function isPollingPlace({ words }: Reading, at: number): boolean {
  const [before, two, next] = [words[at - 1] ?? '', words[at - 2] ?? '', words[at + 1] ?? '']
  return (
    words[at] === 'polls' &&
    (/^(?:close|closed|open|opened)$/.test(next) || (before === 'the' && /^(?:to|at)$/.test(two)))
  )
}
