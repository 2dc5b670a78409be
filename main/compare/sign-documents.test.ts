import Database from 'better-sqlite3-multiple-ciphers'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { signSomeDocuments } from './sign-documents.ts'
import { packMinima, signText } from './sign-text.ts'

let db: Database.Database
beforeEach(() => {
  db = new Database(':memory:')
  // The columns that signing reads.
  db.exec(`
    create table documents (id integer primary key, language text, text_version integer, text_length integer, is_signed integer);
    create table texts (document_id integer, version integer, text text)`)
})
afterEach(() => db.close())

function add(id: number, text: string | null, isSigned = 0) {
  db.prepare(`insert into documents values (?, 'en', 2, ?, ?)`).run(id, text?.length ?? 0, isSigned)
  db.prepare('insert into texts values (?, 1, ?)').run(id, 'an older text')
  if (text !== null) db.prepare('insert into texts values (?, 2, ?)').run(id, text)
}

test('texts without a signature are signed, the newest version of each, a few at a time', () => {
  for (let id = 1; id <= 30; id++) add(id, `Report ${id} of the count`, id === 2 ? 1 : 0)
  const signed = signSomeDocuments(db)
  expect(signed.map(({ id }) => id)).toEqual([1, ...Array.from({ length: 24 }, (_, at) => at + 3)])
  const { minima, postings } = signText('Report 1 of the count', 'en')
  expect(signed[0]).toEqual({
    id: 1,
    textVersion: 2,
    textLength: 21,
    minima: packMinima(minima as Uint32Array).toString('base64'),
    postings,
  })
})

test('a document without text has an empty signature', () => {
  add(1, null)
  expect(signSomeDocuments(db)).toEqual([{ id: 1, textVersion: 2, textLength: 0, minima: null, postings: '' }])
})

test('long texts come one at a time', () => {
  for (let id = 1; id <= 3; id++) add(id, `word ${id} `.repeat(100_000))
  expect(signSomeDocuments(db).map(({ id }) => id)).toEqual([1])
})
