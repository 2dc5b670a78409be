import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dropFromSelection, noSelection, rangeTo, selectOne, selectRange, stepFrom, toggleOne } from './selection.ts'

describe('selection', () => {
  test('toggling twice changes nothing', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(50)), fc.nat(50), (ids, id) => {
        const before = { ids: new Set(ids), active: 0, anchor: 0 }
        const after = toggleOne(toggleOne(before, id, 3), id, 3)
        expect([...after.ids].sort()).toEqual([...before.ids].sort())
      }),
    )
  })

  test('a range grows and shrinks from where it began', () => {
    const begun = selectOne(12, 2)
    expect(rangeTo(begun, 5)).toEqual({ from: 2, to: 5 })
    const grown = selectRange(begun, [12, 13, 14, 15], 5)
    expect(rangeTo(grown, 0)).toEqual({ from: 0, to: 2 })
    expect(rangeTo(noSelection, 4)).toEqual({ from: 4, to: 4 })
  })

  test('ids stay in the order in which they were chosen', () => {
    const chosen = toggleOne(toggleOne(selectOne(9, 0), 3, 4), 7, 1)
    expect([...chosen.ids]).toEqual([9, 3, 7])
    expect([...dropFromSelection(chosen, [3]).ids]).toEqual([9, 7])
  })

  test('keys never leave the list', () => {
    const steps = fc.constantFrom('next', 'previous', 'first', 'last', 'pageDown', 'pageUp')
    fc.assert(
      fc.property(fc.integer({ min: -1, max: 99 }), steps, fc.integer({ min: 1, max: 100 }), (active, step, total) => {
        const to = stepFrom(Math.min(active, total - 1), step, total, 10)
        expect(to).toBeGreaterThanOrEqual(0)
        expect(to).toBeLessThan(total)
      }),
    )
    expect(stepFrom(-1, 'next', 0, 10)).toBe(-1)
    expect(stepFrom(-1, 'next', 5, 10)).toBe(0)
    expect(stepFrom(-1, 'previous', 5, 10)).toBe(0)
  })
})
