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

export const suggestionMethods = {
  /**
   * For a search that found nothing: the same with each word that the library lacks exchanged for one near it that the library
   * holds, where that finds something. Fails: cancelled.
   */
  'suggestions.instead': read(askedSearchSchema, v.object({ meant: v.nullable(meantQuerySchema) })),
}
