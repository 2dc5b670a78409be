import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Extracted, Part } from '../ingest/service.ts'
import { createImportStore } from './import-store.ts'
import { lostPassages } from './lost-passages.ts'
import { keepNearPairs } from './near-pairs.ts'
import { newOriginalId, partsFolder, stagingFolder } from './originals.ts'
import { makeTestLibrary, type TestLibrary, testCall } from './test-library.ts'
import { createWatchStore } from './watch-store.ts'

let library: TestLibrary
let store: ReturnType<typeof createImportStore>
beforeEach(() => {
  library = makeTestLibrary()
  store = createImportStore(library.writing)
})
afterEach(() => library.remove())

/** A word that stands in every place that knows of the document to be deleted. */
const planted = 'zanzibarian'

/** Where the planted word stands: files of the library's folder, the database and its log among them. */
const traces = () =>
  readdirSync(library.folder, { recursive: true, encoding: 'utf8' }).filter(
    name =>
      name.includes(planted) ||
      (statSync(join(library.folder, name)).isFile() && readFileSync(join(library.folder, name)).includes(planted)),
  )

type Made = { text: string; inside?: Record<string, string>; title?: string }

function extracted({ text, title = 'A report' }: Made, parts: Part[]): Extracted {
  return {
    ...{ status: 'read', format: 'eml', title, outlet: null, byline: null, date: null, language: 'en' },
    ...{ address: null, fieldOrigins: {}, extractor: 'test 1', remarks: [`Read with ${title}.`], needs: null, parts },
    fields: [{ name: 'To', value: `${title}@press.example` }],
    ...{ text, words: 1, marks: [{ kind: 'heading', level: 1, start: 0, end: 1 }] },
  }
}

/** Lays out what was inside a file, as its reading does. */
function layOut(inside: Record<string, string>) {
  const folder = join(partsFolder(library.folder), newOriginalId())
  const parts = Object.entries(inside).map(([name, content], place): Part => {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, `${place + 1}`), content)
    return { name, file: `${place + 1}`, bytes: content.length, known: { mime: 'text/plain' } }
  })
  return { folder, parts }
}

/** Makes a document of a file of an import; answers its id. */
function commit(importId: number, fileId: number, path: string, made: Made, isPart = false): number {
  const stagingPath = join(stagingFolder(library.folder), newOriginalId())
  writeFileSync(stagingPath, made.text)
  const { folder, parts } = layOut(made.inside ?? {})
  const { files } = store.commit(importId, [
    {
      ...{ status: 'stored', fileId, path, stagingPath, partsFolder: folder, sha256: `hash of ${made.text}`, bytes: 1 },
      ...{ isPart, extracted: extracted(made, parts) },
    },
  ])
  return files[0]?.documentId ?? 0
}

function beginImport(...paths: string[]) {
  const items = paths.map(path => ({ path }))
  const importId = store.createImport({ items, eventId: null, label: paths[0]?.split('/').at(-1) ?? '' })
  const files = store.addFiles(importId, items)
  return { importId, files: files.map(({ id, path }) => ({ id, path })) }
}
type File = ReturnType<typeof beginImport>['files'][number]

async function eraseAndLook(...ids: number[]) {
  library.db.pragma('wal_checkpoint(passive)')
  expect(traces()).not.toEqual([])
  await library.handlers['documents.erase']({ ids }, testCall)
  expect(traces()).toEqual([])
}

const mailPath = `/desk/${planted}.eml`
const mailWithParts: Made = {
  text: `A ${planted} letter`,
  title: planted,
  inside: { [`${planted}.txt`]: `${planted} one`, 'other.txt': `${planted} two` },
}

