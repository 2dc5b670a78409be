import type { IndexedDocument, IndexWriter } from '../search/index-writer.ts'
import type { RowChange } from './changes.ts'
import type { Reader, Writer } from './database.ts'
import type { Row } from './rows.ts'
import type { Announce } from './writing.ts'

/** Columns of `documents` that stand in the index. */
const indexedColumns = ['title', 'byline', 'outlet', 'language']
/** So many documents are indexed within the change itself; more follow in the background, in pieces of this size. */
const pieceSize = 50

type IndexRow = Omit<IndexedDocument, 'text'> & { text: string | null }

/** Reads what of a document is to stand in the index now; undefined where there is no such document. */
export function indexedDocumentLoader(db: Reader | Writer): (id: number) => IndexedDocument | undefined {
  const load = db.prepare(`
    select d.id, d.language, d.title, d.byline, d.outlet, t.text,
      (select group_concat(p.note, char(10)) from passages p where p.document_id = d.id and p.note is not null) as note
    from documents d left join texts t on t.document_id = d.id and t.version = d.text_version
    where d.id = ?`)
  return id => {
    const row = load.get(id) as IndexRow | undefined
    return row && { ...row, text: row.text ?? '' }
  }
}

/** Keeps the index true to edits: `is_indexed = 0` marks what is stale, also across a crash. */
export function createReindexer(db: Writer, index: IndexWriter, announce: Announce) {
  const mark = db.prepare('update documents set is_indexed = 0 where id = ?')
  const stale = db.prepare('select id from documents where is_indexed = 0 order by id limit ?')
  const load = indexedDocumentLoader(db)
  const done = db.prepare('update documents set is_indexed = 1 where id = ?')
  let isScheduled = false

  function indexEach(ids: Iterable<number>) {
    const found: IndexedDocument[] = []
    for (const id of ids) {
      const document = load(id)
      if (document) found.push(document)
      else index.remove(id)
    }
    index.put(found)
    for (const { id } of found) done.run(id)
  }

  /** Indexes one piece of what is stale; false when nothing is left. */
  const indexPiece = db.transaction((): boolean => {
    const ids = stale.pluck().all(pieceSize) as number[]
    indexEach(ids)
    return ids.length === pieceSize
  })

  function schedule() {
    if (isScheduled) return
    isScheduled = true
    setImmediate(() => {
      isScheduled = false
      if (!db.open) return
      if (indexPiece()) schedule()
      else announce(['index'])
    })
  }

  return {
    /** Called within the transaction of a change. */
    noteChanges(rows: readonly RowChange[]) {
      const ids = new Set(rows.flatMap(staleDocument))
      for (const id of ids) mark.run(id)
      if (ids.size <= pieceSize) indexEach(ids)
      else schedule()
    },
    /** Takes up what a crash or a bulk edit left. */
    schedule,
  }
}
export type Reindexer = ReturnType<typeof createReindexer>

function staleDocument({ table, before, after, document }: RowChange): number[] {
  return document !== null && (table === 'documents' ? isStale(before, after) : hasNote(before) || hasNote(after))
    ? [document]
    : []
}

const isStale = (before: Row | null, after: Row | null) =>
  before !== null && after !== null && indexedColumns.some(column => column in after)

const hasNote = (row: Row | null) => (row?.note ?? null) !== null
