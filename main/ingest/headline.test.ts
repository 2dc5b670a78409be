import { expect, test } from 'vitest'
import { guessHeader } from './headline.ts'
import { findWrittenDate } from './written-date.ts'

const body = 'The commission said on Sunday that two days after the vote nothing was known. The observers had left.\n'

test('skips what pages put around a report, and makes no date of an update', () => {
  const text = `See the newest stories first: sign up for our newsletter\n\n. Last Updated: 03/04/2016\n\nThe long count in the north\n\n${body}`
  expect(guessHeader(text)).toEqual({ title: 'The long count in the north', byline: null, outlet: null, date: null })
})

test('reads byline, outlet and date that stand under the headline', () => {
  const text = `The long count\nBy Ada Quillfeather\nThe Northern Dispatch, March 4, 2016\n\n${body}`
  expect(guessHeader(text)).toEqual({
    title: 'The long count',
    byline: 'Ada Quillfeather',
    outlet: 'The Northern Dispatch',
    date: '2016-03-04',
  })
})

test('reads them in Russian and Kazakh too', () => {
  expect(guessHeader('Долгий счёт\nАда Перова\n«Северный вестник», 4 марта 2016 года\n\nНачало.')).toEqual({
    title: 'Долгий счёт',
    byline: 'Ада Перова',
    outlet: 'Северный вестник',
    date: '2016-03-04',
  })
  expect(guessHeader('Ұзақ санақ\n«Дала», 2016 жылғы 4 наурыз\n\nБасы.')).toMatchObject({
    outlet: 'Дала',
    date: '2016-03-04',
  })
})

test('a text that starts in mid-article has no headline', () => {
  expect(guessHeader(`${body.repeat(3).replaceAll('\n', ' ')}\n${body}`).title).toBeNull()
})

test('dates inside the report are not its date', () => {
  expect(
    guessHeader(`The long count\n\nThe law of March 4, 2016 said that nobody may count alone. It was not kept.\n`).date,
  ).toBeNull()
})

test.each([
  ['March 4, 2016', '2016-03-04'],
  ['4 Mar. 2016', '2016-03-04'],
  ['31 декабря 1999', '1999-12-31'],
  ['2016-03-04', '2016-03-04'],
  ['03/04/2016', null],
  ['Sunday', null],
  ['February 30, 2016', null],
  ['March 4', null],
])('%s is the date %s', (line, date) => expect(findWrittenDate(line)?.date ?? null).toBe(date))
