import { keyOf, type Row, type RowStatements, type UndoableTable, undoableTables } from './rows.ts'

/**
 * One changed row. An insertion has no `before`, a deletion no `after`; an update has in both only the columns that
 * differ, so that a document's text is never copied into the undo table.
 */
export type RowChange = {
  table: UndoableTable
  key: Row
  before: Row | null
  after: Row | null
  /** The document it is about, so that its trace can be erased with it; null for tags, events, sources. */
  document: number | null
}

/** Changes rows and remembers how to change them back. Everything a person can undo goes through here. */
export type Changes = {
  insert(table: UndoableTable, row: Row): number
  /** Does nothing for a row that is gone or already so. */
  update(table: UndoableTable, key: Row, patch: Row): void
  remove(table: UndoableTable, key: Row): void
  /** Takes up a change that was made elsewhere, as the undo of an import is: its documents go to the trash. */
  note(change: RowChange): void
  readonly rows: readonly RowChange[]
}

export function recordChanges(statements: RowStatements): Changes {
  const rows: RowChange[] = []
  return {
    rows,
    note: change => void rows.push(change),
    insert(table, row) {
      const id = statements.insert(table, row)
      const key = undoableTables[table].every(column => column in row) ? keyOf(table, row) : { id }
      rows.push({
        table,
        key,
        before: null,
        after: { ...row, ...key },
        document: documentOf(table, { ...row, ...key }),
      })
      return id
    },
    update(table, key, patch) {
      const old = statements.find(table, key)
      if (!old) return
      const columns = Object.keys(patch).filter(column => old[column] !== patch[column])
      if (columns.length === 0) return
      const pick = (row: Row) => Object.fromEntries(columns.map(column => [column, row[column] ?? null]))
      const after = pick(patch)
      statements.update(table, key, after)
      rows.push({ table, key, before: pick(old), after, document: documentOf(table, old) })
    },
    remove(table, key) {
      const old = statements.find(table, key)
      if (!old) return
      statements.remove(table, key)
      rows.push({ table, key, before: old, after: null, document: documentOf(table, old) })
    },
  }
}

/** Brings one row to the state before (undo) or after (redo) a change. */
export function applyChange(statements: RowStatements, change: RowChange, toward: 'before' | 'after') {
  const { table, key } = change
  const target = change[toward]
  if (target === null) return statements.remove(table, key)
  const other = change[toward === 'before' ? 'after' : 'before']
  if (other === null) return void statements.insert(table, target)
  statements.update(table, key, target)
}

function documentOf(table: UndoableTable, row: Row): number | null {
  const id = table === 'documents' ? row.id : (row.document_id ?? row.one_document)
  return typeof id === 'number' ? id : null
}
