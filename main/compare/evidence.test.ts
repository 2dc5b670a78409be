import fc from 'fast-check'
import { expect, it } from 'vitest'
import { termVector } from '../text/term-vector.ts'
import { evidenceOf } from './evidence.ts'

/** Evidence of a matrix of likeness, its sentences all of the same length. */
function evidence(rows: readonly (readonly number[])[], length = 100) {
  const [height, width] = [rows.length, rows[0]?.length ?? 0]
  const vectors = (count: number) => Array.from({ length: count }, () => termVector(new Map([[1, length]])))
  const { of } = evidenceOf({ height, width, of: Float32Array.from(rows.flat()) }, vectors(height), vectors(width))
  return (i: number, j: number) => of[i * width + j] ?? 0
}

it('grows with likeness, and there is none where nothing is alike', () => {
  expect(evidence([[0.5]])(0, 0)).toBeGreaterThan(evidence([[0.3]])(0, 0))
  expect(evidence([[0, 0.2]])(0, 0)).toBe(0)
})

it('falls where a sentence is as like another far from it', () => {
  const alone = evidence([
    [0.3, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
  ])
  const rivalled = evidence([
    [0.3, 0, 0.3],
    [0, 0, 0],
    [0, 0, 0],
  ])
  expect(rivalled(0, 0)).toBeLessThan(alone(0, 0))
})

it('keeps what stands beside: one sentence said in two', () => {
  const far = evidence([[0.3, 0, 0.3]])
  const beside = evidence([[0.3, 0.3, 0]])
  expect(beside(0, 0)).toBeGreaterThan(far(0, 0))
})

it('falls with the distance of the places and for very short sentences', () => {
  const corner = [
    [0.3, 0],
    [0, 0],
  ]
  const across = [
    [0, 0.3],
    [0, 0],
  ]
  expect(evidence(corner)(0, 0)).toBeGreaterThan(evidence(across)(0, 1))
  expect(evidence([[0.3]])(0, 0)).toBeGreaterThan(evidence([[0.3]], 2)(0, 0))
})

it('is the same in both directions', () => {
  const rows = fc.array(fc.array(fc.constantFrom(0, 0.1, 0.2, 0.4), { minLength: 3, maxLength: 3 }), {
    minLength: 1,
    maxLength: 4,
  })
  fc.assert(
    fc.property(rows, matrix => {
      const turned = [0, 1, 2].map(j => matrix.map(row => row[j] ?? 0))
      const [one, other] = [evidence(matrix), evidence(turned)]
      for (const i of matrix.keys()) for (const j of [0, 1, 2]) expect(one(i, j)).toBeCloseTo(other(j, i), 6)
    }),
  )
})
