import type { QueryKind } from './peers/peer.ts'
import { below, pick, type Random, seededRandom } from './random.ts'
import { isBroad, wordsOf } from './reports.ts'

/** Draws the words of one query from a report's own words; undefined where this report has none that fit. */
type Draw = (random: Random, words: readonly string[]) => string[] | undefined

const narrow = (words: readonly string[]) => words.filter(word => !isBroad(word))

function several(random: Random, words: readonly string[], count: number): string[] {
  const drawn = new Set<string>()
  for (let tries = 0; drawn.size < count && tries < 100; tries++) drawn.add(pick(random, words))
  return [...drawn]
}

/** The first letters of a word, at least three and not all of them; undefined where it is too short for that. */
function beginning(random: Random, word: string): string | undefined {
  return word.length < 4 ? undefined : word.slice(0, 3 + below(random, word.length - 3))
}

function typed(random: Random, words: readonly string[], whole: number): string[] | undefined {
  const drawn = several(random, narrow(words), whole + 1)
  const last = beginning(random, drawn.pop() ?? '')
  return last === undefined ? undefined : [...drawn, last]
}

function neighbours(random: Random, words: readonly string[]): string[] | undefined {
  const start = below(random, words.length - 2)
  const three = words.slice(start, start + 3)
  return three.some(isBroad) ? undefined : three
}

/** The distance in words within which the two words of a `proximity` query stand in their report. */
export const nearEnough = 5

function nearWords(random: Random, words: readonly string[]): string[] | undefined {
  const start = below(random, words.length - nearEnough)
  const pair = [words[start] ?? '', words[start + 1 + below(random, nearEnough)] ?? '']
  return pair.some(isBroad) || pair[0] === pair[1] ? undefined : pair
}

/** A word with one letter that is another; undefined where it is short. */
function misspelt(random: Random, word: string): string[] | undefined {
  if (word.length < 5) return undefined
  const at = 1 + below(random, word.length - 1)
  const letter = String.fromCharCode(97 + below(random, 26))
  return letter === word[at] ? undefined : [word.slice(0, at) + letter + word.slice(at + 1)]
}

/** A word with an asterisk for what stands between its first and its last two letters; undefined where it is short. */
const pattern = (word: string) => (word.length < 6 ? undefined : [`${word.slice(0, 2)}*${word.slice(-2)}`])

/**
 * How each kind is drawn. A broad word (in over a fifth of the reports) and a beginning of under three letters are kinds of
 * their own; the other kinds have none. `typing` is two words and the beginning of a third.
 */
const draws: Record<QueryKind, Draw> = {
  word: (random, words) => [pick(random, narrow(words))],
  threeAll: (random, words) => several(random, narrow(words), 3),
  threeAny: (random, words) => several(random, narrow(words), 3),
  phrase: neighbours,
  proximity: nearWords,
  prefix: (random, words) => typed(random, words, 0),
  typing: (random, words) => typed(random, words, 2),
  fuzzy: (random, words) => misspelt(random, pick(random, narrow(words))),
  wildcard: (random, words) => pattern(pick(random, narrow(words))),
  filterWord: (random, words) => [pick(random, narrow(words))],
  facets: (random, words) => [pick(random, narrow(words))],
  broadWord: (random, words) => [pick(random, words.filter(isBroad))],
  shortPrefix: (random, words) => [pick(random, words).slice(0, 2)],
}

/** So many queries of a kind, drawn from reports 1 to `docs`. The same seed gives the same queries. */
export function queriesOf(kind: QueryKind, docs: number, count: number, seed: number): string[][] {
  const random = seededRandom(seed)
  const queries: string[][] = []
  while (queries.length < count) {
    const query = draws[kind](random, wordsOf(1 + below(random, docs)))
    if (query) queries.push(query)
  }
  return queries
}
