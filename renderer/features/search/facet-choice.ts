import type { FacetName, FacetValue, SearchFilters } from '../../../main/contract/search.ts'

/** What is chosen of one facet. */
export type FacetChoice = { include: readonly FacetValue[]; exclude: readonly FacetValue[] }
export type ChosenPart = keyof FacetChoice

/** Whether a value is among some. An outlet is the same in small letters and capitals. */
export const hasValue = (values: readonly FacetValue[], value: FacetValue): boolean =>
  values.some(one => one === value || (typeof value === 'string' && lower(one) === lower(value)))

const lower = (value: FacetValue) => String(value).toLowerCase()
const without = (values: readonly FacetValue[], value: FacetValue) => values.filter(one => !hasValue([one], value))

export const nothingChosen: FacetChoice = { include: [], exclude: [] }

/** What is chosen of a facet. */
export const choiceOf = (filters: SearchFilters, name: FacetName): FacetChoice => filters[name] ?? nothingChosen

/** The choice with these values included; none of them is excluded any more. */
export function withIncluded({ exclude }: FacetChoice, include: readonly FacetValue[]): FacetChoice {
  return { include, exclude: exclude.filter(value => !hasValue(include, value)) }
}

/** The choice with one value excluded, or no longer. */
export function withExcluded({ include, exclude }: FacetChoice, value: FacetValue, isExcluded: boolean): FacetChoice {
  const others = without(exclude, value)
  return isExcluded ? { include: without(include, value), exclude: [...others, value] } : { include, exclude: others }
}

/** The choice without a value. */
export function withoutValue({ include, exclude }: FacetChoice, value: FacetValue): FacetChoice {
  return { include: without(include, value), exclude: without(exclude, value) }
}

/** As a filter of a search; left out where nothing is chosen. */
export function filterOf(name: FacetName, choice: FacetChoice): SearchFilters {
  const isEmpty = choice.include.length + choice.exclude.length === 0
  return { [name]: isEmpty ? undefined : { include: [...choice.include], exclude: [...choice.exclude] } }
}
