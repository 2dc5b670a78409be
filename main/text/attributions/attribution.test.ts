import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAttributions } from './attribution.ts'

describe('attributions of any text', () => {
  const piece = fc.constantFrom(
    ...[
      'said',
      ' ',
      ' ',
      ', ',
      '. ',
      '“',
      '”',
      '"',
      '\n\n',
      'Akin',
      'he',
      'that',
      'told',
      'сказал',
      'что',
      '«',
      '»',
      '— ',
      'деді',
      ':',
    ],
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 80 }).map(pieces => pieces.join('')),
  )

  it('stand in the text and are in order', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('en', 'ru', 'kk', null), (text, language) => {
        let previous = 0
        for (const { source, cue, content, within } of readAttributions(text, language)) {
          const ranges = [...content, ...(source ? [source] : []), ...(cue ? [cue] : [])]
          expect(content.length).toBeGreaterThan(0)
          for (const { start, end } of ranges) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
          }
          const first = Math.min(...ranges.map(({ start }) => start))
          expect(first).toBeGreaterThanOrEqual(previous)
          previous = first
          if (within !== null) expect(within).not.toBe(undefined)
        }
      }),
      { numRuns: 300 },
    )
  })

  // A rule whose time grew with the square of the length would not end here.
  it.each([
    'a',
    '"',
    '“',
    '”',
    "'",
    ' ',
    '. ',
    ', ',
    'said ',
    'said, ',
    '“said ',
    'He said ',
    'to ',
    'сказал ',
    '«',
    '— ',
    '\n',
  ])('end soon on a long run of %j', unit => {
    const text = unit.repeat(Math.ceil(200_000 / unit.length))
    for (const language of ['en', 'ru', 'kk']) expect(readAttributions(text, language)).toBeInstanceOf(Array)
  })
})
