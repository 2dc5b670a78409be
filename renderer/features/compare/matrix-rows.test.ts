import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Account, Comparison, Point } from '../../../main/contract/compare.ts'
import { columnsFrom, type MatrixRow, matrixRows, stepInMatrix } from './matrix-rows.ts'
import { testAccount } from './test-account.ts'

/** An account of sentences of nine characters each, ten apart. */
const account = (id: number, sentences: number) =>
  testAccount(
    id,
    'Sentence. '.repeat(sentences),
    Array.from({ length: sentences }, (_, at) => [at * 10, at * 10 + 9]),
  )
const member = (document: number, sentence: number) => ({ document, start: sentence * 10, end: sentence * 10 + 9 })
const compared = new Set([1, 2, 3])
const comparison = (accounts: Account[], points: Point[]): Comparison => ({
  event: 'established',
  accounts,
  points,
  differences: [],
})
/** Rows as the sentences in each cell. */
const shape = (rows: readonly MatrixRow[]) =>
  rows.map(({ point, cells }) => [point, cells.map(ranges => ranges.map(({ start }) => start / 10).join())])

describe('rows of the matrix', () => {
  it('are the points, and after each what one account goes on to say alone', () => {
    const points: Point[] = [
      { score: 1, by: 'program', members: [member(1, 1), member(2, 0)] },
      { score: 1, by: 'program', members: [member(1, 2), member(3, 1)] },
    ]
    expect(shape(matrixRows(comparison([account(1, 5), account(2, 2), account(3, 2)], points), compared))).toEqual([
      [null, ['0', '', '']],
      [null, ['', '', '0']],
      [0, ['1', '0', '']],
      [null, ['', '1', '']],
      [1, ['2', '', '1']],
      [null, ['3,4', '', '']],
    ])
  })

  it('do not call alone what was not compared', () => {
    const points: Point[] = [{ score: 1, by: 'program', members: [member(1, 0), member(2, 0)] }]
    const accounts = [account(1, 3), { ...account(2, 3), comparedUntil: 15 }, account(3, 2)]
    expect(shape(matrixRows(comparison(accounts, points), new Set([1, 2])))).toEqual([
      [0, ['0', '0', '']],
      [null, ['1,2', '', '']],
      [null, ['', '1', '']],
    ])
  })

  it('hold every sentence of every account once', () => {
    const places = fc.array(fc.tuple(fc.nat(2), fc.nat(19)), { maxLength: 40 })
    fc.assert(
      fc.property(places, all => {
        const accounts = [account(1, 20), account(2, 20), account(3, 20)]
        const seen = new Set<string>()
        const members = all.flatMap(([index, sentence]) => {
          const key = `${index} ${sentence}`
          if (seen.has(key)) return []
          seen.add(key)
          return [member(index + 1, sentence)]
        })
        const points = members.map((one): Point => ({ score: 1, by: 'program', members: [one] }))
        const rows = matrixRows(comparison(accounts, points), compared)
        for (const [column] of accounts.entries()) {
          const starts = rows.flatMap(row => (row.cells[column] ?? []).map(({ start }) => start / 10))
          expect(starts.sort((one, other) => one - other)).toEqual(Array.from({ length: 20 }, (_, at) => at))
        }
      }),
    )
  })
})

describe('keys in the matrix', () => {
  const size = { rows: 10, columns: 4, page: 3 }
  const from = (key: string, isFar = false, row = 5, column = 1) => {
    const to = stepInMatrix({ row, column }, key, isFar, size)
    return to && [to.row, to.column]
  }

  it('move by a cell, a page, to the ends of the row and of the whole, and never out', () => {
    expect(['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight'].map(key => from(key))).toEqual([
      [6, 1],
      [4, 1],
      [5, 0],
      [5, 2],
    ])
    expect(['PageDown', 'PageUp', 'Home', 'End'].map(key => from(key))).toEqual([
      [8, 1],
      [2, 1],
      [5, 0],
      [5, 3],
    ])
    expect([from('Home', true), from('End', true)]).toEqual([
      [0, 0],
      [9, 3],
    ])
    expect([from('ArrowUp', false, 0, 0), from('PageDown', false, 9, 3), from('a')]).toEqual([
      [0, 0],
      [9, 3],
      undefined,
    ])
  })
})

describe('columns opened from a cell', () => {
  const row = (...present: boolean[]): MatrixRow => ({
    point: 0,
    cells: present.map(isThere => (isThere ? [{ start: 0, end: 9 }] : [])),
  })
  const ids = [1, 2, 3, 4]

  it('are the chosen ones where they show the row', () => {
    expect(columnsFrom(row(true, false, true, true), 0, ids, [1, 2, 3])).toEqual([1, 2, 3])
    expect(columnsFrom(row(true, false, false, false), 0, ids, [1, 2])).toEqual([1, 2])
  })

  it('are else the account and another that has it', () => {
    expect(columnsFrom(row(true, false, false, true), 3, ids, [1, 2])).toEqual([1, 4])
    expect(columnsFrom(row(true, false, false, true), 0, ids, [1, 2])).toEqual([1, 4])
    expect(columnsFrom(row(false, false, true, false), 2, ids, [1, 2])).toEqual([1, 3])
  })
})
