import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carriesFigure, writtenFigures } from './written-figures.ts'

/** Figures as "what is written = value unit". */
const read = (text: string, language = 'en') =>
  writtenFigures(text, language).map(
    ({ start, end, value, unit }) => `${text.slice(start, end)} = ${value}${unit === 'counted' ? '' : ` ${unit}`}`,
  )

describe('a number', () => {
  it('has one value however it is written', () => {
    expect(read('81.7% of the vote')).toEqual(['81.7% = 81.7 percent'])
    expect(read('81,7 процента голосов', 'ru')).toEqual(['81,7 = 81.7 percent'])
    expect(read('91,15 пайыз дауыс', 'kk')).toEqual(['91,15 = 91.15 percent'])
    expect(read('some 10,000 people, 10 000 людей')).toEqual(['10,000 = 10000', '10 000 = 10000'])
    expect(read('1.5 million voters; 1,500,000 voters')).toEqual(['1.5 million = 1500000', '1,500,000 = 1500000'])
    expect(read('1,5 млн избирателей', 'ru')).toEqual(['1,5 млн = 1500000'])
    expect(read('$2bn was spent')).toEqual(['2bn = 2000000000'])
  })

  it('may be in words', () => {
    expect(read('Fourteen complaints and twenty-five arrests')).toEqual(['Fourteen = 14', 'twenty-five = 25'])
    expect(read('погибли двое и ранены тридцать пять человек', 'ru')).toEqual(['двое = 2 bare', 'тридцать пять = 35'])
    expect(read('бес адам', 'kk')).toEqual(['бес = 5'])
    expect(read('two thousand voters')).toEqual(['two thousand = 2000'])
  })

  it('tells percentages, counts, and what stands by itself apart', () => {
    expect(read('on a turnout of 85.')).toEqual(['85 = 85 bare'])
    expect(read('between 50 and 55 percent')).toEqual(['50 = 50 bare', '55 = 55 percent'])
    expect(read('85 per cent')).toEqual(['85 = 85 percent'])
    expect(read('School No. 19')).toEqual(['19 = 19 bare'])
  })

  it('is none as part of a fraction, a code, or one', () => {
    expect(read('two thirds, two-thirds, 1/3, one man, not 24/7')).toEqual([])
    expect(read('две трети избирателей', 'ru')).toEqual([])
    expect(read('семья из села', 'ru')).toEqual([])
  })
})

describe('a date', () => {
  it('is one figure', () => {
    expect(read('on January 11, 1999 in')).toEqual(['January 11, 1999 = 1999-01-11 date'])
    expect(read('on 11 January')).toEqual(['11 January = -01-11 date'])
    expect(read('12 января 1999 года', 'ru')).toEqual(['12 января 1999 = 1999-01-12 date'])
    expect(read('8 желтоқсан күні', 'kk')).toEqual(['8 желтоқсан = -12-08 date'])
    expect(read('11.01.1999 and 1999-01-11')).toEqual(['11.01.1999 = 1999-01-11 date', '1999-01-11 = 1999-01-11 date'])
    expect(read('In January 1999')).toEqual(['January 1999 = 1999-01- date'])
    expect(read('they may 5 times march')).toEqual(['5 = 5'])
    expect(read('5 майоров', 'ru')).toEqual(['5 = 5'])
  })
})

describe('a figure of another text', () => {
  const carries = (asked: string, there: string, language = 'en') => {
    const [one, other] = [writtenFigures(asked, 'en')[0], writtenFigures(there, language)[0]]
    return one !== undefined && other !== undefined && carriesFigure(one, other)
  }
  it('carries it with the same value, unless another unit stands beside it', () => {
    expect(carries('81.7 percent', '81,7 процента', 'ru')).toBe(true)
    expect(carries('85 percent', 'a turnout of 85.')).toBe(true)
    expect(carries('14 percent', '14 complaints')).toBe(false)
    expect(carries('81 percent', '81.7 percent')).toBe(false)
    expect(carries('fourteen complaints', '14 жалоб', 'ru')).toBe(true)
  })

  it('carries a date that says less', () => {
    expect(carries('11 January 1999', 'January 11')).toBe(true)
    expect(carries('January 1999', '11 января 1999', 'ru')).toBe(true)
    expect(carries('11 January 1999', 'January 1999')).toBe(false)
    expect(carries('11 January 1999', '11 January 2005')).toBe(false)
    expect(carries('11 January', '11 people')).toBe(false)
  })
})

describe('any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '81.7%',
      '1/3',
      'two',
      'twenty',
      'million',
      'January',
      '11',
      '1999',
      'percent',
      '.',
      ', ',
      '-',
      '\n',
      '%',
      '5th',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  )
  it('has figures in order, within it, none empty', () => {
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom('en', 'ru', 'kk', null), (pieces, language) => {
        const text = pieces.join(' ')
        let at = 0
        for (const { start, end, value } of writtenFigures(text, language)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(value).not.toContain('NaN')
          at = end
        }
      }),
    )
  })
})
