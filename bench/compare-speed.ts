import { diffWords } from 'diff'
import { type Alignment, alignAccounts } from '../main/compare/align-accounts.ts'
import { readDifferences } from '../main/compare/point-differences.ts'
import type { AccountText } from '../main/compare/read-account.ts'
import { type Benchmark, type Figures, wholeNumber } from './benchmark.ts'
import { median } from './middle.ts'
import { below, pick, type Random, seededRandom } from './random.ts'
import { reportOf } from './reports.ts'

const seed = 2005
/** Of an account's sentences, so many in ten are taken from another account of the set, with some words changed. */
const sharedInTen = 5

type Size = { name: string; accounts: number; words: number }
const sizes: readonly Size[] = [
  { name: 'two1000', accounts: 2, words: 1000 },
  { name: 'two2000', accounts: 2, words: 2000 },
  { name: 'two4000', accounts: 2, words: 4000 },
  { name: 'three3000', accounts: 3, words: 3000 },
  { name: 'six3000', accounts: 6, words: 3000 },
]

/** Time to align accounts and to mark the words that differ, beside `diff`'s plain word diff of the same texts. */
export const compareSpeed: Benchmark = {
  options: { rounds: 'how often each size is measured; the median counts' },
  operands: [],
  async run(given, say) {
    const rounds = wholeNumber(given, 'rounds', 9)
    const figures: Figures = {}
    for (const size of sizes) {
      const accounts = makeAccounts(size)
      const measure = (work: () => unknown, times: number) =>
        median(Array.from({ length: times + 1 }, () => timed(work)).slice(1))
      figures[`collate.${size.name}.medianMs`] = measure(() => compare(accounts), rounds)
      // Word by word, accounts that share little take `diff` seconds; more than two would take minutes.
      if (accounts.length === 2) figures[`diff.${size.name}.medianMs`] = measure(() => diffAll(accounts), 1)
      say(`${size.name} measured`)
    }
    return figures
  },
}

function compare(accounts: readonly AccountText[]) {
  const { points }: Alignment = alignAccounts(accounts)
  return points.map(readDifferences(accounts))
}

function diffAll(accounts: readonly AccountText[]) {
  return accounts.flatMap((one, at) => accounts.slice(at + 1).map(other => diffWords(one.text, other.text)))
}

function timed(work: () => unknown): number {
  const started = performance.now()
  work()
  return performance.now() - started
}

/** Accounts of synthetic sentences, of which half say again what the account before says. The same every time. */
function makeAccounts({ accounts, words }: Size): AccountText[] {
  const random = seededRandom(seed)
  let previous: string[] = []
  return Array.from({ length: accounts }, (_, at) => {
    const own = sentencesOf(at * 20 + 1, words)
    previous = own.map((sentence, place) => {
      const other = previous[place]
      return other !== undefined && below(random, 10) < sharedInTen ? reworded(other, own, random) : sentence
    })
    return { id: at + 1, language: 'en', text: previous.join(' ') }
  })
}

function sentencesOf(firstReport: number, words: number): string[] {
  const sentences: string[] = []
  for (let report = firstReport, count = 0; count < words; report++) {
    for (const sentence of reportOf(report).text.split(/(?<=\.)\s+/)) {
      if (count >= words) break
      sentences.push(sentence)
      count += sentence.split(' ').length
    }
  }
  return sentences
}

/** A sentence with about every third word from elsewhere. */
function reworded(sentence: string, others: readonly string[], random: Random): string {
  const words = sentence.split(' ')
  return words
    .map(word => (below(random, 3) === 0 ? (pick(random, others).split(' ')[0] ?? word).toLowerCase() : word))
    .join(' ')
}
