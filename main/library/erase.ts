import { rmSync } from 'node:fs'
import { CollateError } from '../contract/failure.ts'
import { createClaimEraser } from './claims.ts'
import { createFamilyReader } from './families.ts'
import { createImportForgetter } from './forget-imports.ts'
import { createImportParts } from './import-parts.ts'
import { copiesFolder } from './migrate.ts'
import { removeOriginal } from './originals.ts'
import type { Writing } from './writing.ts'

/**
 * Delete for good. In one transaction: the documents and what was inside of them, with their texts, passages, tags, origins and postings, their rows in the
 * undo table, the files of imports that became them. Then what SQLite and FTS5 keep behind: the indexes of words and of marks are
 * merged until no deleted posting is left, words that no document holds any more leave the list of forms, and the write-ahead log
 * is emptied. `secure_delete` (database.ts) overwrites freed pages. Originals and the copies made before migrations go as well.
 * Not undone by anything.
 */
export function createEraser(writing: Writing) {
  const { db, folder, index, signatures, log, announce } = writing
  const withParts = createFamilyReader(db)
  const parts = createImportParts(db, folder)
  const findOriginal = db.prepare('select original from documents where id = ?').pluck()
  const dropSteps = db.prepare('delete from step_rows where document_id = ?')
  const dropTieSteps = db.prepare(`
    delete from step_rows where table_name in ('ties', 'not_same') and json_extract(coalesce(before, after), '$.other_document') = ?`)
  const forgetImports = createImportForgetter(db, parts)
  const eraseClaims = createClaimEraser(db)
  const dropDocument = db.prepare('delete from documents where id = ?')
  const dropEmptySteps = db.prepare('delete from steps where id not in (select step_id from step_rows)')

  function eraseRows(id: number): Erased | null {
    const original = findOriginal.get(id) as string | undefined
    if (original === undefined) return null
    dropSteps.run(id)
    dropTieSteps.run(id)
    eraseClaims(id)
    const waiting = forgetImports(id)
    index.remove(id)
    signatures.remove(id)
    dropDocument.run(id)
    return { id, original, waiting }
  }

  /** Answers how many documents were there to erase. `between` is awaited between bounded statements. */
  return async (ids: readonly number[], between: () => Promise<void>): Promise<number> => {
    const erased = db.transaction(() => {
      const gone = withParts(ids)
        .map(eraseRows)
        .filter(one => one !== null)
      dropEmptySteps.run()
      if (gone.length > 0)
        log(
          'documents.erase',
          gone.map(({ id }) => id),
          [],
        )
      noteLeft(db, [...left(db), ...gone.map(({ original }) => original)])
      return gone
    })()
    const originals = erased.map(({ original }) => original)
    // Only now: were the transaction undone, they would be missed.
    parts.removeBytes(erased.flatMap(({ waiting }) => waiting))
    await removeLeft(writing, originals, between)
    announce([
      ...(['documents', 'events', 'tags', 'sources', 'passages', 'comparisons', 'ties', 'imports'] as const),
      ...(['ledgers', 'claims', 'history'] as const),
    ])
    emptyLog(db)
    return erased.length
  }
}

/** What of a document is to be removed from the folder: its original, and parts that wait under these paths. */
type Erased = { id: number; original: string; waiting: string[] }

/** Originals of erased documents of which something is left yet, in the folder or in the indexes. */
function left(db: Writing['db']): string[] {
  const stored = db.prepare("select value from settings where name = 'erasing'").pluck().get()
  return typeof stored === 'string' ? (JSON.parse(stored) as string[]) : []
}

function noteLeft(db: Writing['db'], originals: readonly string[]) {
  if (originals.length === 0) db.prepare("delete from settings where name = 'erasing'").run()
  else db.prepare("insert or replace into settings (name, value) values ('erasing', ?)").run(JSON.stringify(originals))
}

async function removeLeft(
  { db, folder, index, signatures }: Writing,
  originals: readonly string[],
  between: () => Promise<void>,
) {
  for (const original of originals) removeOriginal(folder, original)
  rmSync(copiesFolder(folder), { recursive: true, force: true })
  index.optimize()
  await between()
  index.pruneForms()
  await between()
  signatures.optimize()
  await between()
  const gone = new Set(originals)
  noteLeft(
    db,
    left(db).filter(original => !gone.has(original)),
  )
}

/** To be called once when a library is opened: ends a Delete for good during which the process ended. */
export async function finishErasing(writing: Writing, between: () => Promise<void>): Promise<void> {
  const originals = left(writing.db)
  if (originals.length > 0) await removeLeft(writing, originals, between)
}

/**
 * Empties the write-ahead log. Readers in the middle of a statement are waited for, by the driver's busy timeout; where one
 * still holds on, what was erased may stand in the log, and that is said instead of "done". Fails: conflict.
 */
function emptyLog(db: Writing['db']) {
  const [state] = db.pragma('wal_checkpoint(truncate)') as { busy: number }[]
  if (state?.busy === 0) return
  throw new CollateError(
    'conflict',
    'The documents are deleted, but the library was in use and traces of them may remain in its folder. Close the library and open it again: that removes them.',
  )
}
