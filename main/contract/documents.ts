import * as v from 'valibot'
import { marksSchema } from './marks.ts'
import { read, write } from './method.ts'
import {
  countSchema,
  documentDateSchema,
  idSchema,
  idsSchema,
  languageSchema,
  limitSchema,
  momentSchema,
  nothingSchema,
  offsetSchema,
} from './shapes.ts'

/**
 * Where a value of the metadata came from: what a page says of itself (`page`), the file's name (`file`), a mail's or a message's
 * headers, the properties of a PDF or an office document (`info`), the text, a guess, a table that was brought in (`csv`), a person.
 */
export const fieldOrigins = ['page', 'file', 'headers', 'info', 'text', 'guess', 'csv', 'person'] as const
export const fieldOriginSchema = v.picklist(fieldOrigins)
export type FieldOrigin = v.InferOutput<typeof fieldOriginSchema>
export const fieldNames = ['title', 'outlet', 'byline', 'date', 'language'] as const
export type FieldName = (typeof fieldNames)[number]

/** What names a document to a reader, wherever it is spoken of. */
export const citationEntries = {
  id: idSchema,
  title: v.string(),
  outlet: v.nullable(v.string()),
  /** "1999", "1999-01" or "1999-01-10": its length is its precision. */
  date: v.nullable(v.string()),
  language: v.nullable(v.string()),
}
/** The same with the version of the text that offsets beside it are of. */
export const citedTextEntries = { ...citationEntries, textVersion: countSchema }

/** What would let more of a document be read. */
export const needs = ['password', 'ocr', 'charset'] as const
export const needsSchema = v.nullable(v.picklist(needs))
export type Needs = v.InferOutput<typeof needsSchema>

export const documentRowSchema = v.object({
  ...citationEntries,
  byline: v.nullable(v.string()),
  eventId: v.nullable(idSchema),
  format: v.string(),
  words: countSchema,
  importedAt: momentSchema,
  isRead: v.boolean(),
  isTrashed: v.boolean(),
  /** Why there is no readable text, in a sentence; null where there is. */
  unreadable: v.nullable(v.string()),
  needs: needsSchema,
  tagIds: v.array(idSchema),
  passages: countSchema,
})
export type DocumentRow = v.InferOutput<typeof documentRowSchema>

/** `part`: it was inside another document, as an attachment or an archive's file is; its path goes through that one. */
export const originKinds = ['file', 'pasted', 'sample', 'part'] as const
export const documentOriginSchema = v.object({
  kind: v.picklist(originKinds),
  /** A file's absolute path or name; for pasted text null. */
  path: v.nullable(v.string()),
  address: v.nullable(v.string()),
  retrievedAt: v.nullable(momentSchema),
  importedAt: momentSchema,
})
export type DocumentOrigin = v.InferOutput<typeof documentOriginSchema>

/** What else a file says: "To", "Message-ID", "Camera". Shown as it is; never searched. */
export const documentFieldSchema = v.object({ name: v.string(), value: v.string() })
export type DocumentField = v.InferOutput<typeof documentFieldSchema>

export const documentSchema = v.object({
  ...documentRowSchema.entries,
  fieldOrigins: v.partial(
    v.object({
      title: fieldOriginSchema,
      outlet: fieldOriginSchema,
      byline: fieldOriginSchema,
      date: fieldOriginSchema,
      language: fieldOriginSchema,
    }),
  ),
  /** The first is the one it was imported from; the others are exact duplicates that were met later. */
  origins: v.array(documentOriginSchema),
  /** SHA-256 of the original's bytes, in hexadecimal. */
  sha256: v.string(),
  bytes: countSchema,
  textVersion: countSchema,
  /** UTF-16 code units. */
  textLength: countSchema,
  /** What the reader should know of the reading: a cut, a charset guessed, broken bytes replaced. */
  remarks: v.array(v.string()),
  fields: v.array(documentFieldSchema),
  /** The document that this one was inside of, and its name there; null for what was imported by itself. */
  parent: v.nullable(v.object({ id: idSchema, title: v.string(), name: v.string() })),
  /** Documents that were inside this one. */
  partsCount: countSchema,
})
export type Document = v.InferOutput<typeof documentSchema>

