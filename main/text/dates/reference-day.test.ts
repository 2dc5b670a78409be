import { expect, it } from 'vitest'
import { referenceDayOf } from './reference-day.ts'

it.each([
  ['the date of its document', 'He won on Sunday.', 'en', '2005-12-05', '2005-12-05'],
  [
    'a dateline with its year',
    'Vote held\n\nBRENNHOLM, Jan. 10, 1999 (Norwire) - The vote was held on Sunday.',
    'en',
    null,
    '1999-01-10',
  ],
  [
    'a dateline in the year of its document',
    'BRENNHOLM, Jan 10 (Norwire) - The vote was held.',
    'en',
    '1999',
    '1999-01-10',
  ],
  ['a dateline in Russian', 'АЛМАТЫ, 10 января. /Север/. Голосование прошло.', 'ru', '1999-01', '1999-01-10'],
])('a text counts from %s', (_what, text, language, date, day) => {
  expect(referenceDayOf(text, language, date)).toBe(day)
})

it.each([
  ['a dateline without a year', 'BRENNHOLM, Jan 10 (Norwire) - The vote was held.', null],
  ['a dateline of another month than its document', 'BRENNHOLM, Jan 10 (Norwire) - The vote was held.', '1999-03'],
  ['a year alone', 'He won on Sunday.', '2005'],
  ['a day in its first sentence', 'NATO said that on 4 April 1999 - a Sunday - it had met.', null],
])('a text counts from no day with %s', (_what, text, date) => expect(referenceDayOf(text, 'en', date)).toBeNull())
