import type { FigureGroup, LedgerFigure as Shown, Verdict } from '../../contract/ledgers.ts'
import { judgeValues } from './figure-verdict.ts'
import { groupFigures } from './group-figures.ts'
import { type HandPair, withHand } from './hand-groups.ts'
import { type LedgerAccount, type LedgerFigure, ledgerFigures } from './ledger-figure.ts'

/** Of a group so many figures are set against each other; a longer one repeats itself. */
const mostCompared = 60
/** From what says most for agreement to what says least. */
const order: readonly Verdict[] = ['unrelated', 'same-origin', 'same', 'compatible', 'different']

/**
 * The groups of figures that measure one thing, with the verdict on every pair of different accounts. `figures` are those of `accounts` in
 * their order; what a person said of two of them is named by their places there.
 */
export function ledgerGroups(
  accounts: readonly LedgerAccount[],
  figures: readonly Shown[],
  hand: readonly HandPair[],
): FigureGroup[] {
  const tied = new Set(hand.flatMap(({ one, other }) => [one, other]).map(at => placeKey(figures[at])))
  // What a person set against another figure is compared also where the program knows not what it measures.
  const measured = accounts.map(account => ({
    ...account,
    figures: account.figures.map(figure =>
      figure.measure === null && tied.has(placeKey({ document: account.id, ...figure }))
        ? { ...figure, measure: { text: account.text.slice(figure.start, figure.end), key: '' } }
        : figure,
    ),
  }))
  const placeOf = new Map(figures.map((figure, at) => [placeKey(figure), at]))
  const indexOf = ({ account, figure }: LedgerFigure) => placeOf.get(placeKey({ document: account, ...figure }))
  const entries = new Map(ledgerFigures(measured).flatMap(entry => pairWith(indexOf(entry), entry)))
  const grouped = groupFigures(accounts).map(group => group.figures.flatMap(entry => indexOf(entry) ?? []))
  return withHand(figures.length, grouped, hand)
    .map(({ members, by }) => toGroup(members, by, figures, entries))
    .sort((one, other) => rankOf(one) - rankOf(other) || (one.members[0] ?? 0) - (other.members[0] ?? 0))
}

const placeKey = (at: { document: number; start: number; end: number } | undefined) =>
  at ? `${at.document} ${at.start} ${at.end}` : ''
const pairWith = <T>(at: number | undefined, value: T): [number, T][] => (at === undefined ? [] : [[at, value]])
/** Those that differ first, then those that several accounts give. */
const rankOf = ({ verdict }: FigureGroup) => (verdict === 'different' ? 0 : verdict === null ? 2 : 1)

function toGroup(
  members: number[],
  by: FigureGroup['by'],
  figures: readonly Shown[],
  entries: ReadonlyMap<number, LedgerFigure>,
): FigureGroup {
  const own = members.flatMap(at => figures[at] ?? [])
  const pairs = pairsOf(members, entries)
  const gravest = pairs.reduce<FigureGroup['pairs'][number] | null>(
    (worst, pair) => (worst === null || isGraver(pair, worst) ? pair : worst),
    null,
  )
  return {
    measure: own.find(({ measure }) => measure !== null)?.measure ?? null,
    of: own.find(one => one.of !== null)?.of ?? null,
    verdict: gravest?.verdict ?? null,
    difference:
      gravest?.verdict === 'different' && gravest.difference !== null
        ? { by: gravest.difference, unit: unitOfDifference(own[0]?.unit ?? null) }
        : null,
    members,
    pairs,
    by,
  }
}

function isGraver(one: FigureGroup['pairs'][number], other: FigureGroup['pairs'][number]): boolean {
  const [a, b] = [order.indexOf(one.verdict), order.indexOf(other.verdict)]
  return a > b || (a === b && (one.difference ?? 0) > (other.difference ?? 0))
}

/** Two percentages are so many points apart. */
const unitOfDifference = (unit: string | null) => (unit === '%' ? 'pp' : unit)

function pairsOf(members: readonly number[], entries: ReadonlyMap<number, LedgerFigure>): FigureGroup['pairs'] {
  const compared = members.slice(0, mostCompared)
  return compared.flatMap((one, at) =>
    compared.slice(at + 1).flatMap(other => {
      const [left, right] = [entries.get(one), entries.get(other)]
      if (!left || !right || left.account === right.account) return []
      const { kind: verdict, by } = judgeValues(left, right)
      // Rounded, because 87.3 - 85 is 2.299999999999997.
      return [{ one, other, verdict, difference: by === null ? null : Number(by.toPrecision(12)) }]
    }),
  )
}
