import * as v from 'valibot'
import type { RowChange } from '../changes.ts'
import type { Writer } from '../database.ts'
import type { Writing } from '../writing.ts'
import {
  type AttributionEntry,
  editsOfDocument,
  type FigureEntry,
  withAttributionEdits,
  withFigureEdits,
} from './edits.ts'
import { readFigureRows, readSpokenRows, storedFigure, storedSpoken } from './rows.ts'
import { countUnanalysed, ledgerVersion } from './unanalysed.ts'

const stored = v.object({
  place: v.number(),
  start: v.number(),
  end: v.number(),
  key: v.nullable(v.string()),
  entry: v.string(),
})
/** What one text says, as rows: made on the compute thread, kept by the writer. */
export const analysedDocumentSchema = v.object({
  id: v.number(),
  textVersion: v.number(),
  language: v.nullable(v.string()),
  date: v.nullable(v.string()),
  figures: v.array(stored),
  attributions: v.array(stored),
  names: v.array(
    v.object({ name: v.string(), kind: v.string(), shown: v.string(), mentions: v.number(), isSubject: v.boolean() }),
  ),
  dates: v.array(
    v.object({ start: v.number(), end: v.number(), date: v.string(), earliest: v.string(), latest: v.string() }),
  ),
})
export type AnalysedDocument = v.InferOutput<typeof analysedDocumentSchema>

const entryStatement = (db: Writer, table: string, key: string) =>
  db.prepare(`
    insert into ${table} (document_id, place, start_offset, end_offset, ${key}, entry, edit_id)
    values (?, ?, ?, ?, ?, ?, ?)`)

/** Keeps what texts say, on the writing connection. */
export function createAnalysisKeeper(db: Writer) {
  const isCurrent = db.prepare(
    'select 1 from documents where id = ? and text_version = ? and language is ? and date is ?',
  )
  const tables = ['document_figures', 'document_attributions', 'document_names', 'document_dates'] as const
  const drops = tables.map(table => db.prepare(`delete from ${table} where document_id = ?`))
  const put = {
    figures: entryStatement(db, 'document_figures', 'measure'),
    attributions: entryStatement(db, 'document_attributions', 'speaker'),
  }
  const putName = db.prepare('insert or ignore into document_names values (?, ?, ?, ?, ?, ?)')
  const putDate = db.prepare('insert into document_dates values (?, ?, ?, ?, ?, ?, ?)')
  const mark = db.prepare(`update documents set analysed_by = ${ledgerVersion} where id = ?`)
  const outdate = db.prepare(`update documents set analysed_by = 1 where analysed_by = ${ledgerVersion}`)
  const unmark = db.prepare('update documents set analysed_by = 0 where id = ?')
  const languageOf = db.prepare('select language, text_version as version from documents where id = ?')
  const spoken = ['document_figures', 'document_attributions'].map(table => ({
    clear: db.prepare(`delete from ${table} where document_id = ? and edit_id is not null`),
    show: db.prepare(`update ${table} set is_hidden = 0 where document_id = ? and is_hidden = 1`),
    hide: db.prepare(`update ${table} set is_hidden = 1 where document_id = ? and place = ?`),
  }))

  /** Lays a person's words over what a document says, in place of those that were laid there before. */
  function lay(id: number) {
    for (const { clear, show } of spoken) {
      clear.run(id)
      show.run(id)
    }
    const document = languageOf.get(id) as { language: string | null; version: number } | undefined
    const edits = editsOfDocument(db, id).filter(edit => edit.textVersion === document?.version)
    if (!document || edits.length === 0) return
    const figures = readFigureRows(db, id)
    const attributions = readSpokenRows(db, id)
    const rows = {
      figures: withFigureEdits(figures, edits),
      attributions: withAttributionEdits(attributions, edits, document.language),
    }
    hideChanged(id, figures, rows.figures, spoken[0])
    hideChanged(id, attributions, rows.attributions, spoken[1])
    for (const entry of rows.figures)
      if (entry.edit !== null) insert('figures', id, storedFigure(entry, -entry.edit), entry.edit)
    for (const entry of rows.attributions)
      if (entry.edit !== null) insert('attributions', id, storedSpoken(entry, -entry.edit), entry.edit)
  }

  function hideChanged(
    id: number,
    before: readonly (FigureEntry | AttributionEntry)[],
    after: readonly (FigureEntry | AttributionEntry)[],
    table: (typeof spoken)[number] | undefined,
  ) {
    const untouched = new Set(after.filter(({ edit }) => edit === null).map(({ start, end }) => `${start} ${end}`))
    for (const [place, { start, end }] of before.entries())
      if (!untouched.has(`${start} ${end}`)) table?.hide.run(id, place)
  }

  function insert(kind: keyof typeof put, id: number, row: v.InferOutput<typeof stored>, edit: number | null) {
    put[kind].run(id, row.place, row.start, row.end, row.key, row.entry, edit)
  }

  function keepOne({ id, textVersion, language, date, ...said }: AnalysedDocument) {
    if (!isCurrent.get(id, textVersion, language, date)) return
    for (const drop of drops) drop.run(id)
    for (const row of said.figures) insert('figures', id, row, null)
    for (const row of said.attributions) insert('attributions', id, row, null)
    for (const { name, kind, shown, mentions, isSubject } of said.names)
      putName.run(id, name, kind, shown, mentions, Number(isSubject))
    for (const [place, at] of said.dates.entries())
      putDate.run(id, place, at.start, at.end, at.date, at.earliest, at.latest)
    lay(id)
    mark.run(id)
  }

  return {
    /** Keeps some in one transaction. One whose text, language or date is another by now is left out: it will be analysed again. */
    keep: db.transaction((analysed: readonly AnalysedDocument[]) => analysed.forEach(keepOne)),
    /** All texts are to be analysed again; until then what was read of them stands. */
    forgetAll: () => void outdate.run(),
    /** Follows what changed, in the caller's transaction: a person's word is laid over at once, another language or date is read anew. */
    noteChanges(changes: readonly RowChange[]) {
      const edited = new Set<number>()
      for (const { table, key, before, after, document } of changes) {
        if (table === 'ledger_edits' && document !== null) edited.add(document)
        const columns = table === 'documents' && before && after ? Object.keys(after) : []
        if (columns.includes('language') || columns.includes('date')) unmark.run(key.id)
      }
      for (const id of edited) lay(id)
    },
  }
}
export type AnalysisKeeper = ReturnType<typeof createAnalysisKeeper>

/** Keeps what some texts say, and says so when no document waits any more. */
export function keepAnalyses({ db, analyses, announce }: Writing, analysed: readonly AnalysedDocument[]): null {
  analyses.keep(analysed)
  if (countUnanalysed(db) === 0) announce(['ledgers'])
  return null
}
