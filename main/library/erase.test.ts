import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { createEraser, finishErasing } from './erase.ts'
import { analyseSomeDocuments } from './ledgers/analyse-some.ts'
import { keepAnalyses } from './ledgers/analyses.ts'
import { originalPath, settleOriginal, stagingFolder } from './originals.ts'
import { makeTestLibrary, type TestLibrary, testCall } from './test-library.ts'

let library: TestLibrary
afterEach(() => library.remove())

const planted = 'The zanzibarian clerk whispered that qwyxbrtl ballots were burnt'

/** The files of a folder, of any depth, in which these bytes stand. */
function filesWith(folder: string, words: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => join(folder, name))
    .filter(file => statSync(file).isFile())
    .filter(file => readFileSync(file).includes(words))
}

const traces = (folder: string) => ['zanzibarian', 'qwyxbrtl', 'whisperednote'].flatMap(word => filesWith(folder, word))

/** Has the background read what every document says. */
function keepAll() {
  const reader = library.reader()
  for (;;) {
    const analysed = analyseSomeDocuments(reader)
    if (analysed.length === 0) return reader.close()
    keepAnalyses(library.writing, analysed)
  }
}

test('no byte of an erased document is left in the library’s folder', async () => {
  library = makeTestLibrary()
  const others = Array.from(
    { length: 120 },
    (_, n) => `Report ${n} of the election. ${'The commission counted on. '.repeat(60)}`,
  )
  library.add(...others.slice(0, 60))
  const [id] = library.add(planted)
  library.add(...others.slice(60))
  const { handlers } = library
  const { id: source } = await handlers['sources.create']({ name: 'A clerk', kind: 'unnamed' }, testCall)
  const { id: passage } = await handlers['passages.create'](
    {
      documentId: id as number,
      textVersion: 1,
      start: 4,
      end: 30,
      kind: 'quote',
      sourceId: source,
      note: 'whisperednote',
    },
    testCall,
  )
  await handlers['translations.create'](
    {
      documentId: id as number,
      textVersion: 1,
      start: 4,
      end: 30,
      language: 'ru',
      text: 'whisperednote in other words',
      translator: null,
      madeOn: null,
    },
    testCall,
  )
  keepAll()
  const at = { document: id as number, textVersion: 1, start: 4, end: 30 }
  await handlers['ledgers.setFigure']({ at, figure: { of: 'qwyxbrtl ballots' } }, testCall)
  const said = { source: { name: 'zanzibarian clerk', kind: 'unnamed' as const } }
  await handlers['ledgers.setAttribution']({ at, attribution: said }, testCall)
  const cells = [{ ...at, says: 'fact' as const, place: { textVersion: 1, start: 4, end: 30 }, note: 'whisperednote' }]
  await handlers['claims.create'](
    { words: 'qwyxbrtl ballots were burnt', eventId: null, comparisonId: null, cells },
    testCall,
  )
  await handlers['passages.edit']({ id: passage, note: 'whisperednote twice' }, testCall)
  await handlers['documents.edit'](
    { ids: [id as number], patch: { title: 'zanzibarian title', outlet: 'qwyxbrtl' } },
    testCall,
  )
  for (let step = 0; step < 3; step++) await handlers['history.undo']({}, testCall)
  for (let step = 0; step < 3; step++) await handlers['history.redo']({}, testCall)
  await handlers['documents.trash']({ ids: [id as number] }, testCall)
  const told = library.db.prepare('select count(*) from document_attributions where document_id = ?').pluck()
  expect(told.get(id)).toBeGreaterThan(0)
  library.db.pragma('wal_checkpoint(passive)')
  expect(traces(library.folder).length).toBeGreaterThan(0)

  expect(await handlers['documents.erase']({ ids: [id as number] }, testCall)).toEqual({ erased: 1 })

  expect(traces(library.folder)).toEqual([])
})

