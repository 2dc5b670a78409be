import * as v from 'valibot'
import { read } from './method.ts'
import { askedSearchSchema } from './searches.ts'
import { countSchema } from './shapes.ts'

/** A whole query that may be meant instead, with what it finds. */
export const meantQuerySchema = v.object({
  query: v.string(),
  total: countSchema,
  /** The total is a lower bound. */
  isAbout: v.boolean(),
})
export type MeantQuery = v.InferOutput<typeof meantQuerySchema>

/** What a suggestion stands for; `name` is that of a field or a filter, still without a value. */
export const suggestionKinds = [
  'word',
  'tag',
  'source',
  'event',
  'outlet',
  'comparison',
  'language',
  'value',
  'name',
] as const

export const suggestionSchema = v.object({
  kind: v.picklist(suggestionKinds),
  /** What is put into the query. */
  text: v.string(),
  /** What a person knows it by: a word, the name of a tag with those above it. */
  label: v.string(),
})
export type Suggestion = v.InferOutput<typeof suggestionSchema>

/** So many are offered at once. */
export const mostSuggested = 8

export const suggestionMethods = {
  /** How the word that is being typed may go on, from the library's own words and names. */
  'suggestions.complete': read(
    v.object({
      query: v.pipe(v.string(), v.maxLength(10_000)),
      /** Where the cursor stands, in UTF-16 code units. */
      at: countSchema,
    }),
    v.object({
      /** What of the query a suggestion takes the place of, in UTF-16 code units. */
      start: countSchema,
      end: countSchema,
      suggestions: v.pipe(v.array(suggestionSchema), v.maxLength(mostSuggested)),
    }),
  ),
  /**
   * For a search that found nothing: the same with each word that the library lacks exchanged for one near it that the library
   * holds, where that finds something. Fails: cancelled.
   */
  'suggestions.instead': read(askedSearchSchema, v.object({ meant: v.nullable(meantQuerySchema) })),
}
