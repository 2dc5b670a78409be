import type { Writer } from './database.ts'

/**
 * Whether a document came from this file of a watched folder before: a file that was only touched is no second origin. False for
 * imports of a person's hand.
 */
export function watchedOriginFinder(db: Writer) {
  const find = db.prepare(`
    select 1 from origins o join imports i on i.id = o.import_id
    where o.document_id = ? and o.kind = 'file' and o.path is ? and i.watched_id = (select watched_id from imports where id = ?)`)
  return (documentId: number, path: string | null, importId: number | null): boolean =>
    find.get(documentId, path, importId) !== undefined
}
