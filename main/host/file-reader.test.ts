import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { watchLimits } from '../ingest/excess.ts'
import { createFileReader, type FileReader, type Owner } from '../ingest/file-reader.ts'
import { wholeRoom } from '../ingest/room.ts'
import { type RunningProgram, startIngestProcess } from './start-programs.ts'

let folder: string
let reader: FileReader
let started: RunningProgram[]
const at = (name: string) => join(folder, name)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-reader-'))
  started = []
})
afterEach(async () => {
  await reader.close()
  rmSync(folder, { recursive: true, force: true })
})

function makeReader(limits: Partial<typeof watchLimits>, onStart: (program: RunningProgram) => void = () => {}) {
  reader = createFileReader({
    async startIngest() {
      const program = await startIngestProcess()
      started.push(program)
      onStart(program)
      return program
    },
    log: () => {},
    limits: { ...watchLimits, ...limits },
  })
}

function put(name: string, content: string): string {
  writeFileSync(at(name), content)
  return at(name)
}
const requestOf = (path: string) => ({ path, shownAs: path, partsFolder: `${path}.parts`, room: wholeRoom })
const read = (path: string, owner: Owner = folderOwner) =>
  reader.read(owner, { ...requestOf(path), stagingPath: `${path}.staged` })
const extract = (path: string, owner: Owner = folderOwner) => reader.extract(owner, requestOf(path))
const folderOwner = {}

/** Some 300,000 elements: seconds of work and several hundred MB. */
const heavyPage = `<!doctype html><html><body>${'<p>The <b>count</b> went on.</p>'.repeat(150_000)}</body></html>`

test('a page that takes too long is stopped, and files beside it are read', async () => {
  makeReader({ reading: 500 })
  const heavy = extract(put('heavy.html', heavyPage))
  const others = [1, 2, 3].map(n => read(put(`${n}.txt`, `Report ${n}\n`)))
  await expect(heavy).rejects.toMatchObject({
    code: 'unreadable',
    message: expect.stringMatching(/more than \d seconds?/),
  })
  for (const other of others) expect(await other).toMatchObject({ status: 'read' })
}, 60_000)

test('a file that reports progress for ever is stopped all the same', async () => {
  makeReader({ reading: 5000, inAll: 300 }, repeatWorking)
  const heavy = extract(put('heavy.html', heavyPage))
  await expect(heavy).rejects.toMatchObject({
    code: 'unreadable',
    message: expect.stringMatching(/took more than 0 seconds/),
  })
  expect(await read(put('next.txt', 'Next\n'))).toMatchObject({ status: 'read' })
}, 60_000)

/** Says each word of work again and again, as a format does that makes progress without end. */
function repeatWorking(program: RunningProgram) {
  const { port } = program
  const listen: typeof port.listen = onMessage =>
    port.listen(message => {
      onMessage(message)
      if (!JSON.stringify(message).includes('extracting')) return
      const again = setInterval(() => onMessage(message), 20)
      port.onClose(() => clearInterval(again))
    })
  program.port = { ...port, listen }
}

test('a page that takes too much memory is stopped with a sentence', async () => {
  makeReader({ memory: 160 * 1024 * 1024 })
  await expect(extract(put('heavy.html', heavyPage))).rejects.toMatchObject({
    code: 'unreadable',
    message: expect.stringMatching(/more than 160 MB of memory/),
  })
  expect(await read(put('next.txt', 'Next\n'))).toMatchObject({ status: 'read', title: 'Next' })
  expect(started).toHaveLength(2)
}, 60_000)

test('a file that kills its reader twice is left out, and those that were there with it are read', async () => {
  const page = put('page.html', '<!doctype html><html><body><p>Short</p></body></html>')
  makeReader({}, killWhenExtracting)
  const outcome = extract(page)
  const others = [1, 2, 3].map(n => read(put(`${n}.txt`, `Report ${n}\n`)))
  await expect(outcome).rejects.toMatchObject({ message: expect.stringMatching(/broke down on this file twice/) })
  for (const other of others) expect(await other).toMatchObject({ status: 'read' })
  expect(started).toHaveLength(3)
}, 60_000)

/** Kills a process whenever it begins to read a page, as a crash of a parser does. */
function killWhenExtracting(program: RunningProgram) {
  const { port } = program
  const listen: typeof port.listen = onMessage =>
    port.listen(message => {
      if (JSON.stringify(message).includes('extracting')) program.kill()
      else onMessage(message)
    })
  program.port = { ...port, listen }
}

test('what nobody wants any more is given up at once, and leaves nothing staged', async () => {
  makeReader({ abandoned: 0 })
  const owner = {}
  const heavy = extract(put('heavy.html', heavyPage), owner)
  const behind = read(put('behind.txt', 'Behind\n'), owner)
  reader.abandon(owner)
  await expect(heavy).rejects.toMatchObject({ code: 'cancelled' })
  await expect(behind).rejects.toMatchObject({ code: 'cancelled' })
  expect(await read(put('other.txt', 'Other\n'))).toMatchObject({ status: 'read' })
  expect(existsSync(at('behind.txt.staged'))).toBe(false)
  await expect(read(at('other.txt'), owner)).rejects.toMatchObject({ code: 'cancelled' })
}, 60_000)

test('what has the higher priority is read before what waits longer', async () => {
  makeReader({})
  const order: string[] = []
  const readIn = (name: string, priority: number) =>
    read(put(name, `${name}\n`), { priority: () => priority }).then(() => order.push(name))
  const big = Array.from({ length: 40 }, (_, n) => readIn(`big-${n}.txt`, 1))
  await Promise.all([...big, readIn('dropped.txt', 2)])
  // Eight are under way at once.
  expect(order.indexOf('dropped.txt')).toBeLessThan(8)
})

test('a process that cannot be started is one failure that says so', async () => {
  reader = createFileReader({ startIngest: () => Promise.reject(new Error('no program')), log: () => {} })
  await expect(read(put('a.txt', 'A\n'))).rejects.toMatchObject({ code: 'gone' })
})
