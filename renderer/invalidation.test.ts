import { expect, test } from 'vitest'
import { isTouched } from './invalidation.ts'

test('a tag change makes lists, tags and searches old, not sources', () => {
  const change = { kinds: ['tags' as const] }
  expect(isTouched('documents.list', {}, change)).toBe(true)
  expect(isTouched('tags.list', {}, change)).toBe(true)
  expect(isTouched('search.run', {}, change)).toBe(true)
  expect(isTouched('sources.list', {}, change)).toBe(false)
})

test('stored text only changes with its own document', () => {
  const change = { kinds: ['documents' as const], documents: [4] }
  expect(isTouched('documents.text', { id: 4 }, change)).toBe(true)
  expect(isTouched('documents.text', { id: 5 }, change)).toBe(false)
  expect(isTouched('documents.text', { id: 5 }, { kinds: ['documents'] })).toBe(true)
})

test('any change that can be undone touches the history', () => {
  expect(isTouched('history.state', {}, { kinds: ['passages'] })).toBe(true)
})
