import type { RowChange } from './changes.ts'
import { readUndoState } from './steps.ts'
import type { WriteHandlers } from './thread-handlers.ts'
import { announceChanges, touchedDocuments, type Writing } from './writing.ts'

export function undoWriting(writing: Writing) {
  const { db, steps, log, reindexer, announce } = writing

  function walk(kind: 'undo' | 'redo') {
    const changes = db.transaction((): RowChange[] => {
      const walked = steps[kind]()
      log(kind, touchedDocuments(walked.changes), walked.changes)
      reindexer.noteChanges(walked.changes)
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
