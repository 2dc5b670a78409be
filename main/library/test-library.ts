import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3-multiple-ciphers'
import type { ChangedKind } from '../contract/library.ts'
import { noteAnalysis } from '../search/analysis-version.ts'
import { createDocumentAdder, type NewDocument } from './add-documents.ts'
import { openReader, openWriter, type Writer } from './database.ts'
import { databaseFile } from './manifest.ts'
import { migrate, migrations } from './migrate.ts'
import { newOriginalId, settleStaging, stagingFolder } from './originals.ts'
import { createWriteHandlers } from './write-handlers.ts'
import { createWriting } from './writing.ts'

let template: Buffer | undefined

/** The file of a library that was just made: to make its tables anew costs each test more than most of them do with it. */
function newDatabase(): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'collate-library-'))
  const db = openWriter({ file: databaseFile(folder), key: undefined })
  migrate(db, folder)
  noteAnalysis(db)
  db.close()
  const made = readFileSync(databaseFile(folder))
  rmSync(folder, { recursive: true, force: true })
  return made
}

/** For tests: a real library in a temporary folder, driven on this thread. */
export function makeTestLibrary(key?: string) {
  const folder = mkdtempSync(join(tmpdir(), 'collate-library-'))
  if (key === undefined) {
    template ??= newDatabase()
    writeFileSync(databaseFile(folder), template)
  }
  const db = openWriter({ file: databaseFile(folder), key })
  // What a power cut would leave is for the tests that end a process: these need not wait for the disk.
  db.pragma('synchronous = off')
  migrate(db, folder)
  noteAnalysis(db)
  settleStaging(folder, () => false)
  const announced: ChangedKind[][] = []
  const writing = createWriting(db, folder, kinds => void announced.push(kinds))
  const addDocuments = createDocumentAdder(writing)
  return {
    folder,
    db,
    writing,
    announced,
    handlers: createWriteHandlers(writing),
    reader: () => openReader({ file: databaseFile(folder), key }),
    /** Adds documents with these texts, as if their files had just been read; answers their ids. */
    add: (...texts: string[]) => addDocuments(texts.map(text => stage(folder, text))).map(({ id }) => id),
    addDocuments,
    stage: (text: string) => stage(folder, text),
    remove() {
      db.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
export type TestLibrary = ReturnType<typeof makeTestLibrary>

/** For handlers called directly in tests. */
export const testCall = { signal: { aborted: false, addEventListener() {} } }

function stage(folder: string, text: string): NewDocument {
  const original = newOriginalId()
  writeFileSync(join(stagingFolder(folder), original), text)
  return {
    importId: null,
    original,
    sha256: createHash('sha256').update(text).digest('hex'),
    bytes: Buffer.byteLength(text),
    format: 'txt',
    title: text.split('\n')[0]?.slice(0, 60) || 'Untitled',
    outlet: null,
    byline: null,
    date: null,
    language: 'en',
    fieldOrigins: { title: 'text', language: 'guess' },
    text,
    words: text.split(/\s+/).length,
    extractor: 'test 1',
    remarks: [],
    unreadable: null,
    needs: null,
    marks: [],
    fields: [],
    eventId: null,
    origin: { kind: 'file', path: `/reports/${original}.txt`, address: null, retrievedAt: null, part: null },
  }
}

type Made = { name: string; type: string }

/** Takes from a library everything that came with versions after `version`, as if it had been made by that one. */
export function makeOlder(db: Writer, version: number): void {
  const older = new Database(':memory:')
  for (const step of migrations.slice(0, version)) older.exec(step)
  const made = (of: Database.Database, type: string) =>
    (of.prepare('select name, type from sqlite_master where type = ?').all(type) as Made[]).map(({ name }) => name)
  const columns = (of: Database.Database, table: string) =>
    (of.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name)
  const newer = (type: string) => made(db, type).filter(name => !made(older, type).includes(name))
  db.pragma('foreign_keys = off')
  for (const index of newer('index').filter(name => !name.startsWith('sqlite_'))) db.exec(`drop index ${index}`)
  // With a virtual table go those behind it.
  for (const table of newer('table')) db.exec(`drop table if exists ${table}`)
  for (const table of made(older, 'table')) {
    const known = columns(older, table)
    for (const column of columns(db, table).filter(name => !known.includes(name)))
      db.exec(`alter table ${table} drop column ${column}`)
  }
  db.pragma(`user_version = ${version}`)
  older.close()
}
