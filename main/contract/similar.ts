import * as v from 'valibot'
import { citedTextEntries } from './documents.ts'
import { compute, read, session } from './method.ts'
import { countSchema, idSchema, noParamsSchema, rangeSchema } from './shapes.ts'

/** A document that was found by its wording or its words. */
export const foundDocumentSchema = v.object({
  ...citedTextEntries,
  eventId: v.nullable(idSchema),
})
export type FoundDocument = v.InferOutput<typeof foundDocumentSchema>

export const similarAccountSchema = v.object({
  document: foundDocumentSchema,
  /** How much of the two texts' rows of three words is common (Jaccard), 0 to 1; null where they are not nearly identical. */
  nearIdentical: v.nullable(v.number()),
  /** How alike they are as wholes, 0 to 1. */
  likeness: v.number(),
  /** Whether the program takes them to be of one event. What a person set is in `eventId`. */
  sameEvent: v.boolean(),
  /** Words in common, copied or edited, as a share of the words of the shorter one, 0 to 1. */
  sharedShare: v.number(),
})
export type SimilarAccount = v.InferOutput<typeof similarAccountSchema>

const wordingPairSchema = v.object({ here: rangeSchema, there: rangeSchema })
/** A passage that stands here and there: `words` are the stretches that are alike, in order. */
export const foundWordingSchema = v.object({
  ...wordingPairSchema.entries,
  /** As in a comparison: word for word, with changes, or little more than a quotation. */
  kind: v.picklist(['copied', 'edited', 'quoted']),
  /** Words alike. */
  count: countSchema,
  words: v.array(wordingPairSchema),
})
export type FoundWording = v.InferOutput<typeof foundWordingSchema>

export const wordingPlaceSchema = v.object({
  document: foundDocumentSchema,
  /** Where the matches stand, for a list: some text around each, and in it the words alike. In the order of `matches`. */
  snippets: v.array(v.object({ text: v.string(), matches: v.array(rangeSchema) })),
  /** In the order of the passage asked for. */
  matches: v.array(foundWordingSchema),
})
export type WordingPlace = v.InferOutput<typeof wordingPlaceSchema>

/** How many documents had no signature yet, and so could not be found. */
const waiting = countSchema

export const similarMethods = {
  /** The accounts most like one, the most alike first. Fails: not-found, unreadable. */
  'similar.accounts': compute(
    v.object({ document: idSchema, limit: v.optional(v.pipe(countSchema, v.minValue(1), v.maxValue(50)), 20) }),
    v.object({ accounts: v.array(similarAccountSchema), waiting }),
  ),
  /**
   * Where else the wording of a document, or of a range of its newest text, stands; those with most of it first. Fails: not-found,
   * unreadable, invalid where the range has fewer than five words or is outside the text.
   */
  'similar.wording': compute(
    v.object({ document: idSchema, range: v.optional(rangeSchema) }),
    v.object({
      places: v.array(wordingPlaceSchema),
      /** False where more documents may hold it: only the likeliest were read. */
      isAll: v.boolean(),
      waiting,
    }),
  ),
  /** How many documents cannot be found by their wording yet: it is read in the background. */
  'similar.status': read(
    noParamsSchema,
    v.object({ waiting, /** Documents not yet looked at for what is nearly the same. */ unpaired: countSchema }),
  ),
  /** Answers when the wording of every document has been read; begins at once. */
  'similar.prepare': session(noParamsSchema, v.null()),
}
