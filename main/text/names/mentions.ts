import { dayName } from '../day-names.ts'
import { type RuleLanguage, ruleLanguageOf } from '../rule-language.ts'
import { type Entry, gazetteerOf } from './gazetteer.ts'
import { kazakhStems, nameForms } from './name-forms.ts'
import type { NameWord } from './name-scan.ts'
import type { NameKind } from './named.ts'

/** Words from `from` up to `to`, `to` left out. */
export type Span = { from: number; to: number }
/** A name as it is met, before it is known whose else it is. */
export type Mention = Span & {
  kind: NameKind
  /** What the lists know of it. */
  entry: Entry | null
  /** Whether an office or a rank stands before it. */
  hasRole: boolean
  /** Whether nothing but its capital speaks for it. */
  isGuess: boolean
}

/** A text while its names are read. */
export type Reading = {
  text: string
  words: readonly NameWord[]
  language: RuleLanguage
  /** Folded words that the text has in small letters. */
  small: ReadonlySet<string>
  /** Words with a capital where no sentence begins. */
  named: ReadonlySet<string>
  /** Where words with a capital stand, by each nominative they may be of: the first few places. */
  places: ReadonlyMap<string, readonly number[]>
  /** 1 for words that belong to a mention, or to none for sure. */
  taken: Uint8Array
  mentions: Mention[]
}

/** Begins to read a text; languages that have no rules of their own are read as English. */
export function readingOf(text: string, words: readonly NameWord[], language: string | null): Reading {
  const known = ruleLanguageOf(text, language)
  const small = new Set<string>()
  const named = new Set<string>()
  const places = new Map<string, number[]>()
  for (const [at, { fold, isCapital, begins }] of words.entries()) {
    if (!isCapital) small.add(fold)
    else {
      if (!begins) named.add(fold)
      for (const { lemma } of nameForms(fold, known)) addPlace(places, lemma, at)
    }
  }
  const reading: Reading = {
    text,
    words,
    language: known,
    small,
    named,
    places,
    taken: new Uint8Array(words.length),
    mentions: [],
  }
  for (const [at, word] of words.entries()) if (word.isCapital && isDay(reading, at)) reading.taken[at] = 1
  return reading
}

/** Of each nominative so many places are enough to see what else it stands beside. */
const mostPlaces = 8

function addPlace(places: Map<string, number[]>, lemma: string, at: number) {
  const known = places.get(lemma)
  if (!known) places.set(lemma, [at])
  else if (known.length < mostPlaces) known.push(at)
}

/** Months and days of the week are no names. */
function isDay({ words, language }: Reading, at: number): boolean {
  const word = words[at]
  if (!word || dayName(word.fold, language, true, words[at - 1]?.fold ?? '') === null) return false
  // Theresa May: a surname has a given name before it.
  return !(words[at - 1]?.isCapital && word.gap === ' ' && !words[at - 1]?.begins) || language !== 'en'
}

/** Adds a mention and takes its words. */
export function addMention(reading: Reading, span: Span, found: Omit<Mention, 'from' | 'to'>) {
  reading.mentions.push({ ...span, ...found })
  reading.taken.fill(1, span.from, span.to)
}

/** The longest name of the lists that begins at a word. */
export function listedAt({ words, language, taken }: Reading, at: number): { entry: Entry; to: number } | null {
  const { entries, longest } = gazetteerOf(language)
  const first = words[at]
  if (!first) return null
  const most = mostWordsAt(longest, first.fold, language)
  for (let length = most; length > 0; length--) {
    const last = words[at + length - 1]
    if (!last || taken[at + length - 1] === 1 || !isOneRow(words, at, at + length)) continue
    const entry = lookUp(
      entries,
      words.slice(at, at + length).map(({ fold }) => fold),
      language,
    )
    if (entry && isWrittenAs(entry, first, length)) return { entry, to: at + length }
  }
  return null
}

function mostWordsAt(longest: ReadonlyMap<string, number>, fold: string, language: Reading['language']): number {
  const known = longest.get(fold) ?? 0
  return known === 0 && language === 'kk' ? 1 : known
}

function isOneRow(words: readonly NameWord[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (!/^(?:[ \u00a0]|\. |['’]s )$/.test(words[at]?.gap ?? '')) return false
  return true
}

function lookUp(
  entries: ReadonlyMap<string, Entry>,
  folds: readonly string[],
  language: Reading['language'],
): Entry | undefined {
  const known = entries.get(folds.join(' '))
  if (known || language !== 'kk') return known
  for (const stem of kazakhStems(folds.at(-1) ?? '')) {
    const entry = entries.get([...folds.slice(0, -1), stem].join(' '))
    if (entry) return entry
  }
  return undefined
}

/** Letters that stand for words are in capitals in a text as well: US is no "us", WHO no "Who". */
function isWrittenAs(entry: Entry, first: NameWord, length: number): boolean {
  if (length > 1) return first.isCapital || entry.kind === 'organisation'
  return first.isCapital && (first.fold.length > 4 || !entry.isLetters || first.isShout)
}
