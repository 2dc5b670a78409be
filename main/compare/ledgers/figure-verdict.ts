import { differenceOf, gapOf, isRounded, spanOf } from './figure-value.ts'
import type { LedgerFigure } from './ledger-figure.ts'
import { isOneThing } from './one-thing.ts'
import { isSameSource } from './same-source.ts'

/**
 * What two figures are to one another. `same-origin`: the same, and from one source, so that one confirms nothing of the other.
 * `compatible`: roundings, ranges, bounds and approximations leave room for both. `unrelated`: not of one thing.
 */
export type VerdictKind = 'same' | 'same-origin' | 'different' | 'compatible' | 'unrelated'
/** `by` how much they differ, in the unit of the first; null where they do not. */
export type Verdict = { kind: VerdictKind; by: number | null }

/** What two figures are to one another; the order makes no difference but for the unit of `by`. */
export function judgeFigures(one: LedgerFigure, other: LedgerFigure): Verdict {
  return isOneThing(one, other) ? judgeValues(one, other) : { kind: 'unrelated', by: null }
}

/** The verdict on two figures of one thing. */
export function judgeValues(one: LedgerFigure, other: LedgerFigure): Verdict {
  const [a, b] = [spanOf(one), spanOf(other)]
  if (isSameValue(one, other))
    return {
      kind: one.source && other.source && isSameSource(one.source, other.source) ? 'same-origin' : 'same',
      by: null,
    }
  if (gapOf(a, b) === 0 || (a.exact && b.exact && isRounded(a, b))) return { kind: 'compatible', by: null }
  return { kind: 'different', by: differenceOf(one, other) }
}

/** Values or bounds alike, whatever the unit of a family they are written in. Approximate ones are only compatible with exact ones. */
function isSameValue(one: LedgerFigure, other: LedgerFigure): boolean {
  const [a, b] = [one.figure, other.figure]
  if (a.approximate !== b.approximate) return false
  const [first, second] = [spanOf(one), spanOf(other)]
  const isNear = (x: number, y: number) => x === y || Math.abs(x - y) <= Math.abs(x) * 1e-6
  return (
    (a.value === null) === (b.value === null) &&
    isNear(first.low, second.low) &&
    isNear(first.high, second.high) &&
    (a.low === null) === (b.low === null)
  )
}