/** Which documents a list shows. Trashed ones are only in `trash`. */
export const viewSchema = v.variant('kind', [
  v.object({ kind: v.picklist(['all', 'unread', 'recent', 'trash', 'unreadable', 'duplicates', 'lost']) }),
  v.object({ kind: v.picklist(['event', 'tag', 'source', 'import']), id: idSchema }),
  /** What was inside a document, in its order there, whatever order is asked for. */
  v.object({ kind: v.literal('parts'), id: idSchema }),
])
export type View = v.InferOutput<typeof viewSchema>

export const sortSchema = v.object({
  by: v.picklist(['title', 'outlet', 'date', 'language', 'words', 'imported']),
  descending: v.boolean(),
})
export type Sort = v.InferOutput<typeof sortSchema>

const textField = v.nullable(v.pipe(v.string(), v.trim(), v.maxLength(1000)))
export const metadataPatchSchema = v.partial(
  v.object({
    title: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(1000)),
    outlet: textField,
    byline: textField,
    date: v.nullable(documentDateSchema),
    language: v.nullable(languageSchema),
    eventId: v.nullable(idSchema),
  }),
)
export type MetadataPatch = v.InferOutput<typeof metadataPatchSchema>

export const documentMethods = {
  'documents.list': read(
    v.object({ view: viewSchema, sort: sortSchema, offset: offsetSchema, limit: limitSchema }),
    v.object({ total: countSchema, rows: v.array(documentRowSchema) }),
  ),
  /** All ids of a view in list order, for "select all" and ranges. */
  'documents.ids': read(v.object({ view: viewSchema, sort: sortSchema }), v.array(idSchema)),
  'documents.rows': read(v.object({ ids: idsSchema }), v.array(documentRowSchema)),
  'documents.get': read(v.object({ id: idSchema }), documentSchema),
  /** The stored text of a version, by default the newest. */
  'documents.text': read(
    v.object({ id: idSchema, version: v.optional(countSchema) }),
    v.object({ id: idSchema, version: countSchema, text: v.string() }),
  ),
  /** What the stretches of a version's text are, by default of the newest. */
  'documents.marks': read(
    v.object({ id: idSchema, version: v.optional(countSchema) }),
    v.object({ id: idSchema, version: countSchema, marks: marksSchema }),
  ),
  /** The documents with what was inside of them, at any depth: what the trash and Delete for good take along. */
  'documents.withParts': read(v.object({ ids: idsSchema }), v.array(idSchema)),
  'documents.counts': read(
    v.optional(v.object({}), {}),
    v.object({
      all: countSchema,
      unread: countSchema,
      recent: countSchema,
      trash: countSchema,
      unreadable: countSchema,
      duplicates: countSchema,
      /** With highlights whose words the newest text does not have. */
      lost: countSchema,
    }),
  ),
  'documents.edit': write(v.object({ ids: idsSchema, patch: metadataPatchSchema }), nothingSchema),
  'documents.setRead': write(
    v.object({
      ids: idsSchema,
      isRead: v.boolean(),
      /** Opening a document marks it by itself: nothing a person would look for among the steps to undo. */
      byOpening: v.optional(v.boolean(), false),
    }),
    nothingSchema,
  ),
  /** What was inside of the documents goes along, but for what also came by itself; so for the two that follow. */
  'documents.trash': write(v.object({ ids: idsSchema }), nothingSchema),
  'documents.restore': write(v.object({ ids: idsSchema }), nothingSchema),
  /** Delete for good: cannot be undone. The bytes are gone from the library's folder when this answers. */
  'documents.erase': write(v.object({ ids: idsSchema }), v.object({ erased: countSchema })),
}
