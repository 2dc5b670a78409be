import * as v from 'valibot'
import { mostAccounts, stretchSchema } from './comparisons.ts'
import { compute, read, write } from './method.ts'
import { documentDateSchema, idSchema, momentSchema, nothingSchema } from './shapes.ts'

/**
 * What an account does with a claim. `nothing` (it says nothing of it) is only ever a person's word: where there is no cell, the
 * program has not found it, and no more.
 */
export const stances = ['fact', 'attributes', 'disputes', 'different', 'nothing'] as const
/** Of an accusation, the right of reply: the account reports an answer, or a person looked and it reports none. */
export const replies = ['answered', 'unanswered'] as const

const noteSchema = v.nullable(v.pipe(v.string(), v.maxLength(20_000)))
const wordsSchema = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(10_000))

/** One cell: what an account does with a claim, or with the answer to it, and where; a claim has at most one of each in an account. */
const cellEntries = {
  document: idSchema,
  says: v.picklist([...stances, ...replies]),
  /** The passage it is pinned to. */
  place: v.nullable(v.omit(stretchSchema, ['document'])),
  note: v.optional(noteSchema, null),
}
export const cellSchema = v.object({
  ...cellEntries,
  note: noteSchema,
  /** The words of the passage; of an earlier version of the text where they are not in the newest. */
  quote: v.nullable(v.string()),
})
export type ClaimCell = v.InferOutput<typeof cellSchema>

const claimEntries = {
  words: wordsSchema,
  note: noteSchema,
  /** Whom it accuses; null of a claim that is no accusation. */
  accused: v.nullable(wordsSchema),
  /** When the accused was asked for an answer; null where that is not known to have been done. */
  askedOn: v.nullable(documentDateSchema),
  /** How, and what came of it. */
  asked: noteSchema,
}
export const claimSchema = v.object({
  id: idSchema,
  ...claimEntries,
  /** What it is about; a claim without an event belongs to its comparison, or only to the accounts of its cells. */
  eventId: v.nullable(idSchema),
  comparisonId: v.nullable(idSchema),
  createdAt: momentSchema,
  cells: v.array(cellSchema),
})
export type Claim = v.InferOutput<typeof claimSchema>

const chosenSchema = v.pipe(v.array(idSchema), v.maxLength(mostAccounts))

export const claimMethods = {
  /** In the order they were made: those of an event, those of a comparison, and those with a cell in one of these documents. */
  'claims.list': read(
    v.object({
      event: v.optional(idSchema),
      comparison: v.optional(idSchema),
      documents: v.optional(chosenSchema, []),
    }),
    v.array(claimSchema),
  ),
  /** With its cells at once, as where it is made of a point or a group of figures. Fails: not-found, and as `claims.setCell`. */
  'claims.create': write(
    v.object({
      ...v.partial(v.object(claimEntries)).entries,
      words: claimEntries.words,
      eventId: v.optional(v.nullable(idSchema), null),
      comparisonId: v.optional(v.nullable(idSchema), null),
      cells: v.optional(v.pipe(v.array(v.object(cellEntries)), v.maxLength(2 * mostAccounts)), []),
    }),
    v.object({ id: idSchema }),
  ),
  'claims.edit': write(
    v.object({
      id: idSchema,
      ...v.partial(v.object(claimEntries)).entries,
      eventId: v.optional(v.nullable(idSchema)),
      comparisonId: v.optional(v.nullable(idSchema)),
    }),
    nothingSchema,
  ),
  'claims.delete': write(v.object({ id: idSchema }), nothingSchema),
  /** Fails: not-found; conflict where the text has a newer version; invalid where the range is empty or outside the text. */
  'claims.setCell': write(v.object({ claim: idSchema, ...cellEntries }), nothingSchema),
  'claims.clearCell': write(
    v.object({ claim: idSchema, document: idSchema, of: v.optional(v.picklist(['claim', 'reply']), 'claim') }),
    nothingSchema,
  ),
  /** Where accounts most likely speak of a claim: to be looked at by a person; none where nothing was found. */
  'claims.find': compute(
    v.object({ claim: idSchema, documents: chosenSchema }),
    v.array(
      v.object({ ...stretchSchema.entries, /** How much alike, 0 to 1. */ score: v.number(), words: v.string() }),
    ),
  ),
}
