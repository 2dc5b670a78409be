import { expect, test } from 'vitest'
import { wordF1 } from './bag-of-words.ts'

test('counts each word as often as it stands', () => {
  expect(wordF1('The count, the count', 'the count')).toBeCloseTo(2 / 3)
  expect(wordF1('Явка 86,3', 'явка: 86,3')).toBe(1)
  expect(wordF1('', '')).toBe(1)
  expect(wordF1('', 'words')).toBe(0)
})
