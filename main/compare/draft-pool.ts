import { inverseFrequency, type TermVector } from '../text/term-vector.ts'
import type { CarryingRule } from './draft-rules.ts'
import type { DraftSource } from './draft-source.ts'
import type { ReadSentence } from './read-account.ts'
import { createWordReader } from './sentence-terms.ts'
import { type AccountVectors, vectorsOf } from './sentence-vectors.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Texts in which a draft's sentences are looked for, with the vectors of their sentences. */
export type DraftPool = {
  vocabulary: Vocabulary
  rule: CarryingRule
  sources: readonly DraftSource[]
  vectors: readonly AccountVectors[]
  /** Sentences of the texts, and how many of them hold each term, by its number. */
  sentences: number
  holding: readonly number[]
  /** Terms that only say that a number is a percentage. */
  percents: ReadonlySet<number>
}

/**
 * Makes a pool. The draft is not counted in its frequencies, so that a sentence is looked for in the same way whatever else is
 * written, and what was found can be kept. Sentences that are not wanted, told by source and place, count in the frequencies and have no
 * vectors.
 */
export function makePool(
  sources: readonly DraftSource[],
  vocabulary: Vocabulary,
  rule: CarryingRule,
  isWanted: (source: DraftSource, place: number) => boolean = () => true,
): DraftPool {
  const percents = percentTerms(vocabulary)
  const holding: number[] = []
  let sentences = 0
  for (const { read } of sources) {
    sentences += read.sentences.length
    for (const sentence of read.sentences) countTerms(sentence, holding)
  }
  const frequencies = frequenciesOf({ vocabulary, sentences, holding })
  const vectors = sources.map(source => {
    // A wanted sentence goes on with the names of the one before.
    const wanted = source.read.sentences.map((_, place) => isWanted(source, place))
    const kept = source.read.sentences.map((one, place) => (wanted[place] || wanted[place + 1] ? one : nothing))
    return vectorsOf({ ...source.read, sentences: kept }, vocabulary, frequencies)
  })
  return { vocabulary, rule, sources, vectors, sentences, holding, percents }
}

function countTerms({ own, shared }: ReadSentence, holding: number[]) {
  for (const term of own.keys()) holding[term] = (holding[term] ?? 0) + 1
  for (const term of shared.keys()) if (!own.has(term)) holding[term] = (holding[term] ?? 0) + 1
}

/** How much each term tells; those that only the draft has tell the most. */
function frequenciesOf({ vocabulary, sentences, holding }: Pick<DraftPool, 'vocabulary' | 'sentences' | 'holding'>) {
  const frequencies = new Float64Array(vocabulary.kinds.length)
  for (let term = 0; term < frequencies.length; term++) {
    frequencies[term] = inverseFrequency(sentences, holding[term] ?? 0)
  }
  return frequencies
}

/** A draft's sentence, with the one before it, whose names it may go on with. */
export type AskedSentence = { sentence: ReadSentence; before: ReadSentence | undefined }

/** The vectors of some of a draft's sentences, as this pool weighs terms. */
export function draftVectors(
  draft: DraftSource,
  asked: readonly AskedSentence[],
  pool: DraftPool,
): Pick<AccountVectors, 'own' | 'shared'> {
  const frequencies = frequenciesOf(pool)
  const sentences = asked.flatMap(({ sentence, before }) => [before ?? nothing, sentence])
  const { own, shared } = vectorsOf({ ...draft.read, sentences }, pool.vocabulary, frequencies)
  const isAsked = (_: unknown, at: number) => at % 2 === 1
  return { own: own.filter(isAsked), shared: shared.filter(isAsked) }
}

const nothing: ReadSentence = {
  range: [0, 0],
  isBoilerplate: true,
  own: new Map(),
  shared: new Map(),
  unshared: [],
  words: [],
}

/**
 * The cosine of two sentences without their numbers and percentages, 0 to 1: whether they are on one matter, whatever figures they
 * give.
 */
export function likenessBesideNumbers(one: TermVector, other: TermVector, pool: DraftPool): number {
  let dot = 0
  for (let at = 0, against = 0; at < one.terms.length && against < other.terms.length; ) {
    const difference = (one.terms[at] ?? 0) - (other.terms[against] ?? 0)
    if (difference === 0) {
      if (!isMeasure(one.terms[at] ?? 0, pool)) dot += (one.weights[at] ?? 0) * (other.weights[against] ?? 0)
      at++
      against++
    } else if (difference < 0) at++
    else against++
  }
  return dot === 0 ? 0 : dot / (lengthBesideNumbers(one, pool) * lengthBesideNumbers(other, pool))
}

const isMeasure = (term: number, { vocabulary, percents }: DraftPool) =>
  vocabulary.kinds[term] === 'number' || vocabulary.kinds[term] === 'near' || percents.has(term)

function lengthBesideNumbers({ terms, weights, length }: TermVector, pool: DraftPool): number {
  let square = length * length
  for (const [at, term] of terms.entries()) if (isMeasure(term, pool)) square -= (weights[at] ?? 0) ** 2
  return Math.sqrt(Math.max(square, Number.MIN_VALUE))
}

/** The terms that only say that a number is a percentage. */
function percentTerms(vocabulary: Vocabulary): ReadonlySet<number> {
  const words = {
    en: ['percent', 'percentage', 'percentages'],
    ru: ['процент', 'процентов', 'процентам'],
    kk: ['пайыз', 'процент'],
  }
  return new Set(
    Object.entries(words).flatMap(([language, forms]) => {
      const readWord = createWordReader(language, vocabulary)
      return forms.flatMap(form => [...readWord(form, false, false).own, ...readWord(form, false, false).shared])
    }),
  )
}
