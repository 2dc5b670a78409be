import { foldWord } from './normalise.ts'

/** How many words from a place on are a phrase of a list, the longest that is; 0 where none begins there. Words are folded forms. */
export type PhraseList = (words: readonly string[], at: number) => number

/** Reads a list of phrases, one on each line; a word that ends in `*` stands for every word that begins so. */
export function readPhrases(lines: string): PhraseList {
  const byFirst = new Map<string, string[][]>()
  const byBeginning: string[][] = []
  for (const line of lines.trim().split('\n')) {
    const phrase = line.trim().split(/\s+/).map(foldPattern)
    const [first = ''] = phrase
    if (first.endsWith('*')) byBeginning.push(phrase)
    else byFirst.set(first, [...(byFirst.get(first) ?? []), phrase])
  }
  return (words, at) => {
    let longest = 0
    const word = words[at] ?? ''
    for (const phrase of byFirst.get(word) ?? []) longest = Math.max(longest, lengthOf(phrase, words, at))
    for (const phrase of byBeginning) longest = Math.max(longest, lengthOf(phrase, words, at))
    return longest
  }
}

const foldPattern = (word: string) => (word.endsWith('*') ? `${foldWord(word.slice(0, -1))}*` : foldWord(word))

function lengthOf(phrase: readonly string[], words: readonly string[], at: number): number {
  return phrase.every((pattern, step) => isWord(words[at + step], pattern)) ? phrase.length : 0
}

function isWord(word: string | undefined, pattern: string): boolean {
  if (word === undefined) return false
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern
}
