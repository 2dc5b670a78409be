import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findRepeated, type PageLines } from './repeated.ts'
import type { Segment } from './segments.ts'

const at = (y: number, text: string, x = 100): Segment => ({
  text,
  x,
  right: x + text.length * 5,
  y,
  size: 10,
  order: y,
})
const page = (...segments: Segment[]): PageLines => ({ segments, top: 0, bottom: 800 })
const body = (page: number) =>
  [200, 212, 224, 236, 248, 600, 612, 624, 636].map(y => at(y, `Line ${y} of what page ${page} says`))

const repeatedIn = (pages: PageLines[]) => [...findRepeated(pages)].map(({ text }) => text)

test('what stands on most pages at one height is repeated, whatever numbers are in it', () => {
  const pages = [1, 2, 3, 4, 5].map(number =>
    page(at(40, `Minutes, sheet ${number}`), ...body(number), at(770, String(number + 6))),
  )
  expect(repeatedIn(pages)).toEqual([
    ...[1, 2, 3, 4, 5].map(number => `Minutes, sheet ${number}`),
    ...['7', '8', '9', '10', '11'],
  ])
})

test('left and right pages may take turns', () => {
  const pages = [1, 2, 3, 4, 5, 6].map(number =>
    page(at(40, number % 2 ? 'Lake council' : 'Third winter'), ...body(number)),
  )
  expect(repeatedIn(pages)).toHaveLength(6)
})

test('figures that do not count along, and lines within the page, are the report’s own', () => {
  const pages = [14, 3, 88, 20].map((figure, index) =>
    page(...body(index), at(400, 'Carried.'), at(770, String(figure))),
  )
  expect(repeatedIn(pages)).toEqual([])
  expect(repeatedIn([page(at(40, 'The dam vote'), ...body(1))])).toEqual([])
})

test('the numbers of lines are no text', () => {
  const lines = Array.from({ length: 12 }, (_, index) => [
    at(100 + index * 20, String(index + 1), 40),
    at(100 + index * 20, 'Q. Who counted?'),
  ])
  expect(repeatedIn([page(...lines.flat())])).toEqual(lines.map(([number]) => number?.text))
})

test('only what is there is repeated', () => {
  const segment = fc.record({ y: fc.nat(800), text: fc.constantFrom('Minutes', '1', '2', 'iv', 'Page 1 of 9', 'a') })
  fc.assert(
    fc.property(fc.array(fc.array(segment, { maxLength: 12 }), { maxLength: 8 }), drawn => {
      const pages = drawn.map(lines => page(...lines.map(({ y, text }) => at(y, text))))
      const all = new Set(pages.flatMap(({ segments }) => segments))
      for (const one of findRepeated(pages)) expect(all.has(one)).toBe(true)
    }),
  )
})
