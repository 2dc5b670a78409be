import { expect, test } from 'vitest'
import { columnTracks, fittingColumns, nextSort } from './columns.ts'

test('a narrow list keeps the title and drops the last columns first', () => {
  const ids = (width: number) => fittingColumns(['outlet', 'date', 'tags'], width).map(column => column.id)
  expect(ids(1000)).toEqual(['title', 'outlet', 'date', 'tags'])
  expect(ids(500)).toEqual(['title', 'outlet', 'date'])
  expect(ids(300)).toEqual(['title'])
  expect(ids(0)).toEqual(['title'])
})

test('tracks begin with the lead', () => {
  expect(columnTracks(fittingColumns(['date'], 900))).toBe('30px minmax(0, 1fr) 104px')
})

test('a second press turns the order round', () => {
  const newest = nextSort({ by: 'title', descending: false }, 'date')
  expect(newest).toEqual({ by: 'date', descending: true })
  expect(nextSort(newest, 'date')).toEqual({ by: 'date', descending: false })
  expect(nextSort(newest, 'outlet')).toEqual({ by: 'outlet', descending: false })
})
