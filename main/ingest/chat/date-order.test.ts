import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decideDateOrder, type WrittenParts } from './date-order.ts'

const dates = (...written: string[]): WrittenParts[] =>
  written.map(date => {
    const [first = 0, second = 0, third = 0] = date.split(/\D/).map(Number)
    return { parts: [first, second, third], separator: /\D/.exec(date)?.[0] ?? '' }
  })

test.each([
  [['03/04/2019', '13/04/2019'], 'day'],
  [['03/04/2019', '04/13/2019'], 'month'],
  [['2019-04-03'], 'year'],
  [['03.04.19'], 'day'],
  [['28/02/19', '1/3/19', '2/3/19'], 'day'],
  [['1/11/19', '1/12/19', '2/1/19'], 'month'],
  [['1/11/19', '2/11/19', '1/12/19'], 'day'],
  [['03/04/2019'], null],
  [['03/04/2019', '05/06/2019'], null],
  [[], null],
])('%j begin with %j', (written, order) => expect(decideDateOrder(dates(...written))).toBe(order))

test('a chat of more than twelve days in a row is never misread', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 13, max: 60 }),
      fc.date({ min: new Date('2010-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
      (length, start) => {
        const days = Array.from({ length }, (_, n) => new Date(start.getTime() + n * 86_400_000))
        const dayFirst = days.map(day => `${day.getUTCDate()}/${day.getUTCMonth() + 1}/${day.getUTCFullYear()}`)
        const monthFirst = days.map(day => `${day.getUTCMonth() + 1}/${day.getUTCDate()}/${day.getUTCFullYear()}`)
        expect(decideDateOrder(dates(...dayFirst))).toBe('day')
        expect(decideDateOrder(dates(...monthFirst))).toBe('month')
      },
    ),
  )
})
