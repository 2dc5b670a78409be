import { expect, test } from 'vitest'
import type { Facet, FacetName, FacetValue } from '../../../main/contract/search.ts'
import { nothingChosen } from './facet-choice.ts'
import { facetRows } from './facet-rows.ts'

const facetOf = (name: FacetName, values: FacetValue[], distinct = values.length): Facet => ({
  name,
  distinct,
  values: values.map((value, at) => ({ value, count: values.length - at })),
})
const outlets = facetOf(
  'outlet',
  Array.from({ length: 30 }, (_, at) => `Outlet ${at + 1}`),
  80,
)
const shown = {
  typed: '',
  isWhole: false,
  choice: nothingChosen,
  labelOf: (_: FacetName, value: FacetValue) => String(value),
}
const labels = (facet: Facet, options: Partial<typeof shown> = {}) =>
  facetRows(facet, { ...shown, ...options }).rows.map(({ label }) => label)

test('the values most documents have are seen, and the chosen ones beside them', () => {
  const { rows, hidden } = facetRows(outlets, { ...shown, choice: { include: ['outlet 20'], exclude: ['Outlet 30'] } })
  expect(rows.map(({ label }) => label).slice(9)).toEqual(['Outlet 10', 'Outlet 20', 'Outlet 30'])
  expect(hidden).toBe(68)
})

test('what is typed finds values without regard to capitals and accents', () => {
  expect(labels(facetOf('outlet', ['Le Courrier', 'El País', 'Wire']), { typed: 'PAIS ' })).toEqual(['El País'])
  expect(labels(outlets, { typed: '3' })).toEqual(['Outlet 3', 'Outlet 13', 'Outlet 23', 'Outlet 30'])
})

test('years stand in their order, and none at their end', () => {
  expect(labels(facetOf('year', ['1999', null, '2005']))).toEqual(['2005', '1999', 'null'])
})

test('a number and a string that read alike are two values', () => {
  const keys = facetRows(facetOf('tag', [5, '5', null]), shown).rows.map(({ key }) => key)
  expect(new Set(keys).size).toBe(3)
})
