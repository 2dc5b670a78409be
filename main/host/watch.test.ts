import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Import, ImportFile } from '../contract/imports.ts'
import type { Client } from '../contract/rpc.ts'
import type { LibraryService } from '../contract/service.ts'
import type { LibraryHost } from './library-host.ts'
import { makeTestHost } from './test-host.ts'

let folder: string
let host: LibraryHost
let client: Client<LibraryService>
/** Everything that was said, and who waits for something to be said. */
let files: ImportFile[]
let ended: Import[]
let waiting: (() => void)[]
const at = (...names: string[]) => join(folder, ...names)
const desk = () => at('desk')

beforeEach(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'collate-watching-')))
  mkdirSync(desk())
  await startHost({ settle: 60 })
  await client.call('library.create', { folder: at('library') })
})
afterEach(async () => {
  await host.close()
  rmSync(folder, { recursive: true, force: true })
})

async function startHost(watches: { settle: number } | null) {
  files = []
  ended = []
  waiting = []
  const made = makeTestHost(at('config'), watches ? { watches } : {})
  host = made.host
  client = made.connect()
  const wake = () => waiting.splice(0).forEach(each => void each())
  client.on('imports.fileDone', ({ file }) => {
    files.push(file)
    wake()
  })
  client.on('imports.progress', one => {
    if (one.state !== 'running' && one.state !== 'listing') ended.push(one)
    wake()
  })
  client.on('library.changed', wake)
}
/** Waits until something holds; looked at again whenever the library says anything. */
async function until(holds: () => boolean | Promise<boolean>) {
  while (!(await holds())) await new Promise<void>(resolve => waiting.push(resolve))
}
async function reopen(watches: { settle: number } | null) {
  await host.close()
  await startHost(watches)
  await client.call('library.open', { folder: at('library') })
}
const put = (name: string, text: string) => writeFileSync(join(desk(), name), text)
const report = (n: number) => `Report ${n} of the count\n\nStation ${n} counted ${n * 7} ballots before noon.\n`
const listed = async () =>
  (
    await client.call('documents.list', {
      view: { kind: 'all' },
      sort: { by: 'imported', descending: false },
      offset: 0,
      limit: 100,
    })
  ).rows
const read = (count: number) => until(() => files.length >= count && ended.length > 0)

test('what lies in a folder and what comes into it becomes documents, in one import', async () => {
  put('one.txt', report(1))
  const { id } = await client.call('watch.add', { path: desk() })
  await read(1)
  put('two.txt', report(2))
  await until(() => ended.some(({ imported }) => imported === 2))
  expect((await listed()).map(({ title }) => title)).toEqual(['Report 1 of the count', 'Report 2 of the count'])
  expect(await client.call('imports.list', {})).toMatchObject([
    { label: 'desk', watchedId: id, state: 'done', files: 2, imported: 2 },
  ])
  expect(await client.call('watch.list', {})).toEqual([
    { id, path: desk(), eventId: null, state: 'watching', sentence: null },
  ])
})

test('opened again, only what is new is read; a command reads nothing', async () => {
  put('one.txt', report(1))
  await client.call('watch.add', { path: desk() })
  await read(1)
  put('two.txt', report(2))
  await reopen(null)
  expect(await client.call('watch.list', {})).toMatchObject([{ state: 'off' }])
  await reopen({ settle: 60 })
  await until(async () => (await listed()).length === 2 && ended.length > 0)
  expect(files.filter(({ path }) => path.endsWith('one.txt'))).toEqual([])
})

test('a changed file becomes another edition, and what was read before stays as it was', async () => {
  put('count.txt', report(1))
  await client.call('watch.add', { path: desk() })
  await read(1)
  appendFileSync(join(desk(), 'count.txt'), 'Corrected: station 1 counted 9 ballots.\n')
  await until(async () => (await listed()).length === 2)
  const [first, second] = (await listed()).map(({ id }) => id) as [number, number]
  await until(async () => (await client.call('editions.of', { id: second })).length === 2)
  expect((await client.call('editions.of', { id: first })).map(({ id }) => id)).toEqual([first, second])
  expect((await client.call('documents.text', { id: first })).text).toBe(report(1))
})

