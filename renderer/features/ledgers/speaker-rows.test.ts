import { expect, test } from 'vitest'
import { sourceKindOf } from './source-kind.ts'
import { countSpeakers, listRows, speakerRows } from './speaker-rows.ts'
import { testAttribution, testLedgers, testSpeaker } from './test-ledgers.ts'

/** Two accounts: both quote the commission, one of them first; only the second quotes a teacher, and nobody named. */
const ledgers = testLedgers({
  attributions: [
    testAttribution(1, 10, 'Commission'),
    testAttribution(1, 50, 'Commission', { source: { place: null, text: 'it', kind: 'pronoun', name: 'Commission' } }),
    testAttribution(2, 5, 'Teacher'),
    testAttribution(2, 30, 'Commission'),
    testAttribution(2, 60, null),
  ],
  speakers: [
    testSpeaker('Commission', [
      [1, [0, 1]],
      [2, [3]],
    ]),
    testSpeaker('Teacher', [[2, [2]]], { kind: 'unnamed' }),
  ],
  quotations: [{ members: [1, 3], isSame: false }],
})
const all = speakerRows(ledgers, [1, 2], ({ document, start }) => `${document}:${start}`)

test('a source has in each account how often it is quoted, and as which', () => {
  expect(
    all.map(({ row }) => row.cells.map(([quoted]) => quoted && [quoted.times, quoted.words, quoted.place])),
  ).toEqual([
    [
      [2, 4, 1],
      [1, 2, 2],
    ],
    [undefined, [1, 2, 1]],
    [undefined, [1, 0, 3]],
  ])
})

test('below it stand the same quotation side by side, then the rest', () => {
  const rows = listRows(all, 'all', new Set(['Commission']))
  expect(rows.map(row => row.what)).toEqual(['speaker', 'quotation', 'rest', 'speaker', 'speaker'])
  const [, quotation, rest] = rows
  const wordsOf = (row: (typeof rows)[number] | undefined) =>
    row && row.what !== 'speaker' ? row.cells.map(cell => cell.map(({ words }) => words)) : []
  expect(wordsOf(quotation)).toEqual([['1:50'], ['2:30']])
  expect(wordsOf(rest)).toEqual([['1:10'], []])
  expect(quotation?.what === 'quotation' && quotation.cells[0]?.[0]?.writtenAs).toBe('it')
})

test('a source that is quoted often takes some rows', () => {
  const many = testLedgers({
    attributions: Array.from({ length: 9 }, (_, at) => testAttribution(1, at * 20, 'Teacher')),
    speakers: [testSpeaker('Teacher', [[1, [0, 1, 2, 3, 4, 5, 6, 7, 8]]])],
  })
  const rows = listRows(
    speakerRows(many, [1, 2], () => 'words'),
    'all',
    new Set(['Teacher']),
  )
  expect(rows.map(({ what, cells }) => [what, ...cells.map(cell => cell.length)])).toEqual([
    ['speaker', 1, 0],
    ['only', 4, 0],
    ['more', 4, 0],
    ['more', 1, 0],
  ])
})

test('sources are filtered by how many accounts quote them, and by what is worded otherwise', () => {
  expect(countSpeakers(all)).toEqual({ all: 3, several: 1, one: 1, reworded: 1 })
  expect(listRows(all, 'one', new Set()).map(({ key }) => key)).toEqual(['teacher'])
})

test('what a source would be in the register is told by its name', () => {
  const kind = (name: string) => sourceKindOf({ kind: 'named', name })
  expect(
    ['Central Electoral Commission', 'OSCE', 'ЦИК', 'Генеральная прокуратура', 'Bolat Kerimzhan'].map(kind),
  ).toEqual(['organisation', 'organisation', 'organisation', 'organisation', 'person'])
  expect(sourceKindOf({ kind: 'unnamed', name: 'a Western diplomat' })).toBe('unnamed')
})
