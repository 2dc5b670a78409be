import { alignAccounts } from '../main/compare/align-accounts.ts'
import { type Gold, type GoldAccount, readAlignmentGold, type Split, splits } from './alignment-gold.ts'
import type { Benchmark, Figures } from './benchmark.ts'
import { WrongUse } from './benchmark.ts'

type Tally = { right: number; found: number; labelled: number }
/** Pairs within a language, and across languages. */
type Tallies = { within: Tally; across: Tally }

const prefixes: Readonly<Record<Split, string>> = { tuning: 'tuning.', seen: 'seen.', 'held-out': 'heldOut.' }

/**
 * Pairs of sentences that the program joins, against those a person joined, within a language and across languages: over all
 * files (`collate.f1`, `collate.crossF1`), and for each split (`collate.heldOut.f1`).
 */
export const alignment: Benchmark = {
  options: {
    split: `${splits.join(', ')} or all (the default)`,
    show: 'yes: print every pair that is wrong or missed',
  },
  operands: [],
  async run({ options }, say) {
    const asked = options.split ?? 'all'
    const chosen = splits.filter(split => asked === 'all' || asked === split)
    if (chosen.length === 0) throw new WrongUse(`--split takes ${splits.join(', ')} or all.`)
    const files = readAlignmentGold().filter(({ split }) => chosen.includes(split))
    const judged = files.map(gold => ({ split: gold.split, ...judge(gold, options.show === 'yes' ? say : () => {}) }))
    const ofSplits = chosen.map(split => figuresOf(prefixes[split], sum(judged.filter(file => file.split === split))))
    return Object.assign(figuresOf('', sum(judged)), ...ofSplits)
  },
}

function judge(gold: Gold, say: (line: string) => void): Tallies {
  const [within, across] = [emptyTally(), emptyTally()]
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
  return { within, across }
}

const emptyTally = (): Tally => ({ right: 0, found: 0, labelled: 0 })

function sum(files: readonly Tallies[]): Tallies {
  const add = (one: Tally, other: Tally): Tally => ({
    right: one.right + other.right,
    found: one.found + other.found,
    labelled: one.labelled + other.labelled,
  })
  return {
    within: files.map(({ within }) => within).reduce(add, emptyTally()),
    across: files.map(({ across }) => across).reduce(add, emptyTally()),
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

function figuresOf(prefix: string, { within, across }: Tallies): Figures {
  return {
    [`collate.${prefix}f1`]: f1(within),
    [`collate.${prefix}precision`]: within.right / within.found,
    [`collate.${prefix}recall`]: within.right / within.labelled,
    [`collate.${prefix}pairs`]: within.labelled,
    [`collate.${prefix}crossF1`]: f1(across),
    [`collate.${prefix}crossPrecision`]: across.right / across.found,
    [`collate.${prefix}crossRecall`]: across.right / across.labelled,
    [`collate.${prefix}crossPairs`]: across.labelled,
  }
}

const f1 = ({ right, found, labelled }: Tally) => (2 * right) / (found + labelled)
