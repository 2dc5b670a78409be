import { expect, test } from 'vitest'
import type { Comparison } from '../../../main/contract/compare.ts'
import { testAccount } from '../compare/test-account.ts'
import { testFigure, testGroup } from '../ledgers/test-ledgers.ts'
import { byHand, fromFigures, fromPassage, fromQuotation } from './claim-beginnings.ts'
import { offeredPlaces } from './offered-places.ts'
import { testCell, testClaim } from './test-claims.ts'

const [one, other] = ['The dam broke. Nobody knew why.', 'A dam broke at dawn. It was old. Sheep drowned.']
const comparison: Comparison = {
  event: 'established',
  accounts: [
    testAccount(1, one, [
      [0, 14],
      [15, 31],
    ]),
    testAccount(2, other, [
      [0, 20],
      [21, 32],
      [33, 47],
    ]),
  ],
  points: [
    {
      score: 0.9,
      by: 'program',
      members: [
        { document: 1, start: 0, end: 14 },
        { document: 2, start: 0, end: 20 },
      ],
    },
  ],
  differences: [],
}
const names = new Map([
  [1, 'Courier'],
  [2, 'Post'],
])
const claim = testClaim(1, [testCell(1, 'fact', 0)])
const stretch = (start: number, end: number, textVersion = 1) => ({ document: 2, textVersion, start, end })

test('a passage is offered from the hand, from what is joined, and from the program, each once', () => {
  const cell = { ...testCell(2, 'fact'), place: { textVersion: 1, start: 33, end: 47 } }
  const chosen = { account: 2, start: 21, end: 32 }
  const found = [stretch(0, 20), stretch(21, 32), stretch(33, 47)]
  const offers = offeredPlaces(comparison, 2, { claim, cell, chosen }, found)
  expect(offers.map(({ by, words }) => [by, words])).toEqual([
    ['pinned', 'Sheep drowned.'],
    ['chosen', 'It was old.'],
    ['joined', 'A dam broke at dawn.'],
  ])
})

test('places of an older text, and passages of another account, are not offered', () => {
  const cell = { ...testCell(2, 'fact'), place: { textVersion: 0, start: 33, end: 47 } }
  const chosen = { account: 1, start: 0, end: 14 }
  const offers = offeredPlaces(comparison, 2, { claim: testClaim(1), cell, chosen }, [stretch(0, 20, 0)])
  expect(offers).toEqual([])
})

test('a claim begins with a chosen passage and what is joined with it', () => {
  const { written, cells } = fromPassage(comparison, names, undefined, { account: 1, start: 0, end: 14 }, 0)
  expect(written).toBe('The dam broke.')
  expect(cells.map(({ says, quote }) => [says, quote])).toEqual([
    ['fact', 'The dam broke.'],
    ['fact', 'A dam broke at dawn.'],
  ])
  const ranges = [{ start: 10, end: 15, kind: 'number' as const, inQuotation: false, against: [1] }]
  const differing = { ...comparison, differences: [{ point: 0, document: 2, ranges }] }
  const begun = fromPassage(differing, names, undefined, { account: 1, start: 0, end: 14 }, 0)
  expect(begun.cells.map(({ says }) => says)).toEqual(['fact', 'different'])
  const alone = fromPassage(comparison, names, undefined, { account: 2, start: 21, end: 32 }, null)
  expect(alone.cells.map(({ says }) => says)).toEqual([null, 'fact'])
})

test('a claim made of a figure is set against those of other accounts, in their whole sentences', () => {
  const figures = [testFigure(1, 4), testFigure(2, 2, { source: { text: 'the mayor', name: null } })]
  const group = testGroup('dams', [0, 1], 'different')
  const begun = (claimed: number) =>
    fromFigures(comparison, names, { figures, groups: [group] }, { ...stretch(0, 0), ...figures[claimed] }, 'dams: 1')
  expect(begun(0).cells.map(({ says, quote }) => [says, quote])).toEqual([
    ['fact', 'The dam broke.'],
    ['different', 'A dam broke at dawn.'],
  ])
  expect(begun(1).cells.map(({ says }) => says)).toEqual(['different', 'attributes'])
})

test('a claim made of a quotation is attributed where it is quoted', () => {
  const { cells } = fromQuotation(comparison, names, [stretch(22, 30)], 'It was old')
  expect(cells.map(({ says, quote }) => [says, quote])).toEqual([
    [null, null],
    ['attributes', 'It was old.'],
  ])
})

test('nothing is suggested of what is written by hand', () => {
  expect(byHand(comparison, names).cells.map(({ document, says }) => [document, says])).toEqual([
    [1, null],
    [2, null],
  ])
})
