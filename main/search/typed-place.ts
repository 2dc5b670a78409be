import { isFilterName } from './query-filters.ts'
import { quotationMarks } from './query-reading.ts'
import { fieldNames } from './query-tree.ts'

/** What a person is typing: where it stands in the query, in UTF-16 code units, and what belongs there. */
export type TypedPlace = {
  start: number
  end: number
  typed: string
  /** The filter whose value it is, or `outlet`; null where words belong. */
  filter: string | null
  /** Only words belong inside a quotation or after the name of a field. */
  isOfWords: boolean
}

const named = new RegExp(
  `(?:^|[\\s(+-])(\\p{L}[\\p{L}\\p{M}]*):([${quotationMarks}][^${quotationMarks}]*|[^\\s()${quotationMarks}]*)$`,
  'u',
)
const quotation = new RegExp(`[${quotationMarks}]`, 'gu')
const lastWord = new RegExp(`[^\\s()${quotationMarks}:]*$`, 'u')
/** Nothing that could still belong to the word. */
const ended = new RegExp(`^(?:$|[\\s)${quotationMarks}])`, 'u')
/**
 * What stands before the cursor far away says nothing of what is typed there, but quotations do: so far, in code units, one
 * looks.
 */
const farthest = 1000

/** What is being typed at a place of a query; null where that is nothing which could be completed. */
export function typedPlace(query: string, at: number): TypedPlace | null {
  if (at > query.length || !ended.test(query.slice(at))) return null
  const before = query.slice(Math.max(0, at - farthest), at)
  const name = named.exec(before)
  const called = name?.[1]?.toLowerCase() ?? ''
  if (isFilterName(called) || called === 'outlet') {
    const value = name?.[2] ?? ''
    return { start: at - value.length, end: at, typed: value.replace(quotation, ''), filter: called, isOfWords: false }
  }
  const typed = (lastWord.exec(before)?.[0] ?? '').replace(/^[+-]+/, '')
  if (typed === '' || /[*~^]/.test(typed)) return null
  const isQuoted = (before.match(quotation)?.length ?? 0) % 2 === 1
  const isOfField = fieldNames.some(field => field === called)
  return { start: at - typed.length, end: at, typed, filter: null, isOfWords: isQuoted || isOfField }
}
