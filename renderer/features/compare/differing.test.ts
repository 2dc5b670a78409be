import fc from 'fast-check'
import { expect, it } from 'vitest'
import { markDiffering } from './differing.ts'

const marked = (text: string, ranges: { start: number; end: number }[]) =>
  markDiffering(text, ranges).map(({ start, end, isNumber }) => [text.slice(start, end), isNumber])

it('sets numbers apart from wording', () => {
  const text = 'a turnout of more than 86.3 percent, they said'
  expect(marked(text, [{ start: 13, end: text.length }])).toEqual([
    ['more than', false],
    ['86.3', true],
    ['percent, they said', false],
  ])
})

it('marks words once where ranges overlap', () => {
  expect(
    marked('about five', [
      { start: 0, end: 7 },
      { start: 2, end: 10 },
    ]),
  ).toEqual([['about five', false]])
})

it('marks every word of its ranges, and none outside', () => {
  const ranges = fc.array(fc.tuple(fc.nat(40), fc.nat(20)).map(([start, length]) => ({ start, end: start + length })))
  const texts = fc.stringMatching(/^[ab1 ,.]{60}$/)
  fc.assert(
    fc.property(texts, ranges, (text, all) => {
      const found = markDiffering(text, all)
      for (let at = 0; at < text.length; at++) {
        const isInside = all.some(range => range.start <= at && at < range.end)
        const isMarked = found.some(part => part.start <= at && at < part.end)
        if (isMarked) expect(isInside).toBe(true)
        if (isInside && text[at] !== ' ') expect(isMarked).toBe(true)
      }
      found.slice(1).forEach((part, index) => {
        expect(part.start).toBeGreaterThanOrEqual(found[index]?.end ?? 0)
      })
    }),
  )
})
