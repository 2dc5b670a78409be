import type { Facet, FacetValue } from '../../../main/contract/search.ts'
import { type FacetChoice, hasValue } from './facet-choice.ts'
import type { LabelOf } from './use-facet-labels.ts'

/** One value as it is listed. */
export type FacetRow = { key: string; value: FacetValue; label: string; count: number }

/** So many values are seen before all are asked for; more than that can be searched. */
export const fewValues = 10
/** Years are read in their order, which a gap would break. */
const fewYears = 30
/** So many are drawn at most; the others are found by typing. */
export const mostShown = 300

type Shown = { typed: string; isWhole: boolean; choice: FacetChoice; labelOf: LabelOf }

/** The values to list: those most documents have first, years by time; the chosen ones whatever is not shown. And how many are not. */
export function facetRows({ name, values, distinct }: Facet, shown: Shown): { rows: FacetRow[]; hidden: number } {
  const { choice, labelOf } = shown
  const typed = folded(shown.typed.trim())
  const all = values.map(
    ({ value, count }): FacetRow => ({ key: keyOf(value), value, label: labelOf(name, value), count }),
  )
  const fitting = typed === '' ? all : all.filter(({ label }) => folded(label).includes(typed))
  const most = shown.isWhole || typed !== '' ? mostShown : name === 'year' ? fewYears : fewValues
  const isChosen = ({ value }: FacetRow) => hasValue(choice.include, value) || hasValue(choice.exclude, value)
  const rows = fitting.filter((row, at) => at < most || (typed === '' && isChosen(row)))
  const hidden = (typed === '' ? Math.max(distinct, all.length) : fitting.length) - rows.length
  return { rows: name === 'year' ? rows.toSorted(byYear) : rows, hidden: Math.max(0, hidden) }
}

/** A number and a string may read alike. */
export const keyOf = (value: FacetValue): string => JSON.stringify(value)

/** The newest first; what has none comes last. */
const byYear = (one: FacetRow, other: FacetRow) => String(other.value ?? '').localeCompare(String(one.value ?? ''))

/** As people compare while they type: without regard to capitals and accents. */
const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
