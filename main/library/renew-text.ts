import type { Extracted } from '../ingest/service.ts'
import type { OriginalToRead, Renewed, Renewing } from '../ingest/store.ts'
import type { ImportParts } from './import-parts.ts'
import { type KeptMetadata, keepByHand } from './kept-by-hand.ts'
import { originalPath } from './originals.ts'
import { createReadingKeeper } from './readings.ts'
import { reanchor } from './reanchor.ts'
import type { Writing } from './writing.ts'

type Stored = KeptMetadata & { version: number; text: string | null }
type Read = Extract<Extracted, { status: 'read' }>
type Unread = Extract<Extracted, { status: 'no-text' }>

/** Documents whose stored originals are read again. */
export function createTextRenewer({ db, folder, index, log, announce }: Writing, parts: ImportParts) {
  const findFile = db.prepare(`
    select d.original, d.event_id as eventId, ifnull(o.path, d.title) as name, o.part_place as place
    from documents d left join origins o on o.document_id = d.id where d.id = ? order by o.id limit 1`)
  const find = db.prepare(`
    select d.title, d.outlet, d.byline, d.date, d.language, d.field_origins, d.text_version as version, t.text
    from documents d left join texts t on t.document_id = d.id and t.version = d.text_version where d.id = ?`)
  const findNote = db
    .prepare('select group_concat(note, char(10)) from passages where document_id = ? and note is not null')
    .pluck()
  const setText = db.prepare(`
    insert into texts (document_id, version, extractor, created_at, text) values (?, ?, ?, ?, ?)
    on conflict (document_id, version) do update set extractor = excluded.extractor`)
  const setReading = db.prepare(`
    update documents set title = ?, outlet = ?, byline = ?, date = ?, language = ?, field_origins = ?, format = ?,
      words = ?, text_version = ?, text_length = ?, remarks = ?, unreadable = null, needs = ?, is_signed = 0,
      analysed_by = 0,
      is_indexed = 1
    where id = ?`)
  const setUnread = db.prepare('update documents set format = ?, remarks = ?, unreadable = ?, needs = ? where id = ?')
  const keepReading = createReadingKeeper(db)

  function renewRead(id: number, old: Stored, reading: Read): Renewed['outcome'] {
    const { text, words, marks, fields, format, remarks, needs, extractor } = reading
    const kept = keepByHand(old, reading)
    const isSame = old.text === text
    // A document without text has had no version yet.
    const version = isSame || old.text === null ? old.version : old.version + 1
    setText.run(id, version, extractor, Date.now(), text)
    keepReading(id, version, { marks, fields })
    setReading.run(
      ...[kept.title, kept.outlet, kept.byline, kept.date, kept.language, JSON.stringify(kept.fieldOrigins)],
      ...[format, words, version, text.length, JSON.stringify(remarks), needs, id],
    )
    if (version !== old.version) reanchor(db, id)
    index.put([{ ...kept, id, text, note: findNote.get(id) as string | null }])
    return isSame ? 'same' : 'renewed'
  }

  /** A text that was there stays, with all that is known of it. */
  function renewUnread(id: number, old: Stored, { format, remarks, reason, needs }: Unread): Renewed['outcome'] {
    if (old.text === null) setUnread.run(format, JSON.stringify(remarks), reason, needs, id)
    return 'unread'
  }

  const renewIn = db.transaction(({ id, importId, extracted, partsFolder, path, fileId }: Renewing): Renewed => {
    const old = find.get(id) as Stored | undefined
    if (!old) return { outcome: 'gone', parts: 0 }
    const outcome = extracted.status === 'read' ? renewRead(id, old, extracted) : renewUnread(id, old, extracted)
    log('imports.readAgain', [id], [])
    const added = importId === null ? 0 : parts.add(importId, { fileId, path, partsFolder, extracted }, id)
    return { outcome, parts: added }
  })

  return {
    /** Where a document's original lies, and what it is known by; null for a document that is gone. */
    findOriginal(id: number): OriginalToRead | null {
      const row = findFile.get(id) as
        | { original: string; eventId: number | null; name: string; place: number | null }
        | undefined
      if (!row) return null
      const { original, eventId, name, place } = row
      const inside = place === null ? null : parts.insideOf(place)
      return { path: originalPath(folder, original), shownAs: name, eventId, fileId: place, inside }
    },
    /** Makes a new reading the document's; what was inside it waits in the import. One transaction. */
    renew(renewing: Renewing): Renewed {
      const renewed = renewIn(renewing)
      announce(['documents', 'passages', 'translations', 'ties', 'history', 'index', 'imports'], [renewing.id])
      return renewed
    },
  }
}
