import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { finish } from './hash-words.ts'
import { bandsOf, estimateJaccard, jaccard, minHash } from './min-hash.ts'

const hashes = (numbers: readonly number[]) => Uint32Array.from(numbers, number => finish(number))
const numbersFrom = (first: number, count: number) => Array.from({ length: count }, (_, at) => first + at)
const minimaOf = (numbers: readonly number[]) => minHash(hashes(numbers)) as Uint32Array

test('a set has the same minima in whatever order, and however often a hash stands in it', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1 }), numbers => {
      expect(minimaOf([...numbers, ...numbers].reverse())).toEqual(minimaOf(numbers))
    }),
  )
})

test('an empty set has none', () => {
  expect(minHash(new Uint32Array())).toBeNull()
})

test('the estimate is near the true share in common, for small sets and large ones', () => {
  fc.assert(
    fc.property(
      fc.nat(1_000_000),
      fc.integer({ min: 1, max: 800 }),
      fc.nat(400),
      fc.nat(400),
      (first, common, left, right) => {
        const one = numbersFrom(first, common + left)
        const other = [...numbersFrom(first, common), ...numbersFrom(first + 2_000_000, right)]
        const exact = jaccard(new Set(one), new Set(other))
        const estimate = estimateJaccard(minimaOf(one), minimaOf(other))
        // Five standard errors of 64 minima; in sets smaller than that, bins borrow from one another.
        expect(Math.abs(estimate - exact)).toBeLessThan(common + left < 128 ? 0.5 : 0.32)
      },
    ),
    { seed: 1997, numRuns: 200 },
  )
})

describe('the bands', () => {
  /** The share of 300 pairs of sets with so much in common that share a band. */
  const shareFound = (common: number, own: number) => {
    const found = Array.from({ length: 300 }, (_, pair) => {
      const first = 10_000 * pair
      const one = bandsOf(minimaOf(numbersFrom(first, common + own)))
      const other = bandsOf(minimaOf([...numbersFrom(first, common), ...numbersFrom(first + 5000, own)]))
      return one.some((band, at) => other[at] === band)
    })
    return found.filter(Boolean).length / found.length
  }

  test('of sets with seven tenths in common meet nearly always', () => {
    expect(shareFound(490, 105)).toBeGreaterThan(0.96)
  })

  test('of sets with a fifth in common meet seldom', () => {
    expect(shareFound(200, 400)).toBeLessThan(0.08)
  })

  test('are told apart by their place', () => {
    const alike = new Uint32Array(64).fill(7)
    expect(new Set(bandsOf(alike)).size).toBe(16)
  })
})
