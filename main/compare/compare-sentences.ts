import { sameness } from '../text/sameness.ts'
import { cosine, type TermVector } from '../text/term-vector.ts'
import { termFrequencies } from './background.ts'
import { type ReadAccount, readAccount } from './read-account.ts'
import { vectorsOf } from './sentence-vectors.ts'
import { createVocabulary } from './vocabulary.ts'

/**
 * How far the two texts of each pair say the same, 0 to 1: the score that aligned sentences get, with the frequencies of terms
 * from all the texts. Each text is taken as one sentence.
 */
export function compareSentences(pairs: readonly (readonly [string, string])[], language: string): number[] {
  const vocabulary = createVocabulary()
  const read = pairs.flat().map((text, at) => readAccount({ id: at + 1, text: inOneLine(text), language }, vocabulary))
  const frequencies = termFrequencies(vocabulary)
  const vectors = read
    .map(account => joined(account))
    .map(account => vectorsOf(account, vocabulary, frequencies).own[0])
  return pairs.map((_, at) => {
    const [one, other] = [2 * at, 2 * at + 1]
    return sameness(wordsOf(read[one]), wordsOf(read[other]), likeness(vectors[one], vectors[other]))
  })
}

const inOneLine = (text: string) => text.replace(/\s+/g, ' ')

const wordsOf = (account: ReadAccount | undefined) => account?.sentences.flatMap(({ words }) => words) ?? []

const likeness = (one: TermVector | undefined, other: TermVector | undefined) => (one && other ? cosine(one, other) : 0)

/** The account with all it says in its first sentence. */
function joined(account: ReadAccount): ReadAccount {
  const [first, ...rest] = account.sentences
  if (!first) return account
  const own = new Map(first.own)
  for (const sentence of rest) for (const [term, count] of sentence.own) own.set(term, (own.get(term) ?? 0) + count)
  return { ...account, sentences: [{ ...first, own }] }
}
