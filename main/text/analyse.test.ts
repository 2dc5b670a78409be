import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyseText } from './analyse.ts'

describe('a text as it is read', () => {
  const text = `“Turnout was 85 percent,” said Ainur Sadenova, a spokeswoman. Abdildin received 12 percent of the vote.`

  test('has its sentences, names, figures and attributions', () => {
    const { sentences, names, figures, attributions } = analyseText(text, 'en')
    expect(sentences).toHaveLength(2)
    expect(names.map(name => text.slice(name.start, name.end))).toContain('Ainur Sadenova')
    expect(figures.map(({ value, measure }) => [value, measure?.key])).toEqual([
      [85, 'turnout'],
      [12, 'vote-share'],
    ])
    expect(attributions.length).toBeGreaterThan(0)
  })

  test('has its dates, from the day of its document or of its dateline', () => {
    const dated = 'BRENNHOLM, Jan 10 (Norwire) - He won on Sunday.'
    const edtf = (date: string | null) => analyseText(dated, 'en', date).dates.map(one => one.edtf)
    expect(edtf('1999-01-12')).toEqual(['1999-01-10', '1999-01-10'])
    expect(edtf('1999')).toEqual(['1999-01-10', '1999-01-10'])
    expect(edtf(null)).toEqual([null, null])
  })

  test('gives each figure the source of what it stands in, and none where nobody is named', () => {
    const { figures } = analyseText(text, 'en')
    expect(figures[0]?.source?.text).toContain('Sadenova')
    expect(figures[1]?.source).toBeNull()
  })

  test('throws for no text, and keeps all offsets within it', () => {
    const pieces = fc.constantFrom(
      '“',
      '”',
      ' said ',
      'Nazarbayev ',
      '81.7% ',
      'of ',
      'he ',
      '. ',
      ', ',
      'according to ',
      '«',
      '» ',
      'сказал ',
      '5 ',
      'тыс. ',
      '\n',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map(list => list.join('')),
        ),
        fc.constantFrom('en', 'ru', 'kk', null),
        (any, language) => {
          const { sentences, names, dates, figures, attributions } = analyseText(any, language)
          for (const { start, end } of [
            ...sentences,
            ...names,
            ...dates,
            ...figures,
            ...attributions.flatMap(({ content }) => content),
          ]) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThanOrEqual(start)
            expect(end).toBeLessThanOrEqual(any.length)
          }
        },
      ),
      { numRuns: 50 },
    )
  })
})
