import { readFileSync } from 'node:fs'
import { compareSentences } from '../main/compare/compare-sentences.ts'
import { type Benchmark, type Figures, WrongUse } from './benchmark.ts'

/** A pair of sentences, and whether a person found that they say the same. */
type Pair = { same: boolean; one: string; other: string }
type Judged = { same: boolean; score: number }

/**
 * Whether two sentences say the same, by the alignment's own score over a threshold. The threshold that is best on the first half
 * of the file (by the sum of accuracy and F1) is measured on the second.
 */
export const paraphrases: Benchmark = {
  options: {},
  operands: ['FILE'],
  async run({ operands }, say) {
    const pairs = readPairs(operands[0] ?? '')
    const scores = compareSentences(
      pairs.map(({ one, other }) => [one, other]),
      'en',
    )
    const judged = pairs.map(({ same }, at) => ({ same, score: scores[at] ?? 0 }))
    const half = Math.floor(judged.length / 2)
    const threshold = bestThreshold(judged.slice(0, half))
    say(`${pairs.length} pairs; threshold ${threshold.toFixed(3)} from the first ${half}`)
    const second = judged.slice(half)
    return {
      ...figures('collate', second, threshold),
      ...figures('everything', second, Number.NEGATIVE_INFINITY),
    }
  },
}

/** Label, id, id, sentence, sentence, parted by tabs; quotation marks are literal. The first line names the columns. */
function readPairs(file: string): Pair[] {
  let content: string
  try {
    content = readFileSync(file, 'utf8')
  } catch {
    throw new WrongUse(`The file ${file} cannot be read.`)
  }
  const pairs = content
    .split(/\r?\n/)
    .slice(1)
    .map(line => line.split('\t'))
    .filter(columns => columns.length >= 5)
    .map(([label, , , one = '', other = '']) => ({ same: label === '1', one, other }))
  if (pairs.length < 2) throw new WrongUse(`${file} holds no pairs of sentences (label, id, id, sentence, sentence).`)
  return pairs
}

function bestThreshold(judged: readonly Judged[]): number {
  const sorted = [...judged].sort((one, other) => one.score - other.score)
  let best = { threshold: Number.NEGATIVE_INFINITY, worth: 0 }
  let right = sorted.filter(({ same }) => same).length
  const all = right
  let correct = right
  for (const [at, { same, score }] of sorted.entries()) {
    right -= same ? 1 : 0
    correct += same ? -1 : 1
    const found = sorted.length - at - 1
    const worth = correct / sorted.length + (2 * right) / (found + all)
    const next = sorted[at + 1]?.score ?? score
    if (worth > best.worth && next > score) best = { threshold: (score + next) / 2, worth }
  }
  return best.threshold
}

function figures(system: string, judged: readonly Judged[], threshold: number): Figures {
  const found = judged.filter(({ score }) => score > threshold)
  const right = found.filter(({ same }) => same).length
  const all = judged.filter(({ same }) => same).length
  const correct = judged.filter(({ same, score }) => same === score > threshold).length
  return {
    [`${system}.accuracy`]: correct / judged.length,
    [`${system}.f1`]: (2 * right) / (found.length + all),
  }
}
