import type { TermKind } from './vocabulary.ts'

type KindWeights = Readonly<Record<TermKind, number>>
type PairWeights = Readonly<{
  /** Sentences for whose link less speaks say nothing alike. */
  least: number
  /** Two accounts for which at least so much speaks (see `kinship`) are taken to be of one event. */
  kindred: number
  /** What `least` gains for each unit that speaks less for two accounts than that. */
  strictness: number
}>

type Weights = Readonly<{
  largeLibrary: number
  librarySentences: number
  librarySentencesEach: number
  own: KindWeights
  shared: KindWeights
  whole: KindWeights
  unshared: number
  parting: number
  beginningLength: number
  shortestRoot: number
  carried: number
  short: number
  rival: number
  beside: number
  apart: number
  crowd: number
  usualLength: number
  oneLanguage: PairWeights
  twoLanguages: PairWeights
  outOfOrder: number
  kinNames: number
  kinSentences: number
  headline: number
  headlineReach: number
  spread: number
}>

/**
 * The constants of alignment. Those of terms and thresholds were found by search on labelled accounts and on a sample of the
 * triplets of news reports (see docs/comparison.md), those of evidence by logistic regression on the same; all are rounded.
 */
export const weights: Weights = {
  /** Of the kinds of terms, in sentences of one language: shared numbers lift most; word and concept are synonyms. */
  own: { word: 1, beginning: 0.3, concept: 1.4, commonplace: 1.1, name: 1.1, number: 1.9, near: 1.5 },
  /** In sentences of two languages, which share neither words nor their beginnings. */
  shared: { word: 0, beginning: 0, concept: 1, commonplace: 1, name: 1, number: 1.6, near: 1.5 },
  /** In whole accounts: concepts tell the genre (an election), words and names tell the event. */
  whole: { word: 1, beginning: 0.2, concept: 0, commonplace: 0, name: 1.3, number: 2, near: 0 },
  /** Documents of a library that is asked how common a word is: below, its sample of one in 64 says little. */
  largeLibrary: 5000,
  /** As how many sentences it counts beside the accounts' own, and how many sentences a report has. */
  librarySentences: 30,
  librarySentencesEach: 25,
  /** A word without a counterpart in another language makes its sentence longer by this part of its weight. */
  unshared: 0.3,
  /** A word of n concepts has each as much as 1 / n ^ parting: a word of many meanings is not thereby rarer. */
  parting: 0.5,
  /** Letters of a stem's beginning, and of the shortest stem that has one. */
  beginningLength: 5,
  shortestRoot: 4,
  /** The names of the sentence before go on with this part of their weight: "he" and "the company" are one of them. */
  carried: 0.4,
  /** Added to the square of the length of a sentence's vector: of two words, one in common is soon half. About two words. */
  short: 15,
  /** Evidence for a link: taken off for each unit that one of its sentences is like another one. */
  rival: 0.36,
  /** Added for each unit that a neighbour of one of its sentences is like the other. */
  beside: 0.33,
  /** Taken off for standing as far apart as the first sentence and the last. */
  apart: 0.23,
  /** Taken off for each e-fold that two accounts have more sentences than the usual twelve: of more, fewer pairs belong together. */
  crowd: 0.07,
  usualLength: 12,
  oneLanguage: { least: 0.12, kindred: 0.54, strictness: 2 },
  twoLanguages: { least: 0.2, kindred: 0.42, strictness: 0.2 },
  /** Links that cross the path in order need so much more. */
  outOfOrder: 0.02,
  /** What names, and the sentences most alike, count beside all words in the kinship of two accounts. */
  kinNames: 0.5,
  kinSentences: 0.5,
  /** A headline this much alike one of so many sentences below it gives the news of that sentence. */
  headline: 0.5,
  headlineReach: 2,
  /** Sentences of one account in one point stand within so many: a point is a matter told in one go. */
  spread: 3,
}
