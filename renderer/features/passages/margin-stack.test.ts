import fc from 'fast-check'
import { expect, it } from 'vitest'
import { stackNotes } from './margin-stack.ts'

it('keeps notes at their places where there is room', () => {
  expect(
    stackNotes(
      [
        { top: 10, height: 20 },
        { top: 80, height: 20 },
      ],
      8,
    ),
  ).toEqual([10, 80])
  expect(
    stackNotes(
      [
        { top: 10, height: 50 },
        { top: 20, height: 20 },
      ],
      8,
    ),
  ).toEqual([10, 68])
})

it('never lets one cover another, nor stand above its place', () => {
  const notes = fc.array(fc.record({ top: fc.nat(500), height: fc.integer({ min: 1, max: 90 }) }))
  fc.assert(
    fc.property(notes, all => {
      const tops = stackNotes(all, 8)
      tops.forEach((top, index) => {
        const [note, before] = [all[index], all[index - 1]]
        expect(top).toBeGreaterThanOrEqual(note?.top ?? 0)
        if (before) expect(top).toBeGreaterThanOrEqual((tops[index - 1] ?? 0) + before.height + 8)
      })
    }),
  )
})
