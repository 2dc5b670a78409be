import { joinLetters } from './letters.ts'
import { addMention, type Mention, type Reading, readingOf } from './mentions.ts'
import { nameForms } from './name-forms.ts'
import { scanNameWords } from './name-scan.ts'
import type { Named } from './named.ts'
import { personKey } from './person.ts'
import { joinPersons } from './persons.ts'
import { readRuns } from './read-runs.ts'
import { markSubjects } from './subjects.ts'

/**
 * The persons, organisations and places that a text names, in order, not overlapping, by rules and lists (docs/ledgers.md): English
 * and Russian in full, Kazakh as far as measured; other languages are read as English, but for German, whose nouns all have capitals: none
 * are read there. `language` is a BCP 47 tag; null where the letters of the text tell. Short names
 * have the key of the full name they follow or precede in the text. Never throws.
 */
export function readNames(text: string, language: string | null): Named[] {
  if (language?.split('-')[0] === 'de') return []
  const reading = readingOf(text, scanNameWords(text), language)
  readRuns(reading)
  readEchoes(reading)
  reading.mentions.sort((one, other) => one.from - other.from)
  const persons = joinPersons(reading)
  const keys = new Map<Mention, { key: string; full: string; subject: boolean }>()
  const subjects = markSubjects(reading, persons)
  for (const person of persons)
    for (const mention of person.mentions)
      keys.set(mention, { key: personKey(person), full: person.full, subject: subjects.has(person) })
  for (const [mention, named] of joinLetters(reading)) keys.set(mention, { ...named, subject: false })
  return reading.mentions.map(mention => {
    const start = reading.words[mention.from]?.start ?? 0
    const last = reading.words[mention.to - 1]?.end ?? 0
    // "Merrow Oil Inc. is": the point is the abbreviation's, where no sentence ends.
    const end = isAbbreviated.test(text.slice(last - 4, last + 3)) ? last + 1 : last
    const known = keys.get(mention) ?? { key: '', full: '', subject: false }
    return { start, end, text: text.slice(start, end), kind: mention.kind, ...known }
  })
}

const isAbbreviated = /(?:Inc|Ltd| Co|Corp)\.[, ][^\p{Lu}]?$/u

const sure = { hasRole: false, isGuess: false }

/** A word alone that names a person, a body or a place of the text, also where a sentence begins. */
function readEchoes(reading: Reading) {
  const { words, taken, language, small } = reading
  const known = namedWords(reading)
  const meant = (fold: string) =>
    nameForms(fold, language)
      .map(({ lemma }) => known.get(lemma))
      .find(mention => mention !== undefined)
  for (const guess of reading.mentions) {
    if (!guess.isGuess || guess.to - guess.from > 1) continue
    guess.kind = meant(words[guess.from]?.fold ?? '')?.kind ?? guess.kind
  }
  for (const [at, word] of words.entries()) {
    if (!word.isCapital || word.fold.length < 3 || taken[at] === 1 || small.has(word.fold)) continue
    const mention = meant(word.fold)
    if (mention) addMention(reading, { from: at, to: at + 1 }, { ...sure, kind: mention.kind, entry: mention.entry })
  }
}

/** The words of persons, and bodies and places of one word, by each nominative they may be of. */
function namedWords({ words, mentions, language }: Reading): Map<string, Mention> {
  const known = new Map<string, Mention>()
  for (const mention of mentions) {
    const isOne = mention.to === mention.from + 1
    if (mention.kind === 'person' ? isOne && mention.isGuess : !isOne || mention.isGuess) continue
    for (const { fold } of words.slice(mention.from, mention.to)) {
      if (fold.length < 3) continue
      for (const { lemma } of nameForms(fold, language)) if (!known.has(lemma)) known.set(lemma, mention)
    }
  }
  return known
}
