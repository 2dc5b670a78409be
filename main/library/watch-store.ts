import { createHash, randomBytes } from 'node:crypto'
import { basename } from 'node:path'
import { CollateError } from '../contract/failure.ts'
import type { SeenFile, WatchedRow } from '../ingest/watch-store.ts'
import { createEditionLinker } from './editions.ts'
import { pausedAsCopy } from './rest-watching.ts'
import type { Writing } from './writing.ts'

type StoredFolder = Omit<WatchedRow, 'isPaused' | 'isPausedAsCopy'> & { pause: number }

/** The writer's side of watched folders. None of it is a step of undo: it is about what comes in, not about what is there. */
export function createWatchStore({ db, announce, mutateQuietly }: Writing) {
  const all = db.prepare<[], StoredFolder>(`
    select id, path, event_id as eventId, is_paused as pause, import_id as importId from watched_folders order by path`)
  const insertFolder = db.prepare('insert into watched_folders (path, salt, event_id) values (?, ?, ?)')
  const dropFolder = db.prepare('delete from watched_folders where id = ?')
  const setPause = db.prepare('update watched_folders set is_paused = ? where id = ?')
  const findFolder = db.prepare<[number], { path: string; salt: Buffer; eventId: number | null }>(
    'select path, salt, event_id as eventId from watched_folders where id = ?',
  )
  const findFile = db.prepare<[number, Buffer], { bytes: number; changedAt: number }>(
    'select bytes, changed_at as changedAt from watched_files where folder_id = ? and digest = ?',
  )
  const putFile = db.prepare('insert or replace into watched_files values (?, ?, ?, ?)')
  const insertImport = db.prepare(`
    insert into imports (started_at, state, label, event_id, items, watched_id) values (?, 'interrupted', ?, ?, ?, ?)`)
  const isThere = db.prepare('select 1 from imports where id = ?')
  // Files wait in it from now on: where the program ends before it is begun again, it is not taken for done.
  const reopenImport = db.prepare("update imports set state = 'interrupted' where id = ? and state = 'done'")
  const keepImport = db.prepare('update watched_folders set import_id = ? where id = ?')
  const insertFile = db.prepare("insert into import_files (import_id, path, state) values (?, ?, 'waiting')")
  const markChanged = db.prepare('insert into changed_files values (?)')
  const changedOf = db.prepare<[number], { fileId: number; id: number | null; earlier: number | null }>(`
    select c.file_id as fileId, f.document_id as id, (
      select max(o.document_id) from origins o join documents d on d.id = o.document_id
      where o.kind = 'file' and o.path = f.path and o.document_id < f.document_id and d.trashed_at is null) as earlier
    from changed_files c join import_files f on f.id = c.file_id where f.import_id = ? and f.state = 'imported'`)
  const forgetChanged = db.prepare(`
    delete from changed_files where file_id in (
      select id from import_files where import_id = ? and state not in ('waiting', 'reading'))`)
  const linker = createEditionLinker(db)

  function beginImport(id: number, path: string, eventId: number | null): number {
    const items = JSON.stringify({ items: [], isListed: true })
    const importId = Number(insertImport.run(Date.now(), basename(path) || path, eventId, items, id).lastInsertRowid)
    keepImport.run(importId, id)
    return importId
  }

  const takeIn = db.transaction((id: number, importId: number | null, files: readonly SeenFile[]): number | null => {
    const folder = findFolder.get(id)
    if (!folder) return null
    let taken = importId !== null && isThere.get(importId) ? importId : null
    let isAny = false
    for (const { path, bytes, changedAt } of files) {
      const digest = createHash('sha256').update(folder.salt).update(path).digest().subarray(0, 16)
      const known = findFile.get(id, digest)
      if (known?.bytes === bytes && known.changedAt === changedAt) continue
      taken ??= beginImport(id, folder.path, folder.eventId)
      const { lastInsertRowid } = insertFile.run(taken, path)
      if (known) markChanged.run(lastInsertRowid)
      putFile.run(id, digest, bytes, changedAt)
      isAny = true
    }
    if (isAny) reopenImport.run(taken)
    return isAny ? taken : null
  })

  return {
    listFolders: () =>
      all.all().map(
        ({ pause, ...row }): WatchedRow => ({
          ...row,
          isPaused: pause !== 0,
          isPausedAsCopy: pause === pausedAsCopy,
        }),
      ),
    addFolder: (path: string, eventId: number | null) =>
      Number(insertFolder.run(path, randomBytes(16), eventId).lastInsertRowid),
    removeFolder: (id: number) => void dropFolder.run(id),
    setPaused: (id: number, isPaused: boolean) => void setPause.run(isPaused ? 1 : 0, id),
    takeIn(id: number, importId: number | null, files: readonly SeenFile[]) {
      const taken = takeIn(id, importId, files)
      if (taken !== null) announce(['imports'])
      return taken
    },
    linkChanged(importId: number) {
      for (const { id, earlier } of changedOf.all(importId)) {
        if (id === null || earlier === null) continue
        try {
          mutateQuietly('editions.link', changes => linker.link(changes, [earlier, id]))
        } catch (error) {
          // More editions than can be linked: another series begins with the next.
          if (!(error instanceof CollateError)) throw error
        }
      }
      forgetChanged.run(importId)
    },
  }
}
