import { describe, expect, it } from 'vitest'
import type { Account, Comparison, DifferenceKind } from '../../../main/contract/compare.ts'
import { differingPoints, differingWords } from './differing.ts'

const account = (id: number, language: string): Account => ({
  id,
  title: '',
  outlet: null,
  date: null,
  language,
  eventId: null,
  textVersion: 1,
  text: '',
  sentences: [],
})
const words = (kind: DifferenceKind, start: number, ...against: number[]) => ({
  start,
  end: start + 1,
  kind,
  inQuotation: false,
  against,
})

const comparison: Comparison = {
  event: 'established',
  accounts: [account(1, 'en'), account(2, 'en'), account(3, 'ru'), account(4, 'en')],
  points: [
    { score: 1, by: 'program', members: [1, 2, 3, 4].map(document => ({ document, start: 0, end: 9 })) },
    { score: 1, by: 'program', members: [1, 4].map(document => ({ document, start: 10, end: 19 })) },
  ],
  differences: [
    { point: 0, document: 1, ranges: [words('number', 0, 2, 3), words('wording', 2, 2), words('wording', 4, 2, 4)] },
    { point: 1, document: 1, ranges: [words('wording', 12, 4)] },
  ],
}
const starts = (open: number[]) => differingWords(comparison, 1, 0, open).map(({ start, against }) => [start, against])

describe('words that differ', () => {
  it('are those that open accounts lack', () => {
    expect(starts([1, 3])).toEqual([[0, [3]]])
    expect(starts([1, 4])).toEqual([[4, [4]]])
    expect(starts([1])).toEqual([])
    expect(differingWords(comparison, 2, 0, [1, 2])).toEqual([])
  })

  it('are mere wording only where no open account of their language has them', () => {
    expect(starts([1, 2, 3])).toEqual([
      [0, [2, 3]],
      [2, [2]],
      [4, [2]],
    ])
    expect(starts([1, 2, 4])).toEqual([
      [0, [2]],
      [4, [2, 4]],
    ])
  })

  it('make their points differ, and tell where more than wording does', () => {
    expect(differingPoints(comparison, [1, 4])).toEqual({ words: new Set([0, 1]), telling: new Set() })
    expect(differingPoints(comparison, [1, 2])).toEqual({ words: new Set([0]), telling: new Set([0]) })
    expect(differingPoints(comparison, [2, 4])).toEqual({ words: new Set(), telling: new Set() })
  })
})
