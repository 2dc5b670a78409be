import { expect, test } from 'vitest'
import { draftOf, patchOf, unreadable } from './figure-form.ts'
import { testFigure } from './test-ledgers.ts'

const turnout = testFigure(1, 0, { value: 81.7, unit: '%', measure: { text: 'turnout', key: 'turnout' } })

test('what is left as it was is not said anew', () => {
  const before = draftOf(turnout, '81.7 percent')
  expect(patchOf(before, before, [])).toEqual({})
  expect(patchOf(before, { ...before, first: '71,8' }, [])).toEqual({ value: 71.8, low: null, high: null })
})

test('ranges and bounds go into the fields and come back', () => {
  const range = draftOf(testFigure(1, 0, { low: 5, high: 7 }), '')
  expect(range).toMatchObject({ reads: 'range', first: '5', second: '7' })
  expect(patchOf(null, range, [])).toMatchObject({ value: null, low: 5, high: 7 })
  const bound = draftOf(testFigure(1, 0, { high: 7 }), '')
  expect(bound).toMatchObject({ reads: 'atMost', first: '7' })
  expect(patchOf(null, bound, [])).toMatchObject({ value: null, low: null, high: 7 })
})

test('a known measure keeps its key, another is known by its words', () => {
  const before = draftOf(testFigure(1, 0), '')
  const measures = [{ text: 'Явка', key: 'turnout' }]
  expect(patchOf(before, { ...before, measure: 'явка' }, measures).measure).toEqual({ text: 'явка', key: 'turnout' })
  expect(patchOf(before, { ...before, measure: 'Cows milked' }, measures).measure).toEqual({
    text: 'Cows milked',
    key: 'cows milked',
  })
  expect(patchOf({ ...before, measure: 'turnout' }, before, measures).measure).toBeNull()
})

test('selected words are read for a beginning', () => {
  expect(draftOf(null, 'some 1 250 000 votes')).toMatchObject({ first: '1250000', kind: 'count' })
  expect(draftOf(null, '81,7 процента')).toMatchObject({ first: '81.7', unit: '%', kind: 'percentage' })
  expect(unreadable(draftOf(null, 'a half'))).toEqual({ first: true, second: false })
})
