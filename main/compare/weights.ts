import type { TermKind } from './vocabulary.ts'

type KindWeights = Readonly<Record<TermKind, number>>
type PairWeights = Readonly<{
  /** Sentences less alike than this say nothing alike. */
  inOrder: number
  /** The same for sentences out of order. */
  moved: number
  /** Two accounts at least this much alike as wholes are taken to be of one event. */
  kindred: number
  /** What the thresholds gain for each unit that two accounts are less alike than that. */
  strictness: number
}>

type Weights = Readonly<{
  own: KindWeights
  shared: KindWeights
  whole: KindWeights
  unshared: number
  oneLanguage: PairWeights
  twoLanguages: PairWeights
  beginningLength: number
  shortestRoot: number
  besideBest: number
  movedBesideBest: number
  headline: number
  headlineReach: number
  spread: number
}>

/**
 * The constants of alignment. Found by a random search on the tuning half of the alignment gold (e2e/corpus/alignment) and on a
 * seventh of 52 triplets of news reports, then rounded; what each is worth is in docs/comparison.md.
 */
export const weights: Weights = {
  /** Of the kinds of terms, in sentences of one language: shared numbers lift most, then names; word and concept are synonyms. */
  own: { word: 1, beginning: 0.4, concept: 1.2, name: 0.8, number: 2 },
  /** In sentences of two languages, which share neither words nor their beginnings. */
  shared: { word: 0, beginning: 0, concept: 1, name: 1, number: 1.3 },
  /** In whole accounts: concepts tell the genre (an election), words and names tell the event. */
  whole: { word: 1, beginning: 0.2, concept: 0, name: 1.3, number: 2 },
  /** A word without a counterpart in another language makes its sentence longer by this part of its weight. */
  unshared: 0.3,
  oneLanguage: { inOrder: 0.09, moved: 0.18, kindred: 0.31, strictness: 3 },
  twoLanguages: { inOrder: 0.11, moved: 0.2, kindred: 0.37, strictness: 0.5 },
  /** Letters of a stem's beginning, and of the shortest stem that has one. */
  beginningLength: 5,
  shortestRoot: 4,
  /** A link on the path stays when it is the best of one of its sentences and at least this part of the other's best. */
  besideBest: 0.3,
  /** A link out of order stays when it is at least this part of the best of both its sentences. */
  movedBesideBest: 0.93,
  /** A headline this much alike one of so many sentences below it gives the news of that sentence. */
  headline: 0.5,
  headlineReach: 2,
  /** Sentences of one account in one point stand within so many: a point is a matter told in one go. */
  spread: 3,
}
