import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Import, ImportFile } from '../contract/imports.ts'
import { type Client, createClient } from '../contract/rpc.ts'
import { type LibraryService, libraryService } from '../contract/service.ts'
import { writeZip } from '../ingest/archive/test-zip.ts'
import { openReader, openWriter } from '../library/database.ts'
import { databaseFile } from '../library/manifest.ts'
import { originalPath, partsFolder, stagingFolder } from '../library/originals.ts'
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

const memberCount = 120
const noteOf = (from: string, n: number) => `Note ${n} of the ${from}\n\nThe ${from} says that ${n * 3} were there.\n`
const notes = (from: string) => Array.from({ length: memberCount }, (_, n) => noteOf(from, n))

/** A mail and an archive with notes inside. */
function writeContainers() {
  mkdirSync(reports())
  const members = notes('archive').map((content, n) => ({ name: `notes/${n}.txt`, content }))
  writeFileSync(join(reports(), 'papers.zip'), writeZip(members))
  const attached = notes('mail').map(
    (content, n) =>
      `--edge\r\nContent-Type: text/plain; name="${n}.txt"\r\nContent-Disposition: attachment; filename="${n}.txt"\r\n` +
      `Content-Transfer-Encoding: base64\r\n\r\n${Buffer.from(content).toString('base64')}\r\n`,
  )
  const head = 'From: desk@press.example\r\nSubject: Notes\r\nContent-Type: multipart/mixed; boundary="edge"\r\n\r\n'
  const body = '--edge\r\nContent-Type: text/plain\r\n\r\nThe notes.\r\n'
  writeFileSync(join(reports(), 'mail.eml'), `${head}${body}${attached.join('')}--edge--\r\n`)
}

/** The texts of documents by their titles in order, and the files that wait, each with whether its bytes lie in the folder of parts. */
function readParts() {
  const db = openReader({ file: databaseFile(library()) })
  const texts = db.prepare('select text from texts join documents on id = document_id and version = text_version')
  const waiting = db.prepare("select path from import_files where state in ('waiting', 'reading') and is_temporary")
  const read = { texts: texts.pluck().all() as string[], waiting: waiting.pluck().all() as string[] }
  db.close()
  const lying = readdirSync(partsFolder(library()), { recursive: true, encoding: 'utf8' })
  return { ...read, lying: lying.filter(path => statSync(join(partsFolder(library()), path)).isFile()) }
}

test('after kill -9 while attachments and members of an archive wait, each of them becomes one document', async () => {
  writeContainers()
  const first = await start()
  await first.call('library.create', { folder: library() })
  const { id } = await first.call('imports.start', { items: [{ path: reports() }] })
  const files = await acknowledged(first, 40)
  running?.kill()
  await running?.exited

  const second = await start()
  await second.call('library.open', { folder: library() })
  const { texts, waiting, lying } = readParts()
  expect(new Set(texts).size).toBe(texts.length)
  expect(texts.length).toBeGreaterThanOrEqual(files.length)
  expect(waiting.length).toBeGreaterThan(0)
  expect(lying.sort()).toEqual(waiting.sort())
  const done = ended(second, id)
  await second.call('imports.resume', { id })
  const all = 2 * memberCount + 2
  expect(await done).toMatchObject({ files: all, imported: all, failed: 0, duplicates: 0 })
  const whole = readParts()
  expect(whole.lying).toEqual([])
  const inside = whole.texts.filter(text => text.startsWith('Note '))
  expect(inside.map(text => text.trim()).sort()).toEqual(
    [...notes('archive'), ...notes('mail')].map(text => text.trim()).sort(),
  )
  expect(await second.call('library.check', { originals: true })).toMatchObject({ problems: [] })
}, 240_000)

/** Each document has one text of its version and none beyond, and what is marked in it stands in one of its texts. */
function checkVersions() {
  const db = openReader({ file: databaseFile(library()) })
  const count = (sql: string) => db.prepare(sql).pluck().get()
  expect(
    count('select count(*) from texts t join documents d on d.id = t.document_id where t.version > d.text_version'),
  ).toBe(0)
  expect(
    count('select count(*) from documents d join texts t on t.document_id = d.id and t.version = d.text_version'),
  ).toBe(pageCount)
  const marked = db
    .prepare(`
      select p.quote, substr(t.text, p.start_offset + 1, p.end_offset - p.start_offset) as words
      from passages p join texts t on t.document_id = p.document_id and t.version = p.text_version`)
    .all() as { quote: string; words: string }[]
  expect(marked).toHaveLength(pageCount)
  for (const { quote, words } of marked) expect(words).toBe(quote)
  const versions = db.prepare('select text_version from documents').pluck().all() as number[]
  db.close()
  return versions.filter(version => version > 1).length
}

const pageCount = 40
const pageOf = (n: number) =>
  `<!doctype html><title>Count ${n}</title><article><h1>Count ${n}</h1><p>${`The observers counted ${n} stations by noon and went on. `.repeat(12)}</p></article>`

test('after kill -9 while documents are read again, and while near duplicates are looked for, nothing is half there', async () => {
  mkdirSync(reports())
  for (let n = 0; n < pageCount; n++) writeFileSync(join(reports(), `page-${n}.html`), pageOf(n))
  const first = await start()
  await first.call('library.create', { folder: library() })
  const { id } = await first.call('imports.start', { items: [{ path: reports() }] })
  await ended(first, id)
  const ids = Array.from({ length: pageCount }, (_, at) => at + 1)
  for (const documentId of ids)
    await first.call('passages.create', { documentId, textVersion: 1, start: 0, end: 5, kind: 'highlight' })
  const renewed = new Promise<void>(resolve => {
    let count = 0
    first.on('library.changed', ({ kinds }) => {
      if (kinds.includes('ties') && ++count === 12) resolve()
    })
  })
  const reading = first.call('imports.readAgain', { ids, plain: true }).catch(() => {})
  await renewed
  running?.kill()
  await running?.exited
  await reading

  const second = await start()
  await second.call('library.open', { folder: library() })
  const versions = checkVersions()
  expect(versions).toBeGreaterThanOrEqual(12)
  expect(versions).toBeLessThan(pageCount)
  await second.call('similar.prepare', {})
  for (;;) {
    const { unpaired } = await second.call('similar.status', {})
    if (unpaired < pageCount) break
  }
  running?.kill()
  await running?.exited

  const third = await start()
  await third.call('library.open', { folder: library() })
  const found = new Promise<void>(resolve => {
    third.on('library.changed', async ({ kinds }) => {
      if (kinds.includes('signatures') && (await third.call('similar.status', {})).unpaired === 0) resolve()
    })
  })
  if ((await third.call('similar.status', {})).unpaired > 0) await found
  expect(checkVersions()).toBe(versions)
  expect(await third.call('library.check', { originals: true })).toMatchObject({ documents: pageCount, problems: [] })
  expect((await third.call('duplicates.near', { offset: 0, limit: 1 })).total).toBeGreaterThan(0)
}, 240_000)

function nextTables() {
  const db = openReader({ file: databaseFile(library()) })
  const names = db.prepare("select name from sqlite_schema where name like 'next_%'").pluck().all()
  db.close()
  return names
}
