import { conceptsOf } from './concepts.ts'
import { knowsHedges } from './hedges.ts'
import type { KindedWord } from './kinded-words.ts'
import { nameSkeleton } from './name-skeleton.ts'
import { hidesNegations, knowsNegations } from './negations.ts'

/** A name may be the beginning of its adjective (Kazakh, казахский); with fewer signs than these too much begins alike. */
const fewestSigns = { name: 3, word: 4 }
/** Words in small letters, shorter than this, are no names of places in an adjective. In letters. */
const shortestAdjective = 5

/** What a passage, or a whole account, holds that another language can be compared with. */
export type Heard = {
  language: string | null
  numbers: ReadonlySet<string>
  /** Skeletons of the words with a capital, and of the longer ones without. */
  names: ReadonlySet<string>
  words: ReadonlySet<string>
  kinds: ReadonlySet<string>
}

/** Gathers it from the words of a passage; `language` is the first part of its BCP 47 tag. */
export function hear(words: readonly KindedWord[], language: string | null): Heard {
  const sounds = (some: readonly KindedWord[]) =>
    new Set(some.map(({ written }) => nameSkeleton(written, language)).filter(skeleton => skeleton !== ''))
  return {
    language,
    numbers: new Set(words.map(({ form }) => form)),
    names: sounds(words.filter(({ name }) => name !== '')),
    words: sounds(words.filter(({ name, written }) => name === '' && written.length >= shortestAdjective)),
    kinds: new Set(words.map(({ kind }) => kind)),
  }
}

/**
 * For each word of a passage, whether a passage in another language lacks it. Only what can be told is: numbers by their value, days
 * and months, names by their sounds; and where one of the two hedges or denies and the other nowhere does, the words that do.
 */
export function missingAcross(words: readonly KindedWord[], language: string | null, heard: Heard): boolean[] {
  const canHedge = knowsHedges(language) && knowsHedges(heard.language)
  const canDeny = knowsNegations(language) && !hidesNegations(heard.language)
  return words.map(word => {
    if (word.kind === 'number') return !heard.numbers.has(word.form)
    if (word.kind === 'name') return isUnheard(word, language, heard)
    if (word.kind === 'hedge') return canHedge && !heard.kinds.has('hedge')
    return word.kind === 'negation' && canDeny && !heard.kinds.has('negation')
  })
}

/**
 * Whether a name is not among what was heard in another language. Names that are words of the lexicon (Central, Ministry) are
 * translated, and those too short for their sounds cannot be told.
 */
export function isUnheard({ written }: KindedWord, language: string | null, heard: Heard): boolean {
  if (conceptsOf(written, language).length > 0) return false
  const skeleton = nameSkeleton(written, language)
  if (skeleton === '') return false
  const isAlike = (fewest: number) => (known: string) => {
    const [short, long] = known.length < skeleton.length ? [known, skeleton] : [skeleton, known]
    return short.length >= fewest && long.startsWith(short)
  }
  if (heard.names.has(skeleton) || heard.words.has(skeleton)) return false
  return ![...heard.names].some(isAlike(fewestSigns.name)) && ![...heard.words].some(isAlike(fewestSigns.word))
}
