import { join } from 'node:path'
import Database from 'better-sqlite3-multiple-ciphers'
import { nearEnough } from '../queries.ts'
import type { Report } from '../reports.ts'
import { type Ask, type Peer, pageSize } from './peer.ts'

const batchSize = 500

/**
 * SQLite's FTS5 with nothing on top: contentless, unicode61, detail=full, the text in an ordinary table, batches of 500, WAL,
 * synchronous=NORMAL. The floor that no engine over FTS5 can be under.
 */
export function openFts5(folder: string): Peer {
  const database = new Database(join(folder, 'fts5.db'))
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = NORMAL')
  database.exec(`
    create table documents (id integer primary key, title text not null, text text not null);
    create virtual table words using fts5(title, text, content='', tokenize='unicode61', detail=full);
  `)
  const insertDocument = database.prepare('insert into documents (id, title, text) values (?, ?, ?)')
  const insertWords = database.prepare('insert into words (rowid, title, text) values (?, ?, ?)')
  const addBatch = database.transaction((batch: readonly Report[]) => {
    for (const { id, title, text } of batch) {
      insertDocument.run(id, title, text)
      insertWords.run(id, title, text)
    }
  })
  const select = database.prepare('select rowid from words where words match ? order by rank limit ?')
  const search = (query: string) => select.all(query, pageSize).length
  const all: Ask = words => search(words.map(word => `"${word}"`).join(' '))
  const lastIsPrefix: Ask = words => search(`${words.map(word => `"${word}"`).join(' ')}*`)
  return {
    add(reports) {
      for (let start = 0; start < reports.length; start += batchSize) addBatch(reports.slice(start, start + batchSize))
    },
    finish() {},
    asks: {
      word: all,
      broadWord: all,
      threeAll: all,
      threeAny: words => search(words.map(word => `"${word}"`).join(' OR ')),
      phrase: words => search(`"${words.join(' ')}"`),
      proximity: words => search(`NEAR(${words.map(word => `"${word}"`).join(' ')}, ${nearEnough})`),
      prefix: lastIsPrefix,
      shortPrefix: lastIsPrefix,
      typing: lastIsPrefix,
    },
    close: () => void database.close(),
  }
}