test('of a mail nothing is left: fields, marks, remarks, its parts that are documents, those that wait and those that failed', async () => {
  const { importId, files } = beginImport(mailPath, '/desk/other.txt')
  const [mail, other] = files as [File, File]
  const id = commit(importId, mail.id, mail.path, mailWithParts)
  commit(importId, other.id, other.path, { text: 'Another report' })
  const more = commit(importId, store.addFiles(importId, [{ path: `${mailPath}2` }])[0]?.id ?? 0, `${mailPath}2`, {
    ...mailWithParts,
    text: `Another ${planted} letter`,
  })
  const [first, second] = store.takeFiles(importId, 2)
  commit(importId, first?.id ?? 0, first?.shownAs ?? '', { text: `${planted} one` }, true)
  store.commit(importId, [{ status: 'failed', fileId: second?.id ?? 0, reason: `Damaged at ${planted}.` }])
  await eraseAndLook(id, more)
  expect(store.getImportPaths(importId)).toEqual(['/desk/other.txt'])
})

test.each(['running', 'paused', 'interrupted', 'done'] as const)(
  'an import that is %s keeps no name of it',
  async state => {
    const { importId, files } = beginImport(mailPath, '/desk/other.txt')
    const [mail, other] = files as [File, File]
    store.setListed(importId)
    const id = commit(importId, mail.id, mail.path, { text: `A ${planted} letter` })
    commit(importId, other.id, other.path, { text: 'Another report' })
    store.setImportState(importId, state)
    await eraseAndLook(id)
  },
)

test('an import that still looks for its files does not find it again', async () => {
  const { importId, files } = beginImport('/desk', mailPath)
  store.setImportState(importId, 'interrupted')
  const id = commit(importId, files[1]?.id ?? 0, mailPath, { text: `A ${planted} letter` })
  await eraseAndLook(id)
  expect(store.getImport(importId)).toMatchObject({ items: [{ path: '/desk' }], isListed: false })
})

test('nothing is left of a file that a watched folder gave, nor of what differed between it and another', async () => {
  const watch = createWatchStore(library.writing)
  const folder = watch.addFolder('/desk', null)
  const importId = watch.takeIn(folder, null, [{ path: mailPath, bytes: 1, changedAt: 1 }]) ?? 0
  const [taken] = store.takeFiles(importId, 1)
  const id = commit(importId, taken?.id ?? 0, mailPath, { text: `A ${planted} letter` })
  const [other] = library.add('Another report') as [number]
  library.db.prepare('update documents set is_signed = 1').run()
  const figures = [{ before: planted, after: '7' }]
  const differences = { figures, figuresCount: 1, wordsBefore: 1, wordsAfter: 1 }
  keepNearPairs(library.writing, [
    { id, textVersion: 1, pairs: [{ other, otherVersion: 1, likeness: 0.9, differences }] },
  ])
  watch.takeIn(folder, importId, [{ path: mailPath, bytes: 2, changedAt: 2 }])
  const [changed] = store.takeFiles(importId, 1)
  const edition = commit(importId, changed?.id ?? 0, mailPath, { text: `A second ${planted} letter` })
  watch.linkChanged(importId)
  await eraseAndLook(id, edition)
})

test('lost highlights and earlier texts of a document that was read again are gone with it', async () => {
  const { importId, files } = beginImport('/desk/a.txt')
  const text = `The ${planted} clerk whispered`
  const id = commit(importId, files[0]?.id ?? 0, '/desk/a.txt', { text })
  await library.handlers['passages.create'](
    { documentId: id, textVersion: 1, start: 4, end: 15, kind: 'quote', sourceId: null, note: `${planted} note` },
    testCall,
  )
  const reading = extracted({ text: 'Nothing of it is read any more, not a word of what was there.' }, [])
  const renewing = { id, importId: null, extracted: reading, partsFolder: '', path: '/desk/a.txt', fileId: null }
  expect(store.renew(renewing)).toMatchObject({ outcome: 'renewed' })
  const reader = library.reader()
  expect(lostPassages(reader, id)).toHaveLength(1)
  reader.close()
  await eraseAndLook(id)
})

test('what waits inside a document stays where deleting it fails', async () => {
  const { importId, files } = beginImport(mailPath)
  const id = commit(importId, files[0]?.id ?? 0, mailPath, mailWithParts)
  library.db.exec("create trigger refuse before delete on documents begin select raise(abort, 'refused'); end")
  await expect(library.handlers['documents.erase']({ ids: [id] }, testCall)).rejects.toThrow('refused')
  expect(store.takeFiles(importId, 9).map(({ path }) => existsSync(path))).toEqual([true, true])
})
