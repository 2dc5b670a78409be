import { expect, test } from 'vitest'
import type { Block } from './blocks.ts'
import { blockOf, choosable, stepPassage, stopOf } from './chosen-passage.ts'
import { testAccount } from './test-account.ts'

const account = testAccount(1, 'One. Two. Three. Four.', [
  [0, 4],
  [5, 9],
  [10, 16],
  [17, 22],
])
const block = (start: number, end: number, point: number | null): Block => ({
  start,
  end,
  kind: point === null ? 'alone' : 'joined',
  point,
  by: point === null ? null : 'program',
  alsoIn: [],
  beginsParagraph: false,
})
const blocks = [block(0, 9, 0), block(10, 22, null)]
const columns = [{ id: 1, blocks }]
const passage = (start: number, end: number) => ({ account: 1, start, end })

test('a joined passage is chosen as a whole, anything else sentence by sentence', () => {
  expect(choosable(account, blocks)).toEqual([passage(0, 9), passage(10, 16), passage(17, 22)])
})

test('stepping goes to the next passage and back, and ends at the ends', () => {
  const passages = choosable(account, blocks)
  expect(stepPassage(passages, 9, 1)).toEqual(passage(10, 16))
  expect(stepPassage(passages, 10, -1)).toEqual(passage(0, 9))
  expect(stepPassage(passages, 22, 1)).toBeUndefined()
  expect(stepPassage(passages, 0, -1)).toBeUndefined()
})

test('a passage belongs to the difference of its block', () => {
  const stops = [
    { account: 1, block: 0, point: 0 },
    { account: 1, block: 1, point: null },
  ]
  expect(blockOf(columns, passage(17, 22))).toBe(blocks[1])
  expect(stopOf(stops, columns, passage(17, 22))).toBe(1)
  expect(stopOf(stops, columns, passage(0, 4))).toBe(0)
  expect(stopOf(stops, columns, null)).toBe(-1)
})
