import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDates } from './read-dates.ts'

/** Wednesday. */
const reference = '2005-12-07'
/** Dates as "written = EDTF". */
const read = (text: string, language: string, day: string | null = reference) =>
  readDates(text, language, day).map(({ start, end, edtf }) => `${text.slice(start, end)} = ${edtf}`)

describe('dates that say which they are', () => {
  it.each([
    ['en', 'He won on Sunday, December 4, 2005.', ['Sunday, December 4, 2005 = 2005-12-04']],
    [
      'en',
      'Born on the 5th of July 1940 and Sept. 11, 2001.',
      ['5th of July 1940 = 1940-07-05', 'Sept. 11, 2001 = 2001-09-11'],
    ],
    [
      'en',
      'From 30 April to 2 May 1999, between 3 and 5 May 1999.',
      ['30 April to 2 May 1999 = 1999-04-30/1999-05-02', '3 and 5 May 1999 = 1999-05-03/1999-05-05'],
    ],
    [
      'en',
      'In mid-June 2001, from 2014 to 2017, in the 1990s.',
      ['mid-June 2001 = 2001-06', '2014 to 2017 = 2014/2017', 'the 1990s = 199X'],
    ],
    ['en', 'The 2005 vote; around 1950; summer 2004.', ['2005 = 2005', 'around 1950 = 1950~', 'summer 2004 = 2004-22']],
    [
      'en',
      '25/12/2005, 2005-12-04, but 12/04/2005.',
      ['25/12/2005 = 2005-12-25', '2005-12-04 = 2005-12-04', '12/04/2005 = null'],
    ],
    [
      'ru',
      'В воскресенье, 4 декабря 2005 года, в мае 1999 г.',
      ['воскресенье, 4 декабря 2005 года = 2005-12-04', 'мае 1999 г. = 1999-05'],
    ],
    [
      'ru',
      '11–12 октября 1986 года; с 30 апреля по 2 мая 2001 года',
      ['11–12 октября 1986 года = 1986-10-11/1986-10-12', '30 апреля по 2 мая 2001 года = 2001-04-30/2001-05-02'],
    ],
    [
      'ru',
      'С 2014 по 2017 год, в 1990-х годах, около 1950 года, 04.12.2005.',
      ['2014 по 2017 год = 2014/2017', '1990-х годах = 199X', 'около 1950 года = 1950~', '04.12.2005 = 2005-12-04'],
    ],
    [
      'kk',
      '2005 жылғы 4 желтоқсанда, 1951 жылы, 2013 жылғы наурызда',
      ['2005 жылғы 4 желтоқсанда = 2005-12-04', '1951 жылы = 1951', '2013 жылғы наурызда = 2013-03'],
    ],
  ])('in %s: %s', (language, text, dates) => {
    expect(read(text, language)).toEqual(dates)
    expect(read(text, language, null)).toEqual(dates)
  })
})

describe('dates that count from another', () => {
  it.each([
    ['en', 'On Sunday he won.', ['Sunday = 2005-12-04']],
    ['en', 'On Wednesday he won. He will speak on Friday.', ['Wednesday = 2005-12-07', 'Friday = 2005-12-09']],
    ['en', 'Last Friday, next Tuesday.', ['Last Friday = 2005-12-02', 'next Tuesday = 2005-12-13']],
    [
      'en',
      'Yesterday, last week, next month and last year.',
      ['Yesterday = 2005-12-06', 'last week = 2005-11-28/2005-12-04', 'next month = 2006-01', 'last year = 2004'],
    ],
    [
      'en',
      'On December 4, and on Jan. 5; in March he left.',
      ['December 4 = 2005-12-04', 'Jan. 5 = 2006-01-05', 'March = 2005-03'],
    ],
    [
      'en',
      'Three days ago, about two weeks ago, a year ago.',
      ['Three days ago = 2005-12-04', 'about two weeks ago = 2005-11-23~', 'a year ago = 2004'],
    ],
    [
      'ru',
      'Вчера и в воскресенье молчали. В понедельник выборы состоятся.',
      ['Вчера = 2005-12-06', 'воскресенье = 2005-12-04', 'понедельник = 2005-12-12'],
    ],
    [
      'ru',
      'На прошлой неделе; накануне; 10 января.',
      ['прошлой неделе = 2005-11-28/2005-12-04', 'накануне = 2005-12-06?', '10 января = 2006-01-10'],
    ],
    ['ru', 'Три дня назад, две недели назад.', ['Три дня назад = 2005-12-04', 'две недели назад = 2005-11-23~']],
    [
      'kk',
      'Жексенбіде, кеше, өткен аптада, былтыр.',
      ['Жексенбіде = 2005-12-04', 'кеше = 2005-12-06', 'өткен аптада = 2005-11-28/2005-12-04', 'былтыр = 2004'],
    ],
  ])('in %s: %s', (language, text, dates) => {
    expect(read(text, language)).toEqual(dates)
    const unknown = dates.map(date => date.replace(/= .*/, '= null'))
    expect(read(text, language, null)).toEqual(unknown)
    expect(read(text, language, '2005-12')).toEqual(unknown)
  })

  it('take the year in which the day of the week is right', () => {
    expect(read('On Sunday, January 10, they voted.', 'en', '1999-12-01')).toEqual(['Sunday, January 10 = 1999-01-10'])
  })
})

