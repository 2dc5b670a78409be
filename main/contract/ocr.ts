import * as v from 'valibot'
import { session } from './method.ts'
import { countSchema, noParamsSchema } from './shapes.ts'

/** A code of language data as Tesseract names it: "rus", "uzb_cyrl". */
const codeSchema = v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9_]{1,30}$/))

export const ocrLanguagesSchema = v.object({
  languages: v.array(v.object({ code: codeSchema, isBuiltIn: v.boolean(), bytes: countSchema })),
  /** What is used on every page; null where it is chosen by the script of each. */
  chosen: v.nullable(v.array(codeSchema)),
})
export type OcrLanguages = v.InferOutput<typeof ocrLanguagesSchema>

/** What words in pictures are recognised with. It belongs to the person, not to a library: it lies in the configuration folder. */
export const ocrMethods = {
  'ocr.languages': session(noParamsSchema, ocrLanguagesSchema),
  /** Copies a `.traineddata` file after a check that it is one; another of its name is replaced. Fails: not-found, unreadable, disk. */
  'ocr.addLanguage': session(
    v.object({ path: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(4096)) }),
    ocrLanguagesSchema,
  ),
  /** Removes data that a person added. */
  'ocr.removeLanguage': session(v.object({ code: codeSchema }), ocrLanguagesSchema),
  /** Chooses what is used on every page, in this order; null lets Collate choose. Fails: not-found, disk. */
  'ocr.choose': session(
    v.object({ codes: v.nullable(v.pipe(v.array(codeSchema), v.minLength(1), v.maxLength(6))) }),
    ocrLanguagesSchema,
  ),
}
