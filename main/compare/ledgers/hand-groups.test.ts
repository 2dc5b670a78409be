import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withHand } from './hand-groups.ts'

const members = (...given: Parameters<typeof withHand>) => withHand(...given).map(group => group.members)

test('a person puts groups together, takes a figure out of one, and adds one that was in none', () => {
  const groups = [
    [0, 2],
    [1, 3],
  ]
  expect(members(5, groups, [])).toEqual(groups)
  expect(members(5, groups, [{ kind: 'alike', one: 0, other: 1 }])).toEqual([[0, 1, 2, 3]])
  expect(members(5, groups, [{ kind: 'alike', one: 4, other: 1 }])).toEqual([
    [0, 2],
    [1, 3, 4],
  ])
  expect(members(5, [[0, 1, 2]], [{ kind: 'apart', one: 0, other: 1 }])).toEqual([[0, 2], [1]])
  expect(withHand(2, [[0], [1]], [{ kind: 'alike', one: 0, other: 1 }])).toEqual([{ members: [0, 1], by: 'person' }])
})

test('whatever is said, no figure is in two groups and none with what it is apart from', () => {
  const pair = fc.record({
    kind: fc.constantFrom('alike' as const, 'apart' as const),
    one: fc.nat(9),
    other: fc.nat(9),
  })
  const hands = fc.array(
    pair.filter(({ one, other }) => one !== other),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(hands, hand => {
      const made = members(10, [[0, 1, 2], [3, 4], [5]], hand)
      expect(new Set(made.flat()).size).toBe(made.flat().length)
      expect(made.flat()).toEqual(expect.arrayContaining([0, 1, 2, 3, 4, 5]))
      for (const { kind, one, other } of hand)
        if (kind === 'apart') expect(made.some(group => group.includes(one) && group.includes(other))).toBe(false)
    }),
  )
})
