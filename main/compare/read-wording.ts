import { isBoilerplate } from '../text/boilerplate.ts'
import { nameWords } from '../text/name-words.ts'
import type { Range } from '../text/range.ts'
import { stopWordsOf } from '../text/stop-words.ts'
import { scanTerms } from '../text/tokenise.ts'
import { quotationRanges } from './quotation-ranges.ts'
import type { AccountText } from './read-account.ts'
import { setPhraseAt } from './set-phrases.ts'
import { wordingRules } from './wording-rules.ts'

/** The words of an account, in order, as shared wording sees them. */
export type WordingText = {
  account: AccountText
  /** Of each word: the number of its folded form, and where it stands, in UTF-16 code units. */
  forms: Int32Array
  starts: Int32Array
  ends: Int32Array
  /** 1 where a word is the writer's own: no part of a name, no figure, stop word, set phrase or furniture of a page. */
  isOwn: Uint8Array
  /** 1 where a word stands in quotation marks. */
  isQuoted: Uint8Array
  /** Where in the text reading ended: its length, unless it has too many words. */
  readUntil: number
}

/** Reads an account. `numbers` gives the accounts of one set the same numbers for the same forms. */
export function readWording(account: AccountText, numbers: Map<string, number>): WordingText {
  const { text, language } = account
  const words: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let readUntil = text.length
  scanTerms(text, (form, start, end) => {
    if (words.length < wordingRules.mostWords) {
      words.push(form)
      starts.push(start)
      ends.push(end)
    } else readUntil = Math.min(readUntil, start)
  })
  const places = { starts: Int32Array.from(starts), ends: Int32Array.from(ends) }
  return {
    account,
    forms: Int32Array.from(words, form => numberOf(form, numbers)),
    ...places,
    isOwn: ownWords(text, language, words, places.starts, places.ends),
    isQuoted: within(quotationRanges(text), places.starts),
    readUntil,
  }
}

function numberOf(form: string, numbers: Map<string, number>): number {
  const known = numbers.get(form)
  if (known !== undefined) return known
  numbers.set(form, numbers.size)
  return numbers.size - 1
}

function ownWords(
  text: string,
  language: string | null,
  words: readonly string[],
  starts: Int32Array,
  ends: Int32Array,
): Uint8Array {
  const isOwn = new Uint8Array(words.length)
  const isStopWord = stopWordsFor(language)
  const isName = nameWords(text, language, words, starts, ends)
  const isFurniture = within(furnitureRanges(text), starts)
  for (const [at, word] of words.entries()) {
    if (!isName[at] && !isFurniture[at] && !isStopWord(word) && !/^\p{N}/u.test(word)) isOwn[at] = 1
  }
  for (let at = 0; at < words.length; at++) isOwn.fill(0, at, at + setPhraseAt(words, at))
  return isOwn
}

/** Where no list of stop words is kept for a language, or none is known, short words are taken for them, and those of others. */
export function stopWordsFor(language: string | null): (word: string) => boolean {
  const own = stopWordsOf(language)
  if (own.size > 0) return word => own.has(word)
  const others = ['en', 'ru', 'kk'].map(stopWordsOf)
  return word => word.length <= longestShortWord || others.some(words => words.has(word))
}

const longestShortWord = 3

function furnitureRanges(text: string): Range[] {
  return [...text.matchAll(/[^\n\r]+/g)]
    .filter(({ 0: line }) => isBoilerplate(line.trim()))
    .map(({ 0: { length }, index }) => [index, index + length])
}

/** For each word (by its start, ascending) whether it stands in one of the ranges, which are in order. */
function within(ranges: readonly Range[], starts: Int32Array): Uint8Array {
  let at = 0
  return Uint8Array.from(starts, start => {
    while (start >= (ranges[at]?.[1] ?? Number.POSITIVE_INFINITY)) at++
    return start >= (ranges[at]?.[0] ?? Number.POSITIVE_INFINITY) ? 1 : 0
  })
}
