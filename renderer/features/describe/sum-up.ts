import type { DescriptionMatch } from '../../../main/contract/descriptions.ts'

/** Rows that match one document, rows whose name several have, and values that a person entered otherwise. */
export function sumUp(matches: readonly DescriptionMatch[]) {
  const count = (status: DescriptionMatch['status']) => matches.filter(one => one.status === status).length
  return {
    matched: count('one'),
    several: count('several'),
    byHand: matches.reduce((sum, { byHand }) => sum + byHand.length, 0),
  }
}

/** How many documents would be changed. */
export function countDocuments(matches: readonly DescriptionMatch[], overHand: boolean): number {
  const changed = matches.filter(({ changes, byHand }) => changes.length > 0 || (overHand && byHand.length > 0))
  return new Set(changed.map(({ documentId }) => documentId)).size
}
