import type { Database, Statement } from 'better-sqlite3-multiple-ciphers'

const mostKept = 200
const prepared = new WeakMap<Database, Map<string, Statement>>()

/** A prepared statement of a connection, made once. Its mode (`pluck`, `raw`) belongs to the statement: ask for one mode only. */
export function statement(db: Database, sql: string): Statement {
  const statements = prepared.get(db) ?? new Map<string, Statement>()
  prepared.set(db, statements)
  const known = statements.get(sql)
  if (known !== undefined) return known
  const made = db.prepare(sql)
  if (statements.size >= mostKept) statements.clear()
  statements.set(sql, made)
  return made
}

/** Rows of one column. */
export function column<T>(db: Database, sql: string, ...values: unknown[]): T[] {
  return statement(db, sql)
    .pluck()
    .all(...values) as T[]
}

/** Rows as arrays. */
export function rows<T extends readonly unknown[]>(db: Database, sql: string, ...values: unknown[]): T[] {
  return statement(db, sql)
    .raw()
    .all(...values) as T[]
}
