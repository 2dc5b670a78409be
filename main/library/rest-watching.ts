import { openWriter, type Writer } from './database.ts'

/** What `watched_folders.is_paused` is for a folder of a copied library, until a person lets it go on. */
export const pausedAsCopy = 2

/** Pauses the watched folders of a copy of a library: the library that it was made from may watch them too. */
export function restWatching(db: Writer): void {
  const isThere = db.prepare("select 1 from sqlite_schema where name = 'watched_folders'").get()
  // A backup may be older than watched folders are.
  if (isThere) db.prepare('update watched_folders set is_paused = ? where is_paused = 0').run(pausedAsCopy)
}

/** Does something with the database of a copy that no library is open on, and leaves it in one file. Fails: wrong-key, damaged, disk. */
export function withCopy<T>(file: string, key: string | undefined, work: (db: Writer) => T): T {
  const db = openWriter({ file, key })
  try {
    const result = work(db)
    db.pragma('journal_mode = delete')
    return result
  } finally {
    db.close()
  }
}
