import Database from 'better-sqlite3-multiple-ciphers'
import { CollateError } from '../contract/failure.ts'

/** A connection that must not write. */
export type Reader = Database.Database & { readonly __reader: true }
/** The one connection of a library that writes. */
export type Writer = Database.Database & { readonly __writer: true }

export type OpenOptions = { file: string; key?: string | undefined }

/** Opens the connection that owns every write. Fails: wrong-key, damaged, disk. */
export function openWriter({ file, key }: OpenOptions): Writer {
  const db = open(file, key, {})
  // Deleted content is overwritten with zeros at once, so that Delete for good need not hunt for it later.
  db.pragma('secure_delete = on')
  db.pragma('journal_mode = wal')
  // A commit is on the disk when it returns, also if the power goes: 1.6 ms each (0.03 with 'normal', which may lose the last).
  db.pragma('synchronous = full')
  db.pragma('foreign_keys = on')
  // 4 MB, for what one batch touches; the rest of the database is in the system's cache anyway.
  db.pragma('cache_size = -4096')
  db.pragma('wal_autocheckpoint = 2000')
  return db as Writer
}

/**
 * Opens a connection for one reader thread. Mapped, what it reads is not copied, but counts as memory of the process: not for one that
 * goes through every text. Fails: wrong-key, damaged.
 */
export function openReader({ file, key, isMapped = true }: OpenOptions & { isMapped?: boolean }): Reader {
  const db = open(file, key, { readonly: true, fileMustExist: true })
  db.pragma('query_only = on')
  db.pragma('cache_size = -32768')
  if (isMapped) db.pragma('mmap_size = 268435456')
  return db as Reader
}

function open(file: string, key: string | undefined, options: Database.Options): Database.Database {
  const db = new Database(file, { ...options, timeout: 10_000 })
  try {
    if (key !== undefined) {
      db.pragma("cipher = 'sqlcipher'")
      db.pragma(`key = '${key.replaceAll("'", "''")}'`)
    }
    db.pragma('temp_store = memory')
    db.prepare('select count(*) from sqlite_schema').get()
    return db
  } catch (error) {
    db.close()
    throw openFailure(error, key !== undefined)
  }
}

function openFailure(error: unknown, hasKey: boolean): CollateError {
  const code = error instanceof Database.SqliteError ? error.code : ''
  if (code === 'SQLITE_NOTADB') {
    return hasKey
      ? new CollateError('wrong-key', 'This key does not open the library. Check it and try again.', { cause: error })
      : new CollateError(
          'damaged',
          'The library is locked with a key, or its database is damaged. Open it with its key, or restore a backup.',
          { cause: error },
        )
  }
  if (code === 'SQLITE_CORRUPT') {
    return new CollateError(
      'damaged',
      'The library’s database is damaged. Restore a backup; the originals are untouched.',
      { cause: error },
    )
  }
  return new CollateError(
    'disk',
    'The library’s database cannot be opened. Check that its folder can be read and written.',
    { cause: error },
  )
}
