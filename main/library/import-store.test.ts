import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Stored } from '../ingest/store.ts'
import { createImportStore } from './import-store.ts'
import { newOriginalId, partsFolder, stagingFolder } from './originals.ts'
import { makeTestLibrary, type TestLibrary, testCall } from './test-library.ts'

let library: TestLibrary
let store: ReturnType<typeof createImportStore>
let importId: number
beforeEach(() => {
  library = makeTestLibrary()
  store = createImportStore(library.writing)
  importId = store.createImport({ items: [{ path: '/reports' }], eventId: null, label: 'reports' })
})
afterEach(() => library.remove())

const addFile = (path: string) => store.addFiles(importId, [{ path }])[0]?.id as number

function stored(fileId: number, path: string, bytes: string, text: string | null): Stored {
  const stagingPath = join(stagingFolder(library.folder), newOriginalId())
  writeFileSync(stagingPath, bytes)
  const known = {
    ...{ format: 'txt', title: path, outlet: 'Reread', byline: null, date: null, language: 'en', address: null },
    ...{ fieldOrigins: {}, extractor: '', remarks: [], needs: null, fields: [], parts: [] },
  }
  return {
    status: 'stored',
    fileId,
    path,
    stagingPath,
    partsFolder: join(partsFolder(library.folder), basename(stagingPath)),
    sha256: `hash of ${bytes}`,
    bytes: bytes.length,
    extracted:
      text === null
        ? { status: 'no-text', ...known, reason: 'Collate cannot read this yet.' }
        : { status: 'read', ...known, title: 'Title', text, words: 3, extractor: 'test 2', marks: [] },
    isPart: false,
  }
}

const origins = () => library.db.prepare('select count(*) from origins').pluck().get()

describe('a file that is kept without text', () => {
  test('has failed, with its document', () => {
    const id = addFile('/reports/a.pdf')
    expect(store.commit(importId, [stored(id, '/reports/a.pdf', 'A', null)]).files).toMatchObject([
      { state: 'failed', documentId: 1, reason: 'Collate cannot read this yet.' },
    ])
  })

  test('tried again in vain is no duplicate of itself', () => {
    const id = addFile('/reports/a.pdf')
    store.commit(importId, [stored(id, '/reports/a.pdf', 'A', null)])
    store.retryFiles(importId)
    expect(store.commit(importId, [stored(id, '/reports/a.pdf', 'A', null)]).files).toMatchObject([
      { state: 'failed', documentId: 1 },
    ])
    expect(origins()).toBe(1)
  })

  test('gets its text when it can be read after all, keeping what was entered by hand', async () => {
    const id = addFile('/reports/a.pdf')
    store.commit(importId, [stored(id, '/reports/a.pdf', 'A', null)])
    await library.handlers['documents.edit']({ ids: [1], patch: { title: 'By hand' } }, testCall)
    store.retryFiles(importId)
    expect(store.commit(importId, [stored(id, '/reports/a.pdf', 'A', 'read at last')]).files).toMatchObject([
      { state: 'imported', documentId: 1 },
    ])
    expect(library.db.prepare('select title, outlet, unreadable from documents').all()).toEqual([
      { title: 'By hand', outlet: 'Reread', unreadable: null },
    ])
    expect(library.db.prepare('select text from texts').pluck().all()).toEqual(['read at last'])
    expect(library.db.prepare("select rowid from postings where postings match 'last'").pluck().all()).toEqual([1])
  })
})

test('the same bytes from another place are a duplicate with two origins', () => {
  const [first, second] = [addFile('/reports/a.txt'), addFile('/reports/b.txt')]
  expect(
    store.commit(importId, [
      stored(first, '/reports/a.txt', 'A', 'words'),
      stored(second, '/reports/b.txt', 'A', 'words'),
    ]).files,
  ).toMatchObject([
    { state: 'imported', documentId: 1 },
    { state: 'duplicate', documentId: 1 },
  ])
  expect(origins()).toBe(2)
})

test('a duplicate of something in the trash says so', async () => {
  const [first, second] = [addFile('/reports/a.txt'), addFile('/reports/b.txt')]
  store.commit(importId, [stored(first, '/reports/a.txt', 'A', 'words')])
  await library.handlers['documents.trash']({ ids: [1] }, testCall)
  expect(store.commit(importId, [stored(second, '/reports/b.txt', 'A', 'words')]).files).toMatchObject([
    { state: 'duplicate', reason: expect.stringContaining('trash') },
  ])
})
