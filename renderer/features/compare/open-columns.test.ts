import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeOpen, firstOpen, keepOpen, moveAccount } from './open-columns.ts'

test('three accounts open at once; of more, as many as the window has room for', () => {
  expect(firstOpen([1, 2, 3], 800)).toEqual([1, 2, 3])
  expect(firstOpen([1, 2, 3, 4], 1280)).toEqual([1, 2])
  expect(firstOpen([1, 2, 3, 4], 1920)).toEqual([1, 2, 3])
})

test('two columns stay open, and a fourth takes the place of the last', () => {
  expect(changeOpen([1, 2], 1)).toEqual([1, 2])
  expect(changeOpen([1, 2, 3], 2)).toEqual([1, 3])
  expect(changeOpen([1, 2, 3], 4)).toEqual([1, 2, 4])
})

test('an added account opens while there is room, and the others stay as they are', () => {
  expect(keepOpen([1, 2], [1, 2], [1, 2, 3])).toEqual([1, 2, 3])
  expect(keepOpen([1, 2, 3], [1, 2, 3], [1, 2, 3, 4])).toEqual([1, 2, 3])
  expect(keepOpen([1, 2], [1, 2, 3], [2, 3])).toEqual([2, 3])
})

test('when so few are left that each has room, all are open', () => {
  expect(keepOpen([1, 2], [1, 2, 3, 4], [1, 3, 4])).toEqual([1, 3, 4])
})

test('whatever is added and taken away, two to three columns of these accounts are open', () => {
  const some = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 6 })
  fc.assert(
    fc.property(some, some, (before, after) => {
      const open = keepOpen(firstOpen(before, 1280), before, after)
      expect(open.every(id => after.includes(id))).toBe(true)
      expect(new Set(open).size).toBe(open.length)
      expect(open.length >= 2 && open.length <= 3).toBe(true)
    }),
  )
})

test('an account moves past its neighbour among the open columns, over closed ones between', () => {
  expect(moveAccount([1, 2, 3], [1, 3], 1, 1)).toEqual([2, 3, 1])
  expect(moveAccount([1, 2, 3], [1, 2, 3], 3, -1)).toEqual([1, 3, 2])
  expect(moveAccount([1, 2, 3], [1, 2, 3], 1, -1)).toEqual([1, 2, 3])
})

test('moving there and back leaves the open columns in their order', () => {
  const accounts = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 6 })
  fc.assert(
    fc.property(accounts, fc.nat(), (documents, at) => {
      const id = documents[at % documents.length] ?? 0
      const there = moveAccount(documents, documents, id, 1)
      expect([...there].sort()).toEqual([...documents].sort())
      if (id !== documents.at(-1)) expect(moveAccount(there, there, id, -1)).toEqual(documents)
    }),
  )
})
