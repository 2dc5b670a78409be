import * as v from 'valibot'
import { compute } from './method.ts'
import { countSchema, idSchema, rangeSchema } from './shapes.ts'

/** A stretch of an account's stored text, in UTF-16 code units. */
export const memberSchema = v.object({ document: idSchema, start: countSchema, end: countSchema })
export type Member = v.InferOutput<typeof memberSchema>

export const pointSchema = v.object({
  /** From 0 to 1: how much alike the members are. */
  score: v.number(),
  members: v.array(memberSchema),
})
export type Point = v.InferOutput<typeof pointSchema>

export const accountSchema = v.object({
  id: idSchema,
  title: v.string(),
  outlet: v.nullable(v.string()),
  date: v.nullable(v.string()),
  language: v.nullable(v.string()),
  eventId: v.nullable(idSchema),
  textVersion: countSchema,
  text: v.string(),
  /** The account's sentences in order, so that the page can show what is only in this report. */
  sentences: v.array(rangeSchema),
  /** Only where an account is too long to be compared as a whole: the offset where comparison ended. */
  comparedUntil: v.optional(countSchema),
})
export type Account = v.InferOutput<typeof accountSchema>

/** Words of one joined passage that its partner does not have, in the stored text. */
export const wordDifferenceSchema = v.object({
  point: countSchema,
  document: idSchema,
  ranges: v.array(rangeSchema),
})

export const comparisonSchema = v.object({
  /** `established`: all accounts belong to one event. */
  event: v.picklist(['established', 'not-established', 'different']),
  accounts: v.array(accountSchema),
  /** In the order of the first account, then of the second. */
  points: v.array(pointSchema),
  differences: v.array(wordDifferenceSchema),
})
export type Comparison = v.InferOutput<typeof comparisonSchema>

export const compareMethods = {
  /** Fails: not-found, unreadable where an account has no text. */
  'compare.run': compute(
    v.object({ documents: v.pipe(v.array(idSchema), v.minLength(2), v.maxLength(6)) }),
    comparisonSchema,
  ),
}
