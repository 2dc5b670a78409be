/** Numbers for the terms of one comparison, and in how many of its sentences each stands. */
export type Vocabulary = { numberOf(term: string): number; holding: number[]; sentences: number }

export function createVocabulary(): Vocabulary {
  const numbers = new Map<string, number>()
  const holding: number[] = []
  return {
    holding,
    sentences: 0,
    numberOf(term) {
      const known = numbers.get(term)
      if (known !== undefined) return known
      const number = numbers.size
      numbers.set(term, number)
      holding.push(0)
      return number
    },
  }
}
