import type { Comparison, DifferenceKind, DifferingWords } from '../../../main/contract/compare.ts'

/** Kinds that may change what is said, in the order in which a reporter looks for them. */
export const tellingKinds: readonly DifferenceKind[] = ['number', 'name', 'negation', 'hedge']

/** Words that differ as the page marks them: `against` holds only accounts whose columns are open. */
export type Marked = DifferingWords

/**
 * The words of an account's passage in a point that the passages of other open accounts lack, in order. Figures, names, negations
 * and hedges are marked where one open account lacks them; mere wording where all of its language do, since with three accounts
 * nearly every word is lacking in one.
 */
export function differingWords(
  comparison: Comparison,
  accountId: number,
  point: number | null,
  open: readonly number[],
): Marked[] {
  const difference = comparison.differences.find(one => one.point === point && one.document === accountId)
  if (point === null || !difference) return []
  const partners = openPartners(comparison, accountId, point, open)
  return difference.ranges.flatMap(range => {
    const against = range.against.filter(id => open.includes(id))
    const isMarked = range.kind === 'wording' ? partners.every(id => against.includes(id)) : true
    return against.length > 0 && isMarked ? [{ ...range, against }] : []
  })
}

/** The other open accounts of the same language that have a passage in the point. */
function openPartners({ accounts, points }: Comparison, accountId: number, point: number, open: readonly number[]) {
  const language = (id: number) => accounts.find(account => account.id === id)?.language?.split('-')[0]
  const members = new Set(points[point]?.members.map(({ document }) => document))
  return open.filter(id => id !== accountId && members.has(id) && language(id) === language(accountId))
}

/** The points in which words of open accounts differ, and those in which more differs than mere wording. */
export function differingPoints(
  comparison: Comparison,
  open: readonly number[],
): { words: Set<number>; telling: Set<number> } {
  const words = new Set<number>()
  const telling = new Set<number>()
  for (const { point, document } of comparison.differences) {
    if (!open.includes(document)) continue
    for (const { kind } of differingWords(comparison, document, point, open)) {
      words.add(point)
      if (kind !== 'wording') telling.add(point)
    }
  }
  return { words, telling }
}
