import * as v from 'valibot'
import { answeredEntries, pageEntries, scopeSchema } from './ledger-scope.ts'
import { read } from './method.ts'
import { snippetSchema } from './search.ts'
import { idSchema, placeSchema } from './shapes.ts'

export const chronologyLanes = ['event', 'document', 'import'] as const
export const chronologyEntrySchema = v.object({
  /** A date that a text speaks of, the date of a document, or when it was imported. */
  lane: v.picklist(chronologyLanes),
  /** EDTF: "1999-01-10", "2005-12", "2005-12?", "2005-12-03/2005-12-04"; of the lane `import` a day. */
  date: v.string(),
  document: idSchema,
  /** Of the lane `event`: where the text speaks of it, and the sentence. */
  place: v.nullable(placeSchema),
  snippet: v.nullable(snippetSchema),
})
export type ChronologyEntry = v.InferOutput<typeof chronologyEntrySchema>

export const chronologyMethods = {
  /** Earliest first. Dates that cannot be known ("on Sunday", without a date of the document) are not in it. */
  'chronology.read': read(
    v.object({
      scope: scopeSchema,
      lanes: v.optional(v.array(v.picklist(chronologyLanes)), [...chronologyLanes]),
      ...pageEntries,
    }),
    v.object({ ...answeredEntries, entries: v.array(chronologyEntrySchema) }),
  ),
}
