import { hashesOf } from '../text/scan-words.ts'
import { stem } from '../text/stem.ts'
import { stopWordsOf } from '../text/stop-words.ts'

/**
 * Champion lists (Manning, Raghavan and Schütze, Introduction to Information Retrieval, 7.1.3), kept from the side of the document: a
 * document is a champion of the words that weigh most in it. Whoever looks for a word that stands in very many documents weighs its champions
 * only, of whatever age, since the others hold it about as everything does.
 */

/** BM25's constants, as in `rescore.ts`, and a length in words to measure others by, since that of the library changes. */
const saturation = 1.2
const lengthShare = 0.75
const usualLength = 500
/** What a word is worth that stands once in a document of usual length is 1; a champion is worth this, and at most 2.2. */
const leastWorth = 1.3
const mostWorth = saturation + 1
/** Stems of a document at most. */
const mostChampions = 32
/** A form is written up to so many times, more often the more its stem is worth, for the index weighs by that. */
const mostTimes = 5

export type ChampionCounter = {
  /** Takes the stem of a form, by the form's number; before it is counted, and whenever the number stands for another form. */
  learn(number: number, stem: string): void
  /** Counts a word of the document, from `start` to `end` of its text, unless `folded` is not null. */
  count(number: number, start: number, end: number, folded: string | null): void
  /** The champions of what was counted as the words of a row of the index; begins anew. `lower` is the text that was counted. */
  take(lower: string): string
}

/** For one language ('' for no stemmer). Words are told apart by the numbers of `createKnownForms`, so that counting one costs little. */
export function createChampionCounter(language: string): ChampionCounter {
  const stopped = stopStems(language)
  let stems = new Int32Array(1024)
  /** By the number of a form: its place among the forms of the document, from 1; 0 where it is not among them. */
  let places = new Int32Array(1024)
  const numbers: number[] = []
  const counts: number[] = []
  const written: { start: number; end: number; folded: string | null }[] = []
  let words = 0

  function chosen(): Map<number, number> {
    const byStem = new Map<number, number>()
    numbers.forEach((number, place) => {
      const hash = stems[number] ?? 0
      if (!stopped.has(hash)) byStem.set(hash, (byStem.get(hash) ?? 0) + (counts[place] ?? 0))
    })
    const least = leastCount(words)
    const best = [...byStem].filter(([, count]) => count >= least)
    // A stable sort: of equals, those that come first in the text.
    return new Map(best.sort((one, other) => other[1] - one[1]).slice(0, mostChampions))
  }

  return {
    learn(number, made) {
      if (number >= stems.length) {
        stems = grown(stems, number)
        places = grown(places, number)
      }
      stems[number] = hashesOf(made)[0]
    },
    count(number, start, end, folded) {
      words++
      const place = places[number] ?? 0
      if (place > 0) counts[place - 1] = (counts[place - 1] ?? 0) + 1
      else {
        places[number] = numbers.push(number)
        counts.push(1)
        written.push({ start, end, folded })
      }
    },
    take(lower) {
      const champions = chosen()
      const row: string[] = []
      numbers.forEach((number, place) => {
        places[number] = 0
        const total = champions.get(stems[number] ?? 0)
        if (total === undefined) return
        const { start, end, folded } = written[place] ?? { start: 0, end: 0, folded: null }
        const times = timesOf(total, words) * ((counts[place] ?? 0) / total)
        const form = folded ?? lower.slice(start, end)
        for (let time = 0; time === 0 || time < Math.round(times); time++) row.push(form)
      })
      numbers.length = 0
      counts.length = 0
      written.length = 0
      words = 0
      return row.join(' ')
    },
  }
}

function grown(array: Int32Array<ArrayBuffer>, number: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(array.length * 2, number + 1))
  larger.set(array)
  return larger
}

function stopStems(language: string): ReadonlySet<number> {
  return new Set([...stopWordsOf(language)].map(word => hashesOf(stem(word, language))[0]))
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
