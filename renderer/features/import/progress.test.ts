import { expect, test } from 'vitest'
import type { Import } from '../../../main/contract/imports.ts'
import { nameOf, shareOf, withProgress } from './progress.ts'

const one = (id: number, state: Import['state'], imported: number): Import => ({
  id,
  startedAt: 0,
  state,
  files: 10,
  imported,
  duplicates: 0,
  failed: 0,
  label: 'x',
  watchedId: null,
  msLeft: null,
})

test('progress that is newer than the list counts', () => {
  const [shown] = withProgress([one(1, 'running', 2)], new Map([[1, one(1, 'running', 5)]]))
  expect(shown?.imported).toBe(5)
})

test('an import that the list knows to have ended does not run again', () => {
  const [shown] = withProgress([one(1, 'done', 10)], new Map([[1, one(1, 'running', 9)]]))
  expect(shown?.state).toBe('done')
})

test('the newest import comes first, also before it is listed', () => {
  const shown = withProgress([one(1, 'done', 10)], new Map([[2, one(2, 'listing', 0)]]))
  expect(shown.map(({ id }) => id)).toEqual([2, 1])
})

test('nobody knows how far an import is while its files are being listed', () => {
  expect(shareOf(one(1, 'listing', 3))).toBeUndefined()
  expect(shareOf(one(1, 'running', 3))).toBe(0.3)
})

test('an import from a watched folder says so in the words of the interface', () => {
  expect(nameOf(one(1, 'done', 1))).toBe('x')
  expect(nameOf({ ...one(1, 'done', 1), watchedId: 3 })).toBe('Watched: x')
})
