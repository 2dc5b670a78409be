import * as v from 'valibot'
import { largestList } from './batch.ts'
import { compute, read, write } from './method.ts'
import { countSchema, documentDateSchema, idSchema, languageSchema } from './shapes.ts'

/** A table may describe so many documents. */
export const mostDescriptions = 20_000

export const describedFields = ['title', 'outlet', 'byline', 'date', 'language', 'event', 'tags'] as const
export type DescribedField = (typeof describedFields)[number]

const cell = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(1000))
/** What one row of a table says of a document; what it leaves empty is left out, and stays as it is. */
export const descriptionSchema = v.object({
  /** The file's name, or as much of its path as tells it from others of that name. */
  file: v.pipe(v.string(), v.nonEmpty(), v.maxLength(4096)),
  title: v.optional(cell),
  outlet: v.optional(cell),
  byline: v.optional(cell),
  date: v.optional(documentDateSchema),
  language: v.optional(languageSchema),
  event: v.optional(v.pipe(cell, v.maxLength(300))),
  tags: v.optional(v.pipe(v.array(v.pipe(cell, v.maxLength(300))), v.minLength(1), v.maxLength(100))),
})
export type Description = v.InferOutput<typeof descriptionSchema>
const descriptionsSchema = v.pipe(v.array(descriptionSchema), v.maxLength(mostDescriptions))

/** What becomes of one row: the documents it is about, and what of it would change them. */
export const descriptionMatchSchema = v.object({
  /** `several`: documents of different files have this name, so that nobody can tell which is meant. */
  status: v.picklist(['one', 'several', 'none']),
  documentId: v.nullable(idSchema),
  title: v.nullable(v.string()),
  /** What is otherwise in the library, and would be changed. */
  changes: v.array(v.picklist(describedFields)),
  /** What would be changed too, but was entered by hand. */
  byHand: v.array(v.picklist(describedFields)),
})
export type DescriptionMatch = v.InferOutput<typeof descriptionMatchSchema>

export const descriptionMethods = {
  /** Reads a CSV whose first row says what its columns are. Fails: unreadable, invalid where it is too large. */
  'descriptions.read': compute(
    v.object({
      /** The bytes of the file, in Base64. */
      base64: v.pipe(v.string(), v.maxLength(Math.ceil(largestList / 3) * 4)),
    }),
    v.object({
      rows: descriptionsSchema,
      /** What the columns were taken for, by their headings. */
      columns: v.array(v.object({ heading: v.string(), field: v.picklist(['file', ...describedFields]) })),
      /** Headings that say nothing to us. */
      unknown: v.array(v.string()),
      /** What a person should know of how it was read: a value that is no date, a charset guessed. */
      remarks: v.array(v.string()),
    }),
  ),
  /** What each row would do, in their order. */
  'descriptions.match': read(v.object({ rows: descriptionsSchema }), v.array(descriptionMatchSchema)),
  /**
   * Sets what the rows say, in one step; events and tags that are new are made. What was entered by hand stays unless `overHand`. Rows
   * about no document or several are passed over.
   */
  'documents.describe': write(
    v.object({ rows: descriptionsSchema, overHand: v.optional(v.boolean(), false) }),
    v.object({ documents: countSchema }),
  ),
}
