import * as v from 'valibot'
import { compute, read } from './method.ts'
import { filtersSchema } from './search.ts'
import { countSchema, idSchema } from './shapes.ts'

/** A list may hold so many names. */
export const mostNames = 10_000
/** And be so large, in bytes of its file. */
export const largestList = 10 * 1024 * 1024
/** Names of one call of `search.batch`: after so many its caller can say how far it is. */
export const mostAtOnce = 100
/** In UTF-16 code units. */
export const longestName = 1000

/**
 * How a row of the list is read: as a name, whose words stand near each other in any order, form and spelling; as words in just this
 * order; or as a query.
 */
export const rowReadings = ['name', 'phrase', 'query'] as const
export type RowReading = (typeof rowReadings)[number]

const table = v.pipe(v.array(v.array(v.string())), v.maxLength(mostNames + 1))
/** Columns by their places from 0; the cells of several are one name. */
const columns = v.pipe(v.array(countSchema), v.minLength(1))

/** A list of names as it was read from a file. */
export const nameListSchema = v.object({
  /** Rows with as many cells each; the first is the head where there is one. */
  table,
  hasHead: v.boolean(),
  /** Those that seem to hold the names. */
  columns,
  /** What a person should know of how it was read. */
  remarks: v.array(v.string()),
})
export type NameList = v.InferOutput<typeof nameListSchema>

/** What is found for one row of a list. */
export const rowAnswerSchema = v.object({
  /** The query that finds it in the search box; '' where there was nothing to look for. */
  query: v.string(),
  total: countSchema,
  /** The total is a lower bound. */
  isAbout: v.boolean(),
  /** The first, in the order of relevance. */
  documents: v.array(
    v.object({
      id: idSchema,
      title: v.string(),
      outlet: v.nullable(v.string()),
      date: v.nullable(v.string()),
      /** Places of the text that match. */
      matches: countSchema,
    }),
  ),
  /** What was not understood; null where all was. */
  remark: v.nullable(v.string()),
})
export type RowAnswer = v.InferOutput<typeof rowAnswerSchema>

/** What says how the rows of a list are searched for, each alone. */
export const rowChoice = {
  reading: v.optional(v.picklist(rowReadings), 'name'),
  /** Any of the words of a query instead of all of them. */
  any: v.optional(v.boolean(), false),
  /** Names are looked for in their other spellings too. */
  spellings: v.optional(v.boolean(), true),
  filters: v.optional(filtersSchema, {}),
}

export const batchMethods = {
  /** Reads a list of names: a CSV, or one on each line. Fails: unreadable, invalid where it is too large. */
  'batch.read': compute(
    v.object({
      /** The bytes of a file, in Base64, or what was pasted. */
      source: v.union([
        v.object({ base64: v.pipe(v.string(), v.maxLength(Math.ceil(largestList / 3) * 4)), name: v.string() }),
        v.object({ text: v.pipe(v.string(), v.maxLength(largestList)) }),
      ]),
    }),
    nameListSchema,
  ),
  /** Searches for some names of a list, one after another, with other calls let through between. Fails: cancelled. */
  'search.batch': read(
    v.object({
      ...rowChoice,
      rows: v.pipe(v.array(v.string()), v.maxLength(mostAtOnce)),
      /** So many documents are told for each. */
      most: v.optional(v.pipe(countSchema, v.maxValue(20)), 3),
    }),
    v.object({
      answers: v.array(rowAnswerSchema),
      /** Documents that could not be searched because they hold no readable text. */
      unreadable: countSchema,
    }),
  ),
  /** The list with what was found as a CSV that runs no formula. */
  'batch.table': compute(
    v.object({
      table,
      hasHead: v.boolean(),
      columns,
      /** For each row below the head; null where it was not searched for. */
      answers: v.array(v.nullable(rowAnswerSchema)),
    }),
    v.object({ base64: v.string() }),
  ),
}
