import { expect, it } from 'vitest'
import { citeDocument, citeWords, inQuotes } from './citation.ts'

const report = {
  title: 'Polls close early',
  outlet: 'The Caspian Courier',
  byline: 'Oliver Wrenfield',
  date: '1999',
  origins: [
    { kind: 'pasted' as const, path: null, address: 'https://example.org/a', retrievedAt: null, importedAt: 0 },
  ],
}

it('says who wrote what, where, when, and where it was found', () => {
  expect(citeDocument(report)).toBe(
    'Oliver Wrenfield, “Polls close early”, The Caspian Courier, 1999, https://example.org/a.',
  )
})

it('leaves out what is not known, except that the date is not', () => {
  expect(citeDocument({ ...report, outlet: null, byline: null, date: null, origins: [] })).toBe(
    '“Polls close early”, undated.',
  )
})

it('puts wrapped words on one line', () => {
  expect(citeWords(' two\r\n  lines ', report)).toMatch(/^“two lines”\n— Oliver/)
})

it('does not quote twice', () => {
  expect([inQuotes('words'), inQuotes('«Слова», — сказал он')]).toEqual(['“words”', '«Слова», — сказал он'])
})
