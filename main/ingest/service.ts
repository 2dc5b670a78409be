import * as v from 'valibot'
import { fieldOriginSchema } from '../contract/documents.ts'
import { session } from '../contract/method.ts'
import { countSchema } from '../contract/shapes.ts'

/** What was understood of a file's text and of the report in it. Dates are as in the contract: "1999", "1999-01-10". */
export const readingSchema = v.object({
  format: v.string(),
  title: v.string(),
  byline: v.nullable(v.string()),
  outlet: v.nullable(v.string()),
  date: v.nullable(v.string()),
  language: v.nullable(v.string()),
  fieldOrigins: v.record(v.string(), fieldOriginSchema),
  /** Where a saved page says that it lives. */
  address: v.nullable(v.string()),
  text: v.string(),
  words: countSchema,
  /** Which reader made the text, with its version: a better one can be run again later. */
  extractor: v.string(),
  remarks: v.array(v.string()),
})
export type Reading = v.InferOutput<typeof readingSchema>

/** Why a file has no readable text, as a sentence. Its original is kept all the same. */
export const noReadingSchema = v.object({ format: v.string(), title: v.string(), reason: v.string() })
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
/** What both calls are told: `shownAs` is the name a person knows the file by; `isPlain` skips recognising what it is. */
const fileEntries = { ticket: ticketSchema, path: v.string(), shownAs: v.string(), isPlain: v.optional(v.boolean()) }

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
    /** Said before work that may take long, so that a stuck or dying process can be laid to the right file. */
    'ingest.working': v.object({
      ticket: ticketSchema,
      work: v.picklist(['copying', 'extracting']),
      bytes: countSchema,
    }),
  },
}
export type IngestService = typeof ingestService
