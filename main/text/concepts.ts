import { actsAndTimes } from './lexicon/acts-and-times.ts'
import { economyAndLife } from './lexicon/economy-and-life.ts'
import { everyday } from './lexicon/everyday.ts'
import { lawAndHarm } from './lexicon/law-and-harm.ts'
import { numerals } from './lexicon/numerals.ts'
import { politics } from './lexicon/politics.ts'
import { foldWord } from './normalise.ts'
import { stem } from './stem.ts'

/** Kazakh words are met by their beginnings: what follows is case, number and person. In letters. */
const longestEnding = 9
const shortestBeginning = 3

type Language = 'en' | 'ru' | 'kk'
/** Concepts by stem (English, Russian) or by beginning (Kazakh). */
type Lexicon = Record<Language, Map<string, string[]>>

const languages: readonly Language[] = ['en', 'ru', 'kk']
let lexicon: Lexicon | undefined

/**
 * What a folded written form means in the news lexicon: names of concepts, the same for the English, Russian and Kazakh words of
 * one line (`=12` and so on), and `#7` for a number in words; empty where it is not known or the language is none of these.
 */
export function conceptsOf(form: string, language: string | null): readonly string[] {
  const primary = language?.split('-')[0]
  lexicon ??= readLexicon()
  if (primary === 'kk') return conceptsByBeginning(form, lexicon.kk)
  return primary === 'en' || primary === 'ru' ? (lexicon[primary].get(stem(form, primary)) ?? []) : []
}

function conceptsByBeginning(form: string, beginnings: ReadonlyMap<string, string[]>): readonly string[] {
  const exact = beginnings.get(form)
  if (exact) return exact
  for (let length = form.length - 1; length >= Math.max(shortestBeginning, form.length - longestEnding); length--) {
    const concepts = beginnings.get(form.slice(0, length))
    if (concepts) return concepts
  }
  return []
}

function readLexicon(): Lexicon {
  const read: Lexicon = { en: new Map(), ru: new Map(), kk: new Map() }
  const lines = [politics, lawAndHarm, economyAndLife, actsAndTimes, everyday].flatMap(part => part.trim().split('\n'))
  for (const [at, line] of lines.entries()) addLine(read, `=${at}`, line.split('|'))
  for (const line of numerals.trim().split('\n')) {
    const [number = '', ...columns] = line.split('|')
    addLine(read, `#${number.trim()}`, columns)
  }
  return read
}

function addLine(read: Lexicon, concept: string, columns: readonly string[]) {
  for (const [at, language] of languages.entries()) {
    for (const word of (columns[at] ?? '').trim().split(/\s+/)) {
      const key = language === 'kk' ? foldWord(word) : stem(foldWord(word), language)
      const known = read[language].get(key) ?? []
      if (key !== '' && !known.includes(concept)) read[language].set(key, [...known, concept])
    }
  }
}
