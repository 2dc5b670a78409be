import { type KindedWord, passageWords, readKindedWords } from '../text/kinded-words.ts'
import type { Range } from '../text/range.ts'
import { splitSentences } from '../text/sentences.ts'
import { quotationRanges } from './quotation-ranges.ts'

/** A text to compare with another edition of it; `language` is a BCP 47 tag or null. */
export type EditionText = { text: string; language: string | null }

export type EditionSentence = {
  range: Range
  /** What it says to the letter, but for white space. */
  key: string
  /** The different forms of its words. */
  forms: ReadonlySet<string>
  beginsParagraph: boolean
}

export type ReadEdition = {
  text: string
  sentences: EditionSentence[]
  words: KindedWord[]
  quotations: Range[]
  /** Forms of all its words, and keys of those with a capital. */
  forms: ReadonlySet<string>
  names: ReadonlySet<string>
}

/** Reads an edition: its sentences, its words and what it quotes. */
export function readEdition({ text, language }: EditionText): ReadEdition {
  const words = readKindedWords(text, language)
  let last = 0
  const sentences = splitSentences(text, language).map((range): EditionSentence => {
    const beginsParagraph = last === 0 || /[\n\r\u2029]/.test(text.slice(last, range[0]))
    last = range[1]
    const forms = new Set(passageWords(words, [range]).map(({ form }) => form))
    return { range, key: text.slice(...range).replace(/\s+/g, ' '), forms, beginsParagraph }
  })
  return {
    text,
    sentences,
    words,
    quotations: quotationRanges(text),
    forms: new Set(words.map(({ form }) => form)),
    names: new Set(words.map(({ name }) => name)),
  }
}
