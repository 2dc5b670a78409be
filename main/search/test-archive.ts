import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3-multiple-ciphers'
import type { ParsedParamsOf } from '../contract/method.ts'
import type { searchMethods } from '../contract/search.ts'
import { findMatches } from './find-matches.ts'
import { createIndexWriter } from './index-writer.ts'
import { runSearch } from './run-search.ts'
import { championsSchema, searchSchema, spellingsSchema } from './schema.ts'

/** The columns of the library's tables that search reads. */
const tables = `
create table documents (
  id integer primary key, title text not null, outlet text, byline text, date text, language text, event_id integer,
  text_version integer not null default 1, unreadable text, is_read integer not null default 0,
  imported_at integer not null default 0, trashed_at integer, format text not null default 'plain-text',
  words integer not null default 0);
create table texts (document_id integer, version integer, text text, primary key (document_id, version));
create table tags (id integer primary key, parent_id integer, name text);
create table document_tags (document_id integer, tag_id integer);
create table passages (document_id integer, source_id integer, note text, kind text);
create table sources (id integer primary key, name text, aliases text not null default '[]');
create table events (id integer primary key, name text);
create table comparisons (id integer primary key, name text);
create table comparison_accounts (comparison_id integer, document_id integer);
create table editions (document_id integer primary key, series integer);
create table origins (document_id integer, import_id integer);
create table history (id integer primary key, kind text not null default '', ids text not null);`

export type TestDocument = {
  text: string
  title?: string
  byline?: string
  outlet?: string
  language?: string | null
  date?: string
  note?: string
}

/** For tests: a search for all of some words, best first, with whatever else is not said. */
export const plainSearch = {
  any: false,
  isTyping: false,
  spellings: true,
  filters: {},
  sort: 'relevance',
  offset: 0,
  limit: 1000,
} as const

/** For tests: an index over documents in a real database file. */
export function makeTestArchive() {
  const folder = mkdtempSync(join(tmpdir(), 'collate-search-'))
  const db = new Database(join(folder, 'library.db'))
  db.pragma('journal_mode = wal')
  db.pragma('secure_delete = on')
  db.exec(tables)
  db.exec(searchSchema + championsSchema('champions') + spellingsSchema('spellings'))
  const index = createIndexWriter(db)
  const insert = db.prepare('insert into documents (title, outlet, byline, date, language) values (?, ?, ?, ?, ?)')
  const insertText = db.prepare('insert into texts values (?, 1, ?)')

  function add({ text, title = '', byline, outlet, language = 'en', date, note }: TestDocument): number {
    const id = Number(insert.run(title, outlet ?? null, byline ?? null, date ?? null, language).lastInsertRowid)
    insertText.run(id, text)
    index.put([{ id, language, title, byline: byline ?? null, outlet: outlet ?? null, text, note: note ?? null }])
    return id
  }
  type Params = Partial<ParsedParamsOf<(typeof searchMethods)['search.run']>>
  const search = (query: string, params: Params = {}) =>
    runSearch(db, { ...plainSearch, query, ...params }, { signal: { aborted: false, addEventListener() {} } })
  return {
    db,
    index,
    /** Adds documents of these texts, in English unless said otherwise; answers their ids. */
    add: (...documents: (TestDocument | string)[]) =>
      db.transaction(() => documents.map(one => add(typeof one === 'string' ? { text: one } : one)))(),
    search,
    ids: async (query: string, params?: Params) =>
      (await search(query, params)).results.map(({ id }) => id).sort((a, b) => a - b),
    /** What the query matched in a document's text, as it is written there. */
    matched(query: string, id: number, spellings = true): string[] {
      const text = db.prepare('select text from texts where document_id = ?').pluck().get(id) as string
      return findMatches(db, { query, documentId: id, any: false, spellings }).matches.map(([start, end]) =>
        text.slice(start, end),
      )
    },
    /** Every byte of the database's files. */
    bytes: () => Buffer.concat(readdirSync(folder).map(name => readFileSync(join(folder, name)))),
    remove() {
      db.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
export type TestArchive = ReturnType<typeof makeTestArchive>
