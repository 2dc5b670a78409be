import { alignAccounts } from '../main/compare/align-accounts.ts'
import { type Gold, type GoldAccount, readAlignmentGold } from './alignment-gold.ts'
import type { Benchmark, Figures } from './benchmark.ts'
import { WrongUse } from './benchmark.ts'

type Tally = { right: number; found: number; labelled: number }

/** Pairs of sentences that the program joins, against those a person joined, within a language and across languages. */
export const alignment: Benchmark = {
  options: { split: 'tuning, held-out or all (the default)', show: 'yes: print every pair that is wrong or missed' },
  operands: [],
  async run({ options }, say) {
    const split = options.split ?? 'all'
    if (!['tuning', 'held-out', 'all'].includes(split)) throw new WrongUse('--split takes tuning, held-out or all.')
    const within: Tally = { right: 0, found: 0, labelled: 0 }
    const across: Tally = { right: 0, found: 0, labelled: 0 }
    for (const gold of readAlignmentGold()) {
      if (split !== 'all' && gold.split !== split) continue
      judge(gold, within, across, options.show === 'yes' ? say : () => {})
    }
    return { ...figuresOf('', within), ...figuresOf('cross', across) }
  },
}

function judge(gold: Gold, within: Tally, across: Tally, say: (line: string) => void) {
  const labelled = pairsOf(gold.points, gold)
  const found = pairsOf(foundPoints(gold), gold)
  for (const [pair, isAcross] of labelled) {
    const tally = isAcross ? across : within
    tally.labelled++
    if (found.has(pair)) tally.right++
    else say(`${gold.name} missed ${pair}`)
  }
  for (const [pair, isAcross] of found) {
    ;(isAcross ? across : within).found++
    if (!labelled.has(pair)) say(`${gold.name} wrong ${pair}`)
  }
}

/** The program's points as labels: a member stands for every sentence of the gold that it overlaps by at least half. */
function foundPoints(gold: Gold): string[][] {
  const accounts = gold.accounts.map(({ text, language }, at) => ({ id: at + 1, text, language }))
  return alignAccounts(accounts).points.map(({ members }) =>
    members.flatMap(({ document, start, end }) => labelsAt(gold.accounts[document - 1] as GoldAccount, start, end)),
  )
}

function labelsAt({ sentences }: GoldAccount, start: number, end: number): string[] {
  return [...sentences]
    .filter(([, [from, to]]) => Math.min(end, to) - Math.max(start, from) >= Math.min(to - from, end - start) / 2)
    .map(([label]) => label)
}

/** Every pair of sentences of different accounts that stand in one point; whether it is across languages. */
function pairsOf(points: readonly string[][], { accounts }: Gold): Map<string, boolean> {
  const languageOf = (label: string) => accounts.find(({ letter }) => label.startsWith(letter))?.language
  const pairs = new Map<string, boolean>()
  for (const point of points) {
    for (const one of point) {
      for (const other of point) {
        if (one.charAt(0) >= other.charAt(0)) continue
        pairs.set(`${one} ${other}`, languageOf(one) !== languageOf(other))
      }
    }
  }
  return pairs
}

function figuresOf(prefix: string, { right, found, labelled }: Tally): Figures {
  const name = (word: string) =>
    `collate.${prefix === '' ? word.charAt(0).toLowerCase() + word.slice(1) : prefix + word}`
  return {
    [name('F1')]: (2 * right) / (found + labelled),
    [name('Precision')]: right / found,
    [name('Recall')]: right / labelled,
    [name('Pairs')]: labelled,
  }
}
