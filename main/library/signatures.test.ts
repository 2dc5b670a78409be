import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { countUnsigned, keepSignatures, type SignedDocument } from './signatures.ts'
import { makeTestLibrary, type TestLibrary, testCall } from './test-library.ts'

let library: TestLibrary
afterEach(() => library.remove())

const minima = Buffer.from('minima of the planted text, zanzibarian'.padEnd(256, '.'))
/** A signature of the text that a document has now. */
function signatureOf(id: number, postings = 'qwyxbr abcdef'): SignedDocument {
  const row = library.db.prepare('select text_version, text_length from documents where id = ?').get(id) as {
    text_version: number
    text_length: number
  }
  const { text_version: textVersion, text_length: textLength } = row
  return { id, textVersion, textLength, minima: minima.toString('base64'), postings }
}
const holding = (mark: string) =>
  library.db.prepare('select rowid from wording_marks where wording_marks match ?').pluck().all(`"${mark}"`)
const kept = () => library.db.prepare('select document_id from signatures').pluck().all()

test('a document waits for its signature until it is kept, and that is told when none waits any more', () => {
  library = makeTestLibrary()
  const [one, other] = library.add('The first report', 'The second report') as [number, number]
  expect(countUnsigned(library.db)).toBe(2)
  keepSignatures(library.writing, [signatureOf(one)])
  expect(countUnsigned(library.db)).toBe(1)
  expect(library.announced.flat()).not.toContain('signatures')
  keepSignatures(library.writing, [signatureOf(other, 'fedcba')])
  expect(countUnsigned(library.db)).toBe(0)
  expect(library.announced.flat()).toContain('signatures')
  expect(holding('qwyxbr')).toEqual([one])
  expect(kept()).toEqual([one, other])
})

test('a signature of a text that is gone or has changed is left out', async () => {
  library = makeTestLibrary()
  const [one, other] = library.add('The first report', 'The second report') as [number, number]
  const old = [signatureOf(one), signatureOf(other)]
  await library.handlers['documents.erase']({ ids: [one] }, testCall)
  library.db.prepare('update documents set text_version = 2 where id = ?').run(other)
  keepSignatures(library.writing, old)
  expect(kept()).toEqual([])
  expect(holding('qwyxbr')).toEqual([])
  expect(countUnsigned(library.db)).toBe(1)
})

test('a document that gets its text by a later reading is signed again', () => {
  library = makeTestLibrary()
  const staged = library.stage('A text that could not be read at first')
  const [first] = library.addDocuments([{ ...staged, text: null, unreadable: 'It could not be read.' }])
  const id = first?.id as number
  keepSignatures(library.writing, [{ ...signatureOf(id), minima: null, postings: '' }])
  expect(countUnsigned(library.db)).toBe(0)
  library.addDocuments([library.stage('A text that could not be read at first')])
  expect(countUnsigned(library.db)).toBe(1)
  keepSignatures(library.writing, [signatureOf(id)])
  expect(holding('qwyxbr')).toEqual([id])
})

test('when the index is made anew, so are signatures; the old ones answer meanwhile', async () => {
  library = makeTestLibrary()
  const [id] = library.add('The first report') as [number]
  keepSignatures(library.writing, [signatureOf(id)])
  await library.handlers['library.reindex']({}, testCall)
  expect(countUnsigned(library.db)).toBe(1)
  expect(holding('qwyxbr')).toEqual([id])
  keepSignatures(library.writing, [signatureOf(id, 'fedcba')])
  expect(holding('qwyxbr')).toEqual([])
  expect(holding('fedcba')).toEqual([id])
})

test('no byte of an erased document’s signature is left in the library’s folder', async () => {
  library = makeTestLibrary()
  const others = library.add(...Array.from({ length: 60 }, (_, n) => `Report ${n} of the count`))
  const [id] = library.add('A text to be erased') as [number]
  keepSignatures(
    library.writing,
    others.map(other => ({ ...signatureOf(other, `aaaaa${other % 10} zzzzzz`), minima: null })),
  )
  keepSignatures(library.writing, [signatureOf(id)])
  library.db.pragma('wal_checkpoint(passive)')
  expect(filesWith('qwyxbr').length).toBeGreaterThan(0)
  expect(filesWith('zanzibarian').length).toBeGreaterThan(0)
  await library.handlers['documents.erase']({ ids: [id] }, testCall)
  expect(filesWith('qwyxbr')).toEqual([])
  expect(filesWith('zanzibarian')).toEqual([])
  expect(holding('zzzzzz')).toEqual(others)
})

function filesWith(words: string): string[] {
  return readdirSync(library.folder, { recursive: true, encoding: 'utf8' })
    .map(name => join(library.folder, name))
    .filter(file => statSync(file).isFile() && readFileSync(file).includes(words))
}
