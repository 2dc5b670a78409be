import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DraftCheck } from '../../../main/contract/draft.ts'
import { carryOver } from './carry-over.ts'

/** A check that knows each word of a text as a figure. */
function checkOf(text: string): DraftCheck {
  const figures = [...text.matchAll(/\w+/g)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
    standing: 'missing' as const,
    links: [],
  }))
  const rest = { language: 'en', sentences: [], quotations: [], documents: [], isArchiveSearched: true, unreadable: 0 }
  return { ...rest, figures }
}

describe('a check of an older text', () => {
  it('keeps what stands before an edit and moves what stands after it', () => {
    const before = 'one two three'
    const now = 'one 2 and a half three'
    const { figures } = carryOver(checkOf(before), before, now)
    expect(figures.map(({ start, end }) => now.slice(start, end))).toEqual(['one', 'three'])
  })

  it('names the same words after any edit', () => {
    const text = fc
      .array(fc.constantFrom('a', 'bb', 'a', ' ', '.', 'c'), { maxLength: 12 })
      .map(parts => parts.join(' '))
    fc.assert(
      fc.property(text, text, text, text, (start, old, fresh, end) => {
        const [before, now] = [start + old + end, start + fresh + end]
        const words = new Set(before.match(/\w+/g))
        for (const figure of carryOver(checkOf(before), before, now).figures) {
          expect(words).toContain(now.slice(figure.start, figure.end))
        }
      }),
    )
  })
})
