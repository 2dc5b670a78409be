import * as v from 'valibot'
import { citedTextEntries } from './documents.ts'
import { askedSearchSchema } from './searches.ts'
import { countSchema, idsSchema, limitSchema, offsetSchema } from './shapes.ts'

/**
 * Which documents a ledger over the library is of: those named, those of a search, of an event or a tag (as a filter), or with
 * nothing said all. What is in the trash never is.
 */
export const scopeSchema = v.object({
  documents: v.optional(idsSchema),
  query: v.optional(askedSearchSchema.entries.query, ''),
  ...v.pick(askedSearchSchema, ['any', 'filters', 'spellings']).entries,
})
export type Scope = v.InferOutput<typeof scopeSchema>

/** Which rows of a ledger are asked for. */
export const pageEntries = { offset: offsetSchema, limit: limitSchema }
/** What a page of a ledger says besides its rows. */
export const answeredEntries = {
  total: countSchema,
  /** True where the scope is a search so broad that only its newest documents were looked at. */
  isAbout: v.boolean(),
  /** The documents of the rows. */
  documents: v.array(v.object(citedTextEntries)),
  /** Documents of the library whose texts are not analysed yet. */
  waiting: countSchema,
}
