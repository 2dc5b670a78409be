import { writeFileSync } from 'node:fs'
import { candidatesIn } from '../main/text/attributions/english/read-english.ts'
import { readSentences, readWords } from '../main/text/attributions/words.ts'
import { type MarkedText, readMarkedTexts } from './attribution-gold.ts'

/*
 * Fits the weights of clues to English attributions (main/text/attributions/english/weights.ts) to the first half of a folder of marked
 * texts: node bench/train-attributions.ts FOLDER [--write]. Logistic regression with an L2 penalty; says how well a text is
 * judged by the weights of the others (six folds), and at what threshold.
 */

/** What the rules found: its clues, how many of those who read the text agree, the tokens of its cue. */
type Example = { text: number; clues: string[]; share: number; size: number }

/** A clue met less often has no weight of its own. */
const leastMet = 6
const penalty = 2
const rounds = 300
const folds = 6
const tokens = /[\p{L}\p{N}]+(?:['’]\p{L}+)*|[^\s\p{L}\p{N}]/gu

function examplesOf(texts: readonly MarkedText[]): { examples: Example[]; there: number[] } {
  const examples: Example[] = []
  const there: number[] = []
  for (const [at, { text, readings }] of texts.entries()) {
    const words = readWords(text, {})
    const found = readSentences(words, 'en', {}).flatMap(sentence => candidatesIn(words, sentence))
    const sizeOf = ([start, end]: [number, number]) => (text.slice(start, end).match(tokens) ?? []).length
    there.push(
      readings.reduce(
        (sum, reading) => sum + reading.flatMap(({ cue }) => cue).reduce((size, cue) => size + sizeOf(cue), 0),
        0,
      ) / readings.length,
    )
    for (const { cue, clues } of found) {
      if (!cue || !clues) continue
      const agree = readings.filter(reading =>
        reading.some(one => one.cue.some(([start, end]) => start < cue[1] && end > cue[0])),
      )
      examples.push({ text: at, clues: [...new Set(clues)], share: agree.length / readings.length, size: sizeOf(cue) })
    }
  }
  return { examples, there }
}

function fitWeights(examples: readonly Example[]): Map<string, number> {
  const met = new Map<string, number>()
  for (const { clues } of examples) for (const clue of clues) met.set(clue, (met.get(clue) ?? 0) + 1)
  const names = ['always', ...[...met].filter(([, count]) => count >= leastMet).map(([name]) => name)]
  const number = new Map(names.map((name, at) => [name, at]))
  const rows = examples.map(({ clues, share }) => ({
    columns: [0, ...clues.flatMap(clue => number.get(clue) ?? [])],
    share,
  }))
  const weights = new Float64Array(names.length)
  const squares = new Float64Array(names.length).fill(1e-6)
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : penalty * weight))
    for (const { columns, share } of rows) {
      const wrong = likelihood(columns.reduce((sum, column) => sum + (weights[column] ?? 0), 0)) - share
      for (const column of columns) slope[column] = (slope[column] ?? 0) + wrong
    }
    // AdaGrad: each weight has its own step.
    for (const [at, amount] of slope.entries()) {
      squares[at] = (squares[at] ?? 0) + amount * amount
      weights[at] = (weights[at] ?? 0) - (0.5 * amount) / Math.sqrt(squares[at] ?? 1)
    }
  }
  return new Map(names.map((name, at) => [name, weights[at] ?? 0]))
}

const likelihood = (sum: number): number => 1 / (1 + Math.exp(-sum))
const sumOf = (weights: ReadonlyMap<string, number>, { clues }: Example): number =>
  clues.reduce((sum, clue) => sum + (weights.get(clue) ?? 0), weights.get('always') ?? 0)

/** The threshold with the best F1 of cue tokens over sums made by weights of other texts. */
function bestThreshold(judged: readonly { sum: number; example: Example }[], there: number) {
  const sorted = [...judged].sort((one, other) => other.sum - one.sum)
  let [right, given] = [0, 0]
  let best = { threshold: 0, f1: 0 }
  for (const { sum, example } of sorted) {
    right += example.share * example.size
    given += example.size
    const f1 = (2 * right) / (given + there)
    if (f1 > best.f1) best = { threshold: sum, f1 }
  }
  return best
}

const [folder = '', ...flags] = process.argv.slice(2)
const all = readMarkedTexts(folder)
const { examples, there } = examplesOf(all.slice(0, Math.floor(all.length / 2)))
const judged: { sum: number; example: Example }[] = []
for (let fold = 0; fold < folds; fold++) {
  const weights = fitWeights(examples.filter(({ text }) => text % folds !== fold))
  for (const example of examples)
    if (example.text % folds === fold) judged.push({ sum: sumOf(weights, example), example })
}
const total = there.reduce((sum, size) => sum + size, 0)
const best = bestThreshold(judged, total)
const everything = bestThreshold(
  judged.map(({ example }) => ({ sum: 0, example })),
  total,
)
console.log(
  `${examples.length} candidates; F1 of cue tokens ${best.f1.toFixed(3)} at ${best.threshold.toFixed(2)} by other texts' weights; all candidates ${everything.f1.toFixed(3)}`,
)
if (flags.includes('--write')) {
  const weights = [...fitWeights(examples)].filter(([name, weight]) => name === 'always' || Math.abs(weight) >= 0.1)
  const lines = weights
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, weight]) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${Number(weight.toFixed(2))},`)
  const file = new URL('../main/text/attributions/english/weights.ts', import.meta.url)
  writeFileSync(
    file,
    `/*
 * What each clue adds to the log odds that a find is an attribution. Made by bench/train-attributions.ts (logistic regression) from the
 * first half of PolNeAR's reports; the clues name rules and forms, none names a word.
 */

/** A find of smaller log odds is left. The best F1 of cues, by weights of other texts. */
export const leastLikelihood = ${Number(best.threshold.toFixed(2))}

export const weights: Readonly<Record<string, number>> = {
${lines.join('\n')}
}
`,
  )
  console.log(`${weights.length} weights written`)
}
