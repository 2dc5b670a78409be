import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sameness } from './sameness.ts'

const words = fc.array(fc.constantFrom('vote', 'count', '85', '86', 'said', 'turnout', 'of'), { maxLength: 12 })
const score = (one: string, other: string) => sameness(one.split(' '), other.split(' '), 0.5)

it('is the same in both directions, from 0 to 1, and 1 with itself', () => {
  fc.assert(
    fc.property(words, words, fc.double({ min: 0, max: 1, noNaN: true }), (one, other, cosine) => {
      const value = sameness(one, other, cosine)
      expect(value).toBe(sameness(other, one, cosine))
      expect(value).toBeGreaterThanOrEqual(0)
      expect(value).toBeLessThanOrEqual(1)
    }),
  )
  expect(sameness(['turnout', 'be', '85'], ['turnout', 'be', '85'], 1)).toBeCloseTo(1, 12)
})

it('falls where a number differs, and where only a piece is shared', () => {
  expect(score('turnout was 85', 'turnout was 86')).toBeLessThan(score('turnout was high', 'turnout was low'))
  expect(score('a x b y c z', 'a u b v c w')).toBeGreaterThan(score('a b c x y z', 'a b c u v w'))
})
