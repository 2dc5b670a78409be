import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chunkParagraphs, paragraphAt, splitParagraphs } from './paragraphs.ts'

const texts = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('\n', '\n\n', '\r\n', '\r\n\r\n', ' ', '\t', '\f', '\u2029', '😀', 'слово'),
    ),
    {
      maxLength: 60,
    },
  )
  .map(parts => parts.join(''))

describe('splitParagraphs', () => {
  const shown = (text: string) => splitParagraphs(text).map(({ start, end }) => text.slice(start, end))

  it('ends paragraphs at blank lines', () => {
    expect(shown('One.\n\nTwo,\nstill two.\r\n \r\nThree.')).toEqual(['One.', 'Two,\nstill two.', 'Three.'])
  })

  it('ends paragraphs at each line end where lines are not wrapped', () => {
    const long = 'word '.repeat(40).trim()
    expect(shown(`${long}\nShort.\n${long}`)).toEqual([long, 'Short.', long])
  })

  it('lets text flow that was wrapped at a fixed width, and keeps the lines of a byline', () => {
    const line = 'A line that somebody once wrapped at about seventy characters of width'
    const [wrapped, byline] = splitParagraphs(`${line}\n${line}\nend.\n\nBy A. Writer\nThe Paper`)
    expect([wrapped?.flows, byline?.flows]).toEqual([true, false])
  })

  it('keeps the rows of a table together, and says how wide its columns are', () => {
    const rows = 'Member of the council\tWard of the town\tVote that was cast on the third\n'.repeat(5).trim()
    expect(splitParagraphs(`Votes\n\n${rows}\n\nNext`).map(({ flows, table }) => [flows, table])).toEqual([
      [false, undefined],
      [false, { tab: 23, isWide: false }],
      [false, undefined],
    ])
    // An empty cell at the beginning, as above a column of names.
    expect(shown('Votes\n\n\tMarch\tApril\nInflow\t41\t40')).toEqual(['Votes', '\tMarch\tApril\nInflow\t41\t40'])
    const [wide] = splitParagraphs(`${'x'.repeat(40)}\t1\t2\ny\t3\t4`)
    expect(wide?.table).toEqual({ tab: 28, isWide: true })
    const many = shown('Name\tWard\n'.repeat(2_000).trim())
    expect(many.length).toBeGreaterThan(1)
    expect(many.every(part => part.startsWith('Name\t') && part.endsWith('\tWard'))).toBe(true)
    expect(
      splitParagraphs('One\ttab in a line\nand none\nin all\nthe others').every(one => one.table === undefined),
    ).toBe(true)
  })

  it('cuts a paragraph of a megabyte, never inside a surrogate pair', () => {
    const text = '😀'.repeat(500_000)
    const parts = shown(`x${text}`)
    expect(parts.join('')).toBe(`x${text}`)
    expect(parts.every(part => part.isWellFormed())).toBe(true)
    expect(Math.max(...parts.map(part => part.length))).toBeLessThanOrEqual(8_000)
  })

  it('leaves out white space only, in order, without overlap', () => {
    fc.assert(
      fc.property(texts, text => {
        let at = 0
        for (const { start, end } of splitParagraphs(text)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(at, start).trim()).toBe('')
          at = end
        }
        expect(text.slice(at).trim()).toBe('')
      }),
    )
  })
})

describe('chunkParagraphs', () => {
  it('holds every paragraph once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9_000 })), lengths => {
        let at = 0
        const paragraphs = lengths.map(length => {
          const start = at
          at += length
          return { start, end: at, flows: false }
        })
        const seen = chunkParagraphs(paragraphs).flatMap(({ from, to }) => paragraphs.slice(from, to))
        expect(seen).toEqual(paragraphs)
      }),
    )
  })
})

describe('paragraphAt', () => {
  it('finds the paragraph that holds an offset', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (text, seed) => {
        const paragraphs = splitParagraphs(text)
        if (paragraphs.length === 0) return
        const offset = seed % (text.length + 1)
        const expected = paragraphs.findIndex(({ end }) => end >= offset)
        expect(paragraphAt(paragraphs, offset)).toBe(expected < 0 ? paragraphs.length - 1 : expected)
      }),
    )
  })
})
