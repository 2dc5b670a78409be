/** The constants by which sentences of two editions are paired. Chosen by hand on made-up corrections; see docs/comparison.md. */
export const editionRules = {
  /** The share of words in common (Dice, 1945) from which on a sentence is another one corrected: in its place, and elsewhere. */
  corrected: 0.4,
  moved: 0.65,
  /** A sentence elsewhere needs so many different words in common, or it only happens to be alike ("He declined to comment."). */
  movedWords: 4,
  /** What standing in the same place is worth against likeness, where a sentence could be paired with several. */
  inPlace: 0.15,
  /** So much of a sentence's words stand in its neighbour's counterpart: one sentence was made two, or two one. */
  split: 0.6,
  splitWords: 3,
  /** Words that more of the changed sentences hold than these are not looked up: they are common, and looking takes time. */
  mostHolding: 60,
  /** Edits between the sentences of two texts that are followed; beyond, they are hardly editions of one article. */
  mostEdits: 1000,
  /** A quotation shorter than this is a word in quotation marks. In words. */
  shortestQuotation: 3,
} as const
