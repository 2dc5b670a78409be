import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cutSegments } from './segments.ts'

const ranges = fc.array(
  fc.tuple(fc.nat(60), fc.nat(30)).map(([start, length]) => ({ start, end: start + length })),
  { maxLength: 8 },
)

it('cuts where ranges begin and end', () => {
  const [a, b] = [
    { start: 2, end: 6 },
    { start: 4, end: 9 },
  ]
  expect(cutSegments(0, 8, [a, b])).toEqual([
    { start: 0, end: 2, covers: [] },
    { start: 2, end: 4, covers: [a] },
    { start: 4, end: 6, covers: [a, b] },
    { start: 6, end: 8, covers: [b] },
  ])
})

it('covers every code unit once, with exactly the ranges that hold it', () => {
  fc.assert(
    fc.property(fc.nat(20), fc.integer({ min: 1, max: 40 }), ranges, (start, length, all) => {
      const end = start + length
      let at = start
      for (const segment of cutSegments(start, end, all)) {
        expect(segment.start).toBe(at)
        expect(segment.end).toBeGreaterThan(segment.start)
        for (let unit = segment.start; unit < segment.end; unit++)
          expect(segment.covers).toEqual(all.filter(range => range.start <= unit && unit < range.end))
        at = segment.end
      }
      expect(at).toBe(end)
    }),
  )
})
