import * as v from 'valibot'
import { documentFieldSchema, fieldOriginSchema, needsSchema } from '../contract/documents.ts'
import { marksSchema } from '../contract/marks.ts'
import { session } from '../contract/method.ts'
import { countSchema } from '../contract/shapes.ts'
import { knownSchema } from './format.ts'

/** Never a path: a process that reads hostile files must not name others of this computer. */
const partFileSchema = v.pipe(v.string(), v.regex(/^[1-9]\d{0,8}$/))
/** What was inside a file: it lies under `file` in the extraction's folder of parts. `name` is its path inside, made harmless. */
export const partSchema = v.object({ name: v.string(), file: partFileSchema, bytes: countSchema, known: knownSchema })
export type Part = v.InferOutput<typeof partSchema>

/** What was understood of a file, with text or without. Dates are as in the contract: "1999", "1999-01-10". */
const describedEntries = {
  format: v.string(),
  title: v.string(),
  byline: v.nullable(v.string()),
  outlet: v.nullable(v.string()),
  date: v.nullable(v.string()),
  language: v.nullable(v.string()),
  fieldOrigins: v.record(v.string(), fieldOriginSchema),
  /** Where a saved page says that it lives. */
  address: v.nullable(v.string()),
  /** Which reader it was, with its version: a better one can be run again later. */
  extractor: v.string(),
  remarks: v.array(v.string()),
  needs: needsSchema,
  fields: v.array(documentFieldSchema),
  parts: v.array(partSchema),
}

/** What was understood of a file's text and of the report in it. */
export const readingSchema = v.object({
  ...describedEntries,
  text: v.string(),
  words: countSchema,
  marks: marksSchema,
})
export type Reading = v.InferOutput<typeof readingSchema>

/** Why a file has no readable text, as a sentence. Its original is kept all the same. */
export const noReadingSchema = v.object({ ...describedEntries, reason: v.string() })
export type NoReading = v.InferOutput<typeof noReadingSchema>

const storedEntries = { sha256: v.string(), bytes: countSchema }
const readEntries = { status: v.literal('read'), ...readingSchema.entries }
const noTextEntries = { status: v.literal('no-text'), ...noReadingSchema.entries }

const extractedSchema = v.variant('status', [v.object(readEntries), v.object(noTextEntries)])
/** What `ingest.extract` answers. */
export type Extracted = v.InferOutput<typeof extractedSchema>

const readAnswerSchema = v.variant('status', [
  v.object({ ...storedEntries, ...readEntries }),
  v.object({ ...storedEntries, ...noTextEntries }),
  v.object({ ...storedEntries, status: v.literal('stored') }),
])
/** What `ingest.read` answers: `stored` when reading the text is dear, so that it is asked for only when it is new. */
export type ReadAnswer = v.InferOutput<typeof readAnswerSchema>

const ticketSchema = v.pipe(v.number(), v.integer())
/** What may still be taken out of a file: bytes and parts; 0 parts where it lies too deep. */
const roomSchema = v.object({ bytes: countSchema, parts: countSchema })
export type Room = v.InferOutput<typeof roomSchema>

/**
 * What both calls are told: `shownAs` is the name a person knows the file by; `isPlain` skips recognising what it is; what is inside is
 * written to `partsFolder`, which is made when it is needed. The password is used and forgotten.
 */
export const requestEntries = {
  path: v.string(),
  shownAs: v.string(),
  partsFolder: v.string(),
  room: roomSchema,
  isPlain: v.optional(v.boolean()),
  known: v.optional(knownSchema),
  password: v.optional(v.string()),
  charset: v.optional(v.string()),
}
const requestSchema = v.object(requestEntries)
export type Request = v.InferOutput<typeof requestSchema>
const fileEntries = { ticket: ticketSchema, ...requestEntries }

/** What the ingest process answers. It reads hostile files and never opens the database. */
export const ingestService = {
  methods: {
    /** Answers when the process is ready to read. */
    'ingest.ready': session(v.object({}), v.null()),
    /**
     * Copies a file's bytes to `stagingPath` (created, flushed to the disk), and reads its text when that is cheap.
     * `ticket` names the work in `ingest.working`. Fails with 'unreadable' or 'disk' and leaves nothing behind.
     */
    'ingest.read': session(v.object({ ...fileEntries, stagingPath: v.string() }), readAnswerSchema),
    /** Reads the text of an original that is stored already. */
    'ingest.extract': session(v.object(fileEntries), extractedSchema),
  },
  events: {
    /**
     * Said before work that may take long, so that a stuck or dying process can be laid to the right file, and again after each piece
     * of it that is done.
     */
    'ingest.working': v.object({
      ticket: ticketSchema,
      work: v.picklist(['copying', 'extracting']),
      bytes: countSchema,
    }),
  },
}
export type IngestService = typeof ingestService
