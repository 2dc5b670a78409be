import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from './edit-distance.ts'

const distance = (one: string, other: string, most = 9) => editDistance(one, `x${other}y`, 1, 1 + other.length, most)

/** All that is one edit away from a word over two letters. */
function edited(word: string): string[] {
  const places = [...word].map((_, at) => at)
  return [
    ...places.map(at => word.slice(0, at) + word.slice(at + 1)),
    ...places.flatMap(at => ['a', 'b'].map(letter => word.slice(0, at) + letter + word.slice(at + 1))),
    ...[...places, word.length].flatMap(at => ['a', 'b'].map(letter => word.slice(0, at) + letter + word.slice(at))),
    ...places.slice(1).map(at => word.slice(0, at - 1) + word[at] + word[at - 1] + word.slice(at + 1)),
  ]
}

describe('editDistance', () => {
  it.each([
    ['turnout', 'turnout', 0],
    ['turnout', 'trunout', 1],
    ['turnout', 'turnouts', 1],
    ['назарбаев', 'назырбаев', 1],
    ['ca', 'abc', 2],
    ['', 'ab', 2],
  ])('from %s to %s is %i', (one, other, expected) => expect(distance(one, other)).toBe(expected))

  it('stops where it is more than asked for', () => {
    expect(distance('turnout', 'courier', 2)).toBe(3)
    expect(distance('a', 'aaaaaa', 2)).toBe(3)
  })

  it('is never more than the edits that were made, and 0 for none but the same', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 })
    fc.assert(
      fc.property(word, fc.array(fc.nat(), { maxLength: 3 }), (from, choices) => {
        const to = choices.reduce((made, choice) => edited(made)[choice % edited(made).length] ?? made, from)
        expect(distance(from, to)).toBeLessThanOrEqual(choices.length)
        expect(distance(from, to, choices.length)).toBe(distance(from, to))
        expect(distance(to, from)).toBe(distance(from, to))
        expect(distance(from, to) === 0).toBe(from === to)
      }),
    )
  })
})
