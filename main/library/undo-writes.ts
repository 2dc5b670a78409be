import type { RowChange } from './changes.ts'
import { reanchor } from './reanchor.ts'
import type { UndoableTable } from './rows.ts'
import { readUndoState } from './steps.ts'
import type { WriteHandlers } from './thread-handlers.ts'
import { announceChanges, touchedDocuments, type Writing } from './writing.ts'

export function undoWriting(writing: Writing) {
  const { db, steps, log, reindexer, analyses, announce } = writing

  function walk(kind: 'undo' | 'redo') {
    const changes = db.transaction((): RowChange[] => {
      const walked = steps[kind]()
      log(kind, touchedDocuments(walked.changes), walked.changes)
      for (const id of markedDocuments(walked.changes)) reanchor(db, id)
      reindexer.noteChanges(walked.changes)
      analyses.noteChanges(walked.changes)
      return walked.changes
    })()
    announceChanges(announce, changes)
    return readUndoState(db)
  }

  return {
    'history.undo': () => walk('undo'),
    'history.redo': () => walk('redo'),
  } satisfies Partial<WriteHandlers>
}

const ofMarks: readonly UndoableTable[] = ['passages', 'translations', 'ties', 'ledger_edits', 'claim_cells']

/** Documents in which something marked came back, perhaps with the place that it had in an earlier text. */
function markedDocuments(changes: readonly RowChange[]): number[] {
  const documents = changes
    .filter(({ table }) => ofMarks.includes(table))
    .flatMap(({ document, before, after }) => [document, before?.other_document, after?.other_document])
  return [...new Set(documents)].filter(id => typeof id === 'number')
}
