import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Figure, readFigures } from './figure.ts'

/** What is read from a sentence, short: value or bounds, unit, measure, and what is told besides. */
const brief = (text: string, language = 'en') => readFigures(text, language).map(write)
function write({ value, low, high, unit, approximate, measure, of, mode }: Figure): string {
  const size = value ?? `${low ?? ''}..${high ?? ''}`
  const more = [approximate ? 'about' : '', of === null ? '' : `of ${of}`, mode === 'stated' ? '' : mode].filter(
    Boolean,
  )
  return [`${size}${unit === null ? '' : ` ${unit}`}`, measure?.key ?? '-', ...more].join(', ')
}

describe('figures of a text', () => {
  test('are shares, points, counts and money, with their unit and what they measure', () => {
    expect(brief('Turnout was 54.2 percent, up from 49.1 percent.')).toEqual(['54.2 %, turnout', '49.1 %, turnout'])
    expect(brief('The bank cut its key rate by half a percentage point.')).toEqual(['0.5 pp, interest-rate-change'])
    expect(brief('The company reported a loss of $1.2bn.')).toEqual(['1200000000 USD, loss'])
    expect(brief('Явка составила 54,21 процента.', 'ru')).toEqual(['54.21 %, turnout'])
    expect(brief('Погибли 46 горняков, ранены двое.', 'ru')).toEqual(['46, dead, of горняков', '2, wounded'])
    expect(brief('Сайлауға қатысу 76,8 пайыз болды.', 'kk')).toEqual(['76.8 %, turnout'])
  })

  test('are ranges, bounds and approximations', () => {
    expect(brief('Between 5 and 7 percent of the ballots were invalid.')[0]).toMatch(/^5\.\.7 %/)
    expect(brief('Up to 1,500 jobs were cut.')).toEqual(['..1500, jobs'])
    expect(brief('More than 40 people died.')).toEqual(['40.., dead'])
    expect(brief('Some 400 observers came.')).toEqual(['400, observers, about'])
    expect(brief('Эвакуировано около 7,8 млн человек.', 'ru')).toEqual(['7800000, evacuated, about'])
  })

  test('are parts in words, and vague numbers as ranges', () => {
    expect(brief('Nearly two thirds of voters stayed at home.')).toEqual(['66.67 %, abstained, about'])
    expect(brief('One in four teachers joined the strike.')[0]).toMatch(/^25 %/)
    expect(brief('Десятки тысяч протестующих.', 'ru')).toEqual(['20000..100000, protesters, about'])
  })

  test.each([
    ['en', 'It happened on September 11, 2001, on Highway 61, at 4:17 a.m.'],
    ['en', 'Kairat beat Astana 3-1 in the 89th minute of game 3.'],
    ['en', 'Call +1 202 555 0147 or go to Room 14, 221 Baker Street.'],
    ['en', 'On the one hand the court followed Article 19; on the other, Law No. 213.'],
    ['en', '1. Open the box. 2. Count the papers.'],
    ['en', 'The Boeing 737 and the G20 of the 1990s met COVID-19.'],
    ['ru', 'Участок № 312 закрылся в 20:00 4 декабря 2005 года.'],
    ['ru', 'С одной стороны, статья 434, с другой — рейс 8243 и 12-й дом.'],
  ])('are no dates, ordinals, telephone numbers, years and idioms (%s: %s)', (language, text) => {
    expect(brief(text, language)).toEqual([])
  })

  test('that are no facts are marked', () => {
    expect(brief('She expects to win at least 40 seats.')).toEqual(['40.., seats, forecast'])
    expect(brief('If turnout fell below 50 percent, the vote would be repeated.')).toEqual([
      '..50 %, turnout, hypothetical',
    ])
    expect(brief('He denied that 40 people had died.')).toEqual(['40, dead, negated'])
    expect(brief('I am 100 percent sure.')).toEqual(['100 %, -, rhetorical'])
    expect(brief('«Мы выведем миллион человек», — пригрозил он.', 'ru')[0]).toMatch(/threat/)
  })

  test('have their owner, place and time', () => {
    expect(brief('Abdildin, 61, had 11.7 percent of the vote.')).toEqual([
      '61 year, age, of Abdildin',
      '11.7 %, vote-share, of Abdildin',
    ])
    const [figure] = readFigures('In 1999 turnout in Almaty was 87 percent.', 'en')
    expect(figure).toMatchObject({ asOf: '1999', where: 'Almaty' })
  })

  test('stand at their words', () => {
    const text = 'It cost between $7 billion and $8 billion.'
    expect(readFigures(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual([
      '$7 billion and $8 billion',
    ])
  })
})

const numbers = fc.integer({ min: 1000, max: 99_999_999 })
const grouped = (number: number, separator: string) => String(number).replace(/\B(?=(\d{3})+$)/g, separator)

describe('for any text', () => {
  test('nothing is thrown, offsets are in bounds and in order, and numbers are finite', () => {
    const words = fc.constantFrom(
      '12',
      '3.5',
      'percent',
      'of',
      '%',
      '-',
      '$',
      'million',
      'between',
      'and',
      'half',
      'два',
      'тысячи',
      'до',
      'год',
      '№',
      '1999',
      'the',
      '.',
      ',',
      '\n',
      '(',
      'third',
      '½',
      '٣',
      '😀',
    )
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 40 }).map(list => list.join(' ')),
      fc.array(words, { maxLength: 40 }).map(list => list.join('')),
    )
    fc.assert(
      fc.property(texts, fc.constantFrom('en', 'ru', 'kk', null, 'de'), (text, language) => {
        let last = 0
        for (const { start, end, value, low, high } of readFigures(text, language)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          for (const number of [value, low, high]) expect(number === null || Number.isFinite(number)).toBe(true)
          expect(value === null && low === null && high === null).toBe(false)
          last = start
        }
      }),
      { numRuns: 150 },
    )
  })

  test('a value is the same however its thousands are parted', () => {
    fc.assert(
      fc.property(
        numbers,
        fc.constantFrom('', ',', '\u00a0', '\u202f', ' '),
        fc.constantFrom('en', 'ru'),
        (number, separator, language) => {
          const text =
            language === 'en'
              ? `They counted ${grouped(number, separator)} ballots.`
              : `Насчитали ${grouped(number, separator)} голосов.`
          expect(readFigures(text, language).map(({ value }) => value)).toEqual([number])
        },
      ),
    )
  })

  test('the time grows with the length', () => {
    for (const piece of [
      '1 ',
      '12 percent and ',
      'between 5 and ',
      'half a ',
      'million ',
      '5-',
      'два ',
      '(',
      'not 3 ',
    ]) {
      const text = piece.repeat(1500)
      expect(() => readFigures(text, 'en')).not.toThrow()
      expect(() => readFigures(text, 'ru')).not.toThrow()
    }
  })
})
