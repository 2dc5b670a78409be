import * as v from 'valibot'
import { read, write } from './method.ts'
import { countSchema, idSchema, momentSchema, nothingSchema } from './shapes.ts'

export const passageKinds = ['highlight', 'quote', 'claim', 'note'] as const
/**
 * A marked stretch of one version of a document's stored text. `quote` is its exact words and `before` and `after` up to 64
 * code units around it (the W3C TextQuoteSelector), so that it can be found again in a new version.
 */
export const passageSchema = v.object({
  id: idSchema,
  documentId: idSchema,
  textVersion: countSchema,
  start: countSchema,
  end: countSchema,
  kind: v.picklist(passageKinds),
  quote: v.string(),
  before: v.string(),
  after: v.string(),
  note: v.nullable(v.string()),
  sourceId: v.nullable(idSchema),
  createdAt: momentSchema,
})
export type Passage = v.InferOutput<typeof passageSchema>
export type PassageKind = Passage['kind']

/**
 * A passage whose words the newest text does not have. `why`: a figure, a name or more of the words is another where they most likely
 * stood; the same words stand where nothing confirms that they are these (`unsure`); or nothing like them is left (`missing`).
 */
export const lostPassageSchema = v.object({
  passage: passageSchema,
  why: v.picklist(['figure', 'name', 'words', 'unsure', 'missing']),
  /** In UTF-16 code units of the newest text. */
  near: v.nullable(v.object({ start: countSchema, end: countSchema, words: v.string() })),
})
export type LostPassage = v.InferOutput<typeof lostPassageSchema>

const noteSchema = v.nullable(v.pipe(v.string(), v.maxLength(100_000)))

export const passageMethods = {
  /** In order of their place in the text. */
  'passages.ofDocument': read(v.object({ documentId: idSchema }), v.array(passageSchema)),
  'passages.ofSource': read(v.object({ sourceId: idSchema }), v.array(passageSchema)),
  /** Lost highlights: those of earlier versions of the document's text that were not found in the newest. */
  'passages.lost': read(v.object({ documentId: idSchema }), v.array(lostPassageSchema)),
  /** Puts a passage where a person says that its words are. Fails: as passages.create does. */
  'passages.place': write(
    v.object({ id: idSchema, textVersion: countSchema, start: countSchema, end: countSchema }),
    nothingSchema,
  ),
  /** Fails: invalid where the range is empty or outside the text, conflict where the text has a newer version. */
  'passages.create': write(
    v.object({
      documentId: idSchema,
      textVersion: countSchema,
      start: countSchema,
      end: countSchema,
      kind: v.picklist(passageKinds),
      note: v.optional(noteSchema),
      sourceId: v.optional(v.nullable(idSchema)),
    }),
    v.object({ id: idSchema }),
  ),
  'passages.edit': write(
    v.object({
      id: idSchema,
      kind: v.optional(v.picklist(passageKinds)),
      note: v.optional(noteSchema),
      sourceId: v.optional(v.nullable(idSchema)),
    }),
    nothingSchema,
  ),
  'passages.delete': write(v.object({ id: idSchema }), nothingSchema),
}
