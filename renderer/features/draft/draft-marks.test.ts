import { describe, expect, it } from 'vitest'
import type { DraftCheck } from '../../../main/contract/draft.ts'
import { countFindings, isOpen, listFindings } from './draft-findings.ts'
import { draftMarks } from './draft-marks.ts'

const text = 'He won 81 percent. “It was four,” he said. It snowed in 12 towns.'
const place = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const passage = { document: 1, start: 0, end: 9, text: 'A passage' }
const four = place('four')
const check: DraftCheck = {
  language: 'en',
  sentences: [
    { ...place('He won 81 percent.'), standing: 'found', links: [{ ...passage, score: 0.5, kind: 'matter' }] },
    { ...place('“It was four,” he said.'), standing: 'found', links: [{ ...passage, score: 0.5, kind: 'wording' }] },
    { ...place('It snowed in 12 towns.'), standing: 'missing', links: [] },
  ],
  quotations: [
    {
      ...place('It was four,'),
      standing: 'changed',
      links: [{ ...passage, changed: 1, missing: [[four.start, four.end]], extra: [], isQuoted: true }],
    },
  ],
  figures: [
    { ...place('81'), standing: 'elsewhere', links: [{ ...passage, place: 'elsewhere' }] },
    { ...place('12'), standing: 'missing', links: [] },
  ],
  documents: [],
  isArchiveSearched: true,
  unreadable: 0,
}

describe('a checked draft', () => {
  it('is marked all over, the gravest mark where several stand', () => {
    const marks = draftMarks(text, check)
    expect(marks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
    expect(
      marks.filter(({ mark }) => mark !== 'found').map(({ start, end, mark }) => [text.slice(start, end), mark]),
    ).toEqual([
      ['81', 'elsewhere'],
      [' ', null],
      ['four', 'changed'],
      [' ', null],
      ['It snowed in ', 'missing'],
      ['12', 'lost'],
      [' towns.', 'missing'],
    ])
    expect(draftMarks('', { ...check, sentences: [], quotations: [], figures: [] })).toHaveLength(1)
  })

  it('lists what was looked for in its order, and counts it', () => {
    expect(
      listFindings(check)
        .filter(isOpen)
        .map(({ what, start, end }) => [what, text.slice(start, end)]),
    ).toEqual([
      ['figure', '81'],
      ['quotation', 'It was four,'],
      ['sentence', 'It snowed in 12 towns.'],
      ['figure', '12'],
    ])
    expect(countFindings(check)).toEqual({
      found: 2,
      sentences: 3,
      missing: 1,
      quotations: 0,
      changed: 1,
      figures: 1,
      elsewhere: 1,
    })
  })
})
