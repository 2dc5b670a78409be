import * as v from 'valibot'
import { changedWordsEntries } from './compare.ts'
import { citationEntries, citedTextEntries } from './documents.ts'
import { compute, read, write } from './method.ts'
import { countSchema, idSchema, nothingSchema, rangeSchema } from './shapes.ts'

/** As many editions of one article as are compared at once. */
export const mostEditions = 20

export const editionSchema = v.object({
  ...citedTextEntries,
  text: v.string(),
})
export type Edition = v.InferOutput<typeof editionSchema>

/** Words that one edition has and the other not, in the stored text of their edition. */
export const changedWordsSchema = v.object(changedWordsEntries)
export type ChangedWords = v.InferOutput<typeof changedWordsSchema>

/** What a change touches that may change what is said, in the order in which a reporter looks for it. */
export const matterSchema = v.picklist(['number', 'name', 'quotation', 'negation', 'hedge'])
export type Matter = v.InferOutput<typeof matterSchema>

/** `corrected`: sentences in their place with other words or signs; `moved`: in another place, with other words or the same. */
export const editionChangeSchema = v.object({
  kind: v.picklist(['added', 'cut', 'moved', 'corrected']),
  /** Whole sentences; null where the edition has none. */
  before: v.nullable(rangeSchema),
  after: v.nullable(rangeSchema),
  /** In order, not overlapping. Of what was added or cut only the figures and names that the other edition nowhere has. */
  words: v.object({ before: v.array(changedWordsSchema), after: v.array(changedWordsSchema) }),
  matters: v.array(matterSchema),
})
export type EditionChange = v.InferOutput<typeof editionChangeSchema>

export const editionStepSchema = v.object({
  before: idSchema,
  after: idSchema,
  /**
   * Those that matter first: sentences with changed figures, names, quotations, negations and hedges, then sentences added or cut
   * with such; then the rest. Each group in the order of the text.
   */
  changes: v.array(editionChangeSchema),
  /** Sentences that stayed as they were: each sentence of both editions is in one of these or in one change. */
  unchanged: v.array(v.object({ before: rangeSchema, after: rangeSchema })),
  counts: v.object({ added: countSchema, cut: countSchema, moved: countSchema, corrected: countSchema }),
})
export type EditionStep = v.InferOutput<typeof editionStepSchema>

export const editionHistorySchema = v.object({
  editions: v.array(editionSchema),
  /** What changed from each edition to the next. */
  steps: v.array(editionStepSchema),
})
export type EditionHistory = v.InferOutput<typeof editionHistorySchema>

/** One of the editions that a person linked. */
export const linkedEditionSchema = v.object(citationEntries)
export type LinkedEdition = v.InferOutput<typeof linkedEditionSchema>

export const editionMethods = {
  /**
   * What changed from edition to edition of one article; by document date unless `order` says as given or a date is not known.
   * Fails: not-found, unreadable where a document has no text, invalid where one is given twice.
   */
  'compare.editions': compute(
    v.object({
      documents: v.pipe(v.array(idSchema), v.minLength(2), v.maxLength(mostEditions)),
      order: v.optional(v.picklist(['date', 'given']), 'date'),
    }),
    editionHistorySchema,
  ),
  /** The editions that a document is linked with, itself among them, the earliest first; none where it has no other. */
  'editions.of': read(v.object({ id: idSchema }), v.array(linkedEditionSchema)),
  /**
   * Links documents as editions of one article; what some of them are linked with already comes along. Fails: not-found, invalid
   * where they would be more than are compared at once.
   */
  'editions.link': write(
    v.object({ documents: v.pipe(v.array(idSchema), v.minLength(2), v.maxLength(mostEditions)) }),
    nothingSchema,
  ),
  /** Takes documents out of the editions they are linked with; one that is left alone is no edition either. */
  'editions.unlink': write(
    v.object({ documents: v.pipe(v.array(idSchema), v.minLength(1), v.maxLength(mostEditions)) }),
    nothingSchema,
  ),
}
