import fc from 'fast-check'
import { expect, it } from 'vitest'
import { namedWithin } from './named.ts'

it('finds exactly what touches a stretch', () => {
  const stretches = fc
    .uniqueArray(fc.nat(60), { maxLength: 12 })
    .map(cuts => cuts.sort((one, other) => one - other))
    .map(cuts =>
      cuts.flatMap((end, at) => (at % 2 === 1 ? [{ start: cuts[at - 1] ?? 0, end, kind: 'name' as const }] : [])),
    )
  fc.assert(
    fc.property(stretches, fc.nat(60), fc.integer({ min: 1, max: 30 }), (named, start, length) => {
      const range = { start, end: start + length }
      expect(namedWithin(named, range)).toEqual(named.filter(one => one.start < range.end && one.end > range.start))
    }),
  )
})
