import { stopWordsOf } from '../text/stop-words.ts'

/**
 * Champion lists (Manning, Raghavan and Schütze, Introduction to Information Retrieval, 7.1.3), kept from the side of the
 * document: a document is a champion of the words that weigh most in it. Whoever looks for a word that stands in very many
 * documents weighs its champions only, of whatever age, since the others hold it about as everything does.
 */

/** BM25's constants, as in `rescore.ts`, and a length in words to measure others by, since that of the library changes. */
const saturation = 1.2
const lengthShare = 0.75
const usualLength = 500
/** What a word is worth that stands once in a document of usual length is 1; a champion is worth this, and at most 2.2. */
const leastWorth = 1.3
const mostWorth = saturation + 1
/** Forms of a document at most. */
const mostChampions = 32
/** A form is written up to so many times, more often the more it is worth, for the index weighs by that. */
const mostTimes = 4

export type ChampionCounter = {
  /** Takes a form by its number, before it is counted, and whenever the number stands for another form. */
  learn(number: number, form: string): void
  /** Counts a word of the document, from `start` to `end` of its text, unless `folded` is not null. */
  count(number: number, start: number, end: number, folded: string | null): void
  /** The champions of what was counted as the words of a row of the index; begins anew. `lower` is the text that was counted. */
  take(lower: string): string
}

/** In the state of a form: how often it stands in the document, and above that which document that was. */
const countBits = 12
const mostCounted = (1 << countBits) - 1
const lastDocument = (1 << (31 - countBits)) - 1

/**
 * For one language ('' where it is not known). Words are told apart by the numbers of `createKnownForms`, so that counting one
 * takes one access to an array. Written forms are counted and not stems, which takes a fifth of the time; what is written in many
 * forms is missed only where each stands once.
 */
export function createChampionCounter(language: string): ChampionCounter {
  const stopWords = stopWordsOf(language)
  let states = new Int32Array(1024)
  let isStopped = new Uint8Array(1024)
  let document = 1
  let words = 0
  const repeated: Repeated[] = []

  return {
    learn(number, form) {
      if (number >= states.length) {
        const size = Math.max(states.length * 2, number + 1)
        const [moreStates, moreStopped] = [new Int32Array(size), new Uint8Array(size)]
        moreStates.set(states)
        moreStopped.set(isStopped)
        states = moreStates
        isStopped = moreStopped
      }
      states[number] = 0
      isStopped[number] = stopWords.has(form) ? 1 : 0
    },
    count(number, start, end, folded) {
      words++
      const state = states[number] ?? 0
      const count = state >> countBits === document ? state & mostCounted : 0
      if (count === mostCounted) return
      states[number] = (document << countBits) | (count + 1)
      if (count === 1 && isStopped[number] === 0) repeated.push({ number, start, end, folded })
    },
    take(lower) {
      const counted = repeated.map(one => ({ ...one, count: (states[one.number] ?? 0) & mostCounted }))
      const row = rowOf(counted, words, lower)
      repeated.length = 0
      words = 0
      document++
      if (document > lastDocument) {
        states.fill(0)
        document = 1
      }
      return row
    },
  }
}

/** A form that stands more than once in a document, and where it does. */
type Repeated = { number: number; start: number; end: number; folded: string | null }

function rowOf(forms: readonly (Repeated & { count: number })[], words: number, lower: string): string {
  const least = leastCount(words)
  const best = forms.filter(({ count }) => count >= least).sort((one, other) => other.count - one.count)
  const row: string[] = []
  // A stable sort: of equals, those that are repeated first.
  for (const { start, end, folded, count } of best.slice(0, mostChampions)) {
    const form = folded ?? lower.slice(start, end)
    const times = Math.max(1, Math.round(timesOf(count, words)))
    for (let time = 0; time < times; time++) row.push(form)
  }
  return row.join(' ')
}

const dampening = (words: number) => saturation * (1 - lengthShare + (lengthShare * words) / usualLength)

/** How often a word must stand in a text of so many words to be worth what a champion is; twice at the least. */
function leastCount(words: number): number {
  return Math.max(2, Math.ceil((leastWorth * dampening(words)) / (mostWorth - leastWorth)))
}

function timesOf(count: number, words: number): number {
  const worth = (count * mostWorth) / (count + dampening(words))
  return (mostTimes * (worth - leastWorth)) / (mostWorth - leastWorth)
}
