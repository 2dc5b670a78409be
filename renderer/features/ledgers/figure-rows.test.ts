import { expect, test } from 'vitest'
import { pairsAcross, pairsWithRest } from './figure-pairs.ts'
import { countFilters, figureRows, kindsIn, shownFigures } from './figure-rows.ts'
import { measureName, measureWords, quantityWords, verdictWords } from './figure-words.ts'
import { testFigure, testGroup, testLedgers } from './test-ledgers.ts'

/** Two accounts: turnout differs, the share is the same, the second alone counts complaints, which it does first. */
const ledgers = testLedgers({
  figures: [
    testFigure(1, 40, { value: 85, unit: '%' }),
    testFigure(1, 60, { value: 81, unit: '%' }),
    testFigure(2, 50, { value: 79, unit: '%' }),
    testFigure(2, 70, { value: 81, unit: '%' }),
    testFigure(2, 10, { value: 340, kind: 'count' }),
  ],
  groups: [
    testGroup('turnout', [0, 2], 'different', { by: 6, unit: '%' }),
    testGroup('share', [1, 3], 'same'),
    testGroup('complaints', [4], null),
  ],
})
const rows = figureRows(ledgers, [2, 1], ({ document, start }) => `${document}:${start}`)
const keys = (shown: readonly { group: { measure: { text: string } | null } }[]) =>
  shown.map(({ group }) => group.measure?.text)

test('figures stand in the columns of their accounts, in the order of the accounts', () => {
  expect(rows.map(({ cells }) => cells.map(cell => cell.map(({ words }) => words)))).toEqual([
    [['2:50'], ['1:40']],
    [['2:70'], ['1:60']],
    [['2:10'], []],
  ])
})

test('only figures of a different pair are marked as differing', () => {
  expect(rows.map(({ cells }) => cells.flat().some(({ differs }) => differs))).toEqual([true, false, false])
})

test('rows are filtered by how they stand and by kind', () => {
  expect(countFilters(rows)).toEqual({ all: 3, differing: 1, several: 2, one: 1 })
  expect(keys(shownFigures(rows, 'differing', 'all', 'verdict'))).toEqual(['turnout'])
  expect(keys(shownFigures(rows, 'one', 'all', 'verdict'))).toEqual(['complaints'])
  expect(keys(shownFigures(rows, 'all', 'percentage', 'verdict'))).toEqual(['turnout', 'share'])
  expect(kindsIn(rows)).toEqual(['percentage', 'count'])
})

test('in the order of the text, the first account comes first', () => {
  expect(keys(shownFigures(rows, 'all', 'all', 'text'))).toEqual(['complaints', 'turnout', 'share'])
})

test('two groups are joined by every pair across them, and one figure parted from each of the others', () => {
  const [first, second] = rows
  const across = pairsAcross(first?.figures ?? [], second?.figures ?? [])
  expect(across.map(({ one, other }) => [one.start, other.start])).toEqual([
    [40, 60],
    [40, 70],
    [50, 60],
    [50, 70],
  ])
  const figure = first?.figures[1]
  if (!figure) throw new Error('The group has two figures.')
  expect(pairsWithRest(figure, first?.figures ?? []).map(({ one, other }) => [one.start, other.start])).toEqual([
    [50, 40],
  ])
})

test('quantities, verdicts and measures are said in words', () => {
  const bare = { value: null, low: null, high: null, unit: null, approximate: false }
  expect(quantityWords({ ...bare, value: 81.7, unit: '%', approximate: true })).toBe('about 81.7 %')
  expect(quantityWords({ ...bare, low: 5, high: 7, unit: 'km' })).toBe('5 to 7 km')
  expect(quantityWords({ ...bare, value: 1_375_000_000, unit: 'USD' })).toBe('1.375 billion USD')
  expect(quantityWords({ ...bare, low: 300 })).toBe('300 or more')
  expect(quantityWords({ ...bare, high: 7 })).toBe('up to 7')
  expect(verdictWords({ verdict: 'different', difference: { by: 6, unit: '%' } })).toBe(
    'different figure, by 6 percentage points',
  )
  expect(verdictWords({ verdict: 'same-origin', difference: null })).toBe('same figure, same origin')
  expect(measureWords({ measure: { text: 'голосов', key: 'votes' }, of: 'Kerimzhan' })).toBe('Votes of Kerimzhan')
  expect(measureWords({ measure: { text: 'cows milked', key: 'milked' }, of: null })).toBe('cows milked')
  expect(measureName({ text: 'fell', key: 'turnout-change' })).toBe('Turnout, change')
  expect(measureWords({ measure: null, of: null })).toBe('Not told what is measured')
})
