import * as v from 'valibot'
import { draftTextSchema, mostAccounts } from './comparisons.ts'
import { citedTextEntries } from './documents.ts'
import { compute } from './method.ts'
import { countSchema, idSchema, rangeSchema } from './shapes.ts'

/** A passage of a document's stored text, in UTF-16 code units, with its words (of a long one the first). */
const passage = { document: idSchema, start: countSchema, end: countSchema, text: v.string() }
const placeInDraft = { start: countSchema, end: countSchema }

export const draftSentenceSchema = v.object({
  ...placeInDraft,
  standing: v.picklist(['found', 'missing']),
  /** The passages that carry it: with its wording, or on its matter. Score from 0 to 1, as a point's. */
  links: v.array(v.object({ ...passage, score: v.number(), kind: v.picklist(['wording', 'matter']) })),
})

export const draftQuotationSchema = v.object({
  ...placeInDraft,
  /** `changed`: it stands nowhere word for word. */
  standing: v.picklist(['found', 'changed', 'missing']),
  links: v.array(
    v.object({
      ...passage,
      /** Words changed, left out or put in. */
      changed: countSchema,
      /** Words of the draft that the passage has not; words of the passage that the draft has not. */
      missing: v.array(rangeSchema),
      extra: v.array(rangeSchema),
      /** There too it stands in quotation marks. */
      isQuoted: v.boolean(),
    }),
  ),
})

export const draftFigureSchema = v.object({
  ...placeInDraft,
  /** `elsewhere`: it stands only in passages on another matter. */
  standing: v.picklist(['found', 'elsewhere', 'missing']),
  links: v.array(v.object({ ...passage, place: v.picklist(['matter', 'elsewhere']) })),
})

/** A document that something is linked with. */
export const draftDocumentSchema = v.object({
  ...citedTextEntries,
  isInComparison: v.boolean(),
})

export const draftCheckSchema = v.object({
  language: v.nullable(v.string()),
  /** Each in the order of the draft. Lines without a telling word are no sentences here. */
  sentences: v.array(draftSentenceSchema),
  quotations: v.array(draftQuotationSchema),
  figures: v.array(draftFigureSchema),
  documents: v.array(draftDocumentSchema),
  /** Whether what the accounts do not carry was looked for in the whole library: only then it is "not found in the archive". */
  isArchiveSearched: v.boolean(),
  /** Documents outside the trash that have no readable text to look in. */
  unreadable: countSchema,
  /** Only where the draft is too long to be checked as a whole: the offset where that ended. */
  checkedUntil: v.optional(countSchema),
})
export type DraftCheck = v.InferOutput<typeof draftCheckSchema>
export type DraftSentence = DraftCheck['sentences'][number]
export type DraftQuotation = DraftCheck['quotations'][number]
export type DraftFigure = DraftCheck['figures'][number]
export type DraftDocument = DraftCheck['documents'][number]

export const draftMethods = {
  /**
   * Which passages carry a text of one's own. Looks in the documents given and, unless `archive` is false, for what they do not
   * carry in the whole library but the trash. Fails: not-found, unreadable where a document has no text.
   */
  'draft.check': compute(
    v.object({
      text: draftTextSchema,
      documents: v.pipe(v.array(idSchema), v.maxLength(mostAccounts)),
      archive: v.optional(v.boolean(), true),
    }),
    draftCheckSchema,
  ),
}
