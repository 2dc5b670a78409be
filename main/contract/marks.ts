import * as v from 'valibot'
import { countSchema } from './shapes.ts'

/** A stretch of the stored text, in UTF-16 code units: [start, end). */
const stretch = { start: countSchema, end: countSchema }

/**
 * What a stretch of a document's text is, as its file says: `page` (its number counts from 1; `label` is what is printed on it where
 * that differs; `ocr` names the language data it was recognised with), `heading`, `header-footer` (repeated on every page, and no part
 * of the report), `table`, `quoted-reply` (of an earlier mail), `low-confidence` (a word that OCR was unsure of, 0 to 100), `time` (of
 * a subtitle, ms from the recording's beginning) and `message` (of a chat; `at` is ISO 8601 as precise as known, without an offset
 * where the file names none).
 */
export const markSchema = v.variant('kind', [
  v.object({
    kind: v.literal('page'),
    ...stretch,
    number: countSchema,
    label: v.optional(v.string()),
    ocr: v.optional(v.string()),
  }),
  v.object({ kind: v.literal('heading'), ...stretch, level: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
  v.object({ kind: v.picklist(['header-footer', 'table', 'quoted-reply']), ...stretch }),
  v.object({ kind: v.literal('low-confidence'), ...stretch, confidence: v.number() }),
  v.object({
    kind: v.literal('time'),
    ...stretch,
    from: countSchema,
    to: v.nullable(countSchema),
    speaker: v.optional(v.string()),
  }),
  v.object({
    kind: v.literal('message'),
    ...stretch,
    sender: v.nullable(v.string()),
    at: v.nullable(v.string()),
  }),
])
export type Mark = v.InferOutput<typeof markSchema>
/** In order of their start; one may lie in another. */
export const marksSchema = v.array(markSchema)
