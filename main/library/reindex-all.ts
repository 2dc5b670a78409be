import type { LibraryProgress } from '../contract/library.ts'
import { isAnalysisCurrent, noteAnalysis } from '../search/analysis-version.ts'
import type { Writing } from './writing.ts'

type Tell = (progress: LibraryProgress) => void

/**
 * Indexes every document again while the old index answers, and tells how far that is; answers how many documents there are. Where
 * that is being done already, by the library itself for instance, waits for its end instead, since what changes meanwhile is in it
 * too; where that end is an early one, does it then. `between` lets other work through after each piece, and may throw: then
 * whatever this began is undone.
 */
export async function reindexAll(writing: Writing, tell: Tell, between: () => Promise<void>): Promise<number> {
  const { db, rebuilder, signatures, analyses, announce } = writing
  const before = rebuilder.completed()
  while (rebuilder.isBuilding()) await between()
  if (rebuilder.completed() > before) return db.prepare('select count(*) from documents').pluck().get() as number
  let last: LibraryProgress | undefined
  try {
    const documents = await rebuilder.rebuild((done, total) => {
      last = { work: 'reindex', done, total }
      tell(last)
      return between()
    })
    signatures.forgetAll()
    analyses.forgetAll()
    announce(['index'])
    return documents
  } finally {
    // The end of the work, whichever it was, for those who show how far it is.
    if (last) tell({ ...last, done: last.total })
  }
}

/** How long after a library was opened its index is renewed, ms: what it was opened for goes first. */
const quiet = 1000

/**
 * Sees to it that the index is one of this analysis (`analysisVersion`). Where it is not, every document is indexed again, some
 * time later; with the database closed that stops, and begins anew at the next opening. `onError` is told what else went wrong.
 */
export function renewIndex(
  writing: Writing,
  tell: Tell,
  between: () => Promise<void>,
  onError: (error: unknown) => void,
) {
  const { db, rebuilder } = writing
  if (isAnalysisCurrent(db)) return
  const isEmpty = db.prepare('select 1 from documents limit 1').get() === undefined
  if (isEmpty) return noteAnalysis(db)
  setTimeout(() => {
    if (!db.open || isAnalysisCurrent(db) || rebuilder.isBuilding()) return
    reindexAll(writing, tell, between).catch(error => {
      if (db.open) onError(error)
    })
  }, quiet)
}
