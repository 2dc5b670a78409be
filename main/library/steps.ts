import type Database from 'better-sqlite3-multiple-ciphers'
import { CollateError } from '../contract/failure.ts'
import type { UndoState } from '../contract/history.ts'
import { applyChange, type RowChange } from './changes.ts'
import type { Row, RowStatements, UndoableTable } from './rows.ts'

type StepRow = { id: number; kind: string; count: number }
type StoredChange = {
  table_name: string
  row_key: string
  before: string | null
  after: string | null
  document_id: number | null
}

/** The steps that undo and redo walk: kept apart from the history, so that they can be purged. */
export function createSteps(db: Database.Database, statements: RowStatements) {
  const insertStep = db.prepare('insert into steps (kind, count) values (?, ?)')
  const insertRow = db.prepare(
    'insert into step_rows (step_id, table_name, row_key, before, after, document_id) values (?, ?, ?, ?, ?, ?)',
  )
  const dropUndone = db.prepare('delete from steps where is_undone = 1')
  const lastDone = db.prepare('select id, kind, count from steps where is_undone = 0 order by id desc limit 1')
  const firstUndone = db.prepare('select id, kind, count from steps where is_undone = 1 order by id limit 1')
  const rowsOf = (direction: 'asc' | 'desc') =>
    db.prepare(
      `select table_name, row_key, before, after, document_id from step_rows where step_id = ? order by id ${direction}`,
    )
  const forward = rowsOf('asc')
  const backward = rowsOf('desc')
  const mark = db.prepare('update steps set is_undone = ? where id = ?')
  const findOpen = db.prepare('select id from steps where id = ? and is_undone = 0')
  const grow = db.prepare('update steps set count = count + ? where id = ?')

  function addRows(stepId: number, rows: readonly RowChange[]) {
    for (const row of rows) {
      insertRow.run(
        stepId,
        row.table,
        JSON.stringify(row.key),
        row.before && JSON.stringify(row.before),
        row.after && JSON.stringify(row.after),
        row.document,
      )
    }
  }

  function walk(step: StepRow, toward: 'before' | 'after'): RowChange[] {
    const stored = (toward === 'before' ? backward : forward).all(step.id) as StoredChange[]
    const changes = stored.map(readChange)
    for (const change of changes) applyChange(statements, change, toward)
    mark.run(toward === 'before' ? 1 : 0, step.id)
    return changes
  }

  return {
    /** Adds a step; what was undone before can no longer be redone. Answers its id. */
    add(kind: string, count: number, rows: readonly RowChange[]): number {
      dropUndone.run()
      const stepId = Number(insertStep.run(kind, count).lastInsertRowid)
      addRows(stepId, rows)
      return stepId
    },
    /** Lets a step that comes in parts (an import) grow; false when it is gone or was undone meanwhile. */
    extend(stepId: number, count: number, rows: readonly RowChange[]): boolean {
      if (!findOpen.get(stepId)) return false
      grow.run(count, stepId)
      addRows(stepId, rows)
      return true
    },
    undo(): { step: StepRow; changes: RowChange[] } {
      const step = lastDone.get() as StepRow | undefined
      if (!step) throw new CollateError('not-found', 'There is nothing to undo.')
      return { step, changes: walk(step, 'before') }
    },
    redo(): { step: StepRow; changes: RowChange[] } {
      const step = firstUndone.get() as StepRow | undefined
      if (!step) throw new CollateError('not-found', 'There is nothing to redo.')
      return { step, changes: walk(step, 'after') }
    },
  }
}
export type Steps = ReturnType<typeof createSteps>

/** What undo and redo would do next. */
export function readUndoState(db: Database.Database): UndoState {
  const next = (sql: string) => (db.prepare(sql).get() as UndoState['undo'] | undefined) ?? null
  return {
    undo: next('select kind, count from steps where is_undone = 0 order by id desc limit 1'),
    redo: next('select kind, count from steps where is_undone = 1 order by id limit 1'),
  }
}

function readChange(stored: StoredChange): RowChange {
  return {
    table: stored.table_name as UndoableTable,
    key: JSON.parse(stored.row_key) as Row,
    before: stored.before === null ? null : (JSON.parse(stored.before) as Row),
    after: stored.after === null ? null : (JSON.parse(stored.after) as Row),
    document: stored.document_id,
  }
}
