/** The constants of signatures; docs/decisions/signatures.md says why. */
export const signatureRules = {
  /** Words of the rows whose sets tell how nearly identical two texts are. */
  shingle: 3,
  /** Minima of a signature: the estimate's standard error is 0.0625 at most. */
  minima: 64,
  /** Minima of a band: texts that are alike in all minima of one band are candidates. */
  bandMinima: 4,
  /** Words of the rows whose hashes are marks: the seed of shared wording. */
  mark: 5,
  /** Of so many rows one after the other at least one is a mark (winnowing). */
  window: 8,
  /** Words of a row that are no stop words, for it to be a mark. */
  leastTelling: 2,
  /** Marks of a text that are kept, and rows of a text that are looked up. */
  mostMarks: 4000,
  mostAsked: 2000,
  /** Texts with so much of their rows of three words in common are nearly identical. */
  nearIdentical: 0.5,
  /** Code units of a text that are read, as for comparison (about 60,000 words). */
  mostRead: 720_000,
} as const
