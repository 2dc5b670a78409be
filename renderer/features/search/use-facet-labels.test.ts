import { expect, test } from 'vitest'
import { labelOf } from './use-facet-labels.ts'

test('what was deleted since a search was saved is never a number', () => {
  const names = new Map([[3, 'Budget']])
  expect(labelOf('tag', 3, names)).toBe('Budget')
  expect(labelOf('tag', 4, names)).toBe('Deleted tag')
  expect(labelOf('event', 4, new Map())).toBe('Deleted event')
  expect(labelOf('source', 4, undefined)).toBe('…')
})

test('a value without a name of its own is called as it is written', () => {
  expect(labelOf('outlet', 'Wire', undefined)).toBe('Wire')
  expect(labelOf('type', 'x-y', undefined)).toBe('x-y')
  expect(labelOf('year', null, undefined)).toBe('No date')
})
