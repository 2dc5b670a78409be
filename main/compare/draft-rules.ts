/** What a passage needs to carry a sentence. */
export type CarryingRule = Readonly<{
  /** Alike at least, within a language and across two. */
  oneLanguage: number
  twoLanguages: number
  /** Different telling words and numbers in common at least; of two languages concepts, names and numbers. */
  words: number
}>

/** The constants of checking a draft; docs/comparison.md says what they were measured on. */
export const draftRules = {
  /** In the accounts that a person put beside the draft, which are about its matter. */
  inComparison: { oneLanguage: 0.2, twoLanguages: 0.18, words: 0 } satisfies CarryingRule,
  /** In documents of the archive that only share rare words with it. */
  inArchive: { oneLanguage: 0.3, twoLanguages: 0.3, words: 4 } satisfies CarryingRule,
  /** Of a document's sentences those count beside the best one that are this part as much alike; and so many at most. */
  besideBest: 0.5,
  mostPassages: 3,
  /** A figure belongs to a passage on the same matter: this much alike without any number. */
  sameMatter: 0.09,
  /** Links of one figure, those on the same matter first. */
  mostFigureLinks: 6,
  /** A sentence of at least so many words that stands in a passage with a quarter of them changed has its wording. */
  wording: { least: 5, changed: 0.25 },
  /** Sentences that are looked for before a cancel is heard. */
  sentencesAtOnce: 50,
  /** Documents of the archive that are read for one sentence or quotation, and code units of each. */
  candidates: 8,
  mostRead: 400_000,
} as const
