import type { Database } from 'better-sqlite3-multiple-ciphers'
import { lowerInPlace } from '../text/normalise.ts'
import { foldField } from './fold-field.ts'
import { createFormWriter } from './form-writer.ts'
import { currentTables, type IndexTables } from './index-tables.ts'

/** What of a document can be searched. `id` is its rowid in the index; `language` is BCP 47 or null. */
export type IndexedDocument = {
  id: number
  language: string | null
  title: string
  byline: string | null
  outlet: string | null
  text: string
  note: string | null
}

/** Keeps the index in step with the library. The caller owns the transaction, and may roll it back. */
export type IndexWriter = {
  /** Indexes documents, each in place of what was indexed for its id before. Dearer for one at a time than for many. */
  put(docs: readonly IndexedDocument[]): void
  /** Takes a document out. Its words stay in the file until `optimize`. */
  remove(id: number): void
  /** Merges the whole index into one segment: seconds for each 100,000 documents. Bytes of removed documents are gone then. */
  optimize(): void
  /** Forgets the written forms that no document holds any more. For Delete for good, beside `optimize`. */
  pruneForms(): void
}

/** The index writer of a library's one writing connection; of the index that searches read, unless another is named. */
export function createIndexWriter(db: Database, tables: IndexTables = currentTables): IndexWriter {
  const { postings } = tables
  const insert = db.prepare(
    `insert or replace into ${postings} (rowid, title, byline, outlet, text, note) values (?, ?, ?, ?, ?, ?)`,
  )
  const erase = db.prepare(`delete from ${postings} where rowid = ?`)
  const merge = db.prepare(`insert into ${postings} (${postings}) values ('optimize')`)
  const forms = createFormWriter(db, tables)

  function putOne({ id, language, ...doc }: IndexedDocument) {
    const note = forms.notingIn(id, language)
    const fold = (field: string | null) => {
      if (field === null || field === '') return null
      const lower = lowerInPlace(field)
      return foldField(lower, note(lower))
    }
    insert.run(id, fold(doc.title), fold(doc.byline), fold(doc.outlet), fold(doc.text), fold(doc.note))
  }
  return {
    put(docs) {
      forms.write(() => docs.forEach(putOne))
    },
    remove: id => void erase.run(id),
    optimize: () => void merge.run(),
    pruneForms: () => forms.prune(),
  }
}
