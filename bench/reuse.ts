import { readdirSync, readFileSync } from 'node:fs'
import { findSharedWording } from '../main/compare/shared-wording.ts'
import { detectLanguage } from '../main/text/detect-language.ts'
import { tokenise } from '../main/text/tokenise.ts'
import { type Benchmark, type Figures, wholeNumber } from './benchmark.ts'
import { seededRandom } from './random.ts'
import { copyOf, editRates, type ReusePair, syntheticCopy, unrelatedPair } from './reuse-texts.ts'

type Tally = { right: number; found: number; copied: number }

const precisionOf = ({ right, found }: Tally) => (found === 0 ? 1 : right / found)
const recallOf = ({ right, copied }: Tally) => (copied === 0 ? 1 : right / copied)

/**
 * Copied words that shared wording finds, at each rate of edits, in copies of synthetic reports and as many pairs that share
 * only names, set phrases and a quotation; and by themselves in copies of the sample accounts (`prose`). A word is right
 * where it is told from the very word that it was copied from.
 */
export const reuse: Benchmark = {
  options: { copies: 'copies at each rate, and as many unrelated pairs' },
  operands: [],
  async run(given, say) {
    const copies = wholeNumber(given, 'copies', 60)
    const numbers = Array.from({ length: copies }, (_, at) => at + 1)
    const unrelated = total(numbers.map(unrelatedPair))
    const figures: Figures = {}
    for (const rate of editRates) {
      const tally = total(numbers.map(number => syntheticCopy(number, rate)))
      const all = { ...tally, found: tally.found + unrelated.found }
      const prose = total(proseCopies(rate))
      figures[`collate.precision${rate}`] = precisionOf(all)
      figures[`collate.recall${rate}`] = recallOf(all)
      figures[`collate.prose.precision${rate}`] = precisionOf(prose)
      figures[`collate.prose.recall${rate}`] = recallOf(prose)
      say(`${rate} edits in a hundred measured`)
    }
    figures['collate.unrelatedWordsPerPair'] = unrelated.found / copies
    return figures
  },
}

const samples = new URL('../assets/sample/', import.meta.url)

/** Copies of the sample accounts that are plain text, between paragraphs of the next. */
function proseCopies(rate: number): ReusePair[] {
  const names = readdirSync(samples).filter(name => name.endsWith('.txt'))
  const texts = names.sort().map(name => readFileSync(new URL(name, samples), 'utf8'))
  const random = seededRandom(rate)
  return texts.flatMap((text, at) => {
    const own = texts[(at + 1) % texts.length] ?? ''
    return [1, 2, 3, 4].map(() => copyOf(text, own, rate, random))
  })
}

function total(pairs: readonly ReusePair[]): Tally {
  const tally = { right: 0, found: 0, copied: 0 }
  for (const pair of pairs) {
    const copied = copiedWords(pair)
    const found = foundWords(pair)
    tally.copied += copied.size
    tally.found += found.length
    tally.right += found.filter(word => copied.has(word)).length
  }
  return tally
}

/** Words as "place in the source:place in the copy". */
function copiedWords({ source, copied }: ReusePair): Set<string> {
  const words = copied.flatMap(({ from, to }) =>
    tokenise(source.slice(...from)).map(({ start }) => `${from[0] + start}:${to[0] + start}`),
  )
  return new Set(words)
}

/** The words told to be copied. What unrelated texts quote in common is rightly found, and not counted. */
function foundWords({ source, copy, copied }: ReusePair): string[] {
  const accounts = [source, copy].map((text, at) => ({ id: at + 1, text, language: detectLanguage(text) }))
  const matches = findSharedWording(accounts).pairs.flatMap(pair => pair.matches)
  const counted = matches.filter(({ kind }) => copied.length > 0 || kind !== 'quoted')
  return counted.flatMap(({ words }) =>
    words.flatMap(({ a, b }) => {
      const others = tokenise(copy.slice(b.start, b.end))
      return tokenise(source.slice(a.start, a.end)).map(
        ({ start }, at) => `${a.start + start}:${b.start + (others[at]?.start ?? 0)}`,
      )
    }),
  )
}
