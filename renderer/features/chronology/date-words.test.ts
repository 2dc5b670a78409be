import { expect, test } from 'vitest'
import { dateWords, isUncertain } from './date-words.ts'

test.each([
  ['2005', '2005'],
  ['2005-12', 'December 2005'],
  ['1999~', 'about 1999'],
  ['2005-12?', 'perhaps December 2005'],
  ['1999%', 'perhaps about 1999'],
  ['199X', 'the 1990s'],
  ['19XX', 'the 20th century'],
  ['2005-22', 'summer 2005'],
  ['2005-11/2005-12', 'November 2005 – December 2005'],
  ['no date', 'no date'],
])('%s is “%s”', (edtf, said) => {
  expect(dateWords(edtf)).toBe(said)
})

test('a day is written as days are', () => {
  expect(dateWords('2005-12-04')).toMatch(/2005/)
  expect(dateWords('2005-12-03/2005-12-04').split(' – ')).toHaveLength(2)
})

test('what is about, doubtful or open is uncertain', () => {
  expect(['1999~', '2005-12?', '199X'].every(isUncertain)).toBe(true)
  expect(['1999', '2005-12', '2005-12-03/2005-12-04'].some(isUncertain)).toBe(false)
})
