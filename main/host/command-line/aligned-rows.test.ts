import { describe, expect, it } from 'vitest'
import type { Account } from '../../contract/compare.ts'
import { alignRows } from './aligned-rows.ts'

/** An account whose sentences are single letters: "A B C". */
function account(id: number, letters: string): Account {
  const text = [...letters].join(' ')
  const sentences = [...letters].map((_, i): [number, number] => [2 * i, 2 * i + 1])
  return { id, title: '', outlet: null, date: null, language: null, eventId: null, textVersion: 1, text, sentences }
}
const member = (document: number, index: number, sentences = 1) => ({
  document,
  start: 2 * index,
  end: 2 * (index + sentences) - 1,
})

describe('the rows of a comparison', () => {
  it('puts what only one account says where it says it', () => {
    const rows = alignRows({
      event: 'established',
      accounts: [account(1, 'ABC'), account(2, 'xBy')],
      points: [{ score: 1, by: 'program', members: [member(1, 1), member(2, 1)] }],
      differences: [],
    })
    expect(rows.map(row => row.texts)).toEqual([
      ['A', 'x'],
      ['B', 'B'],
      ['C', 'y'],
    ])
  })

  it('shows every sentence once, also when accounts go in different order or say one thing in two sentences', () => {
    const rows = alignRows({
      event: 'not-established',
      accounts: [account(1, 'ABCD'), account(2, 'CqAB'), account(3, 'z')],
      points: [
        { score: 1, by: 'program', members: [member(1, 0, 2), member(2, 2, 2)] },
        { score: 1, by: 'program', members: [member(1, 2), member(2, 0)] },
      ],
      differences: [],
    })
    expect(rows.map(row => row.texts)).toEqual([
      ['', 'q', ''],
      ['A B', 'A B', ''],
      ['C', 'C', ''],
      ['D', '', 'z'],
    ])
  })
})
