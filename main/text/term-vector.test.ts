import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cosine, inverseFrequency, termVector } from './term-vector.ts'

const bag = fc
  .array(fc.tuple(fc.nat(30), fc.double({ min: 0, max: 10, noNaN: true })))
  .map(entries => termVector(new Map(entries)))

it('is the same in both directions, from 0 to 1', () => {
  fc.assert(
    fc.property(bag, bag, (one, other) => {
      expect(cosine(one, other)).toBe(cosine(other, one))
      expect(cosine(one, other)).toBeGreaterThanOrEqual(0)
      expect(cosine(one, other)).toBeLessThanOrEqual(1)
    }),
  )
})

it('is 1 with itself, 0 with nothing', () => {
  const vector = termVector(
    new Map([
      [3, 0.5],
      [1, 2],
    ]),
  )
  expect([...vector.terms]).toEqual([1, 3])
  expect(cosine(vector, vector)).toBeCloseTo(1, 12)
  expect(cosine(vector, termVector(new Map()))).toBe(0)
  expect(cosine(vector, termVector(new Map([[2, 1]])))).toBe(0)
})

it('lets a rare term tell more, and one in every unit a little', () => {
  expect(inverseFrequency(100, 1)).toBeGreaterThan(inverseFrequency(100, 10))
  expect(inverseFrequency(100, 100)).toBeGreaterThan(0)
})
