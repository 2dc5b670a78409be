import { afterEach, beforeEach, expect, test } from 'vitest'
import { editionsOf } from './editions.ts'
import { createImportStore } from './import-store.ts'
import { makeTestLibrary, type TestLibrary } from './test-library.ts'
import { createWatchStore } from './watch-store.ts'

let library: TestLibrary
let store: ReturnType<typeof createWatchStore>
let imports: ReturnType<typeof createImportStore>
beforeEach(() => {
  library = makeTestLibrary()
  store = createWatchStore(library.writing)
  imports = createImportStore(library.writing)
})
afterEach(() => library.remove())

const path = '/desk/zanzibarian.txt'
const file = (changedAt: number, bytes = 10) => ({ path, bytes, changedAt })
const paths = (importId: number | null) => imports.getImportPaths(importId ?? 0)

/** Makes a document of the next waiting file of an import, as its reading would. */
function readNext(importId: number | null, text: string): number {
  const [taken] = imports.takeFiles(importId ?? 0, 1)
  const staged = library.stage(text)
  const [added] = library.addDocuments([{ ...staged, importId, origin: { ...staged.origin, path } }])
  const id = added?.id as number
  library.db.prepare("update import_files set state = 'imported', document_id = ? where id = ?").run(id, taken?.id)
  return id
}

test('a file is taken once, and again when its size or time is another', () => {
  const id = store.addFolder('/desk', null)
  const importId = store.takeIn(id, null, [file(1)])
  expect(paths(importId)).toEqual([path])
  expect(store.takeIn(id, importId, [file(1)])).toBeNull()
  expect(store.takeIn(id, importId, [file(2), file(2)])).toBe(importId)
  expect(store.takeIn(id, importId, [file(2, 11)])).toBe(importId)
  expect(paths(importId)).toHaveLength(3)
  expect(imports.countImport(importId ?? 0)).toMatchObject({
    label: 'desk',
    watchedId: id,
    state: 'interrupted',
  })
  expect(store.takeIn(99, null, [file(3)])).toBeNull()
})

test('an import that was done is not, once more files wait in it', () => {
  const id = store.addFolder('/desk', null)
  const importId = store.takeIn(id, null, [file(1)]) ?? 0
  readNext(importId, 'The report')
  imports.setImportState(importId, 'done')
  expect(store.takeIn(id, importId, [file(1)])).toBeNull()
  expect(imports.countImport(importId).state).toBe('done')
  store.takeIn(id, importId, [file(2)])
  expect(imports.countImport(importId).state).toBe('interrupted')
})

test('what is known of files holds none of their names', () => {
  const id = store.addFolder('/desk', null)
  store.takeIn(id, null, [file(1)])
  const kept = library.db.prepare('select * from watched_files').all() as { digest: Buffer }[]
  expect(kept).toHaveLength(1)
  expect(kept[0]?.digest).toHaveLength(16)
  expect(JSON.stringify(kept)).not.toContain('zanzibarian')
  store.removeFolder(id)
  expect(library.db.prepare('select count(*) from watched_files').pluck().get()).toBe(0)
})

test('documents of a file that changed are linked, up to as many editions as are compared; then another series begins', () => {
  const id = store.addFolder('/desk', null)
  let importId: number | null = null
  const read: number[] = []
  for (let n = 0; n < 22; n++) {
    importId = store.takeIn(id, importId, [file(n)])
    read.push(readNext(importId, `Edition ${n} of the report`))
    store.linkChanged(importId ?? 0)
  }
  expect(editionsOf(library.db, read[0] ?? 0).map(edition => edition.id)).toEqual(read.slice(0, 20))
  expect(editionsOf(library.db, read[21] ?? 0).map(edition => edition.id)).toEqual(read.slice(20))
  expect(library.db.prepare('select count(*) from changed_files').pluck().get()).toBe(0)
})

test('a file that waits still is linked when it has been read', () => {
  const id = store.addFolder('/desk', null)
  const importId = store.takeIn(id, null, [file(1)])
  const first = readNext(importId, 'The report')
  store.takeIn(id, importId, [file(2)])
  store.linkChanged(importId ?? 0)
  expect(editionsOf(library.db, first)).toEqual([])
  const second = readNext(importId, 'The report, corrected')
  store.linkChanged(importId ?? 0)
  expect(editionsOf(library.db, first).map(edition => edition.id)).toEqual([first, second])
})

test('a document met again under the same watched path has one origin; by a person’s import, two', () => {
  const id = store.addFolder('/desk', null)
  const importId = store.takeIn(id, null, [file(1)])
  const documentId = readNext(importId, 'The report')
  const origins = () => library.db.prepare('select count(*) from origins where document_id = ?').pluck().get(documentId)
  const meetAgain = (by: number, fileId: number) =>
    imports.commit(by, [{ status: 'known', fileId, path, documentId, isPart: false }])
  store.takeIn(id, importId, [file(2)])
  const [again] = imports.takeFiles(importId ?? 0, 1)
  meetAgain(importId ?? 0, again?.id ?? 0)
  expect(origins()).toBe(1)
  const own = imports.createImport({ items: [{ path }], eventId: null, label: 'desk' })
  const [added] = imports.addFiles(own, [{ path }])
  meetAgain(own, added?.id ?? 0)
  expect(origins()).toBe(2)
})
