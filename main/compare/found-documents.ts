import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { FoundDocument } from '../contract/similar.ts'
import { type ComparedDocument, readDocuments } from './compared-documents.ts'

/** The document that was asked about. Fails: not-found, unreadable. */
export function readAsked(db: Database, id: number): ComparedDocument {
  return readDocuments(db, [id])[0] as ComparedDocument
}

/** Documents that were found, with their texts, in the order of the ids; without those in the trash, without text, or gone. */
export function* readFound(db: Database, ids: readonly number[]): Generator<ComparedDocument> {
  const find = db.prepare<[number], ComparedDocument>(`
    select d.id, d.title, d.outlet, d.date, d.language, d.event_id as eventId, d.text_version as textVersion, d.unreadable, t.text
    from documents d join texts t on t.document_id = d.id and t.version = d.text_version
    where d.id = ? and d.trashed_at is null`)
  for (const id of ids) {
    const document = find.get(id)
    if (document) yield document
  }
}

/** Those of the ids that are not in the trash, in their order. */
export function withoutTrash(db: Database, ids: readonly number[]): number[] {
  const isThere = db.prepare('select 1 from documents where id = ? and trashed_at is null')
  return ids.filter(id => isThere.get(id) !== undefined)
}

export const foundDocument = (document: ComparedDocument): FoundDocument => {
  const { id, title, outlet, date, language, eventId, textVersion } = document
  return { id, title, outlet, date, language, eventId, textVersion }
}

/** How many documents have no signature yet. */
export function countWaiting(db: Database): number {
  return db.prepare('select count(*) from documents where is_signed = 0').pluck().get() as number
}
