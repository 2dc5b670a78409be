import { conceptsOf } from './concepts.ts'
import { knowsHedges } from './hedges.ts'
import type { KindedWord } from './kinded-words.ts'
import { nameSkeleton } from './name-skeleton.ts'
import { hidesNegations, knowsNegations } from './negations.ts'

/** A passage with the first part of its BCP 47 tag. */
export type PassageIn = { words: readonly KindedWord[]; language: string | null }

/** A name may be the beginning of its adjective (Kazakh, казахский); with fewer signs than these too much begins alike. */
const fewestSigns = { name: 3, word: 4 }
/** Words in small letters, shorter than this, are no names of places in an adjective. In letters. */
const shortestAdjective = 5

/**
 * For each word of a passage, whether a passage in another language lacks it. Only what can be told is: numbers by their value, days
 * and months, names by their sounds; and where one of the two hedges or denies and the other nowhere does, the words that do.
 */
export function missingAcross({ words, language }: PassageIn, other: PassageIn): boolean[] {
  const heard = heardIn(other)
  const canHedge = knowsHedges(language) && knowsHedges(other.language)
  const canDeny = knowsNegations(language) && !hidesNegations(other.language)
  return words.map(word => {
    if (word.kind === 'number') return !heard.numbers.has(word.form)
    if (word.kind === 'name') return isMissingName(word, language, heard)
    if (word.kind === 'hedge') return canHedge && !heard.kinds.has('hedge')
    return word.kind === 'negation' && canDeny && !heard.kinds.has('negation')
  })
}

type Heard = { numbers: Set<string>; names: string[]; words: string[]; kinds: Set<string> }

function heardIn({ words, language }: PassageIn): Heard {
  const sounds = (some: readonly KindedWord[]) =>
    some.map(({ written }) => nameSkeleton(written, language)).filter(skeleton => skeleton !== '')
  return {
    numbers: new Set(words.map(({ form }) => form)),
    names: sounds(words.filter(({ name }) => name !== '')),
    words: sounds(words.filter(({ name, written }) => name === '' && written.length >= shortestAdjective)),
    kinds: new Set(words.map(({ kind }) => kind)),
  }
}

/** Names that are words of the lexicon (Central, Ministry) are translated, and those too short for their sounds cannot be told. */
function isMissingName({ written }: KindedWord, language: string | null, heard: Heard): boolean {
  if (conceptsOf(written, language).length > 0) return false
  const skeleton = nameSkeleton(written, language)
  if (skeleton === '') return false
  const isAlike = (fewest: number) => (known: string) => {
    const [short, long] = known.length < skeleton.length ? [known, skeleton] : [skeleton, known]
    return short === long || (short.length >= fewest && long.startsWith(short))
  }
  return !heard.names.some(isAlike(fewestSigns.name)) && !heard.words.some(isAlike(fewestSigns.word))
}
