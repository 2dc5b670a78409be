import type { Database } from 'better-sqlite3-multiple-ciphers'

/** Rows of one statement: half the time of one row each, and no more is gained by more. */
const rowsAtOnce = 50

/** What adds rows to a table, unless they are there already: their values one after the other, in the order of the columns. */
export function createRowAdder(
  db: Database,
  table: string,
  columns: readonly string[],
): (values: readonly string[]) => void {
  const row = `(${columns.map(() => '?').join(', ')})`
  const insert = (rows: number) =>
    db.prepare(
      `insert or ignore into ${table} (${columns.join(', ')}) values ${Array.from({ length: rows }, () => row).join(', ')}`,
    )
  const one = insert(1)
  const many = insert(rowsAtOnce)
  const step = rowsAtOnce * columns.length
  return values => {
    let at = 0
    for (; at + step <= values.length; at += step) many.run(values.slice(at, at + step))
    for (; at < values.length; at += columns.length) one.run(values.slice(at, at + columns.length))
  }
}
