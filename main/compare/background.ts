import { inverseFrequency } from '../text/term-vector.ts'
import type { ReadAccount } from './read-account.ts'
import type { Vocabulary } from './vocabulary.ts'
import { weights } from './weights.ts'

/** What a library knows of the words of one language: its documents, and about how many of them hold a stem. */
export type Background = { documents: number; holding(stem: string): number }

/**
 * How much each term of a vocabulary tells, from how many of the accounts' sentences hold it; of words also from how many of the
 * library's documents do, where it is large enough: they count as so many more sentences (`weights.librarySentences`). Taken once
 * all accounts are read. Without a library its terms are weighed by the accounts alone.
 */
export function termFrequencies(
  { holding, sentences, words }: Vocabulary,
  accounts: readonly ReadAccount[] = [],
  backgroundOf?: (language: string | null) => Background,
): Float64Array {
  const frequencies = Float64Array.from(holding, count => inverseFrequency(sentences, count))
  const backgrounds = [...new Set(accounts.map(({ language }) => language))]
    .flatMap(language => backgroundOf?.(language) ?? [])
    .filter(({ documents }) => documents >= weights.largeLibrary)
  if (backgrounds.length === 0) return frequencies
  for (const [stem, term] of words) {
    const share = Math.max(...backgrounds.map(background => sentenceShare(background, stem)))
    frequencies[term] = inverseFrequency(
      sentences + weights.librarySentences,
      (holding[term] ?? 0) + weights.librarySentences * share,
    )
  }
  return frequencies
}

/** The part of sentences that hold a stem, from the part of documents: as if it fell on sentences by chance (Poisson). */
function sentenceShare({ documents, holding }: Background, stem: string): number {
  const without = 1 - Math.min(documents, holding(stem)) / (documents + 1)
  return -Math.log(without) / weights.librarySentencesEach
}
