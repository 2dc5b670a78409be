import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Extracted } from '../ingest/service.ts'
import type { Reader } from './database.ts'
import { getDocument, getMarks, getText } from './document-reads.ts'
import { createImportStore } from './import-store.ts'
import { makeTestLibrary, type TestLibrary, testCall } from './test-library.ts'

let library: TestLibrary
let reader: Reader
let store: ReturnType<typeof createImportStore>
beforeEach(() => {
  library = makeTestLibrary()
  reader = library.reader()
  store = createImportStore(library.writing)
})
afterEach(() => {
  reader.close()
  library.remove()
})

const known = {
  ...{ format: 'pdf', title: 'Read again', outlet: 'Reread', byline: null, date: null, language: 'en', address: null },
  fieldOrigins: { title: 'info' as const, outlet: 'info' as const },
  extractor: 'pdf/2',
}
const read = (text: string): Extracted => ({
  ...{ status: 'read', ...known, remarks: [], fields: [], parts: [], needs: null, text, words: 1 },
  marks: [{ kind: 'page', number: 1, start: 0, end: text.length }],
})
const renew = (id: number, extracted: Extracted) =>
  store.renew({ id, importId: null, extracted, partsFolder: '/nowhere', path: 'a', fileId: null }).outcome
const find = (word: string) => library.db.prepare('select rowid from postings where postings match ?').pluck().all(word)

test('another text is a new version, found by its words; the old one stays for what was marked in it', () => {
  const [id] = library.add('the firstwording') as [number]
  expect(renew(id, read('the secondwording'))).toBe('renewed')
  expect(getText(reader, { id })).toMatchObject({ version: 2, text: 'the secondwording' })
  expect(getText(reader, { id, version: 1 })).toMatchObject({ text: 'the firstwording' })
  expect(getMarks(reader, { id }).marks).toEqual([{ kind: 'page', number: 1, start: 0, end: 17 }])
  expect(getMarks(reader, { id, version: 1 }).marks).toEqual([])
  expect([find('firstwording'), find('secondwording')]).toEqual([[], [id]])
  expect(library.db.prepare('select is_signed from documents').pluck().get()).toBe(0)
})

test('the same text is no new version, but what else is known of it is renewed', () => {
  const [id] = library.add('as it was') as [number]
  expect(renew(id, read('as it was'))).toBe('same')
  expect(getDocument(reader, id)).toMatchObject({ textVersion: 1, outlet: 'Reread', fieldOrigins: { outlet: 'info' } })
  expect(library.db.prepare('select extractor from texts').pluck().all()).toEqual(['pdf/2'])
  expect(getMarks(reader, { id }).marks).toHaveLength(1)
})

test('what was entered by hand stays', async () => {
  const [id] = library.add('as it was') as [number]
  await library.handlers['documents.edit']({ ids: [id], patch: { outlet: null, title: 'By hand' } }, testCall)
  renew(id, read('otherwise'))
  expect(getDocument(reader, id)).toMatchObject({ title: 'By hand', outlet: null, fieldOrigins: { outlet: 'person' } })
})

test('what cannot be read now leaves the text that was there', () => {
  const [id] = library.add('as it was') as [number]
  expect(renew(id, { status: 'no-text', ...known, ...empty, needs: 'password', reason: 'Locked.' })).toBe('unread')
  expect(getDocument(reader, id)).toMatchObject({ unreadable: null, format: 'txt', needs: null })
  expect(getText(reader, { id }).text).toBe('as it was')
})

test('what had no text gets its first version, or says anew why there is none', () => {
  const staged = library.stage('x')
  const [added] = library.addDocuments([{ ...staged, text: null, unreadable: 'Locked.', needs: 'password' }])
  const id = added?.id as number
  expect(getDocument(reader, id).needs).toBe('password')
  renew(id, { status: 'no-text', ...known, ...empty, needs: 'ocr', reason: 'Only pictures.' })
  expect(getDocument(reader, id)).toMatchObject({ unreadable: 'Only pictures.', needs: 'ocr', format: 'pdf' })
  expect(renew(id, read('at last'))).toBe('renewed')
  expect(getDocument(reader, id)).toMatchObject({ unreadable: null, needs: null, textVersion: 1, textLength: 7 })
})

const empty = { remarks: [], fields: [], parts: [] }
