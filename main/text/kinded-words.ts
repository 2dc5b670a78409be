import { dayName } from './day-names.ts'
import { hedgeAt } from './hedges.ts'
import { nameKey, nameWords } from './name-words.ts'
import { negatedVerb, negationOf } from './negations.ts'
import { numberAt } from './number-words.ts'
import type { Range } from './range.ts'
import { stem } from './stem.ts'
import { scanTerms } from './tokenise.ts'

/** What a word is to a reader of two accounts: what a difference in it would be a difference of. */
export type WordKind = 'number' | 'name' | 'negation' | 'hedge' | 'wording'

/** A word, or a number of several, as it is compared; offsets are UTF-16 code units of the text. */
export type KindedWord = {
  /** Alike where it says the same within a language: its stem, the value of a number, one form for all plain negations. */
  form: string
  /** As it is written, folded. */
  written: string
  /** The key of a word with a capital (`nameKey`), '' for others. */
  name: string
  kind: WordKind
  /** A negation that says nothing more beside a plain one («никто не»). */
  isPaired: boolean
  start: number
  end: number
}

type Places = { words: string[]; starts: number[]; ends: number[] }

/** One form for every plain negation: "not" and "no" deny alike. */
const plainNegation = '\u00ac'

/** Reads the words of a whole account, in order, never overlapping. `language` is a BCP 47 tag or null. */
export function readKindedWords(text: string, language: string | null): KindedWord[] {
  const primary = language?.split('-')[0] ?? null
  const places = placesOf(text, primary)
  const isName = nameWords(text, primary, places.words, places.starts, places.ends)
  const hedged = hedgedWords(text, primary, places)
  const read: KindedWord[] = []
  for (let at = 0; at < places.words.length; ) {
    const number = numberOf(text, primary, places, at, hedged)
    read.push(number?.word ?? wordAt(text, primary, places, at, isName[at] === 1, hedged[at] === 1))
    at += number?.count ?? 1
  }
  return read
}

/** The words as they are tokenised, but for a verb with its negation, which are two. */
function placesOf(text: string, language: string | null): Places {
  const places: Places = { words: [], starts: [], ends: [] }
  const add = (word: string, start: number, end: number) => {
    places.words.push(word)
    places.starts.push(start)
    places.ends.push(end)
  }
  scanTerms(text, (term, start, end) => {
    const negated = language === 'en' && term.endsWith('t') ? negatedVerb(term, text.slice(start, end)) : null
    if (negated) {
      add(negated.verb, start, end - negated.length)
      add('not', end - negated.length, end)
    } else add(term, start, end)
  })
  return places
}

const gapBefore = (text: string, { starts, ends }: Places, at: number) =>
  at === 0 ? '\n' : text.slice(ends[at - 1] ?? 0, Math.min(starts[at] ?? 0, (ends[at - 1] ?? 0) + 5))

/** Whether a word goes on from the one before: a number in words, a phrase. */
const isJoined = (text: string, places: Places, at: number) => /^[ \u00a0\u202f\n-]?$/.test(gapBefore(text, places, at))

/** 1 for each word that is part of a hedge; a hedge never goes past the end of a sentence. */
function hedgedWords(text: string, language: string | null, places: Places): Uint8Array {
  const hedged = new Uint8Array(places.words.length)
  const isFigure = (at: number) => numberAt(places.words, at, language, () => false)?.isOne === false
  const isHyphened = (at: number) => gapBefore(text, places, at) === '-'
  for (let at = 0; at < places.words.length; at++) {
    const length = hedgeAt(places.words, at, language, isFigure, isHyphened)
    let end = at + 1
    while (end < at + length && !/[.!?…;:()]/.test(gapBefore(text, places, end))) end++
    if (length > 0 && end === at + length) hedged.fill(1, at, end)
  }
  return hedged
}

function numberOf(text: string, language: string | null, places: Places, at: number, hedged: Uint8Array) {
  if (hedged[at] === 1) return null
  const number = numberAt(places.words, at, language, place => isJoined(text, places, place))
  if (!number) return null
  const form = `#${number.value}`
  const word: KindedWord = {
    form,
    written: places.words.slice(at, at + number.count).join(' '),
    name: '',
    kind: number.isOne ? 'wording' : 'number',
    isPaired: false,
    start: places.starts[at] ?? 0,
    end: places.ends[at + number.count - 1] ?? 0,
  }
  return { word, count: number.count }
}

function wordAt(
  text: string,
  language: string | null,
  places: Places,
  at: number,
  isName: boolean,
  isHedge: boolean,
): KindedWord {
  const written = places.words[at] ?? ''
  const [start, end] = [places.starts[at] ?? 0, places.ends[at] ?? 0]
  const first = text.charAt(start)
  const isCapital = first !== first.toLowerCase()
  // One literal each, without spreading: there is one for every word of an account.
  const word = (form: string, kind: WordKind, name = '', isPaired = false): KindedWord => {
    return { form, written, name, kind, isPaired, start, end }
  }
  const day = dayName(written, language, isCapital, places.words[at - 1] ?? '')
  if (day) return word(day, 'number')
  if (isHedge) return word(stem(written, language), 'hedge')
  const negation = negationOf(written, language)
  if (negation === 'denial') return word(stem(written, language), 'negation')
  if (negation) return word(plainNegation, 'negation', '', negation === 'paired')
  // A word that begins with a digit (5G, 1990s) is a figure or a name of one.
  if (/^\p{N}/u.test(written)) return word(written, 'number')
  return word(stem(written, language), isName ? 'name' : 'wording', isCapital ? nameKey(written, language) : '')
}

/**
 * The words of one passage, given by its stretches: those of the account that stand in them. Beside a plain negation, one that only
 * goes with it denies nothing more («никто не пришёл») and is mere wording.
 */
export function passageWords(words: readonly KindedWord[], stretches: readonly Range[]): KindedWord[] {
  const passage = stretches.flatMap(([from, to]) => words.slice(firstFrom(words, from), firstFrom(words, to)))
  const isPlain = (word: KindedWord) => word.form === plainNegation && !word.isPaired
  if (!passage.some(({ isPaired }) => isPaired) || !passage.some(isPlain)) return passage
  return passage.map(word => (word.isPaired ? { ...word, form: word.written, kind: 'wording' } : word))
}

/** The place of the first word that begins at or after an offset. */
function firstFrom(words: readonly KindedWord[], offset: number): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
