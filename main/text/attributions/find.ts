import { readEnglish } from './english/read-english.ts'
import type { Found } from './found.ts'
import { giveLooseQuotations } from './loose-quotations.ts'
import { type Prepared, readSentences, readWords, type Words } from './words.ts'

/** What the rules of a text's language find in it, unordered, with the words they read. */
export function findAttributions(
  text: string,
  language: string | null,
  prepared: Prepared,
): { words: Words; found: Found[] } {
  const words = readWords(text, prepared)
  const sentences = readSentences(words, language, prepared)
  const found: Found[] = []
  const until: number[] = []
  for (const sentence of sentences) {
    readEnglish(words, sentence, found)
    until.push(found.length)
  }
  return { words, found: giveLooseQuotations(words, sentences, found, until) }
}
