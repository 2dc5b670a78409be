import * as v from 'valibot'
import { documentFieldSchema, fieldOriginSchema, needsSchema, originKinds } from '../contract/documents.ts'
import { marksSchema } from '../contract/marks.ts'
import type { IndexedDocument } from '../search/index-writer.ts'
import type { RowChange } from './changes.ts'
import { type KeptMetadata, keepByHand } from './kept-by-hand.ts'
import { removeOriginal, settleOriginal } from './originals.ts'
import { partOriginFinder } from './part-origins.ts'
import { createReadingKeeper } from './readings.ts'
import { watchedOriginFinder } from './watched-origins.ts'
import type { Writing } from './writing.ts'

/** A file that was read: its original lies in staging under `original`; `text` is null where nothing could be read. */
export const newDocumentSchema = v.object({
  importId: v.nullable(v.number()),
  original: v.string(),
  sha256: v.string(),
  bytes: v.number(),
  format: v.string(),
  title: v.string(),
  outlet: v.nullable(v.string()),
  byline: v.nullable(v.string()),
  date: v.nullable(v.string()),
  language: v.nullable(v.string()),
  fieldOrigins: v.record(v.string(), fieldOriginSchema),
  text: v.nullable(v.string()),
  words: v.number(),
  extractor: v.string(),
  remarks: v.array(v.string()),
  /** Why there is no text, in a sentence; null where there is. */
  unreadable: v.nullable(v.string()),
  needs: needsSchema,
  marks: marksSchema,
  fields: v.array(documentFieldSchema),
  eventId: v.nullable(v.number()),
  origin: v.object({
    kind: v.picklist(originKinds),
    path: v.nullable(v.string()),
    address: v.nullable(v.string()),
    retrievedAt: v.nullable(v.number()),
    /** Where it was inside another document: its name there, and its place among the others. */
    part: v.nullable(v.object({ parentId: v.number(), name: v.string(), place: v.number() })),
  }),
})
export type NewDocument = v.InferOutput<typeof newDocumentSchema>

export type AddedDocument = {
  /** `imported` also where a document that had no readable text got it now. */
  status: 'imported' | 'duplicate'
  id: number
  isNew: boolean
  /** True for a duplicate of a document that is in the trash. */
  isTrashed: boolean
}

/**
 * Adds a batch in one transaction: when it answers, every document of it is committed and can be found. A file whose bytes
 * are in the library already becomes one more origin of that document; where that one had no readable text and this reading
 * has, it gets it. `settle` runs in the same transaction, for the
 * import's own records.
 */
