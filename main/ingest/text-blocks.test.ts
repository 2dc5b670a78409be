import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createTextBlocks } from './text-blocks.ts'

describe('text made of blocks', () => {
  test('parts paragraphs by a blank line, and keeps lines together', () => {
    const blocks = createTextBlocks()
    blocks.heading('The\nvote', 2)
    blocks.paragraph(' One. \r Two. ')
    blocks.line('– a')
    blocks.line('– b')
    blocks.paragraph('  ')
    blocks.table([
      ['x\ty', 'z', ''],
      ['', ''],
      ['', 'last'],
    ])
    const { text, marks } = blocks.result()
    expect(text).toBe('The vote\n\nOne.\nTwo.\n\n– a\n– b\n\nx y\tz\n\tlast')
    expect(marks.map(mark => [mark.kind, text.slice(mark.start, mark.end)])).toEqual([
      ['heading', 'The vote'],
      ['table', 'x y\tz\n\tlast'],
    ])
  })

  test('takes a million blanks in one pass', () => {
    const blocks = createTextBlocks()
    blocks.paragraph(`One.${' '.repeat(1_000_000)}Two.${' '.repeat(1_000_000)}\n\t\nThree.`)
    expect(blocks.result().text).toBe(`One.${' '.repeat(1_000_000)}Two.\nThree.`)
  })

  test('marks all that is written meanwhile, and nothing where there was nothing', () => {
    const blocks = createTextBlocks()
    blocks.paragraph('Before')
    blocks.marked('header-footer', () => {
      blocks.paragraph('Head')
      blocks.paragraph('Foot')
    })
    blocks.marked('header-footer', () => {})
    blocks.paragraph('After')
    const { text, marks } = blocks.result()
    expect(marks.map(mark => text.slice(mark.start, mark.end))).toEqual(['Head\n\nFoot'])
  })

  test('never has a control character, half a letter, or a mark outside its text', () => {
    const words = fc.string({ unit: 'binary', maxLength: 20 })
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('paragraph', 'line', 'heading', 'table'), words)), parts => {
        const blocks = createTextBlocks()
        for (const [kind, said] of parts) {
          if (kind === 'heading') blocks.heading(said, 1)
          else if (kind === 'table') blocks.table([[said, said]])
          else blocks[kind as 'paragraph' | 'line'](said)
        }
        const { text, marks } = blocks.result()
        expect(text.isWellFormed()).toBe(true)
        expect(text).not.toMatch(/(?![\t\n])\p{Cc}|\n{3}/u)
        for (const { start, end } of marks) expect(start <= end && end <= text.length).toBe(true)
      }),
    )
  })
})
