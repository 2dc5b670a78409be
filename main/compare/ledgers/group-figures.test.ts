import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyseText } from '../../text/analyse.ts'
import { judgeFigures } from './figure-verdict.ts'
import { groupFigures } from './group-figures.ts'
import { type LedgerAccount, ledgerFigures } from './ledger-figure.ts'

const account = (
  id: number,
  text: string,
  { event = 1, language = 'en', date = null as string | null } = {},
): LedgerAccount => {
  const { figures, names } = analyseText(text, language)
  return { id, language, event, date, text, figures, names }
}
const verdict = (one: LedgerAccount, other: LedgerAccount) => {
  const [a, b] = ledgerFigures([one, other])
  if (!a || !b) throw new Error('A figure was not read.')
  return judgeFigures(a, b)
}

const courier =
  'President Nursultan Nazarbayev won with 81 percent of the vote on a turnout of 85 percent. Abdildin received 12 percent of the vote.'
const post =
  'Nazarbayev got 81.7 percent of the vote. Turnout was more than 86 percent. Abdildin, 61, got 11.7 percent of the vote.'
const segodnya =
  'Явка составила 86,3 процента, заявил Центризбирком. За Нурсултана Назарбаева проголосовали 81,7% избирателей.'

describe('a ledger of figures', () => {
  const groups = groupFigures([account(1, courier), account(2, post), account(3, segodnya, { language: 'ru' })])
  const named = groups.map(({ key, of, figures, verdict }) => [
    key,
    of,
    figures.map(({ account }) => account).join(),
    verdict?.kind ?? null,
  ])

  test('has a row for each thing that is measured, across accounts and languages', () => {
    expect(named).toEqual([
      ['vote-share', 'Nursultan Nazarbayev', '1,2,3', 'different'],
      ['turnout', null, '1,2,3', 'different'],
      ['vote-share', 'Abdildin', '1,2', 'compatible'],
      ['age', 'Abdildin', '2', null],
    ])
  })

  test('says by how much accounts differ at most', () => {
    expect(groups[0]?.verdict?.by).toBeCloseTo(0.7)
    expect(groups[1]?.verdict?.by).toBeCloseTo(1.3)
  })

  test('sets only accounts of one event against one another', () => {
    const apart = groupFigures([account(1, courier), account(2, post, { event: 2 })])
    expect(apart.every(({ verdict }) => verdict === null)).toBe(true)
    const unknown = groupFigures([
      { ...account(1, courier), event: null },
      { ...account(2, post), event: null },
    ])
    expect(unknown.every(({ figures }) => figures.length === 1)).toBe(true)
  })
})

describe('two figures', () => {
  test.each([
    ['Turnout was 86 percent.', 'Turnout is expected to be 90 percent.', 'unrelated'],
    ['Turnout was 86 percent.', 'In 1994 turnout was 73 percent.', 'unrelated'],
    ['Turnout in Almaty was 66 percent.', 'Turnout was 86 percent.', 'unrelated'],
    ['Turnout was 86 percent.', 'Turnout was 8 percent in the first hour and then rose by 6 points.', 'different'],
    ['46 people died.', '46 people were wounded.', 'unrelated'],
    ['At least 40 people died.', 'The death toll is 46.', 'compatible'],
    ['He was fined $1.5 million.', 'He was fined 1.5 million euros.', 'unrelated'],
    ['The pipeline is 10 km long, from Aktau.', 'It is 10,000 meters from Aktau.', 'same'],
    [
      'The commission said turnout was 86 percent.',
      'Turnout was 86 percent, according to the commission.',
      'same-origin',
    ],
    ['The commission said turnout was 86 percent.', 'Turnout was 86 percent, according to an aide.', 'same'],
    ['Prosecutors asked for 18 years in prison.', 'He was sentenced to 24 years in prison.', 'unrelated'],
  ])('“%s” and “%s” are %s', (one, other, kind) => {
    expect(verdict(account(1, one), account(2, other)).kind).toBe(kind)
  })

  test('differ by as much either way', () => {
    const value = fc.integer({ min: 1, max: 999 }).map(tenths => tenths / 10)
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [one, other] = [account(1, `Turnout was ${a} percent.`), account(2, `Turnout was ${b} percent.`)]
        const [there, back] = [verdict(one, other), verdict(other, one)]
        expect(there).toEqual(back)
        expect(there.kind === 'same').toBe(a === b)
        if (there.kind === 'different') expect(there.by).toBeCloseTo(Math.abs(a - b))
      }),
      { numRuns: 50 },
    )
  })
})
