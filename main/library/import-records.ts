import type { Statement } from 'better-sqlite3-multiple-ciphers'
import { CollateError } from '../contract/failure.ts'
import type { fileStates, Import, ImportFile } from '../contract/imports.ts'
import type { FoundFile, ImportItem, StartedImport, TakenFile } from '../ingest/store.ts'
import type { Reader, Writer } from './database.ts'
import type { ImportParts } from './import-parts.ts'

/** What an import was asked for, as it is stored. */
type Listing = Pick<StartedImport, 'items' | 'isListed'>

/** How a file of an import ended; `failed` may have a document, whose original is kept without text. */
export type FileEnd = {
  fileId: number
  state: 'imported' | 'duplicate' | 'failed'
  documentId: number | null
  reason: string | null
}

export type ImportRecords = ReturnType<typeof createImportRecords>

/** The writer's side of imports and their files. The caller owns transactions where several calls belong together. */
export function createImportRecords(db: Writer, parts: ImportParts) {
  const insertImport = db.prepare(`
    insert into imports (started_at, state, label, event_id, items) values (?, 'listing', ?, ?, ?)`)
  const selectItems = db.prepare('select items, watched_id is not null as isWatched from imports where id = ?')
  const updateItems = db.prepare('update imports set items = ? where id = ?')
  const updateState = db.prepare('update imports set state = ? where id = ?')
  const selectEvent = db.prepare('select event_id from imports where id = ?').pluck()
  const selectPaused = db.prepare("select id from imports where state = 'paused' order by id").pluck()
  const selectPaths = db.prepare('select path from import_files where import_id = ?').pluck()
  const insertFile = db.prepare(`
    insert into import_files (import_id, path, shown_as, is_temporary, state, reason) values (?, ?, ?, ?, ?, ?)`)
  const takeWaiting = db.prepare(`
    update import_files set state = 'reading', reason = null where id in
      (select id from import_files where import_id = ? and state = 'waiting' order by id limit ?)
    returning id, path, shown_as as shownAs, is_temporary as isTemporary`)
  const putBack = db.prepare(
    `update import_files set state = 'waiting' where id = ? and import_id = ? and state = 'reading'`,
  )
  const endFile = db.prepare('update import_files set state = ?, document_id = ?, reason = ? where id = ?')
  const selectFile = db.prepare(`select ${fileColumns} from import_files where id = ?`) as Statement<
    [number],
    ImportFile
  >
  const retryAll = db.prepare(`update import_files set state = 'waiting' where import_id = ? and state = 'failed'`)
  const retryOne = db.prepare(
    `update import_files set state = 'waiting' where import_id = ? and id = ? and state = 'failed'`,
  )

  function getItems(importId: number): StartedImport {
    const row = selectItems.get(importId) as { items: string; isWatched: number } | undefined
    if (row === undefined) throw importGone()
    return { ...parseListing(row.items), isWatched: row.isWatched === 1 }
  }

  return {
    createImport({ items, eventId, label }: { items: ImportItem[]; eventId: number | null; label: string }): number {
      const started: Listing = { items, isListed: false }
      return Number(insertImport.run(Date.now(), label, eventId, JSON.stringify(started)).lastInsertRowid)
    },
    getItems,
    /** The event that documents of an import are put to, null for none. */
    getEvent: (importId: number) => (selectEvent.get(importId) as number | null | undefined) ?? null,
    listPaused: () => selectPaused.all() as number[],
    getPaths: (importId: number) => selectPaths.all(importId) as string[],
    addFiles: (importId: number, files: readonly FoundFile[]): ImportFile[] =>
      db.transaction(() => files.map(file => addFile(importId, file)))(),
    /** Nothing is walked again: what was asked for is not needed any more. */
    setListed(importId: number) {
      if (updateItems.run(JSON.stringify(listed), importId).changes === 0) throw importGone()
    },
    setState(importId: number, state: Import['state']) {
      if (updateState.run(state, importId).changes === 0) throw importGone()
    },
    take(importId: number, limit: number): TakenFile[] {
      const rows = takeWaiting.all(importId, limit) as (Omit<TakenFile, 'isTemporary' | 'inside'> & {
        isTemporary: number
      })[]
      const taken = rows.map(row => ({ ...row, isTemporary: row.isTemporary === 1, inside: null }))
      // `returning` promises no order.
      return taken.map(parts.resolve).sort((a, b) => a.id - b.id)
    },
    giveBack: (importId: number, fileIds: readonly number[]) =>
      db.transaction(() => fileIds.forEach(id => void putBack.run(id, importId)))(),
    /** Failed files (or the one) wait again; answers how many. */
    retry: (importId: number, fileId?: number): number =>
      (fileId === undefined ? retryAll.run(importId) : retryOne.run(importId, fileId)).changes,
    /** Writes how files ended. Inside the transaction that adds their documents. A file that was erased stays gone. */
    end: (ends: readonly FileEnd[]) =>
      ends.forEach(end => void endFile.run(end.state, end.documentId, end.reason, end.fileId)),
    getFile: (fileId: number): ImportFile | null => selectFile.get(fileId) ?? null,
    count: (importId: number): Import => countImport(db, importId),
  }

  function addFile(importId: number, { path, shownAs, isTemporary, reason }: FoundFile): ImportFile {
    const state = reason === undefined ? 'waiting' : 'failed'
    const row = insertFile.run(importId, path, shownAs ?? null, isTemporary ? 1 : 0, state, reason ?? null)
    return { id: Number(row.lastInsertRowid), path: shownAs ?? path, state, documentId: null, reason: reason ?? null }
  }
}

