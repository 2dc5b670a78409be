import { join } from 'node:path'
import Database from 'better-sqlite3-multiple-ciphers'
import { CollateError } from '../contract/failure.ts'

/** Held here, so that no lock is let go because its handle was collected as garbage. */
const held = new Set<Database.Database>()

/**
 * One process owns a library at a time. The lock is SQLite's own lock on a file beside the library, held in an open
 * transaction: the system lets go of it however the process ends, on every platform. Fails: in-use, disk.
 */
export function lockLibrary(folder: string): { release(): void } {
  const db = openLockFile(folder)
  try {
    db.pragma('journal_mode = memory')
    db.exec('begin exclusive')
  } catch (error) {
    db.close()
    throw new CollateError(
      'in-use',
      'This library is open in another window of Collate. Use that one, or close it first.',
      {
        cause: error,
      },
    )
  }
  held.add(db)
  return {
    release() {
      held.delete(db)
      db.close()
    },
  }
}

function openLockFile(folder: string): Database.Database {
  try {
    return new Database(join(folder, 'lock.db'), { timeout: 0 })
  } catch (error) {
    throw new CollateError(
      'disk',
      'The library’s folder cannot be written. Check its permissions and that the disk is not full.',
      {
        cause: error,
      },
    )
  }
}
