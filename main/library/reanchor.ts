import type { Writer } from './database.ts'
import { createStretchFinder, type Stretch, wordsAround } from './find-again.ts'

type Row = Stretch & { id: number }
type Finder = ReturnType<typeof createStretchFinder>

/**
 * Takes what a person marked in earlier versions of a document's text along to its newest one, within the caller's transaction: passages,
 * translations, what was joined or parted, what was said of figures and quotations, and cells of claims, each where its words are found again (main/text/anchors.ts). What is not found stays with
 * its version: a passage is then among the lost highlights, which a person places by hand.
 */
export function reanchor(db: Writer, documentId: number) {
  const newest = db.prepare('select text_version from documents where id = ?').pluck().get(documentId)
  if (typeof newest !== 'number') return
  let finder: Finder | undefined
  const find = (row: Stretch) => {
    finder ??= createStretchFinder(db, documentId, newest)
    const found = finder.find(row)
    return found.isFound ? { ...found, ...wordsAround(finder.text, found) } : null
  }
  const stale = (sql: string) => db.prepare(sql).all(documentId, newest) as Row[]

  const placePassage = db.prepare(`
    update passages set text_version = ?, start_offset = ?, end_offset = ?, quote = ?, before = ?, after = ? where id = ?`)
  const ofMarked = 'id, text_version as version, start_offset as start, end_offset as end'
  for (const row of stale(`select ${ofMarked} from passages where document_id = ? and text_version <> ?`)) {
    const found = find(row)
    if (found) placePassage.run(newest, found.start, found.end, found.quote, found.before, found.after, row.id)
  }
  for (const table of ['translations', 'ledger_edits', 'claim_cells']) {
    const place = db.prepare(
      `update ${table} set text_version = ?, start_offset = ?, end_offset = ?, quote = ? where id = ?`,
    )
    for (const row of stale(`select ${ofMarked} from ${table} where document_id = ? and text_version <> ?`)) {
      const found = find(row)
      if (found) place.run(newest, found.start, found.end, found.quote, row.id)
    }
  }
  for (const side of ['one', 'other']) {
    const placeTie = db.prepare(`update ties set ${side}_version = ?, ${side}_start = ?, ${side}_end = ? where id = ?`)
    const columns = `id, ${side}_version as version, ${side}_start as start, ${side}_end as end`
    for (const row of stale(`select ${columns} from ties where ${side}_document = ? and ${side}_version <> ?`)) {
      const found = find(row)
      if (found) placeTie.run(newest, found.start, found.end, row.id)
    }
  }
}
