import * as v from 'valibot'
import { needsSchema } from './documents.ts'
import { read, session } from './method.ts'
import { countSchema, idSchema, idsSchema, limitSchema, momentSchema, nothingSchema, offsetSchema } from './shapes.ts'

export const importItemSchema = v.object({
  /** Absolute path of a file or a folder on this computer. */
  path: v.pipe(v.string(), v.nonEmpty(), v.maxLength(4096)),
  /** Name to show and to keep as the origin, where `path` is only a temporary copy (the browser host's uploads). */
  shownAs: v.optional(v.string()),
  /** The file at `path` is deleted when it has been read. */
  isTemporary: v.optional(v.boolean()),
})

export const fileStates = ['waiting', 'reading', 'imported', 'duplicate', 'failed'] as const
export const importFileSchema = v.object({
  id: idSchema,
  path: v.string(),
  state: v.picklist(fileStates),
  /** The document it became, or the one it repeats. A file that failed may still be kept as a document without text. */
  documentId: v.nullable(idSchema),
  reason: v.nullable(v.string()),
})
export type ImportFile = v.InferOutput<typeof importFileSchema>

export const importSchema = v.object({
  id: idSchema,
  startedAt: momentSchema,
  /** `listing`: the folders are still being walked, so `files` grows. `paused` stays so when the library is opened again. */
  state: v.picklist(['listing', 'running', 'paused', 'done', 'cancelled', 'interrupted']),
  files: countSchema,
  imported: countSchema,
  duplicates: countSchema,
  failed: countSchema,
  /** The folder or file first named, for the panel. */
  label: v.string(),
  /** The watched folder whose files it takes in. */
  watchedId: v.nullable(idSchema),
  /** Estimated from the files read so far; null while unknown. */
  msLeft: v.nullable(countSchema),
})
export type Import = v.InferOutput<typeof importSchema>

/** How reading a document again ended: `same` where the text is as it was. */
export const readAgainSchema = v.object({
  id: idSchema,
  outcome: v.picklist(['renewed', 'same', 'unread', 'gone']),
  reason: v.nullable(v.string()),
  needs: needsSchema,
})
export type ReadAgain = v.InferOutput<typeof readAgainSchema>

export const importMethods = {
  /** Begins an import and answers at once; progress comes as events. */
  'imports.start': session(
    v.object({ items: v.pipe(v.array(importItemSchema), v.minLength(1)), eventId: v.optional(v.nullable(idSchema)) }),
    v.object({ id: idSchema }),
  ),
  /** Pasted text becomes a document as if it were a `.txt`. */
  'imports.paste': session(
    v.object({
      text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(20_000_000)),
      title: v.optional(v.string()),
      address: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(4096)))),
      retrievedAt: v.optional(v.nullable(momentSchema)),
      eventId: v.optional(v.nullable(idSchema)),
    }),
    v.object({ status: v.picklist(['imported', 'duplicate']), documentId: idSchema }),
  ),
  'imports.list': read(v.optional(v.object({}), {}), v.array(importSchema)),
  /** Files of an import in order; only those of some states when given. */
  'imports.files': read(
    v.object({
      id: idSchema,
      states: v.optional(v.array(v.picklist(fileStates))),
      offset: offsetSchema,
      limit: limitSchema,
    }),
    v.object({ total: countSchema, rows: v.array(importFileSchema) }),
  ),
  'imports.cancel': session(v.object({ id: idSchema }), nothingSchema),
  /** Lets an import rest, or every one under way. What was read is kept. */
  'imports.pause': session(v.object({ id: v.optional(idSchema) }), nothingSchema),
  /** Goes on with a paused, cancelled or interrupted import, or with every paused one. */
  'imports.resume': session(v.object({ id: v.optional(idSchema) }), nothingSchema),
  /**
   * Reads the stored originals of documents again: with a password, in a charset a person chose, as plain text, or only by what reads
   * better since. A text that comes out otherwise becomes a new version; what was entered by hand stays. Where nothing can be read, a
   * text that was there stays, and `reason` says why. The password is kept nowhere. Answers when all are read; cancelled, what is read
   * stays. Fails: invalid, cancelled.
   */
  'imports.readAgain': session(
    v.object({
      ids: idsSchema,
      password: v.optional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(1000))),
      charset: v.optional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(40))),
      plain: v.optional(v.boolean()),
    }),
    v.array(readAgainSchema),
  ),
  /** Tries again the files that failed (or just one). */
  'imports.retry': session(v.object({ id: idSchema, fileId: v.optional(idSchema) }), nothingSchema),
}

export const importEvents = {
  /** At most ten a second per import, and one at the end. */
  'imports.progress': importSchema,
  /** Each file as it ends, in order; for the command line. */
  'imports.fileDone': v.object({ importId: idSchema, file: importFileSchema }),
}
