import { expect, test } from 'vitest'
import { eventDatesOf } from './event-dates.ts'
import { readDates } from './read-dates.ts'

const text = 'He won on Sunday. In 1999 he had won as well. The next vote is due in January 2012.'

test('the dates a text speaks of lie between days', () => {
  const events = eventDatesOf(readDates(text, 'en', '2005-12-05'))
  const told = events.map(({ date, start, end, earliest, latest }) => [date, text.slice(start, end), earliest, latest])
  expect(told).toEqual([
    ['2005-12-04', 'Sunday', '2005-12-04', '2005-12-04'],
    ['1999', '1999', '1999-01-01', '1999-12-31'],
    ['2012-01', 'January 2012', '2012-01-01', '2012-01-31'],
  ])
})

test('only those are told that can be known', () => {
  expect(eventDatesOf(readDates(text, 'en', null)).map(({ date }) => date)).toEqual(['1999', '2012-01'])
  expect(eventDatesOf(readDates('On Sunday he won.', 'en', null))).toEqual([])
})
