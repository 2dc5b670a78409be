import { openReader, type Reader } from '../library/database.ts'
import type { Original } from '../library/writer-service.ts'

/** Opens a database file to read it, and closes it whatever happens. Fails: wrong-key, damaged. */
export function withReader<T>(file: string, key: string | undefined, work: (db: Reader) => T): T {
  const db = openReader({ file, key })
  try {
    return work(db)
  } finally {
    db.close()
  }
}

/** The originals that a library's database names. */
export const readOriginals = (db: Reader) =>
  db.prepare('select original, sha256, bytes from documents').all() as Original[]
