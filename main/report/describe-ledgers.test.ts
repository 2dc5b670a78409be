import Papa from 'papaparse'
import { expect, test } from 'vitest'
import type { Claim } from '../contract/claims.ts'
import type { LedgerAttribution, LedgerFigure, Ledgers } from '../contract/ledgers.ts'
import { writeLedgerTables } from './ledger-tables.ts'
import { reportOf } from './report-of.ts'
import { everything, makeInput } from './test-input.ts'

const texts = ['Three people were hurt. The cause is not known.', '=Five people were hurt, a clerk said.'] as const
const place = (at: number, words: string) => {
  const start = texts[at]?.indexOf(words) ?? 0
  return { document: at + 1, textVersion: 2, start, end: start + words.length }
}
const figure = (at: number, words: string, value: number, changes: Partial<LedgerFigure> = {}): LedgerFigure => ({
  ...{ ...place(at, words), value, low: null, high: null, unit: null, approximate: false, kind: 'count' },
  ...{ measure: { text: 'hurt', key: 'wounded' }, of: null, where: null, asOf: null, earlier: false, sought: false },
  ...{ polled: false, mode: 'stated', source: null, edit: null, ...changes },
})
const said = place(1, '=Five people were hurt')
const attribution: LedgerAttribution = {
  ...said,
  source: { place: place(1, 'a clerk'), text: 'a clerk', kind: 'unnamed', name: null },
  ...{ cue: place(1, 'said'), content: [said], kind: 'indirect', hedged: false, within: null, edit: null },
}
const ledgers: Ledgers = {
  ...{ event: 'established', accounts: [], quotations: [], rejected: [] },
  figures: [figure(0, 'Three', 3), figure(1, 'Five', 5, { source: { text: 'a clerk', name: null }, edit: 4 })],
  groups: [
    {
      ...{
        measure: { text: 'hurt', key: 'wounded' },
        of: 'people',
        verdict: 'different',
        members: [0, 1],
        by: 'program',
      },
      ...{ difference: { by: 2, unit: null }, pairs: [{ one: 0, other: 1, verdict: 'different', difference: 2 }] },
    },
  ],
  attributions: [attribution],
  speakers: [
    {
      ...{ key: 'unnamed:a clerk', name: 'a clerk', kind: 'unnamed', sourceId: null },
      accounts: [{ document: 2, attributions: [0], words: 4 }],
    },
  ],
}
const claim: Claim = {
  ...{
    id: 1,
    words: 'The depot was set on fire',
    note: null,
    accused: 'the owner',
    askedOn: '1999-01-12',
    asked: 'by letter',
  },
  ...{ eventId: 5, comparisonId: null, createdAt: 0 },
  cells: [
    {
      document: 1,
      says: 'disputes',
      place: place(0, 'The cause is not known'),
      quote: 'The cause is not known',
      note: null,
    },
  ],
}
const input = makeInput({ ledgers, claims: [claim] }, [...texts])

test('a report says which figures differ, by how much and who gives each', () => {
  const [item] = reportOf(input, everything).figures?.items ?? []
  expect(item).toMatchObject({ title: 'hurt, people', likeness: 'different figures, 2 apart', isByPerson: false })
  expect(item?.differences).toEqual(['[1] “Three”: given by nobody named', '[2] “Five”: given by a clerk'])
  expect(item?.passages[0]?.runs).toEqual([
    { text: 'Three', differs: 'number' },
    { text: ' people were hurt.', differs: null },
  ])
})

test('a report says who is quoted in one account only, and what accounts do with a claim', () => {
  const { claims, speakers } = reportOf(input, everything)
  expect(speakers?.items).toMatchObject([{ title: 'a clerk', likeness: 'quoted in only one account' }])
  expect(claims?.items[0]?.differences).toEqual([
    '[1] disputes it',
    '[2] not found',
    'An answer was asked for: 12 January 1999 (by letter).',
  ])
  const without = reportOf(input, { ...everything, figures: false, attributions: false, claims: false })
  expect([without.figures, without.speakers, without.claims]).toEqual([null, null, null])
})

test('tables hold every entry, and no cell that a spreadsheet would run', () => {
  const read = Object.fromEntries(
    writeLedgerTables(input).map(({ name, text }) => [
      name,
      Papa.parse<Record<string, string>>(text.replace('\ufeff', ''), { header: true, skipEmptyLines: true }).data,
    ]),
  )
  expect(read['figures.csv']).toMatchObject([
    { group: '1', verdict: 'different', difference: '2', words: 'Three', value: '3', 'given by': '', by: 'program' },
    { words: 'Five', value: '5', 'given by': 'a clerk', by: 'person', account: '2' },
  ])
  expect(read['attributions.csv']).toMatchObject([{ source: 'a clerk', words: "'=Five people were hurt", cue: 'said' }])
  expect(read['claims.csv']?.map(row => [row.account, row.says, row.reply])).toEqual([
    ['1', 'disputes', ''],
    ['2', 'not found', ''],
  ])
})
