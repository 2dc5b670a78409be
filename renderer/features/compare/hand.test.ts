import { describe, expect, test } from 'vitest'
import type { Comparison } from '../../../main/contract/compare.ts'
import type { Tie } from '../../../main/contract/comparisons.ts'
import { lostTies, pairsToConfirm, pairsToPart, stretchesIn, tiesOn, wholeSentences } from './hand.ts'
import { testAccount } from './test-account.ts'

/** Four sentences of ten units each. */
const account = (id: number) =>
  testAccount(
    id,
    'x'.repeat(43),
    [
      [0, 10],
      [11, 21],
      [22, 32],
      [33, 43],
    ],
    { textVersion: 3 },
  )
const [one, two, three] = [account(1), account(2), account(3)]
const member = (document: number, start: number) => ({ document, start, end: start + 10 })
const stretch = (document: number, start: number, end: number) => ({ document, textVersion: 3, start, end })
const comparison: Comparison = {
  event: 'established',
  accounts: [one, two, three],
  points: [
    {
      score: 1,
      by: 'program',
      members: [member(1, 0), member(1, 11), member(1, 33), member(2, 11), member(3, 0)],
    },
  ],
  differences: [],
}

test('a passage is taken as the whole sentences that it touches', () => {
  expect(wholeSentences(one, { account: 1, start: 15, end: 23 })).toEqual(stretch(1, 11, 32))
  expect(wholeSentences(one, { account: 1, start: 10, end: 11 })).toBeUndefined()
})

test('neighbouring sentences of a point are one stretch, others another', () => {
  expect(stretchesIn(comparison, 0, 1)).toEqual([stretch(1, 0, 21), stretch(1, 33, 43)])
})

test('who confirms a point joins every two of its accounts', () => {
  expect(pairsToConfirm(comparison, 0)).toEqual([
    { one: stretch(1, 0, 21), other: stretch(2, 11, 21) },
    { one: stretch(1, 33, 43), other: stretch(2, 11, 21) },
    { one: stretch(1, 0, 21), other: stretch(3, 0, 10) },
    { one: stretch(1, 33, 43), other: stretch(3, 0, 10) },
    { one: stretch(2, 11, 21), other: stretch(3, 0, 10) },
  ])
})

test('a passage is parted from what the chosen accounts say in its point', () => {
  expect(pairsToPart(comparison, 0, stretch(2, 11, 21), [1])).toEqual([
    { one: stretch(2, 11, 21), other: stretch(1, 0, 21) },
    { one: stretch(2, 11, 21), other: stretch(1, 33, 43) },
  ])
})

describe('the hand’s word on a passage', () => {
  const tie = (id: number, kind: Tie['kind'], other: Tie['other']): Tie => ({
    id,
    kind,
    one: stretch(1, 11, 21),
    other,
  })

  test('is told for passages that it touches, from either side', () => {
    const ties = [tie(5, 'joined', stretch(2, 0, 10)), tie(6, 'parted', stretch(3, 0, 10))]
    const on = (id: number, start: number) => tiesOn(ties, comparison.accounts, { account: id, start, end: start + 5 })
    expect(on(1, 12).joined.map(({ other }) => other)).toEqual([2])
    expect(on(1, 12).parted.map(({ other }) => other)).toEqual([3])
    expect(on(3, 0).parted.map(({ other }) => other)).toEqual([1])
    expect(on(1, 22)).toEqual({ joined: [], parted: [] })
  })

  test('is not told of another text, nor of an account that is not compared', () => {
    const ties = [tie(5, 'joined', { ...stretch(2, 0, 10), textVersion: 2 }), tie(6, 'parted', stretch(9, 0, 10))]
    const passage = { account: 1, start: 11, end: 21 }
    expect(tiesOn(ties, comparison.accounts, passage)).toEqual({ joined: [], parted: [] })
  })

  test('is lost where one of the texts was read again since, between accounts that are compared', () => {
    const [here, old, elsewhere] = [
      tie(5, 'joined', stretch(2, 0, 10)),
      tie(6, 'parted', { ...stretch(3, 0, 10), textVersion: 2 }),
      tie(7, 'joined', { ...stretch(9, 0, 10), textVersion: 2 }),
    ] as const
    expect(lostTies([here, old, elsewhere], comparison.accounts)).toEqual([old])
  })
})
