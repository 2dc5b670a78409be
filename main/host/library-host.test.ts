import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Client } from '../contract/rpc.ts'
import type { LibraryService } from '../contract/service.ts'
import { openWriter } from '../library/database.ts'
import { databaseFile } from '../library/manifest.ts'
import { makeOlder } from '../library/test-library.ts'
import { isAnalysisCurrent } from '../search/analysis-version.ts'
import type { LibraryHost } from './library-host.ts'
import { makeTestHost } from './test-host.ts'

// Each test starts processes and threads, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let folder: string
let host: LibraryHost
let client: Client<LibraryService>
/** Reaches the same host once more. */
let connect: () => Client<LibraryService>
const at = (...names: string[]) => join(folder, ...names)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-host-'))
  const made = makeTestHost(at('config'))
  host = made.host
  connect = made.connect
  client = connect()
})
afterEach(async () => {
  await host.close()
  rmSync(folder, { recursive: true, force: true })
})

const all = { view: { kind: 'all' }, sort: { by: 'title', descending: false }, offset: 0, limit: 100 } as const

async function importText(name: string, text: string): Promise<number> {
  const answer = await client.call('imports.paste', { text, title: name })
  return answer.documentId
}

describe('libraries', () => {
  test('a new library is private, is recent, and opens again with what was put in', async () => {
    const created = await client.call('library.create', { folder: at('L'), name: 'Elections' })
    expect(created).toMatchObject({ state: 'open', name: 'Elections', isSample: false, isLocked: false })
    await importText('One', 'The count was orderly.')
    await client.call('library.close', {})
    expect(statSync(at('L')).mode & 0o077).toBe(0)
    expect(readdirSync(at('L')).sort()).toEqual(['library.db', 'library.json', 'lock.db', 'originals'])
    expect(await client.call('library.recent', {})).toMatchObject([{ folder: at('L'), name: 'Elections' }])
    await client.call('library.open', { folder: at('L') })
    expect(await client.call('documents.list', all)).toMatchObject({ total: 1, rows: [{ title: 'One' }] })
  })

  test('a folder with something in it is not taken, and is left as it was', async () => {
    mkdirSync(at('full'))
    writeFileSync(at('full', 'notes.txt'), 'mine')
    await expect(client.call('library.create', { folder: at('full') })).rejects.toMatchObject({ code: 'exists' })
    expect(readdirSync(at('full'))).toEqual(['notes.txt'])
  })

  test('when another library cannot be opened, the one that is open stays open', async () => {
    await client.call('library.create', { folder: at('L'), name: 'Elections' })
    await expect(client.call('library.open', { folder: at('nowhere') })).rejects.toMatchObject({ code: 'not-found' })
    expect(await client.call('library.state', {})).toMatchObject({ state: 'open', name: 'Elections' })
    await client.call('library.create', { folder: at('M'), name: 'Fires' })
    expect(await client.call('library.state', {})).toMatchObject({ name: 'Fires' })
    await client.call('library.open', { folder: at('L') })
    expect(await client.call('library.state', {})).toMatchObject({ name: 'Elections' })
  })

  test('without a library every call says so', async () => {
    await expect(client.call('documents.list', all)).rejects.toMatchObject({ code: 'no-library' })
    await expect(client.call('library.open', { folder: at('nowhere') })).rejects.toMatchObject({ code: 'not-found' })
  })

  test('with a key it opens with that key only', async () => {
    await client.call('library.create', { folder: at('L'), key: 'a long passphrase' })
    await importText('One', 'The count was orderly.')
    await client.call('library.close', {})
    await expect(client.call('library.open', { folder: at('L') })).rejects.toMatchObject({ code: 'wrong-key' })
    await expect(client.call('library.open', { folder: at('L'), key: 'another' })).rejects.toMatchObject({
      code: 'wrong-key',
    })
    await client.call('library.open', { folder: at('L'), key: 'a long passphrase' })
    expect(await client.call('library.state', {})).toMatchObject({ isLocked: true })
    expect((await client.call('documents.list', all)).total).toBe(1)
  })

  test('a change that one page makes is told to every page', async () => {
    await client.call('library.create', { folder: at('L') })
    const other = connect()
    const told = new Promise<void>(resolve => {
      // The program's own work, as on the index, is told too.
      other.on('library.changed', ({ kinds }) => {
        if (kinds.includes('tags') && kinds.includes('history')) resolve()
      })
    })
    await client.call('tags.create', { name: 'turnout' })
    await told
  })
})

describe('the sample', () => {
  test('is eight invented accounts of two events, tagged, with nothing to undo, and is made once', async () => {
    const state = await client.call('library.openSample', { folder: at('sample') })
    expect(state).toMatchObject({ state: 'open', isSample: true })
    const { total, rows } = await client.call('documents.list', all)
    expect(total).toBe(8)
    expect(new Set(rows.map(row => row.language))).toEqual(new Set(['en', 'ru', 'kk']))
    expect((await client.call('events.list', {})).map(event => event.documents)).toEqual([4, 4])
    expect((await client.call('tags.list', {})).length).toBeGreaterThan(3)
    expect(await client.call('history.state', {})).toEqual({ undo: null, redo: null })
    await client.call('library.close', {})
    await client.call('library.openSample', { folder: at('sample') })
    expect((await client.call('documents.list', all)).total).toBe(8)
  })
})

