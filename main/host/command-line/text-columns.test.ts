import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellsOf, cutTo, sideBySide, table, wrap } from './text-columns.ts'

const texts = fc
  .array(fc.constantFrom('a', 'turnout', 'Қазақстан', '選挙', '🗳️', '“quoted”', 'supercalifragilistic', ' ', '. '), {
    maxLength: 30,
  })
  .map(parts => parts.join(''))

describe('columns of text', () => {
  it('counts cells as a terminal does', () => {
    expect(cellsOf('turnout')).toBe(7)
    expect(cellsOf('Назарбаев')).toBe(9)
    expect(cellsOf('e\u0301')).toBe(1)
    expect(cellsOf('選挙')).toBe(4)
    expect(cellsOf('\u001b[1mbold\u001b[22m')).toBe(4)
  })

  it('cuts with an ellipsis', () => {
    expect(cutTo('Turnout disputed', 9)).toBe('Turnout…')
    expect(cutTo('Turnout', 7)).toBe('Turnout')
  })

  it('wraps between words, loses none, and keeps to its width', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 4, max: 30 }), (text, width) => {
        const lines = wrap(text, width)
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        // A sign that ends a sentence may hang over by a cell or two.
        for (const line of lines) expect(cellsOf(line.replace(/[\p{P}\s]+$/u, ''))).toBeLessThanOrEqual(width)
      }),
    )
  })

  it('lays texts side by side', () => {
    expect(sideBySide(['one two,', '', 'three'], 5)).toEqual(['one   │       │ thre', 'two,  │       │ e'])
  })

  it('aligns rows, numbers to the right, and cuts the last column', () => {
    const rows = [
      [1, 'Courier', 'Turnout disputed in the south'],
      [12, 'Й', 'Result'],
    ]
    expect(table(rows, 37)).toEqual([' 1  Courier  Turnout disputed in the…', '12  Й        Result'])
    expect(table(rows, Number.POSITIVE_INFINITY)[0]).toBe(' 1  Courier  Turnout disputed in the south')
  })
})
