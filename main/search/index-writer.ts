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
  const { postings, champions } = tables
  const insert = db.prepare(
    `insert or replace into ${postings} (rowid, title, byline, outlet, text, note) values (?, ?, ?, ?, ?, ?)`,
  )
  const insertChampions = db.prepare(`insert or replace into ${champions} (rowid, head, text) values (?, ?, ?)`)
  const both = [postings, champions]
  const erase = both.map(table => db.prepare(`delete from ${table} where rowid = ?`))
  const merge = both.map(table => db.prepare(`insert into ${table} (${table}) values ('optimize')`))
  const forms = createFormWriter(db, tables)

  function putOne({ id, language, ...doc }: IndexedDocument) {
    const noting = forms.notingIn(id, language)
    const fold = (field: string | null) => {
      if (field === null || field === '') return null
      const lower = lowerInPlace(field)
      return foldField(lower, noting.words(lower))
    }
    const [title, byline, outlet, note] = [doc.title, doc.byline, doc.outlet, doc.note].map(fold)
    const lower = lowerInPlace(doc.text)
    insert.run(id, title, byline, outlet, foldField(lower, noting.wordsOfText(lower)), note)
    const head = [title, byline, outlet, note].filter(field => field !== null).join(' ')
    insertChampions.run(id, head, noting.champions(lower))
  }
  return {
    put(docs) {
      forms.write(() => docs.forEach(putOne))
    },
    remove: id => erase.forEach(one => void one.run(id)),
    optimize: () => merge.forEach(one => void one.run()),
    pruneForms: () => forms.prune(),
  }
}
