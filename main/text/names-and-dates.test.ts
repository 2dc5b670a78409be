import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { namesAndDates } from './names-and-dates.ts'

const found = (text: string, language: string) =>
  namesAndDates(text, language).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)

describe('names and dates', () => {
  it('are found in English', () => {
    expect(
      found(
        'On Sunday, January 10, 1999 President Nursultan Nazarbayev won, the Organization for Security and Cooperation in Europe said in 2005.',
        'en',
      ),
    ).toEqual([
      'date: Sunday, January 10, 1999',
      'name: President Nursultan Nazarbayev',
      'name: Organization for Security',
      'name: Cooperation',
      'name: Europe',
      'date: 2005',
    ])
    expect(found('The vote of May 5 drew 2000 people; they may march in March.', 'en')).toEqual([
      'date: May 5',
      'date: March',
    ])
  })

  it('are found in Russian and Kazakh', () => {
    expect(
      found('Вчера, 10 января 1999 года, победил Н. Назарбаев; в среду 2000 человек вышли на улицы.', 'ru'),
    ).toEqual(['date: 10 января 1999 года', 'name: Н. Назарбаев', 'date: среду'])
    expect(found('Сайлау 1999 жылғы 10 қаңтарда өтті, деді Серік Ахметов.', 'kk')).toEqual([
      'date: 1999 жылғы 10 қаңтарда',
      'name: Серік Ахметов',
    ])
  })

  it('are left where nothing tells them', () => {
    expect(found('Der Präsident sagte, die Wahl sei fair.', 'de')).toEqual([])
    expect(found('they counted 85 percent, 1999 of them by hand', 'en')).toEqual([])
  })

  it('stand in order and never overlap, whatever the text', () => {
    const words = fc.constantFrom(
      'May',
      'Sunday',
      '5',
      '1999',
      'of',
      'Anna',
      'Smith',
      '. ',
      ', ',
      'in',
      'Января',
      'года',
      '\n',
      'x',
    )
    fc.assert(
      fc.property(fc.array(words), fc.constantFrom('en', 'ru', 'kk', null), (parts, language) => {
        const text = parts.join(' ')
        let from = 0
        for (const { start, end } of namesAndDates(text, language)) {
          expect(start).toBeGreaterThanOrEqual(from)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          from = end
        }
        expect(from).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
