import * as v from 'valibot'
import { read, write } from './method.ts'
import { countSchema, idSchema, idsSchema, momentSchema, nameSchema, noParamsSchema, nothingSchema } from './shapes.ts'

/** As many accounts as one comparison holds. */
export const mostAccounts = 6

export const savedComparisonSchema = v.object({
  id: idSchema,
  name: v.string(),
  note: v.nullable(v.string()),
  /** The accounts in the order that the person gave them; also those in the trash. */
  documents: v.array(idSchema),
  tags: v.array(idSchema),
  createdAt: momentSchema,
})
export type SavedComparison = v.InferOutput<typeof savedComparisonSchema>

/** How a comparison looked when it was left. Not undone, and not in the history. */
export const comparisonViewSchema = v.object({
  /** The accounts whose columns are open; none where the matrix is shown. */
  columns: v.pipe(v.array(idSchema), v.maxLength(mostAccounts)),
  layers: v.pipe(v.record(v.string(), v.boolean()), v.maxEntries(50)),
  isJoined: v.boolean(),
  /** Joined from where the columns stood, not at their matching passages. */
  isShifted: v.optional(v.boolean(), false),
  /** Scroll position of each open column, px from its top at the width it had. */
  tops: v.pipe(
    v.array(v.object({ document: idSchema, top: v.pipe(v.number(), v.minValue(0)) })),
    v.maxLength(mostAccounts),
  ),
  /** The side panel that was open, by the page's own name for it. */
  panel: v.nullable(v.pipe(v.string(), v.maxLength(50))),
})
export type ComparisonView = v.InferOutput<typeof comparisonViewSchema>

const accountsSchema = v.pipe(
  v.array(idSchema),
  v.maxLength(mostAccounts),
  v.check(documents => new Set(documents).size === documents.length, 'a document twice'),
)
const noteSchema = v.nullable(v.pipe(v.string(), v.maxLength(100_000)))
/** A text of one's own: about 300 pages at most. */
export const draftTextSchema = v.pipe(v.string(), v.maxLength(1_000_000))

export const comparisonMethods = {
  /** By name. */
  'comparisons.list': read(noParamsSchema, v.array(savedComparisonSchema)),
  /** Fails: not-found. */
  'comparisons.get': read(
    v.object({ id: idSchema }),
    v.object({ ...savedComparisonSchema.entries, draft: v.string(), view: v.nullable(comparisonViewSchema) }),
  ),
  /** Fails: not-found where a document is gone. */
  'comparisons.create': write(
    v.object({ name: nameSchema, documents: accountsSchema, note: v.optional(noteSchema) }),
    v.object({ id: idSchema }),
  ),
  'comparisons.edit': write(
    v.object({ id: idSchema, name: v.optional(nameSchema), note: v.optional(noteSchema) }),
    nothingSchema,
  ),
  /** Adds, takes away and orders in one step; none at all is an emptied comparison. */
  'comparisons.setAccounts': write(v.object({ id: idSchema, documents: accountsSchema }), nothingSchema),
  'comparisons.tag': write(v.object({ id: idSchema, add: idsSchema, remove: idsSchema }), nothingSchema),
  /** What was joined or parted by hand stays. */
  'comparisons.delete': write(v.object({ id: idSchema }), nothingSchema),
  /** Kept quietly: neither is a step that undo walks, nor in the history. */
  'comparisons.keepView': write(v.object({ id: idSchema, view: comparisonViewSchema }), nothingSchema),
  'comparisons.keepDraft': write(v.object({ id: idSchema, draft: draftTextSchema }), nothingSchema),
}

/** A stretch of one version of a document's stored text, in UTF-16 code units. */
export const stretchSchema = v.object({
  document: idSchema,
  textVersion: countSchema,
  start: countSchema,
  end: countSchema,
})
export type Stretch = v.InferOutput<typeof stretchSchema>
const pairSchema = v.object({ one: stretchSchema, other: stretchSchema })
/** Enough for a point of six accounts with some sentences each to be joined or parted whole. */
const pairsSchema = v.pipe(v.array(pairSchema), v.minLength(1), v.maxLength(400))

/**
 * What a person says of two stretches: passages that say the same (`joined`) or do not (`parted`), figures of which the same is
 * measured (`measured-alike`) or not (`measured-apart`). The two matters know nothing of each other.
 */
export const tieKinds = ['joined', 'parted', 'measured-alike', 'measured-apart'] as const
export type TieKind = (typeof tieKinds)[number]
/** Wins over what the program suggests, in every comparison of the two. */
export const tieSchema = v.object({ id: idSchema, kind: v.picklist(tieKinds), ...pairSchema.entries })
export type Tie = v.InferOutput<typeof tieSchema>

export const tieMethods = {
  /** What a person joined or parted between any two of these documents. */
  'ties.between': read(v.object({ documents: v.pipe(idsSchema, v.maxLength(mostAccounts)) }), v.array(tieSchema)),
  /**
   * Says this of each pair; an earlier word of the hand on the same stretches and matter is replaced. Fails: invalid where two
   * passages are of one document, two figures are one, or a range is empty or outside its text, conflict where a text has a newer version.
   */
  'ties.set': write(v.object({ kind: v.picklist(tieKinds), pairs: pairsSchema }), nothingSchema),
  /** Takes the hand's word back; the program suggests again. */
  'ties.remove': write(v.object({ ids: v.pipe(idsSchema, v.minLength(1)) }), nothingSchema),
}
