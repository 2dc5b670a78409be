import { actsAndTimes } from './lexicon/acts-and-times.ts'
import { economyAndLife } from './lexicon/economy-and-life.ts'
import { everyday } from './lexicon/everyday.ts'
import { harmAndRescue } from './lexicon/harm-and-rescue.ts'
import { lawAndHarm } from './lexicon/law-and-harm.ts'
import { lawAndOrder } from './lexicon/law-and-order.ts'
import { moneyAndWork } from './lexicon/money-and-work.ts'
import { numerals } from './lexicon/numerals.ts'
import { peopleAndDeeds } from './lexicon/people-and-deeds.ts'
import { placesAndThings } from './lexicon/places-and-things.ts'
import { politics } from './lexicon/politics.ts'
import { publicLife } from './lexicon/public-life.ts'
import { sayingAndDoing } from './lexicon/saying-and-doing.ts'
import { timeAndDegree } from './lexicon/time-and-degree.ts'
import { foldWord } from './normalise.ts'
import { stem } from './stem.ts'

/** Kazakh words are met by their beginnings: what follows is case, number and person. In letters. */
const longestEnding = 9
const shortestBeginning = 3
/** Between two words of a phrase stand at most so many others ("turned the whole offer down"). */
const widestGap = 3

type Language = 'en' | 'ru' | 'kk'
type Phrase = { rest: string[]; concept: string }
/** Concepts by stem (English, Russian) or by beginning (Kazakh); phrases by the stem of their first word. */
type Words = { concepts: Map<string, string[]>; phrases: Map<string, Phrase[]> }
type Lexicon = Record<Language, Words>

const languages: readonly Language[] = ['en', 'ru', 'kk']
/** Lines on the matters of the news, and lines that any report may hold, which tell less. */
const matters = [
  politics,
  lawAndHarm,
  economyAndLife,
  harmAndRescue,
  lawAndOrder,
  publicLife,
  moneyAndWork,
  placesAndThings,
]
const commonplaces = [actsAndTimes, everyday, sayingAndDoing, peopleAndDeeds, timeAndDegree]
let lexicon: Lexicon | undefined

/**
 * What a folded written form means in the news lexicon: names of concepts, the same for the English, Russian and Kazakh words of
 * one line (`=12` for a matter of the news, `~12` for what any report may hold), and `#7` for a number in words; empty where it is
 * not known or the language is none of these.
 */
export function conceptsOf(form: string, language: string | null): readonly string[] {
  const words = wordsOf(language)
  if (!words) return []
  if (language?.startsWith('kk')) return byBeginning(form, words.concepts) ?? []
  return words.concepts.get(stem(form, language)) ?? []
}

/** The concepts of phrases of the lexicon in a sentence: its words in order, as stems. */
export function phraseConcepts(sentence: readonly string[], language: string | null): string[] {
  const words = wordsOf(language)
  if (!words) return []
  const isKazakh = language?.startsWith('kk') ?? false
  const found: string[] = []
  for (const [at, word] of sentence.entries()) {
    const phrases = isKazakh ? byBeginning(word, words.phrases) : words.phrases.get(word)
    for (const { rest, concept } of phrases ?? []) if (goesOn(sentence, at, rest, isKazakh)) found.push(concept)
  }
  return found
}

function goesOn(sentence: readonly string[], from: number, rest: readonly string[], _isKazakh: boolean): boolean {
  let at = from
  for (const word of rest) {
    const next = sentence.slice(at + 1, at + 2 + widestGap).indexOf(word)
    if (next < 0) return false
    at += next + 1
  }
  return true
}

function wordsOf(language: string | null): Words | undefined {
  const primary = languages.find(known => known === language?.split('-')[0])
  if (!primary) return undefined
  lexicon ??= readLexicon()
  return lexicon[primary]
}

function byBeginning<T>(form: string, beginnings: ReadonlyMap<string, T>): T | undefined {
  for (let length = form.length; length >= Math.max(shortestBeginning, form.length - longestEnding); length--) {
    const known = beginnings.get(form.slice(0, length))
    if (known) return known
  }
  return beginnings.get(form)
}

function readLexicon(): Lexicon {
  const empty = (): Words => ({ concepts: new Map(), phrases: new Map() })
  const read: Lexicon = { en: empty(), ru: empty(), kk: empty() }
  for (const [parts, sign] of [
    [matters, '='],
    [commonplaces, '~'],
  ] as const) {
    const lines = parts.flatMap(part => part.trim().split('\n'))
    for (const [at, line] of lines.entries()) addLine(read, `${sign}${at}`, line.split('|'))
  }
  for (const line of numerals.trim().split('\n')) {
    const [number = '', ...columns] = line.split('|')
    addLine(read, `#${number.trim()}`, columns)
  }
  return read
}

function addLine(read: Lexicon, concept: string, columns: readonly string[]) {
  for (const [at, language] of languages.entries()) {
    const { concepts, phrases } = read[language]
    for (const entry of (columns[at] ?? '').trim().split(/\s+/)) {
      const words = entry.split('+').map(foldWord)
      const isBeginning = language === 'kk' && words.length === 1
      const [first = '', ...rest] = isBeginning ? words : words.map(word => stem(word, language))
      if (first === '') continue
      if (rest.length > 0) phrases.set(first, [...(phrases.get(first) ?? []), { rest, concept }])
      else if (!concepts.get(first)?.includes(concept)) concepts.set(first, [...(concepts.get(first) ?? []), concept])
    }
  }
}
