import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spotWithin, stepInLedger } from './ledger-moves.ts'

const counts = [
  [1, 2, 0],
  [1, 0, 3],
  [1, 1, 1],
]
const size = {
  rows: 3,
  columns: 3,
  page: 2,
  entries: (row: number, column: number) => counts[row]?.[column] ?? 0,
}
const step = (row: number, column: number, entry: number, key: string, isFar = false) =>
  stepInLedger({ row, column, entry }, key, isFar, size)

test('down goes through the entries of a cell, then to the next row', () => {
  expect(step(0, 1, 0, 'ArrowDown')).toEqual({ row: 0, column: 1, entry: 1 })
  expect(step(0, 1, 1, 'ArrowDown')).toEqual({ row: 1, column: 1, entry: 0 })
})

test('up comes in at the last entry of the cell above', () => {
  expect(step(2, 2, 0, 'ArrowUp')).toEqual({ row: 1, column: 2, entry: 2 })
  expect(step(1, 2, 2, 'ArrowUp')).toEqual({ row: 1, column: 2, entry: 1 })
})

test('the ends of the ledger hold', () => {
  expect(step(2, 1, 0, 'ArrowDown')).toEqual({ row: 2, column: 1, entry: 0 })
  expect(step(0, 0, 0, 'ArrowUp')).toEqual({ row: 0, column: 0, entry: 0 })
  expect(step(0, 2, 0, 'ArrowRight')).toEqual({ row: 0, column: 2, entry: 0 })
  expect(step(1, 2, 1, 'End', true)).toEqual({ row: 2, column: 2, entry: 0 })
  expect(step(0, 0, 0, 'x')).toBeUndefined()
})

test('a step stays within the ledger, and every row can be reached by going down', () => {
  const keys = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'PageDown', 'PageUp', 'Home', 'End']
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...keys)), pressed => {
      let spot = { row: 0, column: 0, entry: 0 }
      for (const key of pressed) spot = stepInLedger(spot, key, false, size) ?? spot
      expect(spotWithin(spot, size)).toEqual(spot)
    }),
  )
})
