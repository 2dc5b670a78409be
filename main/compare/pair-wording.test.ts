import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { WordPair } from './extend-wording.ts'
import { alignWording } from './pair-wording.ts'
import { readWording } from './read-wording.ts'
import { indexSeeds } from './wording-seeds.ts'

/** Alignments of two texts, by the places of their words. */
function aligned(one: string, other: string): WordPair[][] {
  const numbers = new Map<string, number>()
  const [left, right] = [one, other].map((text, id) => {
    const words = readWording({ id, text, language: 'en' }, numbers)
    return { words, seeds: indexSeeds(words) }
  })
  if (!left || !right) throw new Error('There are two texts.')
  const pieces = alignWording(left, right)
  for (;;) {
    const { done, value } = pieces.next()
    if (done) return value
  }
}

const places = (pairs: readonly WordPair[] | undefined) => pairs?.map(([i, j]) => `${i}-${j}`).join(' ')

it('goes on over words that are changed, cut and put in, to both sides', () => {
  const [changed, ...more] = aligned('a b c d e f g h i j k l m', 'a b x d e f g h j k y l m')
  expect(more).toEqual([])
  expect(places(changed)).toBe('0-0 1-1 3-3 4-4 5-5 6-6 7-7 9-8 10-9 11-11 12-12')
})

it('ends where nothing goes on alike', () => {
  expect(aligned('a b c d e f p q r s t u v w x y', 'a b c d e f 1 2 3 4 5 6 7 8 9 y').map(places)).toEqual([
    '0-0 1-1 2-2 3-3 4-4 5-5',
  ])
})

describe('any two texts of few words', () => {
  const many = fc.array(fc.constantFrom(...'abc'), { minLength: 30, maxLength: 60 })
  const letters = fc.oneof(many, fc.array(fc.constantFrom(...'abc'))).map(words => words.join(' '))
  const runs = 500

  it('are aligned the same in both directions', () => {
    fc.assert(
      fc.property(letters, letters, (one, other) => {
        const back = aligned(other, one).map(pairs => pairs.map(([j, i]) => `${i}-${j}`).join(' '))
        expect(back.sort()).toEqual(aligned(one, other).map(places).sort())
      }),
      { numRuns: runs },
    )
  })

  it('are aligned in order, word with like word, no word within two alignments', () => {
    fc.assert(
      fc.property(letters, letters, (one, other) => {
        const [words, others] = [one.split(' '), other.split(' ')]
        const alignments = aligned(one, other)
        for (const pairs of alignments) {
          expect(pairs.length).toBeGreaterThan(one === other ? 0 : 4)
          for (const [at, [i, j]] of pairs.entries()) {
            expect(words[i]).toBe(others[j])
            expect(i).toBeGreaterThan(pairs[at - 1]?.[0] ?? -1)
            expect(j).toBeGreaterThan(pairs[at - 1]?.[1] ?? -1)
          }
        }
        for (const side of [0, 1] as const) {
          const spans = alignments.map(pairs => [pairs[0]?.[side] ?? 0, (pairs.at(-1)?.[side] ?? 0) + 1])
          const edges = spans.sort((left, right) => (left[0] ?? 0) - (right[0] ?? 0)).flat()
          expect(edges).toEqual([...edges].sort((left, right) => left - right))
        }
      }),
      { numRuns: runs },
    )
  })
})
