import { expect, test } from 'vitest'
import { formatDocumentDate, formatLanguage } from './formats.ts'

test('a document date is written as precisely as it is known', () => {
  expect(formatDocumentDate('1999')).toBe('1999')
  expect(formatDocumentDate('1999-01')).toBe('January 1999')
  expect(formatDocumentDate('1999-01-10')).toBe('Jan 10, 1999')
  expect(formatDocumentDate('nonsense')).toBe('nonsense')
})

test('an unknown language is named by its tag', () => {
  expect(formatLanguage('kk')).toBe('Kazakh')
  expect(formatLanguage('not a tag')).toBe('not a tag')
})
