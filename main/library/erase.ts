import { rmSync } from 'node:fs'
import { CollateError } from '../contract/failure.ts'
import { createFamilyReader } from './families.ts'
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
export function createEraser({ db, folder, index, signatures, log, announce }: Writing) {
  const withParts = createFamilyReader(db)
  const parts = createImportParts(db, folder)
  const findOriginal = db.prepare('select original from documents where id = ?').pluck()
  const dropSteps = db.prepare('delete from step_rows where document_id = ?')
  const dropTieSteps = db.prepare(`
    delete from step_rows where table_name in ('ties', 'not_same') and json_extract(coalesce(before, after), '$.other_document') = ?`)
  const importsOf = db.prepare('select distinct import_id from import_files where document_id = ?').pluck()
  const dropFiles = db.prepare('delete from import_files where document_id = ?')
  const forgetPaths = db.prepare(`
    update imports set label = '', items = '[]'
    where id = ? and not exists (select 1 from import_files where import_id = imports.id)`)
  const forgetItems = db.prepare(`
    update imports set items = '[]' where id = ? and state in ('done', 'cancelled')`)
  const dropDocument = db.prepare('delete from documents where id = ?')
  const dropEmptySteps = db.prepare('delete from steps where id not in (select step_id from step_rows)')

  function eraseRows(id: number): string | null {
    const original = findOriginal.get(id) as string | undefined
    if (original === undefined) return null
    dropSteps.run(id)
    dropTieSteps.run(id)
    const imports = importsOf.all(id)
    dropFiles.run(id)
    for (const importId of imports) {
      forgetItems.run(importId)
      forgetPaths.run(importId)
    }
    parts.drop(id)
    index.remove(id)
    signatures.remove(id)
    dropDocument.run(id)
    return original
  }

  /** Answers how many documents were there to erase. `between` is awaited between bounded statements. */
  return async (ids: readonly number[], between: () => Promise<void>): Promise<number> => {
    const originals = db.transaction(() => {
      const family = withParts(ids)
      const gone = family.map(eraseRows)
      dropEmptySteps.run()
      const erased = family.filter((_, place) => gone[place] !== null)
      if (erased.length > 0) log('documents.erase', erased, [])
      return gone.filter(original => original !== null)
    })()
    for (const original of originals) removeOriginal(folder, original)
    rmSync(copiesFolder(folder), { recursive: true, force: true })
    await purgeIndex(index, between)
    signatures.optimize()
    await between()
    announce(['documents', 'events', 'tags', 'sources', 'passages', 'comparisons', 'ties', 'imports', 'history'])
    emptyLog(db)
    return originals.length
  }
}

async function purgeIndex(index: Writing['index'], between: () => Promise<void>) {
  index.optimize()
  await between()
  index.pruneForms()
  await between()
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
