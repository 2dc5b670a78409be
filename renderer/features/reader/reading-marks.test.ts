import { expect, it } from 'vitest'
import type { Mark } from '../../../main/contract/marks.ts'
import { splitParagraphs } from './paragraphs.ts'
import { doubtfulRanges, faintRanges, headRanges, marginLabels } from './reading-marks.ts'

const text = 'The first page.\n\nIt goes on over\nthe end of it.\n\nThe third.'

it('names the page beside the paragraph that begins it, and both where one begins within', () => {
  const within = text.indexOf('the end')
  const last = text.indexOf('The third')
  const marks: Mark[] = [
    { kind: 'page', number: 1, start: 0, end: within },
    { kind: 'page', number: 2, label: 'ii', start: within, end: last },
    { kind: 'page', number: 3, start: last, end: text.length },
  ]
  expect([...marginLabels(splitParagraphs(text), marks)]).toEqual([
    [0, 'p. 1'],
    [17, 'p. 1/ii'],
    [last, 'p. 3'],
  ])
})

it('says the time of a recording, the first of a paragraph', () => {
  const marks: Mark[] = [
    { kind: 'time', start: 0, end: 5, from: 62_500, to: null },
    { kind: 'time', start: 6, end: 15, from: 70_000, to: null },
    { kind: 'time', start: 17, end: 30, from: 3_723_000, to: 3_725_000 },
  ]
  expect([...marginLabels(splitParagraphs(text), marks).values()]).toEqual(['1:02', '1:02:03'])
})

it('an empty page at the end names no paragraph of another', () => {
  const marks: Mark[] = [{ kind: 'page', number: 4, start: text.length, end: text.length }]
  expect(marginLabels(splitParagraphs(text), marks).size).toBe(0)
})

it('tells the line above a message from its words, where it is there', () => {
  const chat = 'Ada Quill, 10:11\nThe count is over.\n\nAda Quill'
  const message = { kind: 'message', sender: 'Ada Quill', at: null } as const
  expect(headRanges(chat, [{ ...message, start: 0, end: 35 }])).toEqual([{ start: 0, end: 16 }])
  expect(headRanges(chat, [{ ...message, start: 17, end: 35 }])).toEqual([])
  expect(
    faintRanges([
      { kind: 'quoted-reply', start: 1, end: 2 },
      { ...message, start: 0, end: 1 },
    ]),
  ).toHaveLength(1)
})

it('words that OCR was unsure of are told from other marks', () => {
  const doubtful = { kind: 'low-confidence', start: 4, end: 9, confidence: 40 } as const
  expect(doubtfulRanges([{ kind: 'page', start: 0, end: 20, number: 1 }, doubtful])).toEqual([doubtful])
})