export function createDocumentAdder({ db, folder, index, steps, log, announce }: Writing) {
  const findSame = db.prepare(`
    select id, trashed_at is not null as isTrashed, unreadable is not null as isUnreadable
    from documents where sha256 = ?`)
  const findEvent = db.prepare('select 1 from events where id = ?')
  const insertDocument = db.prepare(`
    insert into documents (title, outlet, byline, date, language, field_origins, event_id, format, words, text_version,
      text_length, remarks, unreadable, needs, original, sha256, bytes, imported_at, is_indexed, trashed_at)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)`)
  const findTrashed = db.prepare('select trashed_at from documents where id = ?').pluck()
  const insertText = db.prepare(
    'insert into texts (document_id, version, extractor, created_at, text) values (?, 1, ?, ?, ?)',
  )
  const insertOrigin = db.prepare(`
    insert into origins (document_id, import_id, kind, path, address, retrieved_at, imported_at, parent_id, part_name,
      part_place)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
  const findOrigin = db.prepare(
    'select 1 from origins where document_id = ? and +import_id is ? and kind = ? and path is ?',
  )
  const hasPart = partOriginFinder(db)
  const hasWatched = watchedOriginFinder(db)
  const fillIn = db.prepare(`
    update documents set title = ?, outlet = ?, byline = ?, date = ?, language = ?, field_origins = ?, format = ?,
      words = ?, text_length = ?, remarks = ?, unreadable = null, needs = ?, is_signed = 0, analysed_by = 0 where id = ?`)
  const readMetadata = db.prepare(
    'select title, outlet, byline, date, language, field_origins from documents where id = ?',
  )
  const keepReading = createReadingKeeper(db)
  const openSteps = new Map<number, number>()

  function addOne(document: NewDocument, now: number, toIndex: IndexedDocument[]): AddedDocument {
    const same = findSame.get(document.sha256) as { id: number; isTrashed: number; isUnreadable: number } | undefined
    const id = same?.id ?? insert(document, now, toIndex)
    addOrigin(id, document, now, same === undefined)
    const isFilledIn = same?.isUnreadable === 1 && document.text !== null
    if (isFilledIn) giveText(id, document, now, toIndex)
    const status = same && !isFilledIn ? 'duplicate' : 'imported'
    return { status, id, isNew: same === undefined, isTrashed: same?.isTrashed === 1 }
  }

  /** A file that is tried again is no second origin, nor a part when its container is read again. */
  function addOrigin(id: number, { importId, origin }: NewDocument, now: number, isNew: boolean) {
    const { kind, path, address, retrievedAt, part } = origin
    if (!isNew && (part ? hasPart(id, part) : findOrigin.get(id, importId, kind, path))) return
    if (!isNew && !part && hasWatched(id, path, importId)) return
    const inside = part ? [part.parentId, part.name, part.place] : [null, null, null]
    insertOrigin.run(id, importId, kind, path, address, retrievedAt, now, ...inside)
  }

  /** A document without text was never edited beyond its metadata, which a person's hand may have set: those fields stay. */
  function giveText(id: number, document: NewDocument, now: number, toIndex: IndexedDocument[]) {
    const kept = keepByHand(readMetadata.get(id) as KeptMetadata, document)
    fillIn.run(
      ...[kept.title, kept.outlet, kept.byline, kept.date, kept.language, JSON.stringify(kept.fieldOrigins)],
      ...[
        document.format,
        document.words,
        document.text?.length ?? 0,
        JSON.stringify(document.remarks),
        document.needs,
        id,
      ],
    )
    insertText.run(id, document.extractor, now, document.text)
    keepReading(id, 1, document)
    toIndex.push({ ...kept, id, text: document.text ?? '', note: null })
    log('imports.fillIn', [id], [])
  }

  function insert(document: NewDocument, now: number, toIndex: IndexedDocument[]): number {
    const eventId = document.eventId !== null && findEvent.get(document.eventId) ? document.eventId : null
    const { lastInsertRowid } = insertDocument.run(
      document.title,
      document.outlet,
      document.byline,
      document.date,
      document.language,
      JSON.stringify(document.fieldOrigins),
      eventId,
      document.format,
      document.words,
      document.text?.length ?? 0,
      JSON.stringify(document.remarks),
      document.unreadable,
      document.needs,
      document.original,
      document.sha256,
      document.bytes,
      now,
      trashedWith(document),
    )
    const id = Number(lastInsertRowid)
    if (document.text !== null) insertText.run(id, document.extractor, now, document.text)
    keepReading(id, 1, document, true)
    toIndex.push({ ...document, id, text: document.text ?? '', note: null })
    return id
  }

  /** What was inside a document that went to the trash meanwhile goes there too, and comes back with it. */
  function trashedWith({ origin: { part } }: NewDocument): number | null {
    return part ? ((findTrashed.get(part.parentId) as number | null | undefined) ?? null) : null
  }

  /** One import is one step of undo, however many batches it comes in: undone, its documents go to the trash. */
  function remember(importId: number | null, ids: number[], now: number) {
    const rows = ids.map(id => arrival(id, now, findTrashed.get(id) as number | null))
    log('imports.add', ids, rows)
    const open = importId === null ? undefined : openSteps.get(importId)
    if (open !== undefined && steps.extend(open, ids.length, rows)) return
    const step = steps.add('imports.add', ids.length, rows)
    if (importId !== null) openSteps.set(importId, step)
  }

  return (batch: readonly NewDocument[], settle?: (added: readonly AddedDocument[]) => void): AddedDocument[] => {
    const now = Date.now()
    const added = db.transaction(() => {
      const toIndex: IndexedDocument[] = []
      const answers = batch.map(document => addOne(document, now, toIndex))
      index.put(toIndex)
      for (const [importId, group] of Map.groupBy(zip(batch, answers), ([document]) => document.importId)) {
        const ids = group.filter(([, answer]) => answer.isNew).map(([, answer]) => answer.id)
        if (ids.length > 0) remember(importId, ids, now)
      }
      settle?.(answers)
      return answers
    })()
    for (const [document, answer] of zip(batch, added)) {
      if (answer.isNew) settleOriginal(folder, document.original)
      else removeOriginal(folder, document.original)
    }
    announce(['documents', 'events', 'imports', 'history'], added.length <= 100 ? added.map(({ id }) => id) : undefined)
    return added
  }
}

const arrival = (id: number, now: number, trashedAt: number | null): RowChange => ({
  table: 'documents',
  key: { id },
  before: { trashed_at: trashedAt ?? now },
  after: { trashed_at: trashedAt },
  document: id,
})

function zip<A, B>(a: readonly A[], b: readonly B[]): [A, B][] {
  return a.map((value, index) => [value, b[index] as B])
}
