import { createHash } from 'node:crypto'
import { join } from 'node:path'
import Database from 'better-sqlite3-multiple-ciphers'
import { Index } from 'flexsearch'
import lunr from 'lunr'
import MiniSearch from 'minisearch'
import { createCancellation } from '../../main/contract/cancellation.ts'
import { openReader } from '../../main/library/database.ts'
import { databaseFile } from '../../main/library/manifest.ts'
import { createReadHandlers } from '../../main/library/read-handlers.ts'
import { createReportLibrary } from '../report-library.ts'
import type { JudgedDocument } from './collection.ts'

/** Indexed documents. `rank` answers all that hold any of the words, best first, by their ids. */
export type Indexed = { rank(words: readonly string[]): Promise<number[]> | number[]; close?(): void }
/** Indexes documents; `folder` is empty and the engine's own. */
export type Engine = (documents: readonly JudgedDocument[], folder: string) => Indexed

const pageSize = 1000

/** Collate through its own library and `search.run`. Documents get their ids in the order in which they are added. */
const collate: Engine = (documents, folder) => {
  const place = join(folder, 'library')
  const library = createReportLibrary(place)
  // What is alike to the byte is one document to a library, and two to those who judged.
  library.add(library.stage(documents).map((staged, at) => ({ ...staged, sha256: sha256(`${at}`) })))
  library.close()
  const reader = openReader({ file: databaseFile(place) })
  const handlers = createReadHandlers(reader)
  const { signal } = createCancellation()
  const asShipped = { isTyping: false, spellings: true, filters: {}, sort: 'relevance', withRows: false } as const
  const page = (query: string, offset: number) =>
    handlers['search.run']({ ...asShipped, query, any: true, offset, limit: pageSize }, { signal })
  return {
    async rank(words) {
      const ids: number[] = []
      for (;;) {
        const { results } = await page(words.join(' '), ids.length)
        ids.push(...results.map(({ id }) => documents[id - 1]?.id ?? 0))
        if (results.length < pageSize) return ids
      }
    },
    close: () => reader.close(),
  }
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** lunr with its default pipeline. */
const lunrEngine: Engine = documents => {
  const index = lunr(function () {
    this.ref('id')
    this.field('title')
    this.field('text')
    for (const document of documents) this.add(document)
  })
  return { rank: words => index.search(words.join(' ')).map(({ ref }) => Number(ref)) }
}

const minisearch: Engine = documents => {
  const index = new MiniSearch<JudgedDocument>({ fields: ['title', 'text'] })
  index.addAll(documents)
  return { rank: words => index.search(words.join(' ')).map(({ id }) => Number(id)) }
}

/** FlexSearch has no "any of these words"; with `suggest` it also answers what holds only some of them. */
const flexsearch: Engine = documents => {
  const index = new Index({ tokenize: 'forward' })
  for (const { id, title, text } of documents) index.add(id, `${title}\n${text}`)
  return {
    rank: words => index.search(words.join(' '), { limit: documents.length, suggest: true }).map(Number),
  }
}

/** FTS5 with its Porter stemmer and its own bm25. What its tokenizer parts is asked for in parts, as it has no order here. */
const fts5: Engine = (documents, folder) => {
  const db = new Database(join(folder, 'fts5.db'))
  db.exec(`create virtual table words using fts5(title, text, tokenize='porter unicode61')`)
  const insert = db.prepare('insert into words (rowid, title, text) values (?, ?, ?)')
  db.transaction(() => {
    for (const { id, title, text } of documents) insert.run(id, title, text)
  })()
  const select = db.prepare('select rowid from words where words match ? order by rank').pluck()
  return {
    rank(words) {
      const parts = words.flatMap(word => word.split(/[^\p{L}\p{N}]+/u))
      return select.all(parts.map(part => `"${part}"`).join(' OR ')) as number[]
    },
    close: () => void db.close(),
  }
}

/** Every engine that ranks, Collate first. */
export const engines: Readonly<Record<string, Engine>> = { collate, lunr: lunrEngine, minisearch, flexsearch, fts5 }
