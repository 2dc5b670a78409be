import { expect, test } from 'vitest'
import type { Account, Comparison } from '../../../main/contract/compare.ts'
import { joinParts } from './parts.ts'
import { testAccount } from './test-account.ts'

const account = (id: number, textVersion = 1) =>
  testAccount(
    id,
    'Alpha. Beta.',
    [
      [0, 6],
      [7, 12],
    ],
    { textVersion },
  )
const member = (document: number, start = 0) => ({ document, start, end: start + 5 })
const by = 'program' as const
const three: Comparison = {
  event: 'established',
  accounts: [account(1), { ...account(2), comparedUntil: 6 }, account(3)],
  points: [
    { score: 0.9, by, members: [member(1), member(3)] },
    { score: 0.8, by, members: [member(1), member(2), member(3)] },
    { score: 0.7, by, members: [member(1, 7), member(2, 7)] },
  ],
  differences: [
    { point: 0, document: 1, ranges: [] },
    { point: 1, document: 1, ranges: [] },
    { point: 2, document: 1, ranges: [{ start: 7, end: 9, kind: 'number', inQuotation: false, against: [2] }] },
  ],
}
const accounts = (...given: Account[]) => ({ event: 'established' as const, accounts: given })

test('before anything was compared the accounts stand alone, and none counts as compared', () => {
  const { comparison, compared } = joinParts([1, 2], accounts(account(1), account(2)), undefined)
  expect(comparison.points).toEqual([])
  expect(compared.size).toBe(0)
})

test('accounts come in the order wanted, with how far each was compared', () => {
  const { comparison, compared } = joinParts([3, 2, 1], accounts(account(1), account(2), account(3)), three)
  expect(comparison.accounts.map(({ id }) => id)).toEqual([3, 2, 1])
  expect(comparison.accounts[1]?.comparedUntil).toBe(6)
  expect(comparison.points).toEqual(three.points)
  expect(compared).toEqual(new Set([1, 2, 3]))
})

test('when an account is taken away, what the others share stays until it is worked out again', () => {
  const { comparison } = joinParts([1, 2], accounts(account(1), account(2), account(3)), three)
  expect(comparison.points).toEqual([
    { score: 0.8, by, members: [member(1), member(2)] },
    { score: 0.7, by, members: [member(1, 7), member(2, 7)] },
  ])
  expect(comparison.differences).toEqual([{ ...three.differences[2], point: 1 }])
})

test('nothing is said of an account that is new, or whose text is another one now', () => {
  const { comparison, compared } = joinParts([1, 2, 4], accounts(account(1), account(2, 2), account(4)), three)
  expect(compared).toEqual(new Set([1]))
  expect(comparison.points).toEqual([])
})
