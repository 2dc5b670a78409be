import type { QueryRemark } from '../contract/search.ts'

/** A remark, and whether it is only about an end of the query that a person who still types has not come to. */
export type Problem = QueryRemark & { isUnfinished: boolean }

/** The query with something else in one place. */
export function withReplaced(query: string, start: number, end: number, text: string): string {
  return query.slice(0, start) + text + query.slice(end)
}

/** The query as it might be meant; null where that would be the same query, or none. */
export function asSuggestion(query: string, suggestion: string | null): string | null {
  const trimmed = suggestion?.replace(/ {2,}/g, ' ').trim() ?? ''
  return trimmed === '' || trimmed === query.trim() ? null : trimmed
}

/** What to tell a person of the problems met: the first that counts. */
export function remarkOf(query: string, problems: readonly Problem[], isTyping: boolean): QueryRemark | null {
  const told = problems.find(({ isUnfinished }) => !(isUnfinished && isTyping))
  if (told === undefined) return null
  const { sentence, start, end, suggestion } = told
  return { sentence, start, end, suggestion: asSuggestion(query, suggestion) }
}
