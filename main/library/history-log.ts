import { createHash } from 'node:crypto'
import type Database from 'better-sqlite3-multiple-ciphers'
import type { HistoryEntry } from '../contract/history.ts'
import type { RowChange } from './changes.ts'

/**
 * Appends to the history: who, when, what kind, ids, and a digest of what changed. The digest is salted with a secret of
 * the library, so that it proves nothing to someone who guesses at the content.
 */
export function createHistoryLog(db: Database.Database) {
  const salt = readSalt(db)
  const insert = db.prepare('insert into history (at, who, kind, ids, digest) values (?, ?, ?, ?, ?)')
  return (kind: string, documents: readonly number[], changes: readonly RowChange[]) => {
    const digest = createHash('sha256').update(salt).update(JSON.stringify(changes)).digest('hex')
    insert.run(Date.now(), 'person', kind, JSON.stringify(documents), digest)
  }
}

function readSalt(db: Database.Database): string {
  db.prepare("insert or ignore into settings (name, value) values ('history-salt', lower(hex(randomblob(32))))").run()
  return (db.prepare("select value from settings where name = 'history-salt'").get() as { value: string }).value
}

/** The history, newest first. */
export function listHistory(
  db: Database.Database,
  { offset, limit }: { offset: number; limit: number },
): HistoryEntry[] {
  const rows = db
    .prepare('select id, at, who, kind, ids as documents from history order by id desc limit ? offset ?')
    .all(limit, offset) as (Omit<HistoryEntry, 'documents'> & { documents: string })[]
  return rows.map(row => ({ ...row, documents: JSON.parse(row.documents) as number[] }))
}
