// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest'
import { type ColumnBoard, createColumnBoard } from './column-board.ts'

/** jsdom lays nothing out: a column of blocks, each of which says where it stands. */
function column(tops: number[]): HTMLElement {
  const element = document.createElement('div')
  let scrollTop = 0
  Object.defineProperties(element, {
    clientHeight: { value: 400 },
    scrollHeight: { value: 4000 },
    scrollTop: {
      get: () => scrollTop,
      set: (top: number) => {
        scrollTop = Math.max(0, Math.min(3600, top))
      },
    },
    getBoundingClientRect: { value: () => new DOMRect(0, 0, 100, 400) },
  })
  tops.forEach((top, index) => {
    const block = document.createElement('p')
    block.dataset.block = String(index)
    block.getBoundingClientRect = () => new DOMRect(0, top - scrollTop, 100, 50)
    element.append(block)
  })
  return element
}

const blocks = (...points: (number | null)[]) => points.map(point => ({ point }))
let board: ColumnBoard
let a: HTMLElement
let b: HTMLElement

beforeEach(() => {
  board = createColumnBoard()
  a = column([100, 1000, 2000])
  b = column([300, 1500, 2500])
  board.register(1, a)
  board.register(2, b)
  board.measure([
    { id: 1, blocks: blocks(0, 1, 2) },
    { id: 2, blocks: blocks(0, 1, 2) },
  ])
})

/** Where a block of a column stands in the view. */
const inView = (element: HTMLElement, index: number) =>
  element.querySelector(`[data-block="${index}"]`)?.getBoundingClientRect().top

describe('columns that scroll together', () => {
  it('meet at the passage that lies on the line', () => {
    board.lead(1)
    a.scrollTop = 1025 - 140
    board.scrolled(1, true)
    expect(inView(a, 1)).toBe(115)
    expect(inView(b, 1)).toBeCloseTo(115)
  })

  it('both stand at their tops at the beginning', () => {
    board.lead(2)
    b.scrollTop = 0
    board.scrolled(2, true)
    expect(a.scrollTop).toBe(0)
  })

  it('are led by the column that a person scrolls, and by none once they are let go', () => {
    board.lead(2)
    a.scrollTop = 900
    board.scrolled(1, true)
    expect(b.scrollTop).toBe(0)
    board.lead(1)
    board.scrolled(1, false)
    expect(b.scrollTop).toBe(0)
  })

  it('keep the distance from which they were joined again, until they meet at the passages', () => {
    a.scrollTop = 885
    b.scrollTop = 1585
    board.keepShifts()
    board.lead(1)
    board.scrolled(1, true)
    expect(b.scrollTop).toBeCloseTo(1585)
    board.clearShifts()
    expect(inView(b, 1)).toBeCloseTo(115)
  })
})

it('brings the joined passages of all columns to one height, also where one was moved', () => {
  board.measure([
    { id: 1, blocks: blocks(0, 1, 2) },
    { id: 2, blocks: blocks(2, 1, 0) },
  ])
  board.goTo({ account: 1, block: 0, point: 0 })
  expect(inView(a, 0)).toBe(100)
  expect(inView(b, 2)).toBe(100)
})

it('tells when something moved', () => {
  let moves = 0
  const stop = board.onMove(() => moves++)
  board.scrolled(1, true)
  stop()
  board.scrolled(1, true)
  expect(moves).toBe(1)
})
