import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { ResultOf } from '../contract/method.ts'
import { mostSuggested, type Suggestion, type suggestionMethods } from '../contract/suggestions.ts'
import { completeName } from './complete-name.ts'
import { completeWord } from './complete-word.ts'
import { filterNames } from './query-filters.ts'
import { fieldNames } from './query-tree.ts'
import { type TypedPlace, typedPlace } from './typed-place.ts'

type Completions = ResultOf<(typeof suggestionMethods)['suggestions.complete']>

/** Beside words, so many names of the library are offered as filters, and so many names of filters and fields. */
const mostFilters = 3
const mostFilterNames = 2
/** In this order, of each at most so many. */
const filtersOffered = ['tag', 'source', 'event', 'outlet'] as const
const mostOfOne = 2

/** How what is typed at a place of a query may go on. A few look-ups in indexes, and no search. */
export function completeQuery(db: Database, query: string, at: number): Completions {
  const place = typedPlace(query, at)
  if (place === null) return { start: at, end: at, suggestions: [] }
  const { start, end, typed, filter } = place
  if (filter !== null) {
    const given = query.slice(start, end)
    const offered = completeName(db, filter, typed, mostSuggested).filter(({ text }) => text !== given)
    return { start, end, suggestions: offered }
  }
  return completeWords(db, place)
}

function completeWords(db: Database, { start, end, typed, isOfWords }: TypedPlace): Completions {
  const others = isOfWords || typed.length < 2 ? [] : [...asFilters(db, typed), ...filterNamesFrom(typed)]
  const { from, words } = completeWord(db, typed, mostSuggested - others.length)
  const before = typed.slice(0, from)
  const offered = words.map((word): Suggestion => ({ kind: 'word', text: before + word, label: before + word }))
  return { start, end, suggestions: [...offered, ...others] }
}

function asFilters(db: Database, typed: string): Suggestion[] {
  const offered = filtersOffered.flatMap(filter =>
    completeName(db, filter, typed, mostOfOne).map(one => ({ ...one, text: `${filter}:${one.text}` })),
  )
  return offered.slice(0, mostFilters)
}

function filterNamesFrom(typed: string): Suggestion[] {
  const begins = typed.toLowerCase()
  const names = [...filterNames, ...fieldNames].filter(name => name.startsWith(begins))
  return names.slice(0, mostFilterNames).map(name => ({ kind: 'name', text: `${name}:`, label: `${name}:` }))
}
