import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantitiesOf, roundedNear } from './quantities.ts'

describe('quantities of a sentence', () => {
  it.each([
    ['en', 'more than two hundred people', [200]],
    ['en', 'four thousand two hundred and five', [4205]],
    ['en', '3.5 million crowns and 12 cows', [3_500_000, 12]],
    ['en', 'half a million lost half of it', [500_000, 50]],
    ['en', 'two thirds and six in ten or nine out of ten', [67, 60, 90]],
    ['en', 'the third attempt cost a third', [33]],
    ['en', 'a hundred and forty two', [142]],
    ['ru', 'шесть тысяч квадратных метров', [6000]],
    ['ru', 'из четырехсот сорока пассажиров', [440]],
    ['ru', 'шесть из десяти', [60]],
    ['kk', 'екі жүз құтқарушы 40 мың тұрғын', [200, 40_000]],
  ])('%s: %s', (language, sentence, values) => {
    expect(quantitiesOf(sentence.split(' '), language)).toEqual(values)
  })

  it('are numbers, whatever the words', () => {
    const word = fc.constantFrom(
      'two',
      'hundred',
      'thousand',
      'and',
      'half',
      'a',
      'third',
      'in',
      'ten',
      'out',
      'of',
      '7',
      '2.5',
    )
    fc.assert(
      fc.property(fc.array(word), words => {
        for (const value of quantitiesOf(words, 'en')) expect(value).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('round numbers near a quantity', () => {
  const meet = (one: number, other: number) => roundedNear(one).some(near => roundedNear(other).includes(near))

  it('are shared by a figure and what it is rounded to', () => {
    expect(meet(4213, 4000)).toBe(true)
    expect(meet(81.7, 81)).toBe(true)
    expect(meet(85, 86)).toBe(false)
  })

  it('are none for small numbers and years', () => {
    expect(roundedNear(7)).toEqual([])
    expect(roundedNear(1998)).toEqual([])
  })

  it('hold every round number itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 9 }), fc.integer({ min: 1, max: 12 }), (digit, zeros) => {
        const round = digit * 10 ** zeros
        expect(roundedNear(round)).toContain(`${round}`)
      }),
    )
  })
})
