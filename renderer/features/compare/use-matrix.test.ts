import { expect, it } from 'vitest'
import { matrixStops } from './use-matrix.ts'

it('stops at what differs and at what stands only in one report', () => {
  const rows = [null, 0, 1, null, 2].map(point => ({ point, cells: [] }))
  expect(matrixStops(rows, new Set([1]))).toEqual([0, 2, 3])
})
