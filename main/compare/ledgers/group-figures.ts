import { unitOf } from './figure-value.ts'
import { judgeValues, type Verdict } from './figure-verdict.ts'
import { type LedgerAccount, type LedgerFigure, ledgerFigures } from './ledger-figure.ts'
import { isOneThing } from './one-thing.ts'

/** Figures that tell the size of one thing, in the order of the accounts and their texts. */
export type FigureGroup = {
  /** What is measured (`turnout`), of whom or of what as its first figure has it, and where. */
  key: string
  of: string | null
  where: string | null
  unit: string | null
  event: number | null
  figures: LedgerFigure[]
  /** Null where the figures are all of one account, which is not set against itself. */
  verdict: Verdict | null
}

/**
 * The figures of accounts, grouped by what they measure, with the verdict on each group: `different` where any two accounts differ (by the
 * most), else `compatible` where any are only compatible, else the same, and of same origin where all have it from one source. Figures of
 * different events are never in one group; those whose event is not established stand alone.
 */
export function groupFigures(accounts: readonly LedgerAccount[]): FigureGroup[] {
  const groups: LedgerFigure[][] = []
  const byMeasure = new Map<string, LedgerFigure[][]>()
  for (const entry of ledgerFigures(accounts)) {
    const measure = `${entry.event}|${entry.figure.measure?.key}|${unitOf(entry)}`
    const known = byMeasure.get(measure) ?? []
    byMeasure.set(measure, known)
    const group = known.find(figures => figures.every(other => isOneThing(entry, other)))
    if (group) group.push(entry)
    else {
      const made = [entry]
      known.push(made)
      groups.push(made)
    }
  }
  return groups.map(toGroup)
}

function toGroup(figures: LedgerFigure[]): FigureGroup {
  const first = figures[0] as LedgerFigure
  return {
    key: first.figure.measure?.key ?? '',
    of: figures.find(({ figure }) => figure.of !== null)?.figure.of ?? null,
    where: figures.find(({ figure }) => figure.where !== null)?.figure.where ?? null,
    unit: first.figure.unit,
    event: first.event,
    figures,
    verdict: verdictOf(figures),
  }
}

/** Of a group so many figures are compared each with each; a longer one repeats itself. */
const mostCompared = 60

function verdictOf(figures: readonly LedgerFigure[]): Verdict | null {
  let verdict: Verdict | null = null
  const compared = figures.slice(0, mostCompared)
  for (const [at, one] of compared.entries())
    for (const other of compared.slice(at + 1))
      if (one.account !== other.account) verdict = worse(verdict, judgeValues(one, other))
  return verdict
}

const order = ['same-origin', 'same', 'compatible', 'different'] as const
const rankOf = ({ kind }: Verdict) => order.indexOf(kind as (typeof order)[number])

/** The one that says less for agreement; of two differences the larger. */
function worse(one: Verdict | null, other: Verdict): Verdict {
  if (one === null || rankOf(other) > rankOf(one)) return other
  return one.kind === 'different' && other.kind === 'different' && (other.by ?? 0) > (one.by ?? 0) ? other : one
}
