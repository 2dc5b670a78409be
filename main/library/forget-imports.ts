import { basename } from 'node:path'
import type { Writer } from './database.ts'
import type { ImportParts } from './import-parts.ts'
import { parseListing } from './import-records.ts'

type ImportRow = { label: string; items: string; isOver: number; hasFiles: number }

/**
 * Takes a document out of the imports that it came by, with every name of it: its files, what was inside it, the label and the list of
 * what the import was asked for. Within the caller's transaction. Answers the paths of parts whose bytes are to be removed after it.
 */
export function createImportForgetter(db: Writer, parts: ImportParts) {
  const filesOf = db.prepare<[number], { importId: number; name: string }>(
    'select import_id as importId, ifnull(shown_as, path) as name from import_files where document_id = ?',
  )
  const pathsOf = db
    .prepare<[number], string>('select path from origins where document_id = ? and path is not null')
    .pluck()
  const dropFiles = db.prepare('delete from import_files where document_id = ?')
  const find = db.prepare<[number], ImportRow>(`
    select label, items, state in ('done', 'cancelled') as isOver,
      exists (select 1 from import_files where import_id = imports.id) as hasFiles
    from imports where id = ?`)
  const put = db.prepare('update imports set label = ?, items = ? where id = ?')

  function forgetIn(importId: number, names: ReadonlySet<string>) {
    const row = find.get(importId)
    if (!row) return
    const isOfIt = [...names].some(name => row.label === name || row.label === basename(name))
    put.run(isOfIt || row.hasFiles === 0 ? '' : row.label, itemsWithout(row, names), importId)
  }

  return (documentId: number): string[] => {
    const files = filesOf.all(documentId)
    const names = new Set([...files.map(({ name }) => name), ...pathsOf.all(documentId)])
    dropFiles.run(documentId)
    const dropped = parts.drop(documentId)
    const touched = new Set([...files.map(({ importId }) => importId), ...dropped.map(({ importId }) => importId)])
    for (const importId of touched) forgetIn(importId, names)
    return dropped.map(({ path }) => path)
  }
}

/** What is to be walked yet, but for what is deleted; nothing where the walk is over. */
function itemsWithout({ items, isOver, hasFiles }: ImportRow, names: ReadonlySet<string>): string {
  const listing = parseListing(items)
  if (isOver || hasFiles === 0 || listing.isListed) return '[]'
  const kept = listing.items.filter(({ path, shownAs }) => !names.has(path) && !names.has(shownAs ?? path))
  return JSON.stringify({ ...listing, items: kept })
}
