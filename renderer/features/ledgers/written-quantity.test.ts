import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readQuantity, writeQuantity } from './written-quantity.ts'

test('numbers are read as people write them', () => {
  expect(['81', '81.7', '81,7', '1,250,000', '1 250 000', ' -3 '].map(readQuantity)).toEqual([
    81, 81.7, 81.7, 1_250_000, 1_250_000, -3,
  ])
})

test('what is no number, or more than one, is not read', () => {
  expect(['', 'many', '5-7', '81 %', '1,2,3'].map(readQuantity)).toEqual([null, null, null, null, null])
})

test('what is written into a field is read again', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), hundredths => {
      expect(readQuantity(writeQuantity(hundredths / 100))).toBeCloseTo(hundredths / 100, 9)
    }),
  )
})
