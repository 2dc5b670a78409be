import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsOf, compareEdtf } from './edtf.ts'

describe('the days a date may mean', () => {
  it.each([
    ['2005', '2005-01-01', '2005-12-31'],
    ['2005-02', '2005-02-01', '2005-02-28'],
    ['2004-02', '2004-02-01', '2004-02-29'],
    ['2005-12-04', '2005-12-04', '2005-12-04'],
    ['2005-12?', '2005-12-01', '2005-12-31'],
    ['1950~', '1950-01-01', '1950-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['2005-22', '2005-06-01', '2005-08-31'],
    ['2005-24', '2005-12-01', '2006-02-28'],
    ['2005-12/2006-01', '2005-12-01', '2006-01-31'],
    ['1986-10-11/1986-10-12', '1986-10-11', '1986-10-12'],
  ])('are of %s %s to %s', (edtf, earliest, latest) => expect(boundsOf(edtf)).toEqual({ earliest, latest }))

  it.each([
    '',
    'Sunday',
    '2005-13',
    '2005-02-30',
    '2005-12-00',
    '2006/2005',
    '2005/2006/2007',
    '199X-05',
    '2005-22-01',
  ])('are none of %s', edtf => expect(boundsOf(edtf)).toBeNull())
})

describe('the order of dates', () => {
  it('is by their beginnings, the longer first', () => {
    const dates = ['2005-12-04', 'x', '2005', '2005-01-01', '1999', '2005-01', '199X', '2004-12-31/2005-01-01']
    expect(dates.sort(compareEdtf)).toEqual([
      '199X',
      '1999',
      '2004-12-31/2005-01-01',
      '2005',
      '2005-01',
      '2005-01-01',
      '2005-12-04',
      'x',
    ])
  })

  it('is an order', () => {
    const date = fc.oneof(
      fc
        .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
        .map(day => day.toISOString()),
    )
    const edtf = fc
      .tuple(date, fc.constantFrom(4, 7, 10), fc.constantFrom('', '~', '?'))
      .map(([iso, length, doubt]) => iso.slice(0, length) + doubt)
    fc.assert(
      fc.property(edtf, edtf, edtf, (one, two, three) => {
        expect(Math.sign(compareEdtf(one, two))).toBe(0 - Math.sign(compareEdtf(two, one)))
        if (compareEdtf(one, two) <= 0 && compareEdtf(two, three) <= 0)
          expect(compareEdtf(one, three)).toBeLessThanOrEqual(0)
      }),
    )
  })
})
