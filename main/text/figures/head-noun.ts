import { stem } from '../stem.ts'
import type { MeasurePlace } from './measure-words.ts'
import { isNumberWord } from './number-start.ts'
import type { Quantity } from './quantity.ts'
import { endOf, gapBefore, isSpaced, type Reading } from './reading.ts'
import type { SentenceView } from './sentence-view.ts'

/** The noun that a number counts. `role`: as in the lexicon, or a noun that it has not. */
export type Head = { key: string; first: number; last: number; role: 'n' | 'w' | 'unknown' }

const farthest = 5

/** The noun right behind a number: the first word of the lexicon that is counted, else a plural; null where a verb or a sign comes first. */
export function headAfter(
  reading: Reading,
  view: SentenceView,
  quantity: Quantity,
  places: readonly MeasurePlace[],
): Head | null {
  const { words, language, stopWords } = reading
  let unknown: Head | null = null
  for (let at = quantity.last + 1, steps = 0; at < view.end && steps < farthest; at++, steps++) {
    const gap = gapBefore(reading, at)
    // A point of initials ends no phrase: "nine U.S. companies".
    const isInitials =
      gap === '. ' && /\.\p{L}$/u.test(reading.text.slice(endOf(reading, at - 1) - 2, endOf(reading, at - 1)))
    if (!isInitials && !/^[\s\u00a0-]{1,3}$|^[’']s? $/.test(gap)) break
    const word = words[at] ?? ''
    if (steps === 0 && isPassedOver(word, language, quantity)) continue
    if (/^\d/.test(word) || (language !== 'en' && isNumberWord(reading, at) && steps > 0)) break
    if (gap === '-' && steps === 0 && places.some(place => place.first === at && place.role === 's')) break
    if (gap === '-' && steps === 0 && language === 'en')
      return { key: keyOf(word, language), first: at, last: at, role: roleOf(places, at) }
    const known = places.find(
      place => place.first === at && place.kinds.includes('c') && (place.role === 'n' || place.role === 'w'),
    )
    if (known)
      return unknown && known.role === 'w' && steps > 2
        ? unknown
        : { key: known.key, first: at, last: known.last, role: known.role as 'n' | 'w' }
    if (places.some(place => place.first === at && place.kinds.includes('c'))) break
    if (stopWords.has(word)) break
    if (unknown === null && isNoun(word, language)) {
      unknown = { key: keyOf(word, language), first: at, last: at, role: 'unknown' }
      if (language !== 'en') break
    } else if (unknown !== null) break
  }
  return unknown
}

/** A word of the lexicon joined by a hyphen keeps its key; others are nouns of their own: "two-story school". */
const roleOf = (places: readonly MeasurePlace[], at: number): Head['role'] =>
  places.some(place => place.first === at && place.role === 'n') ? 'n' : 'unknown'

function isPassedOver(word: string, language: Reading['language'], { form, last }: Quantity): boolean {
  if (language === 'en')
    return (
      /^(?:new|other|others|more|odd|additional|further|fewer)$/.test(word) ||
      (word === 'of' && form === 'vague' && last >= 0)
    )
  return /^(?:новых|новые|других|еще|более|их|тех|таких)$/.test(word)
}

const adjective = /(?:ых|их|ого|его|ой|ому|ему|ыми|ими|ые|ие|ый|ий|ая|ую)$/
const notNoun =
  /^(?:was|is|has|less|this|its|his|as|us|thus|perhaps|plus|versus|minus|across|besides|always|sometimes|reports|says|adults?)$/
const irregular = new Set(
  'people police troops staff sheep cattle crew personnel teeth feet aircraft fish deer criteria data media kilos room story storey party page member seat point door person'.split(
    ' ',
  ),
)
const irregularEnding = /(?:men|children)$/
/** Endings of Russian verbs, which stand behind a bare number. */
const verb = /(?:л|ла|ло|ли|лся|лась|лось|лись|ют|ет|ит|ят|ут|ть|ются|ется|ится|ятся|утся|ться)$/

/** Whether a word is written as what a number counts is. */
export function isNoun(word: string, language: Reading['language']): boolean {
  if (language === 'en')
    return (isPlural(word) || irregular.has(word) || irregularEnding.test(word)) && !notNoun.test(word)
  if (language === 'ru') return word.length > 2 && !adjective.test(word) && !verb.test(word)
  return word.length > 2
}

/** In -s, but not -ss or -us. */
function isPlural(word: string): boolean {
  const before = word.at(-2)
  return word.length > 1 && word.endsWith('s') && before !== 's' && before !== 'u'
}

const keyOf = (word: string, language: Reading['language']) => stem(word, language)

const stopOf =
  /^(?:what|that|which|whom|it|them|this|less|more|fewer|higher|lower|выше|ниже|больше|меньше|дороже|дешевле|года|лет)$/
/** Units whose figures are of what stands behind them in no case. */
const ofThemselves = /^(?:°|km\/h|m\/s|mph|ha|acre|m2|km2|MW|GW|kW|times)/
const participle = /(?:ed|en|ly|due|paid|left)$/

/** What a figure is of that no word of the lexicon explains: "percent of it", "tonnes of heroin", "91.6% effective", "euros paid". */
export function nounBeside(reading: Reading, view: SentenceView, quantity: Quantity): Head | null {
  const { kind, form, unit } = quantity
  if (form === 'times' || ofThemselves.test(unit ?? '')) return null
  if (kind === 'money') return verbBeside(reading, view, quantity)
  if (kind !== 'percentage' && kind !== 'ratio' && kind !== 'other') return null
  const { words, language, stopWords } = reading
  for (let at = quantity.last + 1, steps = 0; at < view.end && steps < farthest; at++, steps++) {
    const word = words[at] ?? ''
    if (!isSpaced(reading, at) || stopOf.test(word)) return null
    if (/^\d/.test(word) || isNumberWord(reading, at) || /^(?:million|billion|thousand|млн|млрд|тыс)$/.test(word))
      continue
    if (stopWords.has(word) || (language === 'ru' && adjective.test(word))) {
      if (steps === 0 && !/^(?:of|из|the|от)$/.test(word) && language === 'en') return null
      continue
    }
    return { key: keyOf(word, language), first: at, last: at, role: 'unknown' }
  }
  return null
}

/** What money is for or what is done with it: "$25 billion in wall money", "a $43,000 watch", "her rate was $225,000", «получил 400 тысяч». */
function verbBeside(reading: Reading, view: SentenceView, quantity: Quantity): Head | null {
  const { words, language, stopWords } = reading
  const head = (at: number): Head => ({ key: keyOf(words[at] ?? '', language), first: at, last: at, role: 'unknown' })
  if (language === 'en')
    return (nounRun(reading, view, quantity.last + 1) ?? subjectBefore(reading, view, quantity)) || null
  if (language === 'ru' && quantity.first > view.first) {
    const at = quantity.first - 1
    const word = words[at] ?? ''
    if (verb.test(word) && !stopWords.has(word)) return head(at)
  }
  return null
}

/** The last noun of the words behind a sum, over "in", "of", "for" and auxiliaries; else the participle that stands there. */
function nounRun(reading: Reading, view: SentenceView, from: number): Head | null {
  const { words, language, stopWords } = reading
  let at = from
  for (
    let steps = 0;
    steps < 3 &&
    at < view.end &&
    /^(?:in|of|for|worth|the|its|had|been|was|were|is|be|has|have)$/.test(words[at] ?? '') &&
    isSpaced(reading, at);
    steps++
  )
    at++
  let found: number | null = null
  for (let steps = 0; steps < 4 && at < view.end; at++, steps++) {
    const word = words[at] ?? ''
    if (!/^[ \u00a0-]$|^[’']s? $/.test(gapBefore(reading, at)) || stopWords.has(word) || /^\d/.test(word)) break
    if (participle.test(word)) return found === null ? headAt(reading, at, language) : headAt(reading, found, language)
    found = at
  }
  return found === null ? null : headAt(reading, found, language)
}

const headAt = ({ words }: Reading, at: number, language: Reading['language']): Head => ({
  key: keyOf(words[at] ?? '', language),
  first: at,
  last: at,
  role: 'unknown',
})

/** "Her standard rate was $225,000": the noun before the verb. */
function subjectBefore(reading: Reading, view: SentenceView, { first }: Quantity): Head | null {
  const { words, language, stopWords } = reading
  if (!/^(?:was|is|were|are|totaled|totalled|reached|of|at|to)$/.test(words[first - 1] ?? '')) return null
  const at = first - 2
  const word = words[at] ?? ''
  if (at < view.first || stopWords.has(word) || /^\d/.test(word) || !/^[ \u00a0]$/.test(gapBefore(reading, at + 1)))
    return null
  return participle.test(word) ? null : headAt(reading, at, language)
}
