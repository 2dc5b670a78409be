import { describe, expect, it } from 'vitest'
import type { EditionChange, EditionStep } from '../../../main/contract/editions.ts'
import { layOutRows } from './edition-rows.ts'

/** Editions whose sentences are single letters; a bar begins a paragraph: "A B|C". */
const at = (text: string, letter: string): [number, number] => [text.indexOf(letter), text.indexOf(letter) + 1]

function rows(before: string, after: string, same: string, kinds: Record<string, EditionChange['kind']>) {
  const texts = { before: before.replaceAll('|', '\n'), after: after.replaceAll('|', '\n') }
  const has = (text: string, letter: string) => (text.includes(letter) ? at(text, letter) : null)
  const step: EditionStep = {
    before: 1,
    after: 2,
    unchanged: [...same].map(letter => ({ before: at(before, letter), after: at(after, letter) })),
    changes: Object.entries(kinds).map(([letter, kind]) => ({
      kind,
      before: has(before, letter),
      after: has(after, letter),
      words: { before: [], after: [] },
      matters: [],
    })),
    counts: { added: 0, cut: 0, moved: 0, corrected: 0 },
  }
  const letters = (text: string, parts: { start: number; end: number }[]) =>
    parts.map(({ start, end }) => text.slice(start, end)).join('')
  return layOutRows(step, texts).map(row => [letters(texts.before, row.before), letters(texts.after, row.after)])
}

describe('two editions side by side', () => {
  it('have what stayed beside its counterpart, a paragraph in a row', () => {
    expect(rows('A|B C|D', 'A|B C|D', 'ABD', { C: 'corrected' })).toEqual([
      ['A', 'A'],
      ['BC', 'BC'],
      ['D', 'D'],
    ])
  })

  it('have nothing beside what came, went or moved', () => {
    expect(rows('A B|C|D', 'A x|D|C', 'AD', { B: 'cut', x: 'added', C: 'moved' })).toEqual([
      ['AB', 'Ax'],
      ['C', ''],
      ['D', 'D'],
      ['', 'C'],
    ])
  })
})
