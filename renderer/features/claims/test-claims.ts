import type { Claim, ClaimCell } from '../../../main/contract/claims.ts'

/** What an account does with a claim, for tests; pinned to `start` where that is given. */
export const testCell = (document: number, says: ClaimCell['says'], start?: number): ClaimCell => ({
  document,
  says,
  place: start === undefined ? null : { textVersion: 1, start, end: start + 10 },
  quote: start === undefined ? null : 'words',
  note: null,
})

/** A claim for tests. */
export const testClaim = (id: number, cells: ClaimCell[] = [], more: Partial<Claim> = {}): Claim => ({
  id,
  words: `Claim ${id}`,
  note: null,
  accused: null,
  askedOn: null,
  asked: null,
  eventId: null,
  comparisonId: null,
  createdAt: 0,
  cells,
  ...more,
})