test('the others are still there, can be found, and their steps can still be undone', async () => {
  library = makeTestLibrary()
  const [first, second] = library.add('The count was orderly', planted) as [number, number]
  await library.handlers['documents.setRead']({ ids: [first, second], isRead: true, byOpening: false }, testCall)
  await library.handlers['documents.erase']({ ids: [second] }, testCall)
  await library.handlers['history.undo']({}, testCall)
  expect(library.db.prepare('select id, is_read from documents').all()).toEqual([{ id: first, is_read: 0 }])
})

test('what was joined and compared with an erased document is gone with it, and undo passes over it', async () => {
  library = makeTestLibrary()
  const { db, handlers } = library
  const [first, second] = library.add('The count was orderly', planted) as [number, number]
  db.prepare('delete from steps').run()
  const stretch = (document: number) => ({ document, textVersion: 1, start: 0, end: 5 })
  const pairs = [{ one: stretch(first), other: stretch(second) }]
  await handlers['comparisons.create']({ name: 'Two', documents: [first, second] }, testCall)
  await handlers['ties.set']({ kind: 'joined', pairs }, testCall)
  await handlers['ties.set']({ kind: 'parted', pairs }, testCall)
  await handlers['documents.erase']({ ids: [second] }, testCall)
  expect(db.prepare('select count(*) from ties').pluck().get()).toBe(0)
  expect(db.prepare('select document_id from comparison_accounts').pluck().all()).toEqual([first])
  for (const way of ['history.undo', 'history.redo'] as const) {
    while (attempt(() => handlers[way]({}, testCall)));
  }
  expect(db.prepare('select document_id from comparison_accounts').pluck().all()).toEqual([first])
})

/** Whether there was something to do; any other failure is the test's. */
function attempt(act: () => unknown): boolean {
  try {
    act()
    return true
  } catch (error) {
    expect(error).toMatchObject({ code: 'not-found' })
    return false
  }
}

test('what a Delete for good left behind that was cut short is removed at the next opening', async () => {
  library = makeTestLibrary()
  const [id] = library.add(planted) as [number]
  const [original] = library.db.prepare('select original from documents').pluck().all() as [string]
  const bytes = readFileSync(originalPath(library.folder, original))
  const ended = new Error('the process ended')
  const erasing = createEraser(library.writing)([id], () => Promise.reject(ended))
  await expect(erasing).rejects.toBe(ended)
  writeFileSync(join(stagingFolder(library.folder), original), bytes)
  settleOriginal(library.folder, original)
  expect(traces(library.folder)).not.toEqual([])
  await finishErasing(library.writing, async () => {})
  library.db.pragma('wal_checkpoint(truncate)')
  expect(traces(library.folder)).toEqual([])
  expect(library.db.prepare("select value from settings where name = 'erasing'").get()).toBeUndefined()
})

test('an erased document’s file can be imported anew under a new id', async () => {
  library = makeTestLibrary()
  const [id] = library.add(planted) as [number]
  await library.handlers['documents.erase']({ ids: [id] }, testCall)
  expect(library.add(planted)[0]).toBeGreaterThan(id)
})

test('what is not there is not counted as erased', async () => {
  library = makeTestLibrary()
  expect(await library.handlers['documents.erase']({ ids: [7] }, testCall)).toEqual({ erased: 0 })
})

test('nothing is left in staging', () => {
  library = makeTestLibrary()
  library.add('One', 'Two')
  expect(readdirSync(stagingFolder(library.folder))).toEqual([])
})

test('a reader that holds on to what is erased is not passed over in silence', async () => {
  library = makeTestLibrary()
  const [id] = library.add(planted) as [number]
  library.db.pragma('busy_timeout = 50')
  const reader = library.reader()
  reader.exec('begin')
  reader.prepare('select count(*) from documents').get()
  await expect(library.handlers['documents.erase']({ ids: [id] }, testCall)).rejects.toMatchObject({ code: 'conflict' })
  reader.exec('commit')
  reader.close()
})
