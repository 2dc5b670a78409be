import { below, type Random, seededRandom } from './random.ts'
import { placeOf, vocabulary, zipfTotals } from './vocabulary.ts'

const wordsPerReport = 600
const vocabularySize = 60_000
const seed = 20051204

/** A synthetic report. `id` counts from 1. */
export type Report = { id: number; title: string; text: string }

let made: { words: readonly string[]; totals: Float64Array } | undefined

function language() {
  made ??= { words: vocabulary(vocabularySize, seed), totals: zipfTotals(vocabularySize) }
  return made
}

function drawWords(random: Random, count: number): string[] {
  const { words, totals } = language()
  return Array.from({ length: count }, () => words[placeOf(totals, random())] ?? '')
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/**
 * Sentences of 8 to 25 words with a comma here and there; paragraphs of 3 to 6 sentences. Joined at once at the end: a text
 * grown piece by piece is a tree of its pieces in memory, many times its size.
 */
function prose(random: Random, words: readonly string[]): string {
  const pieces: string[] = []
  let left = 3 + below(random, 4)
  for (let start = 0; start < words.length; ) {
    const end = Math.min(words.length, start + 8 + below(random, 18))
    const comma = start + 3 + below(random, 12)
    pieces.push(capitalised(words[start] ?? ''))
    for (let at = start + 1; at < end; at++) pieces.push(at - 1 === comma ? ', ' : ' ', words[at] ?? '')
    left--
    pieces.push(left === 0 ? '.\n\n' : '. ')
    if (left === 0) left = 3 + below(random, 4)
    start = end
  }
  return pieces.join('').trimEnd()
}

function randomOf(id: number): Random {
  return seededRandom(Math.imul(id, 2654435761) ^ seed)
}

/**
 * The synthetic report of a number (from 1): 600 words of a vocabulary of 60,000 under Zipf's law with exponent 1, in sentences
 * and paragraphs, under a title of six words. The same number always gives the same report, whatever was asked for before.
 */
export function reportOf(id: number): Report {
  const random = randomOf(id)
  const words = drawWords(random, wordsPerReport)
  return { id, title: capitalised(drawWords(random, 6).join(' ')), text: prose(random, words) }
}

/** The 600 words of a report's text, in their order and in lower case. */
export function wordsOf(id: number): string[] {
  return drawWords(randomOf(id), wordsPerReport)
}

/** The reports from `first` to `last`, both included. */
export function reportsBetween(first: number, last: number): Report[] {
  return Array.from({ length: last - first + 1 }, (_, at) => reportOf(first + at))
}

/**
 * Whether a word is expected in over a fifth of the reports, and so a broad one: its chance p at each of the 600 places makes
 * 1 - (1 - p)^600 of the reports hold it. Words the vocabulary lacks are not broad.
 */
export function isBroad(word: string): boolean {
  const { words, totals } = language()
  broadWords ??= new Set(
    words.filter((_, place) => {
      const chance = (totals[place] ?? 0) - (totals[place - 1] ?? 0)
      return 1 - (1 - chance) ** wordsPerReport > 0.2
    }),
  )
  return broadWords.has(word)
}
let broadWords: Set<string> | undefined
