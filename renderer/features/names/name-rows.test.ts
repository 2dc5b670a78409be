import { expect, test } from 'vitest'
import type { RowAnswer } from '../../../main/contract/batch.ts'
import { columnChoices, countKinds, type NameRow, namesOf, shownRows } from './name-rows.ts'

const list = {
  table: [
    ['First name', 'Surname', 'Seat'],
    ['Anna', 'Verdin', 'west'],
    ['', 'Lee', ''],
  ],
  hasHead: true,
  columns: [0, 1],
  remarks: [],
}
const answer = (total: number, remark: string | null = null): RowAnswer => ({
  query: 'x',
  total,
  isAbout: false,
  documents: [],
  remark,
})
const rows: NameRow[] = [answer(2), answer(0), undefined, answer(9), answer(0, 'Hm.')].map((one, place) => ({
  place,
  name: `n${place}`,
  answer: one,
}))

test('cells of several columns are one name', () => {
  expect(namesOf(list)).toEqual(['Anna Verdin', 'Lee'])
  expect(namesOf({ ...list, hasHead: false, columns: [2] })).toEqual(['Seat', 'west', ''])
  expect(columnChoices(list, [0, 1])).toEqual([[0, 1], [0], [1], [2]])
  expect(columnChoices(list, [2])).toEqual([[0], [1], [2]])
})

test('rows are shown by what was found', () => {
  expect(countKinds(rows)).toEqual({ all: 5, found: 2, none: 2, remarks: 1 })
  const places = (...given: [Parameters<typeof shownRows>[1], Parameters<typeof shownRows>[2]]) =>
    shownRows(rows, ...given).map(({ place }) => place)
  expect(places('all', 'list')).toEqual([0, 1, 2, 3, 4])
  expect(places('all', 'count')).toEqual([3, 0, 1, 4, 2])
  expect(places('found', 'count')).toEqual([3, 0])
  expect(places('none', 'list')).toEqual([1, 4])
})
