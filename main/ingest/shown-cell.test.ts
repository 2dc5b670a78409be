import { SSF } from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import { shownCell } from './shown-cell.ts'

const format = (pattern: string, value: number): string => SSF.format(pattern, value)

describe('what a cell shows', () => {
  test.each([
    ['dd.mm.yyyy', 44230, '03.02.2021'],
    ['[$-419]d. mmmm yyyy "г."', 44230, '3. February 2021 г.'],
    ['dd.mm.yy h:mm', 44230.5, '03.02.21 12:00'],
    ['m/d/yy', 44230, '2021-02-03'],
    ['m/d/yy h:mm', 44230.5, '2021-02-03 12:00'],
    ['#,##0.00 ₽', 1234.5, '1,234.50 ₽'],
    ['mm:ss.0', 0.001, '01:26.4'],
  ])('%s of %d is %s', (z, v, shown) => {
    expect(shownCell({ t: 'n', v, z }, format)).toBe(shown)
  })

  test('is the number itself where its format cannot be told', () => {
    const fails = () => {
      throw new Error('unrecognised')
    }
    expect(shownCell({ t: 'n', v: 12.5, z: '0.0 x' }, fails)).toBe('12.5')
  })

  test('is what the file says where it says it', () => {
    expect(shownCell({ t: 'n', v: 0.4567, w: '45.7%', z: '0.0%' }, format)).toBe('45.7%')
    expect(shownCell({ t: 's', v: 'North' }, format)).toBe('North')
    expect(shownCell({ t: 'b', v: true, w: 'TRUE' }, format)).toBe('TRUE')
    expect(shownCell({ t: 'z' }, format)).toBe('')
  })
})
