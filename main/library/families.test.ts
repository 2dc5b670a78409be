import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createFamilyReader } from './families.ts'
import { createImportStore } from './import-store.ts'
import { partsFolder } from './originals.ts'
import { makeTestLibrary, type TestLibrary, testCall } from './test-library.ts'

let library: TestLibrary
beforeEach(() => {
  library = makeTestLibrary()
})
afterEach(() => library.remove())

/** Adds a document that was inside of another one. */
function addPart(parentId: number, text: string): number {
  const staged = library.stage(text)
  const part = { parentId, name: text, place: 1 }
  const [added] = library.addDocuments([{ ...staged, origin: { ...staged.origin, kind: 'part', part } }])
  return added?.id as number
}

/** An archive with a mail and a report in it; the mail has an attachment, and the report also came by itself. */
function addArchive() {
  const [archive, report] = library.add('archive', 'a report that also came by itself') as [number, number]
  addPart(archive, 'a report that also came by itself')
  const mail = addPart(archive, 'mail in an archive')
  const attachment = addPart(mail, 'attachment of a mail in an archive')
  return { archive, report, mail, attachment }
}
const inTrash = () =>
  library.db.prepare('select id from documents where trashed_at is not null order by id').pluck().all()

test('a family is what lies in a document and nowhere else', () => {
  const { archive, mail, attachment } = addArchive()
  const withParts = createFamilyReader(library.db)
  expect(withParts([archive])).toEqual([archive, mail, attachment])
  expect(withParts([attachment])).toEqual([attachment])
  const [second] = library.add('second archive') as [number]
  addPart(second, 'mail in an archive')
  expect(withParts([archive])).toEqual([archive])
  expect(withParts([archive, second])).toEqual([archive, second, mail, attachment])
})

test('what is inside goes to the trash and comes back with its parent, in one step each', async () => {
  const { archive, mail, attachment } = addArchive()
  await library.handlers['documents.trash']({ ids: [archive] }, testCall)
  expect(inTrash()).toEqual([archive, mail, attachment])
  await library.handlers['history.undo']({}, testCall)
  expect(inTrash()).toEqual([])
  await library.handlers['history.redo']({}, testCall)
  await library.handlers['documents.restore']({ ids: [archive] }, testCall)
  expect(inTrash()).toEqual([])
})

test('what was put into the trash before its parent stays there', async () => {
  const { archive, attachment } = addArchive()
  await library.handlers['documents.trash']({ ids: [attachment] }, testCall)
  library.db.prepare('update documents set trashed_at = 5 where id = ?').run(attachment)
  await library.handlers['documents.trash']({ ids: [archive] }, testCall)
  await library.handlers['documents.restore']({ ids: [archive] }, testCall)
  expect(inTrash()).toEqual([attachment])
})

test('deleted for good, a document takes along what was inside, also what is not read yet', async () => {
  const { archive, report } = addArchive()
  const store = createImportStore(library.writing)
  const importId = store.createImport({ items: [{ path: '/desk' }], eventId: null, label: 'desk' })
  const [file] = store.addFiles(importId, [{ path: 'id/1', isTemporary: true }])
  library.db.prepare("insert into import_parts values (?, ?, 'name', 1, 1, 5, '{}')").run(file?.id as number, archive)
  const waiting = join(partsFolder(library.folder), 'id', '1')
  mkdirSync(join(waiting, '..'), { recursive: true })
  writeFileSync(waiting, 'words')
  expect(await library.handlers['documents.erase']({ ids: [archive] }, testCall)).toEqual({ erased: 3 })
  expect(library.db.prepare('select id from documents').pluck().all()).toEqual([report])
  expect(library.db.prepare('select count(*) from origins').pluck().get()).toBe(1)
  expect(existsSync(waiting)).toBe(false)
  expect(store.takeFiles(importId, 10)).toEqual([])
})
