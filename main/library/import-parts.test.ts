import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Part } from '../ingest/service.ts'
import type { Stored } from '../ingest/store.ts'
import type { Reader } from './database.ts'
import { getDocument, getMarks, listDocumentIds } from './document-reads.ts'
import { settleParts } from './import-parts.ts'
import { createImportStore } from './import-store.ts'
import { newOriginalId, partsFolder, settleStaging, stagingFolder } from './originals.ts'
import { makeTestLibrary, type TestLibrary, testCall } from './test-library.ts'

let library: TestLibrary
let store: ReturnType<typeof createImportStore>
let importId: number
let reader: Reader
beforeEach(() => {
  library = makeTestLibrary()
  reader = library.reader()
  store = createImportStore(library.writing)
  importId = store.createImport({ items: [{ path: '/desk' }], eventId: null, label: 'desk' })
})
afterEach(() => {
  reader.close()
  library.remove()
})

/** A file that was read, with what was inside it lying in its folder of parts. */
function stored(
  fileId: number,
  path: string,
  bytes: string,
  inside: Record<string, string> = {},
  isPart = false,
): Stored {
  const id = newOriginalId()
  const stagingPath = join(stagingFolder(library.folder), id)
  writeFileSync(stagingPath, bytes)
  const folder = join(partsFolder(library.folder), id)
  const parts: Part[] = Object.entries(inside).map(([name, content], place) => {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, `${place + 1}`), content)
    return { name, file: `${place + 1}`, bytes: content.length, known: { mime: 'text/plain' } }
  })
  return {
    ...{
      status: 'stored',
      fileId,
      path,
      stagingPath,
      partsFolder: folder,
      sha256: `hash of ${bytes}`,
      bytes: 1,
      isPart,
    },
    extracted: {
      ...{ status: 'read', format: 'eml', title: path, outlet: null, byline: null, date: null, language: 'en' },
      ...{ address: null, fieldOrigins: {}, extractor: 'test 1', remarks: [], needs: null, parts },
      fields: [{ name: 'To', value: 'desk@dispatch.example' }],
      ...{ text: bytes, words: 1, marks: [{ kind: 'heading', level: 1, start: 0, end: 1 }] },
    },
  }
}
const addFile = (path: string) => store.addFiles(importId, [{ path }])[0]?.id as number
const parts = (id: number) =>
  listDocumentIds(reader, { view: { kind: 'parts', id }, sort: { by: 'title', descending: true } })

/** A mail with two attachments, of which `takeFiles` answers. */
function commitMail() {
  const mail = stored(addFile('/desk/a.eml'), '/desk/a.eml', 'mail', { 'b.txt': 'bee', 'a.txt': 'ay' })
  expect(store.commit(importId, [mail])).toMatchObject({ files: [{ state: 'imported', documentId: 1 }], parts: 2 })
  return mail
}

test('what is inside waits as files of the import, and becomes documents that know their parent', () => {
  commitMail()
  const taken = store.takeFiles(importId, 10)
  expect(taken).toMatchObject([
    {
      shownAs: '/desk/a.eml/b.txt',
      isTemporary: true,
      inside: { depth: 1, topFile: 1, known: { mime: 'text/plain' } },
    },
    { shownAs: '/desk/a.eml/a.txt', inside: { depth: 1 } },
  ])
  expect(taken.every(({ path }) => existsSync(path))).toBe(true)
  expect(store.countParts(1)).toEqual({ bytes: 5, parts: 2 })
  // Committed in another order than they lie in the mail.
  for (const file of taken.toReversed())
    store.commit(importId, [stored(file.id, file.shownAs ?? '', file.shownAs ?? '', {}, true)])
  expect(parts(1)).toEqual([3, 2])
  expect(getDocument(reader, 1)).toMatchObject({
    partsCount: 2,
    parent: null,
    fields: [{ name: 'To', value: 'desk@dispatch.example' }],
  })
  expect(getDocument(reader, 3)).toMatchObject({
    parent: { id: 1, title: '/desk/a.eml', name: 'b.txt' },
    origins: [{ kind: 'part', path: '/desk/a.eml/b.txt' }],
  })
  expect(getMarks(reader, { id: 3 })).toEqual({
    ...{ id: 3, version: 1 },
    marks: [{ kind: 'heading', level: 1, start: 0, end: 1 }],
  })
})

test('what is inside of what is inside is one deeper, and counts for the same file', () => {
  commitMail()
  const [first] = store.takeFiles(importId, 1)
  store.commit(importId, [stored(first?.id ?? 0, 'x', 'zip', { 'deep.txt': 'deep' }, true)])
  expect(store.takeFiles(importId, 10).at(-1)).toMatchObject({ inside: { depth: 2, topFile: 1 } })
  expect(store.countParts(1)).toEqual({ bytes: 9, parts: 3 })
})

test('an attachment of two mails is one document that lies in both', () => {
  commitMail()
  const second = stored(addFile('/desk/b.eml'), '/desk/b.eml', 'other mail', { 'c.txt': 'bee' })
  store.commit(importId, [second])
  for (const file of store.takeFiles(importId, 10))
    store.commit(importId, [stored(file.id, file.shownAs ?? '', file.path.endsWith('/2') ? 'ay' : 'bee', {}, true)])
  expect(parts(1)).toEqual([3, 4])
  expect(parts(2)).toEqual([3])
})

test('parts of a mail that was here before are not taken out again', () => {
  commitMail()
  const again = stored(addFile('/desk/copy.eml'), '/desk/copy.eml', 'mail', { 'b.txt': 'bee' })
  expect(store.commit(importId, [again])).toMatchObject({ files: [{ state: 'duplicate', documentId: 1 }], parts: 0 })
  expect(existsSync(again.partsFolder)).toBe(false)
})

test('what was inside a document that went to the trash meanwhile goes there too, and comes back with it', () => {
  commitMail()
  library.handlers['documents.trash']({ ids: [1] }, testCall)
  const taken = store.takeFiles(importId, 10)
  store.commit(
    importId,
    taken.map(({ id, shownAs }) => stored(id, shownAs ?? '', shownAs ?? '', {}, true)),
  )
  const isTrashed = (id: number) => getDocument(reader, id).isTrashed
  expect([1, 2, 3].map(isTrashed)).toEqual([true, true, true])
  library.handlers['documents.restore']({ ids: [1] }, testCall)
  expect([1, 2, 3].map(isTrashed)).toEqual([false, false, false])
})

test('a part that a power cut left half written is not read as if it were whole', () => {
  const mail = commitMail()
  writeFileSync(join(mail.partsFolder, '1'), 'b')
  settleParts(library.db, library.folder)
  expect(readdirSync(mail.partsFolder)).toEqual(['2'])
  expect(store.takeFiles(importId, 10).map(({ path }) => existsSync(path))).toEqual([false, true])
})

test('parts that wait outlive a restart, and what nobody waits for is removed', () => {
  const mail = commitMail()
  const [first] = store.takeFiles(importId, 1)
  store.commit(importId, [{ status: 'failed', fileId: first?.id ?? 0, reason: 'Damaged.' }])
  mkdirSync(join(partsFolder(library.folder), 'stray'))
  writeFileSync(join(partsFolder(library.folder), '.DS_Store'), 'x')
  settleStaging(library.folder, () => false)
  settleParts(library.db, library.folder)
  expect(readdirSync(partsFolder(library.folder))).toEqual([basename(mail.partsFolder)])
  expect(readdirSync(mail.partsFolder)).toEqual(['2'])
})
