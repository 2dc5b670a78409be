import type { Stretch } from '../../contract/comparisons.ts'
import type { LedgerFigure } from '../../contract/ledgers.ts'
import type { Reader } from '../database.ts'
import { tiesBetween } from '../ties.ts'
import { isSamePlace } from './edits.ts'

type HandPair = { kind: 'alike' | 'apart'; one: number; other: number }

/** What a person said of which figures measure the same, by their places in a list; what is about none of them says nothing. */
export function readHandPairs(db: Reader, documents: readonly number[], figures: readonly LedgerFigure[]): HandPair[] {
  const placeOf = (stretch: Stretch) =>
    figures.findIndex(
      figure =>
        figure.document === stretch.document &&
        figure.textVersion === stretch.textVersion &&
        isSamePlace(figure, stretch),
    )
  return tiesBetween(db, documents).flatMap(({ kind, one, other }): HandPair[] => {
    if (kind !== 'measured-alike' && kind !== 'measured-apart') return []
    const pair = { one: placeOf(one), other: placeOf(other) }
    if (pair.one < 0 || pair.other < 0) return []
    return [{ kind: kind === 'measured-alike' ? 'alike' : 'apart', ...pair }]
  })
}
