import { describe, expect, test } from 'vitest'
import type { Claim } from '../../../main/contract/claims.ts'
import { testAttribution, testLedgers, testSpeaker } from '../ledgers/test-ledgers.ts'
import { type ClaimFilter, type ClaimOrder, claimRows, countClaims, knowClaims } from './claim-rows.ts'
import { testCell, testClaim } from './test-claims.ts'

const accounts = [1, 2, 3]
const standing = (claim: Claim, ledgers = testLedgers()) => knowClaims([claim], accounts, ledgers)[0]?.standing

describe('an account stands alone', () => {
  test('that alone carries a claim', () => {
    expect(standing(testClaim(1, [testCell(2, 'fact')]))).toMatchObject({ alone: 2, missing: 2 })
    expect(standing(testClaim(1, [testCell(2, 'attributes'), testCell(1, 'disputes')]))).toMatchObject({ alone: 2 })
  })

  test('that alone goes against what several carry', () => {
    const claim = testClaim(1, [testCell(1, 'fact'), testCell(2, 'attributes'), testCell(3, 'different')])
    expect(standing(claim)).toMatchObject({ alone: 3, missing: 0, isDisputed: true })
  })

  test('not where several do, or nobody has said anything', () => {
    expect(standing(testClaim(1, [testCell(1, 'fact'), testCell(2, 'fact')]))).toMatchObject({ alone: null })
    expect(standing(testClaim(1))).toMatchObject({ alone: null, missing: 3 })
  })

  test('and accounts that are not shown do not count', () => {
    expect(standing(testClaim(1, [testCell(1, 'fact'), testCell(9, 'fact')]))).toMatchObject({ alone: 1, elsewhere: 1 })
  })
})

describe('what a claim rests on', () => {
  const ledgers = testLedgers({
    attributions: [
      testAttribution(1, 0, 'Commission'),
      testAttribution(2, 0, 'Commission'),
      testAttribution(3, 0, 'Mayor'),
    ],
    speakers: [
      testSpeaker('Commission', [
        [1, [0]],
        [2, [1]],
      ]),
      testSpeaker('Mayor', [[3, [2]]]),
    ],
  })
  const rest = (...cells: Claim['cells']) => standing(testClaim(1, cells), ledgers)?.rest

  test('is one source where all attribute it to the same', () => {
    const source = { what: 'source', name: 'Commission' }
    expect(rest(testCell(1, 'attributes', 0), testCell(2, 'attributes', 5))).toEqual(source)
    expect(rest(testCell(1, 'attributes', 0), testCell(3, 'disputes', 0))).toEqual(source)
  })

  test('is one account where that alone states it as a fact', () => {
    expect(rest(testCell(1, 'fact', 0))).toEqual({ what: 'account', document: 1 })
  })

  test('is not told where sources differ, an account states it too, or nobody is quoted there', () => {
    expect(rest(testCell(1, 'attributes', 0), testCell(3, 'attributes', 0))).toBeNull()
    expect(rest(testCell(1, 'attributes', 0), testCell(2, 'fact', 0))).toBeNull()
    expect(rest(testCell(1, 'attributes', 400), testCell(2, 'attributes', 0))).toBeNull()
    expect(rest(testCell(1, 'attributes'), testCell(2, 'nothing'))).toBeNull()
  })
})

describe('rows', () => {
  const claims = [
    testClaim(1, [testCell(1, 'fact')], { words: 'Zebra' }),
    testClaim(2, [testCell(1, 'fact'), testCell(2, 'fact'), testCell(1, 'unanswered')], {
      words: 'Arson',
      accused: 'Mayor',
    }),
    testClaim(3, [testCell(1, 'fact'), testCell(2, 'disputes'), testCell(3, 'nothing')], { words: 'Money' }),
  ]
  const known = knowClaims(claims, accounts)
  const rows = (filter: ClaimFilter, order: ClaimOrder = 'made') =>
    claimRows(known, accounts, filter, order).map(({ claim, of }) => `${claim.id} ${of}`)

  test('an accusation has a second one, with whether an answer is reported', () => {
    expect(rows('all')).toEqual(['1 claim', '2 claim', '2 reply', '3 claim'])
    const said = claimRows(known, accounts, 'accusations', 'made').map(({ cells }) => cells.map(([cell]) => cell?.says))
    expect(said).toEqual([
      ['fact', 'fact', undefined],
      ['unanswered', undefined, undefined],
    ])
  })

  test('are filtered and put in order', () => {
    expect(rows('alone')).toEqual(['1 claim', '3 claim'])
    expect(rows('disputed')).toEqual(['3 claim'])
    expect(rows('missing')).toEqual(['1 claim', '2 claim', '2 reply'])
    expect(rows('all', 'words')).toEqual(['2 claim', '2 reply', '3 claim', '1 claim'])
    expect(rows('all', 'carried')[0]).toBe('2 claim')
    expect(rows('all', 'disputed')[0]).toBe('3 claim')
    expect(countClaims(known)).toEqual({ all: 3, accusations: 1, alone: 2, single: 2, disputed: 1, missing: 2 })
  })
})
