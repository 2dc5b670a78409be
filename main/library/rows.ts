import type Database from 'better-sqlite3-multiple-ciphers'

/** The tables that a person's actions change and that undo can bring back, each with the columns of its key. */
export const undoableTables = {
  documents: ['id'],
  events: ['id'],
  tags: ['id'],
  document_tags: ['document_id', 'tag_id'],
  sources: ['id'],
  passages: ['id'],
  comparisons: ['id'],
  comparison_accounts: ['comparison_id', 'document_id'],
  comparison_tags: ['comparison_id', 'tag_id'],
  saved_searches: ['id'],
  ties: ['id'],
  translations: ['id'],
  editions: ['document_id'],
  not_same: ['one_document', 'other_document'],
  ledger_edits: ['id'],
  claims: ['id'],
  claim_cells: ['id'],
} as const
export type UndoableTable = keyof typeof undoableTables

export type Value = string | number | null
export type Row = Record<string, Value>

/** Statements on single rows of the undoable tables, prepared once per form. Column names come from code, never from input. */
export function createRowStatements(db: Database.Database) {
  const prepared = new Map<string, Database.Statement>()
  const prepare = (sql: string) => {
    const known = prepared.get(sql)
    if (known) return known
    const statement = db.prepare(sql)
    prepared.set(sql, statement)
    return statement
  }
  const where = (table: UndoableTable) => undoableTables[table].map(column => `${column} = ?`).join(' and ')
  const keyValues = (table: UndoableTable, key: Row) => undoableTables[table].map(column => key[column] ?? null)

  return {
    find: (table: UndoableTable, key: Row) =>
      prepare(`select * from ${table} where ${where(table)}`).get(...keyValues(table, key)) as Row | undefined,
    insert(table: UndoableTable, row: Row): number {
      const columns = Object.keys(row)
      const marks = columns.map(() => '?').join(', ')
      const { lastInsertRowid } = prepare(`insert into ${table} (${columns.join(', ')}) values (${marks})`).run(
        ...Object.values(row),
      )
      return Number(lastInsertRowid)
    },
    update(table: UndoableTable, key: Row, patch: Row) {
      const set = Object.keys(patch).map(column => `${column} = ?`)
      prepare(`update ${table} set ${set.join(', ')} where ${where(table)}`).run(
        ...Object.values(patch),
        ...keyValues(table, key),
      )
    },
    remove: (table: UndoableTable, key: Row) =>
      void prepare(`delete from ${table} where ${where(table)}`).run(...keyValues(table, key)),
  }
}
export type RowStatements = ReturnType<typeof createRowStatements>

/** The key columns of a row. */
export function keyOf(table: UndoableTable, row: Row): Row {
  return Object.fromEntries(undoableTables[table].map(column => [column, row[column] ?? null]))
}
