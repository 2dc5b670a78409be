import { isBoilerplate } from '../text/boilerplate.ts'
import type { Range } from '../text/range.ts'
import { splitSentences } from '../text/sentences.ts'
import { scanTerms } from '../text/tokenise.ts'
import { createWordReader, isConcept, phraseTerms, quantityTerms } from './sentence-terms.ts'
import type { Vocabulary } from './vocabulary.ts'

/** An account as it is handed over: `language` is a BCP 47 tag or null where unknown. */
export type AccountText = { id: number; text: string; language: string | null }

/** How often each term stands in a sentence, by number; one of several meanings of a word counts for less than one. */
export type Counts = Map<number, number>

export type ReadSentence = {
  range: Range
  /** Part of what stands around the report: compared with nothing. */
  isBoilerplate: boolean
  /** Terms for accounts of the same language, and for those of another. */
  own: Counts
  shared: Counts
  /** Words that have no term which another language could share. */
  unshared: number[]
  /** The stems of all its words, in order. */
  words: string[]
}

export type ReadAccount = {
  id: number
  /** The first part of its BCP 47 tag. */
  language: string | null
  /** What is compared. */
  sentences: ReadSentence[]
  /** The sentences of the whole text, also of what is not compared. */
  ranges: Range[]
  /** Where in the text comparison ends, in code units: its length, unless the account is too long. */
  comparedUntil: number
  /** Whether its first sentence is a headline: a line of its own without a full stop. */
  hasHeadline: boolean
}

/** Sentences of an account that are compared, about 60,000 words: the matrix of two such accounts stays below 10 million. */
export const mostSentences = 3000

/** Splits an account into sentences and counts their terms in the vocabulary. */
export function readAccount({ id, text, language }: AccountText, vocabulary: Vocabulary): ReadAccount {
  const ranges = splitSentences(text, language)
  const sentences = ranges.slice(0, mostSentences).map(range => emptySentence(range, text))
  const comparedUntil = ranges.length > mostSentences ? (sentences.at(-1)?.range[1] ?? 0) : text.length
  const primary = language?.split('-')[0] ?? null
  countTerms(text.slice(0, comparedUntil), primary, sentences, vocabulary)
  for (const { own, shared } of sentences) {
    for (const term of new Set([...own.keys(), ...shared.keys()])) {
      vocabulary.holding[term] = (vocabulary.holding[term] ?? 0) + 1
    }
  }
  vocabulary.sentences += sentences.length
  return { id, language: primary, sentences, ranges, comparedUntil, hasHeadline: beginsWithHeadline(text, ranges) }
}

const emptySentence = (range: Range, text: string): ReadSentence => ({
  range,
  isBoilerplate: isOwnLine(text, range) && isBoilerplate(text.slice(...range)),
  own: new Map(),
  shared: new Map(),
  unshared: [],
  words: [],
})

function countTerms(text: string, language: string | null, sentences: ReadSentence[], vocabulary: Vocabulary) {
  const readWord = createWordReader(language, vocabulary)
  const forms: string[][] = sentences.map(() => [])
  const withQuantities = new Set<number>()
  let at = 0
  scanTerms(text, (form, start) => {
    while (start >= (sentences[at]?.range[1] ?? Number.POSITIVE_INFINITY)) at++
    const sentence = sentences[at]
    if (!sentence || start < sentence.range[0] || sentence.isBoilerplate) return
    const first = text.charAt(start)
    const terms = readWord(form, first !== first.toLowerCase(), sentence.words.length === 0)
    sentence.words.push(terms.word)
    forms[at]?.push(form)
    if (terms.isOfQuantity) withQuantities.add(at)
    if (terms.isStopWord) return
    for (const term of terms.own) add(sentence.own, term, isConcept(vocabulary.kinds[term]) ? terms.conceptCount : 1)
    for (const term of terms.shared) add(sentence.shared, term, 1)
    if (terms.shared.length === 0) sentence.unshared.push(terms.term)
  })
  for (const [place, { own, shared, words }] of sentences.entries()) {
    const terms = phraseTerms(words, language, vocabulary)
    if (withQuantities.has(place)) terms.push(...quantityTerms(forms[place] ?? [], language, vocabulary))
    for (const term of terms) {
      add(own, term, 1)
      add(shared, term, 1)
    }
  }
}

const add = (counts: Counts, term: number, count: number) => counts.set(term, (counts.get(term) ?? 0) + count)

/** Whether nothing else stands on its line. */
function isOwnLine(text: string, [start, end]: Range): boolean {
  return (
    /(?:^|[\n\r])[ \t]*$/.test(text.slice(Math.max(0, start - 3), start)) &&
    /^[ \t]*(?:$|[\n\r])/.test(text.slice(end, end + 3))
  )
}

function beginsWithHeadline(text: string, [first]: readonly Range[]): boolean {
  if (!first || first[1] === text.length || !isOwnLine(text, first)) return false
  return !/[.!?…]["”»’]?$/.test(text.slice(Math.max(first[0], first[1] - 3), first[1]))
}