test('a file that was only touched is read again and changes nothing', async () => {
  put('one.txt', report(1))
  const { id } = await client.call('watch.add', { path: desk() })
  await read(1)
  await client.call('watch.pause', { id })
  utimesSync(join(desk(), 'one.txt'), 1000, 1000)
  await reopen({ settle: 60 })
  await client.call('watch.resume', { id })
  await read(1)
  expect(files).toMatchObject([{ state: 'duplicate' }])
  expect((await client.call('documents.counts', {})).duplicates).toBe(0)
})

test('deleted files change nothing, and one deleted for good does not come back', async () => {
  put('one.txt', report(1))
  put('two.txt', report(2))
  const { id } = await client.call('watch.add', { path: desk() })
  await until(async () => (await listed()).length === 2 && ended.length > 0)
  const [one] = await listed()
  await client.call('documents.erase', { ids: [one?.id ?? 0] })
  rmSync(join(desk(), 'two.txt'))
  await client.call('watch.pause', { id })
  put('three.txt', report(3))
  await client.call('watch.resume', { id })
  await until(async () => (await listed()).some(({ title }) => title.startsWith('Report 3')))
  expect((await listed()).map(({ title }) => title).sort()).toEqual(['Report 2 of the count', 'Report 3 of the count'])
})

test('paused, nothing is taken in, also when the library is opened again; going on takes in what came meanwhile', async () => {
  await client.call('watch.add', { path: desk() })
  await client.call('watch.pause', {})
  put('one.txt', report(1))
  await reopen({ settle: 60 })
  expect(await client.call('watch.list', {})).toMatchObject([{ state: 'paused' }])
  await client.call('watch.resume', {})
  await read(1)
  expect(await listed()).toHaveLength(1)
})

test('a folder that is not watched any more is let be', async () => {
  const { id } = await client.call('watch.add', { path: desk() })
  await client.call('watch.remove', { id })
  expect(await client.call('watch.list', {})).toEqual([])
  await expect(client.call('watch.pause', { id })).rejects.toMatchObject({ code: 'not-found' })
})

test('a restored backup watches nothing by itself, and says so until a person resumes it', async () => {
  const { id } = await client.call('watch.add', { path: desk() })
  await client.call('library.backup', { to: at('backup') })
  expect(readdirSync(at('backup')).filter(name => /-(wal|shm|journal)$/.test(name))).toEqual([])
  expect(await client.call('watch.list', {})).toMatchObject([{ state: expect.not.stringMatching('paused') }])
  await client.call('library.restore', { from: at('backup'), to: at('restored') })
  const sentence = expect.stringContaining('comes from a backup')
  expect(await client.call('watch.list', {})).toMatchObject([{ id, path: desk(), state: 'paused', sentence }])
  put('one.txt', report(1))
  await client.call('watch.resume', { id })
  await read(1)
  expect(await client.call('watch.list', {})).toMatchObject([{ state: 'watching', sentence: null }])
})

test('what cannot be watched is said', async () => {
  put('file.txt', 'a file')
  mkdirSync(join(desk(), 'inner'))
  const add = (path: string) => client.call('watch.add', { path })
  await expect(add('desk')).rejects.toMatchObject({ code: 'invalid' })
  await expect(add(at('nowhere'))).rejects.toMatchObject({ code: 'not-found' })
  await expect(add(join(desk(), 'file.txt'))).rejects.toMatchObject({ code: 'invalid' })
  await expect(add(at('library'))).rejects.toMatchObject({ code: 'invalid' })
  await expect(add(folder)).rejects.toMatchObject({ code: 'invalid' })
  await add(desk())
  await expect(add(join(desk(), 'inner'))).rejects.toMatchObject({ code: 'exists' })
})
