import type { Stretch } from '../../../main/contract/comparisons.ts'
import type { LedgerFigure } from '../../../main/contract/ledgers.ts'
import type { Pair } from '../compare/hand.ts'

/** Where a figure stands, without what is read of it. */
export const placeOf = ({ document, textVersion, start, end }: Stretch): Stretch => ({
  document,
  textVersion,
  start,
  end,
})

/** As many as one call takes. */
const mostPairs = 400

/** Every figure of one group with every one of another: what a person says who joins two rows. */
export const pairsAcross = (one: readonly LedgerFigure[], other: readonly LedgerFigure[]): Pair[] =>
  one.flatMap(a => other.map(b => ({ one: placeOf(a), other: placeOf(b) }))).slice(0, mostPairs)

/** One figure with every other of its group: what a person says who takes it out of its row. */
export const pairsWithRest = (figure: LedgerFigure, group: readonly LedgerFigure[]): Pair[] =>
  pairsAcross(
    [figure],
    group.filter(other => other !== figure),
  )
