/** The constants of shared wording; docs/comparison.md says what they were measured on. */
export const wordingRules = {
  /** Words in a row that two texts must share for anything to be looked at: the seed length usual in text reuse. */
  seed: 5,
  /** Where a seed stands so often that more pairs than this come of it, its places are paired in order instead. */
  pairsOfSeed: 16,
  /** An alignment ends where its score has fallen this far below its best: after so many edits in a row. */
  drop: 8,
  /** Cells of a row of an alignment, at most. */
  band: 64,
  /**
   * What a match has at least in common: words, and among them different own ones, that are no names, figures, stop words or
   * set phrases. A quotation needs less: its marks say that it is meant to be the same. Reports of different events share
   * shorter rows.
   */
  least: { copy: { words: 8, own: 4 }, quotation: { words: 6, own: 3 } },
  /** Accounts are of one wording where this share of the shorter one's words stands in the other. */
  oneWording: 0.5,
  /** Words of an account that are looked at, as many as alignment looks at. */
  mostWords: 60_000,
  /** Pieces of work between two moments when a caller may stop. */
  alignmentsAtOnce: 200,
} as const
