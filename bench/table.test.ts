import { expect, it } from 'vitest'
import { median, quantile } from './middle.ts'
import { tableOf } from './table.ts'

it('shows a row for each measure and a column for each system', () => {
  const table = tableOf({ 'collate.word.p99Ms': 1.234, 'fts5.word.p99Ms': 0.5, 'collate.startMs': 1234.5 })
  expect(table.split('\n').map(line => line.trim().split(/\s+/))).toEqual([
    ['collate', 'fts5'],
    ['word.p99Ms', '1.23', '0.500'],
    ['startMs', '1235', '-'],
  ])
})

it('takes quantiles by nearest rank', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(quantile([5, 1, 2, 3, 4], 0.99)).toBe(5)
  expect(quantile([1, 2, 3, 4], 0.25)).toBe(1)
  expect(median([])).toBeNaN()
})
