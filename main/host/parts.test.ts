import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Import, ImportFile } from '../contract/imports.ts'
import type { Client } from '../contract/rpc.ts'
import type { LibraryService } from '../contract/service.ts'
import { stagingFolder } from '../library/originals.ts'
import type { LibraryHost } from './library-host.ts'
import { makeTestHost } from './test-host.ts'

let folder: string
let host: LibraryHost
let client: Client<LibraryService>
let done: ImportFile[]
const at = (...names: string[]) => join(folder, ...names)

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'collate-parts-'))
  done = []
  const made = makeTestHost(at('config'))
  host = made.host
  client = made.connect()
  client.on('imports.fileDone', ({ file }) => void done.push(file))
  await client.call('library.create', { folder: at('library') })
})
afterEach(async () => {
  await host.close()
  rmSync(folder, { recursive: true, force: true })
})

function ended(states: string[]): Promise<Import> {
  return new Promise(resolve => {
    const stop = client.on('imports.progress', progress => {
      if (!states.includes(progress.state)) return
      stop()
      resolve(progress)
    })
  })
}
async function importMail(mail: string): Promise<Import> {
  writeFileSync(at('mail.eml'), mail)
  const ending = ended(['done'])
  await client.call('imports.start', { items: [{ path: at('mail.eml') }] })
  return ending
}

type Attached = { name: string; type: string; content: string }
function mail(subject: string, ...attached: Attached[]): string {
  const parts = attached.map(
    ({ name, type, content }) =>
      `--=edge\r\nContent-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\n` +
      `Content-Transfer-Encoding: base64\r\n\r\n${Buffer.from(content).toString('base64')}\r\n`,
  )
  return (
    `From: Desk <desk@dispatch.example>\r\nTo: field@dispatch.example\r\nSubject: ${subject}\r\n` +
    'Date: Mon, 11 Jan 1999 08:00:00 +0000\r\nMIME-Version: 1.0\r\nMessage-ID: <1@dispatch.example>\r\n' +
    'Content-Type: multipart/mixed; boundary="=edge"\r\n\r\n' +
    `--=edge\r\nContent-Type: text/plain\r\n\r\nPlease read ${subject}.\r\n${parts.join('')}--=edge--\r\n`
  )
}
const text = (name: string, content: string): Attached => ({ name, type: 'text/plain', content })
const inMail = (name: string, content: string): Attached => ({ name, type: 'application/octet-stream', content })

/** The titles of documents by what they lie in: "mail > inner > note". */
async function pathOf(id: number): Promise<string> {
  const { title, parent } = await client.call('documents.get', { id })
  return parent ? `${await pathOf(parent.id)} > ${parent.name}` : title
}

test('attachments become documents that know their mail, also in a mail in a mail', async () => {
  const inner = mail('The inner mail', text('note.txt', 'A note that was deep inside.'))
  const outer = mail('The outer mail', text('list.txt', 'A list of stations.'), inMail('inner.eml', inner))
  expect(await importMail(outer)).toMatchObject({ files: 4, imported: 4, failed: 0 })
  expect(done.map(({ path }) => path.slice(folder.length)).sort()).toEqual([
    '/mail.eml',
    '/mail.eml/inner.eml',
    '/mail.eml/inner.eml/note.txt',
    '/mail.eml/list.txt',
  ])
  const [found] = (await client.call('search.run', { query: 'deep', offset: 0, limit: 5 })).results
  expect(await pathOf(found?.id as number)).toBe('The outer mail > inner.eml > note.txt')
  const sort = { by: 'title', descending: false } as const
  const { rows } = await client.call('documents.list', {
    view: { kind: 'parts', id: done[0]?.documentId as number },
    ...{ sort, offset: 0, limit: 5 },
  })
  expect(rows.map(({ title }) => title)).toEqual(['A list of stations.', 'The inner mail'])
  expect(readdirSync(stagingFolder(at('library')), { recursive: true })).toEqual(['parts'])
}, 60_000)

test('mails in mails are taken out to a depth, and the last says that there is more', async () => {
  let content = mail('Mail 12', text('heart.txt', 'The heart of it.'))
  for (let n = 11; n >= 0; n--) content = mail(`Mail ${n}`, inMail('inner.eml', content))
  expect(await importMail(content)).toMatchObject({ files: 9, imported: 9 })
  const last = await client.call('documents.get', { id: done.at(-1)?.documentId as number })
  expect(last.remarks.join()).toMatch(/too deep/)
}, 60_000)

test('parts that wait outlive the closing of the library', async () => {
  const attached = Array.from({ length: 300 }, (_, n) => text(`note-${n}.txt`, `Note ${n} of the desk.`))
  const resting = ended(['paused'])
  const stop = client.on('imports.fileDone', () => {
    stop()
    void client.call('imports.pause', {})
  })
  writeFileSync(at('mail.eml'), mail('Many notes', ...attached))
  await client.call('imports.start', { items: [{ path: at('mail.eml') }] })
  expect(await resting).toMatchObject({ files: 301, failed: 0 })
  await client.call('library.close', {})
  await client.call('library.open', { folder: at('library') })
  const [paused] = await client.call('imports.list', {})
  expect(paused?.imported).toBeLessThan(301)
  const ending = ended(['done'])
  await client.call('imports.resume', {})
  expect(await ending).toMatchObject({ files: 301, imported: 301, failed: 0 })
}, 60_000)