describe('what is no date', () => {
  it.each([
    [
      'en',
      'He may march. Call 1985-2233. Route 2005 has 1999 seats; it took two weeks, until 8 p.m., at $2005. Feb. 30.',
    ],
    ['ru', 'Среда обитания, 2005 человек, статья 15, два дня, 31 июня.'],
    ['kk', 'Қазан қайнады, 2005 адам, 15-бап.'],
  ])('in %s: %s', (language, text) => expect(read(text, language)).toEqual([]))
})

const months: Readonly<Record<string, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  kk: 'қаңтарда ақпанда наурызда сәуірде мамырда маусымда шілдеде тамызда қыркүйекте қазанда қарашада желтоқсанда'.split(
    ' ',
  ),
}

describe('any day', () => {
  const day = fc.date({ min: new Date('1500-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(day, date => {
        const iso = date.toISOString().slice(0, 10)
        const [year, month, number] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]
        const name = (language: string) => months[language]?.[month] ?? ''
        const written: [string, string][] = [
          ['en', `It was ${name('en')} ${number}, ${year}.`],
          ['en', `It was ${number} ${name('en')} ${year}.`],
          ['ru', `Это было ${number} ${name('ru')} ${year} года.`],
          ['kk', `Бұл ${year} жылғы ${number} ${name('kk')} болды.`],
          ['en', `It was ${iso}.`],
        ]
        for (const [language, text] of written)
          expect(readDates(text, language, null).map(({ edtf }) => edtf)).toEqual([iso])
      }),
    )
  })

  it('is found again from a day near it when written without its year', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -120, max: 200 }), (date, distance) => {
        const iso = date.toISOString().slice(0, 10)
        const from = new Date(date.getTime() + distance * 86_400_000).toISOString().slice(0, 10)
        if (iso.endsWith('02-29')) return
        const text = `It was ${date.getUTCDate()} ${months.en?.[date.getUTCMonth()]}.`
        expect(readDates(text, 'en', from).map(({ edtf }) => edtf)).toEqual([iso])
      }),
    )
  })
})

describe('any text', () => {
  const piece = fc.constantFrom(
    '5',
    '2005',
    ' May',
    ' мая',
    ' и ',
    '-',
    ' to ',
    ' жылы',
    ' Sunday',
    'last',
    ' week',
    '12/04/',
    ' назад',
    'три дня',
    ' ',
    '. ',
    '\n',
    '\ud800',
    '99',
  )

  it('has its dates in order and inside it', () => {
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom('en', 'ru', 'kk', 'de', null), (pieces, language) => {
        const text = pieces.join('')
        let last = 0
        for (const { start, end, edtf } of readDates(text, language, reference)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(edtf ?? '2005').toMatch(/^\d{3}[\dX](?:-\d\d){0,2}[~?%]?(?:\/\d{4}(?:-\d\d){0,2}[~?%]?)?$/)
          last = end
        }
      }),
    )
  })

  it.each(['5 мая - ', 'May ', 'three days ago ', '2005-', '1'])(
    'takes no more than its length asks for: %s',
    repeated => {
      expect(() => readDates(repeated.repeat(100_000 / repeated.length), 'ru', reference)).not.toThrow()
    },
  )
})
