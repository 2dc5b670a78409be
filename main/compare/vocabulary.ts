/**
 * What a term of a sentence is: a word's stem; a stem's beginning (kin of one root, and the cases of languages without a
 * stemmer); a concept of the news lexicon, on the matters of the news or one that any report may hold; a name by its sounds; a
 * number; a round number near a quantity.
 */
export type TermKind = 'word' | 'beginning' | 'concept' | 'commonplace' | 'name' | 'number' | 'near'

/** Numbers for the terms of one comparison: of what kind each is, and how many of the sentences hold it. */
export type Vocabulary = {
  numberOf(kind: TermKind, term: string): number
  readonly kinds: readonly TermKind[]
  /** The numbers of words, by stem. */
  readonly words: ReadonlyMap<string, number>
  readonly holding: number[]
  /** Sentences counted so far. */
  sentences: number
}

export function createVocabulary(): Vocabulary {
  const numbers: Record<TermKind, Map<string, number>> = {
    word: new Map(),
    beginning: new Map(),
    concept: new Map(),
    commonplace: new Map(),
    name: new Map(),
    number: new Map(),
    near: new Map(),
  }
  const kinds: TermKind[] = []
  const holding: number[] = []
  return {
    kinds,
    words: numbers.word,
    holding,
    sentences: 0,
    numberOf(kind, term) {
      const known = numbers[kind].get(term)
      if (known !== undefined) return known
      const number = kinds.length
      numbers[kind].set(term, number)
      kinds.push(kind)
      holding.push(0)
      return number
    },
  }
}
