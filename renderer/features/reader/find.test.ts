import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findLiteral, firstFrom, stepRound } from './find.ts'

const found = (text: string, words: string, matchesCase = false) =>
  findLiteral(text, words, matchesCase).map(({ start, end }) => text.slice(start, end))

it('finds words whatever their case, in any script', () => {
  expect(found('Явка и ЯВКА, явки', 'явка')).toEqual(['Явка', 'ЯВКА'])
  expect(found('Turnout, turnout', 'Turnout', true)).toEqual(['Turnout'])
})

it('takes what is typed literally', () => {
  expect(found('81.7% (a+b) 8107%', '81.7%')).toEqual(['81.7%'])
  expect(found('say (a+b)*', '(a+b)*')).toEqual(['(a+b)*'])
})

it('finds a phrase across the end of a line', () => {
  expect(found('the election\r\ncommission', 'election commission')).toEqual(['election\r\ncommission'])
})

it('keeps offsets where another case would have another length', () => {
  expect(findLiteral('İİ word', 'WORD', false)).toEqual([{ start: 3, end: 7 }])
})

it('finds every planted word at its place', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme' })),
      fc.string({ unit: 'grapheme', minLength: 1 }),
      (parts, word) => {
        const needle = word.trim()
        fc.pre(needle !== '' && needle.isWellFormed())
        const text = parts.join(needle)
        const planted = needle.split(/\s+/u).join(' ')
        for (const { start, end } of findLiteral(text, needle, true))
          expect(text.slice(start, end).split(/\s+/u).join(' ')).toBe(planted)
        if (parts.length > 1) expect(findLiteral(text, needle, true).length).toBeGreaterThan(0)
      },
    ),
  )
})

it('steps round the end', () => {
  expect([stepRound(2, 1, 3), stepRound(0, -1, 3), stepRound(0, 1, 0)]).toEqual([0, 2, -1])
  const ranges = [
    { start: 5, end: 6 },
    { start: 9, end: 10 },
  ]
  expect([firstFrom(ranges, 6), firstFrom(ranges, 20), firstFrom([], 0)]).toEqual([1, 0, -1])
})
