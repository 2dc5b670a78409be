import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import iconv from 'iconv-lite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Import, ImportFile } from '../contract/imports.ts'
import type { Client } from '../contract/rpc.ts'
import type { LibraryService } from '../contract/service.ts'
import { originalPath, stagingFolder } from '../library/originals.ts'
import type { LibraryHost } from './library-host.ts'
import { type RunningProgram, startIngestProcess } from './start-programs.ts'
import { makeTestHost } from './test-host.ts'

let folder: string
let host: LibraryHost
let client: Client<LibraryService>
let ingests: RunningProgram[]
let done: ImportFile[]
/** Called on each file that ends. */
let onFile: (file: ImportFile) => void
const at = (...names: string[]) => join(folder, ...names)

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'collate-imports-'))
  ingests = []
  done = []
  onFile = () => {}
  const made = makeTestHost(at('config'), {
    async startIngest() {
      const started = await startIngestProcess()
      ingests.push(started)
      return started
    },
  })
  host = made.host
  client = made.connect()
  client.on('imports.fileDone', ({ file }) => {
    done.push(file)
    onFile(file)
  })
  await client.call('library.create', { folder: at('library') })
})
afterEach(async () => {
  await host.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Writes a file below the folder of reports, and answers its path. */
function put(name: string, content: string | Buffer): string {
  const path = at('reports', name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  return path
}
const report = (n: number) => `Report ${n} of the count\n\nStation ${n} counted ${n * 7} ballots before noon.\n`

/** Starts an import and waits for its end. */
async function importAll(...paths: string[]): Promise<Import> {
  const ending = ended()
  await client.call('imports.start', { items: paths.map(path => ({ path })) })
  return ending
}
function ended(states = ['done', 'cancelled', 'interrupted']): Promise<Import> {
  return new Promise(resolve => {
    const stop = client.on('imports.progress', progress => {
      if (!states.includes(progress.state)) return
      stop()
      resolve(progress)
    })
  })
}
async function documentOf(path: string) {
  const file = done.find(candidate => candidate.path === path)
  const id = file?.documentId ?? 0
  const { text } = await client.call('documents.text', { id })
  return { file, text, document: await client.call('documents.get', { id }) }
}
const endOf = (path: string) => done.find(file => file.path === path)

describe('a pile of odd files', () => {
  const russian = 'Выборы прошли спокойно, сообщила комиссия.\n\n«Протоколы останутся», сказал наблюдатель из ОБСЕ.\n'

  test('Russian in four charsets is read as it was written, and each guess is told', async () => {
    const plain = russian.replaceAll(/[«»]/g, '"')
    const guessed = ['windows-1251', 'koi8-r', 'utf-16be']
    const paths = guessed.map(charset => put(`${charset}.txt`, iconv.encode(plain, charset)))
    const marked = put('marked.txt', iconv.encode(plain, 'utf-16le', { addBOM: true }))
    expect(await importAll(at('reports'))).toMatchObject({ imported: 4 })
    for (const [place, path] of paths.entries()) {
      const { text, document } = await documentOf(path)
      expect(text).toBe(plain)
      expect(document.remarks.join()).toContain(guessed[place])
    }
    expect(await documentOf(marked)).toMatchObject({ text: plain, document: { remarks: [] } })
  })

  test('UTF-8 is kept unchanged but for its mark, and its original to the byte', async () => {
    const written = `\ufeff${russian}\r\n\ttail \u0000? no\u2028`.replace('\u0000', '')
    const path = put('report.txt', written)
    await importAll(path)
    const { text, document } = await documentOf(path)
    expect(text).toBe(written.slice(1))
    expect(document).toMatchObject({ bytes: Buffer.byteLength(written), remarks: [], unreadable: null })
    expect(readdirSync(stagingFolder(at('library')))).toEqual([])
  })

  test('broken UTF-8 is read with a remark', async () => {
    const bytes = Buffer.from(russian)
    bytes[30] = 0xff
    const path = put('broken.txt', bytes)
    await importAll(path)
    const { text, document } = await documentOf(path)
    expect(text).toContain('наблюдатель из ОБСЕ')
    expect(document.remarks.join()).toMatch(/damaged/)
  })

  test('what cannot be read gets a sentence each, and the others are not disturbed', async () => {
    const good = [put('a.txt', report(1)), put('z.txt', report(2))]
    const empty = put('empty.txt', '')
    const binary = put('binary.txt', randomBytes(20_000))
    const pdf = put('report.txt.txt', '%PDF-1.7\n%âãÏÓ\n')
    const gone = at('reports', 'gone.txt')
    const result = await importAll(at('reports'), gone)
    expect(result).toMatchObject({ files: 6, imported: 2, failed: 4, duplicates: 0, state: 'done' })
    for (const path of good) expect(endOf(path)).toMatchObject({ state: 'imported', reason: null })
    expect(endOf(empty)).toMatchObject({ documentId: null, reason: 'The file is empty.' })
    expect(endOf(gone)?.reason).toMatch(/no longer there/)
    expect(endOf(pdf)?.reason).toMatch(/^This PDF is damaged /)
    expect(endOf(binary)?.reason).toMatch(/original is kept/)
    // Those that are no text are kept, marked, and can be found as such.
    const kept = await client.call('documents.get', { id: endOf(binary)?.documentId ?? 0 })
    expect(kept).toMatchObject({ title: 'binary', unreadable: endOf(binary)?.reason, bytes: 20_000 })
    expect(await client.call('documents.counts', {})).toMatchObject({ all: 4, unreadable: 2 })
  })

  test('a text of 200 MB is cut at 20 million characters and says so', async () => {
    const path = put('long.txt', '')
    const line = 'The observers waited for the count that nobody had announced, and went home. '.repeat(13_000)
    for (let size = 0; size < 200_000_000; size += line.length) appendFileSync(path, line)
    const other = put('short.txt', report(1))
    expect(await importAll(at('reports'))).toMatchObject({ imported: 2, failed: 0 })
    const { text, document } = await documentOf(path)
    expect(text.length).toBe(20_000_000)
    expect(document.remarks.join()).toMatch(/cut: only its first 20,000,000/)
    expect(document.bytes).toBeGreaterThan(200_000_000)
    expect(endOf(other)?.state).toBe('imported')
    expect(ingests).toHaveLength(1)
  }, 120_000)

  test('a file over 1 GB is refused and not copied', async () => {
    const path = put('huge.txt', '')
    truncateSync(path, 1024 ** 3 + 1)
    await importAll(path)
    expect(endOf(path)).toMatchObject({ state: 'failed', documentId: null })
    expect(endOf(path)?.reason).toMatch(/larger than 1 GB/)
    expect(readdirSync(stagingFolder(at('library')))).toEqual([])
  })

  test('exact duplicates are told and name what they repeat, also inside one import', async () => {
    const first = put('first.txt', report(1))
    const second = put('second.txt', report(1))
    expect(await importAll(at('reports'))).toMatchObject({ imported: 1, duplicates: 1 })
    // Whichever was read first became the document.
    expect([endOf(first)?.state, endOf(second)?.state].sort()).toEqual(['duplicate', 'imported'])
    expect(endOf(second)?.documentId).toBe(endOf(first)?.documentId)
    done = []
    expect(await importAll(at('reports'))).toMatchObject({ imported: 0, duplicates: 2 })
  })
})

describe('folders', () => {
  test('links do not lead out or round, hidden files are left, order is by name', async () => {
    put('inside/b10.txt', report(10))
    put('inside/b9.txt', report(9))
    put('inside/.hidden.txt', report(3))
    writeFileSync(at('secret.txt'), 'nobody chose this')
    symlinkSync(at('reports'), at('reports', 'inside', 'loop'))
    symlinkSync(at('secret.txt'), at('reports', 'inside', 'leaves'))
    symlinkSync(at('nowhere'), at('reports', 'inside', 'broken'))
    symlinkSync(at('reports', 'inside', 'b9.txt'), at('reports', 'inside', 'stays'))
    expect(await importAll(at('reports'))).toMatchObject({ files: 4, imported: 2, failed: 2 })
    expect(endOf(at('reports', 'inside', 'leaves'))?.reason).toMatch(/outside the folder/)
    expect(endOf(at('reports', 'inside', 'broken'))?.reason).toMatch(/leads nowhere/)
    const { rows } = await client.call('imports.files', { id: 1, offset: 0, limit: 10 })
    const names = rows.map(({ path }) => path.slice(at('reports', 'inside').length + 1))
    expect(names).toEqual(['b9.txt', 'b10.txt', 'broken', 'leaves'])
  })

  test('a pipe is no file, and nothing waits for it', async () => {
    put('a.txt', report(1))
    execFileSync('mkfifo', [at('reports', 'pipe')])
    const result = await importAll(at('reports', 'pipe'), at('reports', 'a.txt'))
    expect(result).toMatchObject({ imported: 1, failed: 1 })
    expect(endOf(at('reports', 'pipe'))?.reason).toMatch(/not a file that can be read/)
  })

  test('a file that vanishes between listing and reading is one sentence', async () => {
    for (let n = 0; n < 300; n++) put(`${n}.txt`, report(n))
    onFile = () => rmSync(at('reports', '299.txt'), { force: true })
    expect(await importAll(at('reports'))).toMatchObject({ imported: 299, failed: 1 })
    expect(endOf(at('reports', '299.txt'))?.reason).toMatch(/no longer there/)
  })
})

describe('the ingest process', () => {
  test('killed in the middle of 1,000 files, it is started again and no file is lost', async () => {
    for (let n = 0; n < 1000; n++) put(`${n}.txt`, report(n))
    onFile = () => {
      if (done.length === 200 || done.length === 600) ingests.at(-1)?.kill()
    }
    expect(await importAll(at('reports'))).toMatchObject({ files: 1000, imported: 1000, failed: 0 })
    expect(ingests.length).toBeGreaterThanOrEqual(2)
    expect(new Set(done.map(file => file.documentId)).size).toBe(1000)
    expect(readdirSync(stagingFolder(at('library')))).toEqual([])
  }, 60_000)

  test('a page that is tangled beyond reading is kept without text, and the next one is read', async () => {
    const tangled = put('a.html', `<html><body>${'<div>'.repeat(50_000)}deep`)
    const good = put('b.html', `<html lang="en"><title>The count</title><body><p>${report(4)}</p></body></html>`)
    expect(await importAll(at('reports'))).toMatchObject({ imported: 1, failed: 1 })
    expect(endOf(tangled)?.reason).toMatch(/too tangled/)
    expect((await documentOf(good)).document).toMatchObject({ title: 'The count', language: 'en', format: 'html' })
  }, 30_000)
})

describe('cancel, resume, retry', () => {
  test('a cancelled import keeps what it read and goes on later', async () => {
    for (let n = 0; n < 1000; n++) put(`${n}.txt`, report(n))
    const cancelled = new Promise<void>(resolve => {
      onFile = () => {
        onFile = () => {}
        void client.call('imports.cancel', { id: 1 }).then(() => resolve())
      }
    })
    expect(await importAll(at('reports'))).toMatchObject({ state: 'cancelled' })
    await cancelled
    const [stopped] = await client.call('imports.list', {})
    expect(stopped?.imported).toBe(done.length)
    expect(stopped?.imported).toBeLessThan(1000)
    const { total } = await client.call('imports.files', { id: 1, states: ['reading'], offset: 0, limit: 1 })
    expect(total).toBe(0)
    const ending = ended(['done'])
    await client.call('imports.resume', { id: 1 })
    expect(await ending).toMatchObject({ files: 1000, imported: 1000, duplicates: 0 })
  }, 60_000)

  test('a paused import rests until it goes on, also when the library is opened again', async () => {
    for (let n = 0; n < 500; n++) put(`${n}.txt`, report(n))
    const paused = new Promise<void>(resolve => {
      onFile = () => {
        onFile = () => {}
        void client.call('imports.pause', {}).then(() => resolve())
      }
    })
    const resting = ended(['paused'])
    await client.call('imports.start', { items: [{ path: at('reports') }] })
    expect(await resting).toMatchObject({ state: 'paused', msLeft: null })
    await paused
    const before = done.length
    expect(before).toBeLessThan(500)
    await client.call('library.close', {})
    await client.call('library.open', { folder: at('library') })
    expect(await client.call('imports.list', {})).toMatchObject([{ state: 'paused', imported: before }])
    const ending = ended(['done'])
    await client.call('imports.resume', {})
    expect(await ending).toMatchObject({ files: 500, imported: 500, duplicates: 0, failed: 0 })
  }, 60_000)

  test('a file that failed can be tried again when it is there', async () => {
    const path = at('reports', 'late.txt')
    put('early.txt', report(1))
    expect(await importAll(at('reports', 'early.txt'), path)).toMatchObject({ imported: 1, failed: 1 })
    put('late.txt', report(2))
    const ending = ended()
    await client.call('imports.retry', { id: 1 })
    expect(await ending).toMatchObject({ files: 2, imported: 2, failed: 0 })
  })

  test('an upload is known by its own name and removed when it is read', async () => {
    const path = put('upload-1', report(1))
    const ending = ended()
    await client.call('imports.start', { items: [{ path, shownAs: 'desk/report.txt', isTemporary: true }] })
    expect(await ending).toMatchObject({ imported: 1, label: 'report.txt' })
    expect(done[0]?.path).toBe('desk/report.txt')
    await expect.poll(() => existsSync(path)).toBe(false)
  })
})

describe('pasted text', () => {
  test('becomes a document as a .txt does, with its address', async () => {
    const pasted = await client.call('imports.paste', {
      text: report(1),
      title: 'From the wire',
      address: 'https://wire.example/1',
      retrievedAt: 5,
    })
    expect(pasted.status).toBe('imported')
    const document = await client.call('documents.get', { id: pasted.documentId })
    expect(document).toMatchObject({ title: 'From the wire', format: 'plain-text', fieldOrigins: { title: 'person' } })
    expect(document.origins).toMatchObject([{ kind: 'pasted', address: 'https://wire.example/1', retrievedAt: 5 }])
    expect(existsSync(originalPath(at('library'), ''))).toBe(true)
    const again = await client.call('imports.paste', { text: report(1) })
    expect(again).toEqual({ status: 'duplicate', documentId: pasted.documentId })
  })

  test('is text even when it looks like an e-mail or a page', async () => {
    for (const text of ['From: a@b.example\nMIME-Version: 1.0\n\nHello desk\n', '<!doctype html>\n<p>source\n']) {
      const { documentId } = await client.call('imports.paste', { text })
      expect((await client.call('documents.text', { id: documentId })).text).toBe(text)
    }
  })

  test('of blanks is refused', async () => {
    await expect(client.call('imports.paste', { text: ' \n' })).rejects.toMatchObject({ code: 'invalid' })
  })
})

describe('reading again', () => {
  test('in the charset that a person chose gives a new version of the text, and keeps what was entered by hand', async () => {
    const path = put('note.txt', iconv.encode('Явка 81,7 процента', 'cp866'))
    await importAll(path)
    const id = endOf(path)?.documentId as number
    await client.call('documents.edit', { ids: [id], patch: { title: 'By hand' } })
    expect((await client.call('documents.text', { id })).text).not.toContain('Явка')
    const [answer] = await client.call('imports.readAgain', { ids: [id], charset: 'cp866' })
    expect(answer).toMatchObject({ outcome: 'renewed' })
    expect(await client.call('documents.text', { id })).toMatchObject({ text: 'Явка 81,7 процента' })
    const document = await client.call('documents.get', { id })
    expect(document).toMatchObject({ title: 'By hand', fieldOrigins: { title: 'person' }, remarks: [] })
    expect(document.fields).toContainEqual({ name: 'Character set', value: 'cp866' })
    expect(await client.call('imports.readAgain', { ids: [id, 99], charset: 'cp866' })).toEqual([
      { id, outcome: 'same', reason: null, needs: null },
      { id: 99, outcome: 'gone', reason: expect.stringMatching(/gone/), needs: null },
    ])
    const version = document.textVersion
    expect((await client.call('documents.get', { id })).textVersion).toBe(version)
  })

  test('as plain text shows the source of a page; what was there stays where nothing can be read', async () => {
    const path = put('page.html', `<!doctype html><title>T</title><p>${report(1)}</p>`)
    await importAll(path)
    const id = endOf(path)?.documentId as number
    await client.call('imports.readAgain', { ids: [id], plain: true })
    expect((await client.call('documents.text', { id })).text).toContain('<!doctype html>')
    const found = await client.call('search.run', { query: 'doctype', offset: 0, limit: 5 })
    expect(found).toMatchObject({ total: 1 })
    const originals = readdirSync(at('library', 'originals'), { recursive: true, withFileTypes: true })
    for (const file of originals) if (file.isFile()) rmSync(join(file.parentPath, file.name))
    expect(await client.call('imports.readAgain', { ids: [id] })).toMatchObject([
      { outcome: 'unread', reason: expect.stringMatching(/no longer there/) },
    ])
    expect((await client.call('documents.text', { id })).text).toContain('<!doctype html>')
  })

  test('in a charset that there is not is refused', async () => {
    await expect(client.call('imports.readAgain', { ids: [1], charset: 'x-none' })).rejects.toMatchObject({
      code: 'invalid',
    })
  })
})