describe('the analysis of the index', () => {
  /** As a library that an older version left: `election` finds nothing in it. */
  function makeOld() {
    const db = openWriter({ file: databaseFile(at('L')) })
    db.exec("delete from index_state where name = 'analysis'; update forms set stem = 'x' where form = 'elections'")
    db.close()
  }
  async function find(query: string): Promise<number> {
    return (await client.call('search.run', { query, offset: 0, limit: 10 })).total
  }
  /** Once the index has changed so that a query finds so many. */
  function untilFound(query: string, total: number): Promise<void> {
    return new Promise<void>(resolve => {
      client.on('library.changed', ({ kinds }) => {
        if (!kinds.includes('index')) return
        const look = async () => (await find(query)) === total && resolve()
        look().catch(() => {})
      })
    })
  }

  test('an older one is replaced by itself, with progress, while the old index answers', async () => {
    await client.call('library.create', { folder: at('L') })
    await importText('One', 'The elections were orderly, and the observers who had come to see them said so at once.')
    await client.call('library.close', {})
    makeOld()
    const progress: unknown[] = []
    client.on('library.progress', one => void progress.push(one))
    const renewed = untilFound('election', 1)
    await client.call('library.open', { folder: at('L') })
    expect(await find('orderly')).toBe(1)
    await renewed
    expect(progress).toContainEqual({ work: 'reindex', done: 1, total: 1 })
    expect(await client.call('library.check', {})).toMatchObject({ documents: 1, problems: [] })
  })

  function makeOfVersion3() {
    const db = openWriter({ file: databaseFile(at('L')) })
    makeOlder(db, 3)
    db.exec("delete from index_state where name = 'analysis'")
    db.close()
  }

  test('a library of version 3 is searched and changed at once, and then indexed again by itself', async () => {
    await client.call('library.create', { folder: at('L') })
    const text = 'On Sunday Nazarbayev met the observers who had come, and they said so at once.'
    const one = await importText('One', text)
    const two = await importText('Two', 'В воскресенье Назарбаев принял наблюдателей, и они сразу же об этом сказали.')
    const gone = await importText('Gone', `${text} Qwyxbrtl.`)
    await client.call('library.close', {})
    makeOfVersion3()
    // Edits and imports tell of the index too; the other spelling is found in the new one only.
    const renewed = untilFound('Nazarbayev lang:ru', 1)
    const opened = await client.call('library.open', { folder: at('L') })
    expect(JSON.stringify(opened)).toContain('copy of the database')
    expect(await find('observer')).toBe(2)
    await client.call('documents.edit', { ids: [one], patch: { title: 'Gathering' } })
    await client.call('documents.erase', { ids: [gone] })
    await importText('Three', 'Observers left on Monday, and nobody of them said why.')
    expect([await find('gathered'), await find('observer')]).toEqual([1, 2])
    await renewed
    expect((await client.call('search.run', { query: 'Nazarbayev', offset: 0, limit: 9 })).results).toMatchObject([
      { id: one },
      { id: two },
    ])
    expect(await client.call('library.check', {})).toMatchObject({ documents: 3, problems: [] })
  })

  test('a new library has the newest one', async () => {
    await client.call('library.create', { folder: at('L') })
    await importText('One', 'The elections were orderly, and the observers who had come to see them said so at once.')
    await client.call('library.close', {})
    const db = openWriter({ file: databaseFile(at('L')) })
    expect(isAnalysisCurrent(db)).toBe(true)
    db.close()
  })
})

describe('signatures', () => {
  const waiting = async () => (await client.call('similar.status', {})).waiting

  test('every text gets one, also where closing the library left some without', async () => {
    await client.call('library.create', { folder: at('L') })
    for (let n = 0; n < 3; n++) await importText(`Report ${n}`, `The count of station ${n} was orderly.`)
    await client.call('library.close', {})
    const told = new Promise<void>(resolve => {
      client.on('library.changed', ({ kinds }) => {
        if (kinds.includes('signatures')) resolve()
      })
    })
    await client.call('library.open', { folder: at('L') })
    // Nobody asks for it: it is taken up by itself. On a slow machine all may have one already.
    if ((await waiting()) > 0) await told
    expect(await waiting()).toBe(0)
  })

  test('whoever cannot wait has them made at once', async () => {
    await client.call('library.create', { folder: at('L') })
    await importText('One', 'The count was orderly.')
    await client.call('similar.prepare', {})
    expect(await waiting()).toBe(0)
  })
})

describe('backups', () => {
  test.each([undefined, 'a long passphrase'])('a backup restores to the same library (key: %s)', async key => {
    const keyed = key === undefined ? {} : { key }
    await client.call('library.create', { folder: at('L'), name: 'Elections', ...keyed })
    const id = await importText('One', 'The count was orderly.')
    const backup = await client.call('library.backup', { to: at('backup') })
    expect(backup.documents).toBe(1)
    await client.call('documents.edit', { ids: [id], patch: { title: 'Changed after the backup' } })
    await client.call('library.restore', { from: at('backup'), to: at('restored'), ...keyed })
    expect(await client.call('library.state', {})).toMatchObject({ folder: at('restored'), name: 'Elections' })
    expect((await client.call('documents.get', { id })).title).toBe('One')
    const found = await client.call('search.run', { query: 'orderly', offset: 0, limit: 10 })
    expect(found.results.map(result => result.id)).toEqual([id])
  })

  test('an original that is not what it was is not restored', async () => {
    await client.call('library.create', { folder: at('L') })
    await importText('One', 'The count was orderly.')
    await client.call('library.backup', { to: at('backup') })
    const [original] = readdirSync(at('backup', 'originals'), { recursive: true, encoding: 'utf8' }).filter(
      name => name.length > 30,
    )
    writeFileSync(at('backup', 'originals', original as string), 'The count was forged.')
    await expect(client.call('library.restore', { from: at('backup'), to: at('restored') })).rejects.toMatchObject({
      code: 'damaged',
    })
    expect(readdirSync(folder)).not.toContain('restored')
    expect(await client.call('library.state', {})).toMatchObject({ folder: at('L') })
  })
})
