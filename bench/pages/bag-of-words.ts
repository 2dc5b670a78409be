/** Words of a text in small letters: runs of letters, marks and digits, whatever stands between. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** Harmonic mean of precision and recall of words, each as often as it stands (0 to 1); two empty texts are alike. */
export function wordF1(found: string, expected: string): number {
  const [foundWords, expectedWords] = [wordsOf(found), wordsOf(expected)]
  if (foundWords.length + expectedWords.length === 0) return 1
  const left = new Map<string, number>()
  for (const word of expectedWords) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of foundWords) {
    const count = left.get(word) ?? 0
    if (count > 0) shared++
    left.set(word, count - 1)
  }
  return (2 * shared) / (foundWords.length + expectedWords.length)
}

/** The mean; 0 of nothing. */
export const meanOf = (values: readonly number[]) =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
