import { conceptsOf, phraseConcepts } from '../text/concepts.ts'
import { nameSkeleton } from '../text/name-skeleton.ts'
import { isOfQuantity, quantitiesOf, roundedNear } from '../text/quantities.ts'
import { stem } from '../text/stem.ts'
import { stopWordsOf } from '../text/stop-words.ts'
import type { TermKind, Vocabulary } from './vocabulary.ts'
import { weights } from './weights.ts'

/**
 * The terms of one word, by number. `own` are compared with accounts of the same language, `shared` with those of another.
 * `word` is its stem, `term` that stem's number; a stop word has no terms.
 */
export type WordTerms = {
  word: string
  term: number
  own: number[]
  shared: number[]
  isStopWord: boolean
  isOfQuantity: boolean
  /** What each of its concepts counts: one of several meanings counts less. */
  conceptCount: number
}

/** Reads words of one language into a vocabulary; each form is looked up once. */
export function createWordReader(language: string | null, vocabulary: Vocabulary) {
  const stopWords = stopWordsOf(language)
  const read = new Map<string, WordTerms>()
  /** `form` is folded; `isCapital`: written with a capital; `opens`: the first word of its sentence. */
  return (form: string, isCapital: boolean, opens: boolean): WordTerms => {
    const key = isCapital ? `${opens ? '>' : '^'}${form}` : form
    const known = read.get(key)
    if (known) return known
    const terms = stopWords.has(form)
      ? {
          word: stem(form, language),
          term: -1,
          own: [],
          shared: [],
          isStopWord: true,
          isOfQuantity: false,
          conceptCount: 0,
        }
      : termsOf(form, isCapital, opens, language, vocabulary)
    read.set(key, terms)
    return terms
  }
}

function termsOf(
  form: string,
  isCapital: boolean,
  opens: boolean,
  language: string | null,
  vocabulary: Vocabulary,
): WordTerms {
  const word = stem(form, language)
  if (/^\d/.test(form)) {
    const term = vocabulary.numberOf('number', word)
    return { word, term, own: [term], shared: [term], isStopWord: false, isOfQuantity: true, conceptCount: 1 }
  }
  const term = vocabulary.numberOf('word', word)
  const own = [term]
  if (word.length >= weights.shortestRoot) {
    own.push(vocabulary.numberOf('beginning', word.slice(0, weights.beginningLength)))
  }
  const shared = conceptsOf(form, language).map(concept => conceptNumber(concept, vocabulary))
  own.push(...shared)
  const conceptCount = Math.max(1, shared.length) ** -weights.parting
  const name = isCapital ? nameSkeleton(form, language) : ''
  if (name !== '') {
    const number = vocabulary.numberOf('name', name)
    shared.push(number)
    // The first word of a sentence has a capital whether it is a name or not.
    if (!opens) own.push(number)
  }
  return { word, term, own, shared, isStopWord: false, isOfQuantity: isOfQuantity(form, language), conceptCount }
}

/** The concepts of phrases in a sentence, by number; `words` are its stems in order. */
export function phraseTerms(words: readonly string[], language: string | null, vocabulary: Vocabulary): number[] {
  return [...new Set(phraseConcepts(words, language))].map(concept => conceptNumber(concept, vocabulary))
}

/** The round numbers near the quantities of a sentence, by number; `forms` are its folded words in order. */
export function quantityTerms(forms: readonly string[], language: string | null, vocabulary: Vocabulary): number[] {
  const near = quantitiesOf(forms, language).flatMap(roundedNear)
  return [...new Set(near)].map(number => vocabulary.numberOf('near', number))
}

/** Whether a term is a concept, of either kind. */
export function isConcept(kind: TermKind | undefined): boolean {
  return kind === 'concept' || kind === 'commonplace'
}

/** A number in words (`#7`) is the number. */
function conceptNumber(concept: string, vocabulary: Vocabulary): number {
  if (concept.startsWith('#')) return vocabulary.numberOf('number', concept.slice(1))
  return vocabulary.numberOf(concept.startsWith('~') ? 'commonplace' : 'concept', concept)
}