/**
 * To be called once when a library is opened, before anything is imported: imports that were under way when the process
 * ended become `interrupted`, and files that were being read wait again.
 */
export function interruptImports(db: Writer) {
  db.transaction(() => {
    db.prepare(`
      update import_files set state = 'waiting' where state = 'reading' and import_id in (select id from imports)`).run()
    db.prepare(`update imports set state = 'interrupted' where state in ('listing', 'running')`).run()
  })()
}

const fileColumns = 'id, ifnull(shown_as, path) as path, state, document_id as documentId, reason'

const importColumns = `
  select i.id, i.started_at as startedAt, i.state, i.label, i.watched_id as watchedId, null as msLeft,
    (select count(*) from import_files f where f.import_id = i.id) as files,
    (select count(*) from import_files f where f.import_id = i.id and f.state = 'imported') as imported,
    (select count(*) from import_files f where f.import_id = i.id and f.state = 'duplicate') as duplicates,
    (select count(*) from import_files f where f.import_id = i.id and f.state = 'failed') as failed
  from imports i`

/** An import as it stands. Fails: not-found. */
export function countImport(db: Reader | Writer, importId: number): Import {
  const row = db.prepare(`${importColumns} where i.id = ?`).get(importId) as Import | undefined
  if (!row) throw importGone()
  return row
}

/** Imports kept in the list, the newest first: what a person may still want to look up. */
const mostImports = 200

/** The imports, the newest first. */
export function listImports(db: Reader): Import[] {
  return db.prepare(`${importColumns} order by i.id desc limit ?`).all(mostImports) as Import[]
}

export type FilesQuery = {
  id: number
  states?: (typeof fileStates)[number][] | undefined
  offset: number
  limit: number
}

/** Files of an import in the order they were found; only those of some states when given. */
export function listImportFiles(db: Reader, { id, states, offset, limit }: FilesQuery) {
  const isChosen = states ? ` and state in (${states.map(() => '?').join(', ')})` : ''
  const values = [id, ...(states ?? [])]
  const total = db
    .prepare(`select count(*) from import_files where import_id = ?${isChosen}`)
    .pluck()
    .get(...values)
  const rows = db
    .prepare(`select ${fileColumns} from import_files where import_id = ?${isChosen} order by id limit ? offset ?`)
    .all(...values, limit, offset)
  return { total: total as number, rows: rows as ImportFile[] }
}

const listed: Listing = { items: [], isListed: true }

/** Delete for good empties the items of an import ('[]'): nothing of it can be walked again. */
export function parseListing(json: string): Listing {
  const parsed = JSON.parse(json) as Listing | []
  return Array.isArray(parsed) ? listed : parsed
}

const importGone = () => new CollateError('not-found', 'This import is no longer in the library.')
