import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Import, ImportFile } from '../contract/imports.ts'
import { type Client, createClient } from '../contract/rpc.ts'
import { type LibraryService, libraryService } from '../contract/service.ts'
import { openReader, openWriter } from '../library/database.ts'
import { databaseFile } from '../library/manifest.ts'
import { originalPath, stagingFolder } from '../library/originals.ts'
import { type RunningProgram, startLibraryProcess } from './start-programs.ts'

const fileCount = 1000
let folder: string
let running: RunningProgram | undefined

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-crash-'))
  process.env.COLLATE_CONFIG = join(folder, 'config')
})
afterEach(async () => {
  running?.kill()
  await running?.exited
  running = undefined
  rmSync(folder, { recursive: true, force: true })
})

const library = () => join(folder, 'library')
const reports = () => join(folder, 'reports')
const textOf = (n: number) =>
  `Report ${n} of the count\n\nStation ${n} counted ${n * 7} ballots. ${'The observers waited. '.repeat(40)}\n`

function writeReports() {
  mkdirSync(reports())
  for (let n = 0; n < fileCount; n++)
    writeFileSync(join(reports(), `report-${String(n).padStart(4, '0')}.txt`), textOf(n))
}

async function start(): Promise<Client<LibraryService>> {
  running = await startLibraryProcess()
  return createClient(libraryService, running.port)
}

/** Resolves with the acknowledged files when at least `wanted` of them have ended. */
function acknowledged(client: Client<LibraryService>, wanted: number): Promise<ImportFile[]> {
  const files: ImportFile[] = []
  return new Promise(resolve => {
    client.on('imports.fileDone', ({ file }) => {
      files.push(file)
      if (files.length >= wanted) resolve(files)
    })
  })
}

const ended = (client: Client<LibraryService>, id: number): Promise<Import> =>
  new Promise(resolve => {
    client.on('imports.progress', progress => {
      if (progress.id === id && progress.state === 'done') resolve(progress)
    })
  })

/** Every document has its text, its postings and its original, and the database holds together. */
function checkWhole() {
  const db = openReader({ file: databaseFile(library()) })
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
  const documents = db
    .prepare(`
      select d.id, d.original, d.sha256, t.text, exists (select 1 from postings p where p.rowid = d.id) as isIndexed
      from documents d left join texts t on t.document_id = d.id`)
    .all() as { id: number; original: string; sha256: string; text: string | null; isIndexed: number }[]
  for (const { original, sha256, text, isIndexed } of documents) {
    const bytes = readFileSync(originalPath(library(), original))
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
    expect(bytes.toString('utf8')).toBe(text)
    expect(isIndexed).toBe(1)
  }
  db.close()
  return documents.map(({ id }) => id)
}

test('after kill -9 of the library process during an import nothing acknowledged is lost, nothing is half there, and the import goes on', async () => {
  writeReports()
  const first = await start()
  await first.call('library.create', { folder: library() })
  const { id } = await first.call('imports.start', { items: [{ path: reports() }] })
  const files = await acknowledged(first, 150)
  running?.kill()
  await running?.exited

  const second = await start()
  await second.call('library.open', { folder: library() })
  expect(readdirSync(stagingFolder(library()))).toEqual([])
  const present = new Set(checkWhole())
  for (const { documentId } of files) expect(present.has(documentId as number)).toBe(true)
  expect(present.size).toBeLessThan(fileCount)
  const [interrupted] = await second.call('imports.list', {})
  expect(interrupted).toMatchObject({ id, state: 'interrupted' })

  const done = ended(second, id)
  await second.call('imports.resume', { id })
  expect(await done).toMatchObject({ files: fileCount, imported: fileCount, failed: 0, duplicates: 0 })
  expect(checkWhole()).toHaveLength(fileCount)
}, 120_000)

test('a library whose owner was killed is opened at once, and one that is held is refused', async () => {
  const first = await start()
  await first.call('library.create', { folder: library() })
  const held = running
  const other = await start()
  await expect(other.call('library.open', { folder: library() })).rejects.toMatchObject({ code: 'in-use' })
  held?.kill()
  await held?.exited
  expect(await other.call('library.open', { folder: library() })).toMatchObject({ state: 'open' })
}, 120_000)

test('an index under way when the library process is killed is begun again at the next opening', async () => {
  mkdirSync(reports())
  for (let n = 0; n < 300; n++) writeFileSync(join(reports(), `report-${n}.txt`), textOf(n))
  const first = await start()
  await first.call('library.create', { folder: library() })
  const { id } = await first.call('imports.start', { items: [{ path: reports() }] })
  await ended(first, id)
  await first.call('library.close', {})
  running?.kill()
  await running?.exited
  const db = openWriter({ file: databaseFile(library()) })
  db.exec("delete from index_state where name = 'analysis'; update forms set stem = 'x' where form = 'observers'")
  db.close()

  const second = await start()
  const underway = new Promise<void>(resolve => {
    second.on('library.progress', () => resolve())
  })
  await second.call('library.open', { folder: library() })
  await underway
  running?.kill()
  await running?.exited
  expect(nextTables()).not.toEqual([])

  const third = await start()
  const renewed = new Promise<void>(resolve => {
    third.on('library.progress', ({ done, total }) => {
      if (done === total) resolve()
    })
  })
  await third.call('library.open', { folder: library() })
  expect((await third.call('search.run', { query: 'ballots', offset: 0, limit: 1 })).total).toBe(300)
  await renewed
  await third.call('library.close', {})
  expect(nextTables()).toEqual([])
  await third.call('library.open', { folder: library() })
  expect((await third.call('search.run', { query: 'observer', offset: 0, limit: 1 })).total).toBe(300)
  expect(await third.call('library.check', {})).toMatchObject({ documents: 300, problems: [] })
}, 120_000)

function nextTables() {
  const db = openReader({ file: databaseFile(library()) })
  const names = db.prepare("select name from sqlite_schema where name like 'next_%'").pluck().all()
  db.close()
  return names
}
