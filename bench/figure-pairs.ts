import { judgeFigures } from '../main/compare/ledgers/figure-verdict.ts'
import { type LedgerAccount, type LedgerFigure, ledgerFigures } from '../main/compare/ledgers/ledger-figure.ts'
import { analyseText } from '../main/text/analyse.ts'
import { families } from '../main/text/figures/unit-families.ts'
import type { Figures } from './benchmark.ts'
import { type GoldPair, type GoldSide, type Half, readGoldPairs } from './figures-gold.ts'

type Judged = { pair: GoldPair; isRight: boolean; isRightBy: boolean | null }

/** Verdicts on the labelled pairs, each sentence read as an account of its own: the share that is right, of all and of each half. */
export function judgePairs(isChosen: (half: Half) => boolean, say: (line: string) => void): Figures {
  const judged = readGoldPairs()
    .filter(({ half }) => isChosen(half))
    .map(pair => judge(pair, pair.half === 'odd' ? say : () => {}))
  const result: Figures = {}
  for (const [name, half] of [
    ['', null],
    ['odd.', 'odd'],
    ['even.', 'even'],
  ] as const) {
    const chosen = judged.filter(({ pair }) => half === null || pair.half === half)
    if (chosen.length === 0) continue
    result[`collate.${name}verdict.accuracy`] = share(chosen.map(({ isRight }) => isRight))
    result[`collate.${name}verdict.by.accuracy`] = share(
      chosen.flatMap(({ isRightBy }) => (isRightBy === null ? [] : [isRightBy])),
    )
  }
  return result
}

const share = (all: readonly boolean[]) => all.filter(Boolean).length / all.length

function judge(pair: GoldPair, say: (line: string) => void): Judged {
  const { id, verdict, by, sides } = pair
  const events = [...new Set(sides.map(({ event }) => event))]
  const accounts = sides.map((side, at) => read(side, at + 1, events.indexOf(side.event) + 1))
  const entries = ledgerFigures(accounts)
  const [one, other] = sides.map((side, at) => entries.find(entry => entry.account === at + 1 && overlaps(entry, side)))
  if (!one || !other) {
    say(`pair ${id} ${verdict}: a figure was not read`)
    return { pair, isRight: verdict === 'unrelated', isRightBy: null }
  }
  const found = judgeFigures(one, other)
  if (found.kind !== verdict) say(`pair ${id} ${found.kind} for ${verdict}: ${write(one)} | ${write(other)}`)
  const isRightBy = by === null ? null : found.by !== null && Math.abs(found.by - by) <= by * 0.02
  if (isRightBy === false && found.kind === verdict) say(`pair ${id} by ${found.by} for ${by}`)
  return { pair, isRight: found.kind === verdict, isRightBy }
}

function read({ language, text }: GoldSide, id: number, event: number): LedgerAccount {
  const { figures, names } = analyseText(text, language)
  return { id, language, event, date: null, text, figures, names }
}

const overlaps = ({ figure }: LedgerFigure, side: GoldSide) => figure.start < side.end && side.start < figure.end

function write({ figure, owner, place, source }: LedgerFigure): string {
  const { value, low, high, unit, measure, mode, asOf, earlier } = figure
  const size = `${value ?? `${low ?? ''}..${high ?? ''}`}${unit && families[unit] ? ` ${unit}` : ''}`
  return [
    size,
    measure?.key,
    owner,
    place,
    asOf,
    earlier ? 'earlier' : '',
    mode,
    source?.words.map(word => word.stem).join('+'),
  ]
    .filter(Boolean)
    .join(' ')
}
