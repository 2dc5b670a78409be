import { detectLanguage } from '../detect-language.ts'
import { readEnglish } from './english/read-english.ts'
import type { Found } from './found.ts'
import { readKazakh } from './kazakh/read-kazakh.ts'
import { giveLooseQuotations } from './loose-quotations.ts'
import { readRussian } from './russian/read-russian.ts'
import { type Prepared, readSentences, readWords, type Sentence, type Words } from './words.ts'

/** What the rules of a text's language find in it, unordered, with the words they read. */
export function findAttributions(
  text: string,
  language: string | null,
  prepared: Prepared,
): { words: Words; found: Found[] } {
  const words = readWords(text, prepared)
  const read = readerOf(language ?? detectLanguage(text))
  const sentences = readSentences(words, language, prepared)
  const found: Found[] = []
  const until: number[] = []
  for (const [at, sentence] of sentences.entries()) {
    read(words, sentence, found, sentences[at - 1] ?? null)
    until.push(found.length)
  }
  return { words, found: giveLooseQuotations(words, sentences, found, until) }
}

/** Adds what a sentence attributes; `before` is the sentence before it. */
type Reader = (words: Words, sentence: Sentence, found: Found[], before: Sentence | null) => void

function readerOf(language: string | null): Reader {
  const primary = language?.split('-')[0]
  if (primary === 'ru') return readRussian
  return primary === 'kk' ? readKazakh : readEnglish
}
