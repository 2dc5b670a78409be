import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createCancellation } from '../contract/cancellation.ts'
import { beginNextIndex } from '../search/rebuild-index.ts'
import { runSearch } from '../search/run-search.ts'
import { plainSearch } from '../search/test-archive.ts'
import { checkLibrary } from './check-library.ts'
import type { Reader } from './database.ts'
import { reindexAll } from './reindex-all.ts'
import { makeTestLibrary, type TestLibrary, testCall } from './test-library.ts'

let library: TestLibrary
beforeEach(() => {
  library = makeTestLibrary()
})
afterEach(() => library.remove())

const check = () => checkLibrary({ folder: library.folder }, false, testCall)
const many = (n: number) =>
  library.add(...Array.from({ length: n }, (_, at) => `Report ${at} of elections\n\nCounted.`))
const tables = () => library.db.prepare("select name from sqlite_schema where name like '%next%'").pluck().all()
const breathe = () => new Promise<void>(resolve => setImmediate(resolve))

async function found(db: Reader, query: string): Promise<number[]> {
  return (await runSearch(db, { ...plainSearch, query }, testCall)).results.map(({ id }) => id)
}

test('a word that cannot be found by its other spellings is noticed, and can be afterwards', async () => {
  const [id] = many(1)
  library.db.prepare("delete from spellings where form = 'elections'").run()
  expect(await check()).toMatchObject({ problems: [{ kind: 'unstemmed', document: id }] })
  await library.handlers['library.reindex']({}, testCall)
  expect(await check()).toMatchObject({ problems: [] })
})

test('an index of an older analysis is said to be one, and not compared', async () => {
  many(3)
  library.db.exec("update index_state set value = 1 where name = 'analysis'")
  expect(await check()).toMatchObject({ documents: 0, wrong: 1, problems: [{ kind: 'outdated' }] })
  await library.handlers['library.reindex']({}, testCall)
  expect(await check()).toMatchObject({ documents: 3, wrong: 0 })
})

test('an index that lacks, invents and mistakes is whole afterwards', async () => {
  const ids = many(250)
  const { db, writing, handlers } = library
  writing.index.remove(ids[3] as number)
  writing.index.put([{ id: 9000, language: 'en', title: 'x', byline: null, outlet: null, text: '', note: null }])
  db.prepare("update texts set text = 'quite other' where document_id = ?").run(ids[5])
  db.prepare("update forms set stem = 'x' where form = 'elections'").run()
  expect((await check()).wrong).toBeGreaterThan(3)
  expect(await handlers['library.reindex']({}, testCall)).toEqual({ documents: 250 })
  expect(await check()).toMatchObject({ documents: 250, problems: [] })
  expect(tables()).toEqual([])
  expect(await found(library.reader(), 'election')).toHaveLength(250)
})

test('a damaged index is made anew', async () => {
  const ids = many(5)
  library.db.unsafeMode(true)
  library.db.exec('update postings_data set block = zeroblob(length(block)) where id > 10')
  library.db.unsafeMode(false)
  await library.handlers['library.reindex']({}, testCall)
  expect(await check()).toMatchObject({ documents: 5, problems: [] })
  expect(await found(library.reader(), 'election')).toHaveLength(ids.length)
})

test('while it is made, the old index answers, and what changes is in the new one', async () => {
  const ids = many(450)
  const reader = library.reader()
  const edit = (some: number[], title: string) =>
    library.handlers['documents.edit']({ ids: some, patch: { title } }, testCall)
  const meanwhile = [
    () => edit(ids.slice(0, 1), 'zanzibarian'),
    () => library.add('Arrived meanwhile'),
    // So many that they are indexed in the background, which may be after the swap.
    () => edit(ids.slice(0, 300), 'qwyxbrtl'),
  ]
  const told: number[][] = []
  await library.writing.rebuilder.rebuild(async (...progress) => {
    told.push(progress)
    meanwhile.shift()?.()
    expect(await found(reader, 'counted')).toHaveLength(450)
    await breathe()
  })
  expect(told.slice(0, 5)).toEqual([
    [100, 450],
    [200, 450],
    [300, 451],
    [400, 451],
    [451, 451],
  ])
  expect(meanwhile).toEqual([])
  while (library.db.prepare('select 1 from documents where is_indexed = 0').get()) await breathe()
  expect(await check()).toMatchObject({ documents: 451, problems: [] })
  expect(await found(reader, 'qwyxbrtl')).toHaveLength(300)
  expect(await found(reader, 'zanzibarian')).toEqual([])
  // Words are remembered as written only where they are.
  library.add('Whispered elections')
  expect(await found(reader, 'whispering')).toHaveLength(1)
})

test('cancelled or cut short, it leaves the index as it was', async () => {
  many(250)
  const { signal, abort } = createCancellation()
  const reindexing = library.handlers['library.reindex']({}, { signal })
  abort()
  await expect(reindexing).rejects.toMatchObject({ code: 'cancelled' })
  expect(tables()).toEqual([])
  expect((await check()).problems).toEqual([])
})

test('what a crash left of it is thrown away', () => {
  const fields = { language: 'en', title: 'Zanzibarian', byline: null, outlet: null, text: '', note: null }
  library.db.transaction(() => beginNextIndex(library.db).put([{ id: 1, ...fields }]))()
  expect(tables()).toContain('next_postings')
  library.writing.rebuilder.discard()
  expect(tables()).toEqual([])
})

test('a document erased meanwhile leaves no word in the file', async () => {
  many(150)
  const [gone = 0] = library.add('Zanzibarian\n\nqwyxbrtl')
  let pieces = 0
  await library.writing.rebuilder.rebuild(async () => {
    if (++pieces !== 2) return
    await library.handlers['documents.erase']({ ids: [gone] }, testCall)
    const files = readdirSync(library.folder, { recursive: true, encoding: 'utf8' })
      .map(name => join(library.folder, name))
      .filter(file => statSync(file).isFile())
    expect(files.filter(file => /zanzibarian|qwyxbrtl/i.test(readFileSync(file, 'latin1')))).toEqual([])
  })
  expect(pieces).toBeGreaterThan(3)
  expect(await check()).toMatchObject({ documents: 150, problems: [] })
})

test('one is made at a time', async () => {
  many(150)
  const first = library.writing.rebuilder.rebuild(breathe)
  await expect(library.writing.rebuilder.rebuild(breathe)).rejects.toMatchObject({ code: 'conflict' })
  expect(await first).toBe(150)
})

test('who asks while one is made waits for it, and makes another only where it came to nothing', async () => {
  many(250)
  const { writing, handlers } = library
  const told: number[] = []
  const tell = ({ done }: { done: number }) => void told.push(done)
  const [own, joined] = [reindexAll(writing, tell, breathe), handlers['library.reindex']({}, testCall)]
  expect(await Promise.all([own, joined])).toEqual([250, { documents: 250 }])
  expect([writing.rebuilder.completed(), told]).toEqual([1, [100, 200, 250, 250]])

  const { signal, abort } = createCancellation()
  const cancelled = handlers['library.reindex']({}, { signal })
  const after = handlers['library.reindex']({}, testCall)
  abort()
  await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' })
  expect(await after).toEqual({ documents: 250 })
  expect(writing.rebuilder.completed()).toBe(2)

  const third = handlers['library.reindex']({}, testCall)
  await expect(handlers['library.reindex']({}, { signal })).rejects.toMatchObject({ code: 'cancelled' })
  expect(await third).toEqual({ documents: 250 })
  expect(tables()).toEqual([])
})
