import * as v from 'valibot'
import { citedTextEntries } from './documents.ts'
import { read, write } from './method.ts'
import { countSchema, idSchema, limitSchema, nothingSchema, offsetSchema } from './shapes.ts'

/** A figure as one text writes it and the other; null where the other has none in its place. */
export const changedFigureSchema = v.object({ before: v.nullable(v.string()), after: v.nullable(v.string()) })
export type ChangedFigure = v.InferOutput<typeof changedFigureSchema>

/** What differs between two texts that are nearly the same. */
export const differencesSchema = v.object({
  /** The first of them, in the order of the text. */
  figures: v.array(changedFigureSchema),
  figuresCount: countSchema,
  /** Words that only one of the two has in their place; figures among them. */
  wordsBefore: countSchema,
  wordsAfter: countSchema,
})
export type Differences = v.InferOutput<typeof differencesSchema>

const pairedSchema = v.object(citedTextEntries)

/** Two documents that are nearly the same, the earlier one first: by their dates, or by when they came. */
export const nearPairSchema = v.object({
  before: pairedSchema,
  after: pairedSchema,
  /** How much of the rows of three words of both is common (Jaccard), 0 to 1. */
  likeness: v.number(),
  /** Null where the texts are too long to be laid side by side. */
  differences: v.nullable(differencesSchema),
  /** Why the later one looks like a new edition of the earlier one: the same address, or the same outlet and title at another date. */
  edition: v.nullable(v.picklist(['address', 'title'])),
})
export type NearPair = v.InferOutput<typeof nearPairSchema>

const pairSchema = v.object({ one: idSchema, other: idSchema })

export const duplicateMethods = {
  /**
   * Documents that are nearly the same, those most alike first; without what is in the trash, what is linked as editions and what a
   * person said is not the same. `waiting`: documents that were not looked at yet, which is done in the background.
   */
  'duplicates.near': read(
    v.object({ offset: offsetSchema, limit: limitSchema }),
    v.object({
      /** A thousand at most: `isAll` is false where there are more. */
      total: countSchema,
      isAll: v.boolean(),
      pairs: v.array(nearPairSchema),
      waiting: countSchema,
    }),
  ),
  /** Two documents are not the same, and are no longer proposed. Fails: not-found, invalid. */
  'duplicates.notSame': write(pairSchema, nothingSchema),
}
