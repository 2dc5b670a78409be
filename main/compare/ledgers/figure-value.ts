import { families } from '../../text/figures/unit-families.ts'
import type { LedgerFigure } from './ledger-figure.ts'

/** What a figure's value may be, in the unit it is compared in. `exact`: a value that is neither bound, range nor approximation. */
export type Span = { low: number; high: number; exact: boolean; step: number }

/** How far "about", and parts in words, may be from what is meant, as a share. */
const about = 0.1
const ofPart = 0.03

/** The unit in which a figure is compared: that of the family of its own. */
export function unitOf({ figure: { unit } }: LedgerFigure): string {
  return families[unit ?? '']?.family ?? unit ?? ''
}

const sizeOf = ({ figure: { unit } }: LedgerFigure) => families[unit ?? '']?.size ?? 1

/** What a figure's value may be, with what it leaves open. */
export function spanOf(entry: LedgerFigure): Span {
  const { value, low, high, approximate, kind } = entry.figure
  const size = sizeOf(entry)
  const isBound = value === null
  const from = (value ?? low ?? 0) * size
  const to = value !== null ? value * size : high !== null ? high * size : Number.POSITIVE_INFINITY
  const slack = approximate ? about : kind === 'ratio' && !/\d/.test(entry.written) ? ofPart : 0
  const step = stepOf(entry) * size
  return {
    low: from - Math.abs(from) * slack,
    high: Number.isFinite(to) ? to + Math.abs(to) * slack : to,
    exact: !isBound && slack === 0,
    step,
  }
}

/** Whole numbers from here on are rounded to their last digit that is not zero ("237 billion"). */
const roundFrom = 1e6

/** The last digit that was written: 0.1 of "8.4 percent", 1 of "8 percent", a million of "237 million". */
function stepOf({ figure: { value, kind, unit }, written }: LedgerFigure): number {
  if (value === null) return 0
  if (Math.abs(value) >= roundFrom) {
    let step = 1
    while (step < Math.abs(value) && value % (step * 10) === 0) step *= 10
    return step
  }
  const decimals = /[.,](\d{1,2})(?!\d)/.exec(written)?.[1]?.length
  if (decimals !== undefined && unit !== null) return 10 ** -decimals
  // People are not rounded to one another: 45 dead are not 46.
  if (unit === null && kind !== 'other') return 0
  return decimals === undefined ? 1 : 10 ** -decimals
}

/** Whether one value is the other, rounded to the digits that are written of it: 8 and 8.4, but not 81 and 81.7. */
export function isRounded(one: Span, other: Span): boolean {
  const [coarse, fine] = one.step >= other.step ? [one, other] : [other, one]
  if (coarse.step === 0 || coarse.step === fine.step) return false
  return Math.abs(Math.round(fine.low / coarse.step) * coarse.step - coarse.low) < coarse.step / 1000
}

/** How far two spans are apart; 0 where they meet. Floating point leaves a little room. */
export function gapOf(one: Span, other: Span): number {
  const gap = Math.max(one.low - other.high, other.low - one.high)
  const scale = Math.max(Math.abs(one.low), Math.abs(other.low))
  return gap > scale * 1e-9 ? gap : 0
}

/** By how much two figures differ, in the unit of the first: of the nearest ends of ranges and bounds, of approximations by what is written. */
export function differenceOf(one: LedgerFigure, other: LedgerFigure): number {
  const plain = (entry: LedgerFigure) => spanOf({ ...entry, figure: { ...entry.figure, approximate: false } })
  const gap = gapOf(plain(one), plain(other)) / sizeOf(one)
  return Number(gap.toPrecision(10))
}
