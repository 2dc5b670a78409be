import * as v from 'valibot'
import { read, write } from './method.ts'
import { countSchema, documentDateSchema, idSchema, languageSchema, momentSchema, nothingSchema } from './shapes.ts'

/** A person's own translation of a passage: shown beside the original, never taken for it, never compared or searched. */
export const translationSchema = v.object({
  id: idSchema,
  documentId: idSchema,
  textVersion: countSchema,
  start: countSchema,
  end: countSchema,
  /** The exact words that were translated. */
  quote: v.string(),
  /** What it was translated into. */
  language: v.string(),
  text: v.string(),
  translator: v.nullable(v.string()),
  madeOn: v.nullable(v.string()),
  createdAt: momentSchema,
})
export type Translation = v.InferOutput<typeof translationSchema>

const written = {
  language: languageSchema,
  text: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(100_000)),
  translator: v.nullable(v.pipe(v.string(), v.trim(), v.maxLength(300))),
  madeOn: v.nullable(documentDateSchema),
}

export const translationMethods = {
  /** In order of their place in the text. */
  'translations.ofDocument': read(v.object({ documentId: idSchema }), v.array(translationSchema)),
  /** Fails: invalid where the range is empty or outside the text, conflict where the text has a newer version. */
  'translations.create': write(
    v.object({ documentId: idSchema, textVersion: countSchema, start: countSchema, end: countSchema, ...written }),
    v.object({ id: idSchema }),
  ),
  'translations.edit': write(v.object({ id: idSchema, ...v.partial(v.object(written)).entries }), nothingSchema),
  'translations.delete': write(v.object({ id: idSchema }), nothingSchema),
}
