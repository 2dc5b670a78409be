import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Reader } from '../database.ts'
import { createImportStore } from '../import-store.ts'
import { makeTestLibrary, type TestLibrary, testCall } from '../test-library.ts'
import { analyseSomeDocuments } from './analyse-some.ts'
import { keepAnalyses } from './analyses.ts'
import { countUnanalysed, ledgerVersion } from './unanalysed.ts'

let library: TestLibrary
let reader: Reader
beforeEach(() => {
  library = makeTestLibrary()
  reader = library.reader()
})
afterEach(() => {
  reader.close()
  library.remove()
})

const text = 'The clerk said the ballots were counted twice. “Nobody was hurt,” the mayor said on Monday.'
const analyse = () => keepAnalyses(library.writing, analyseSomeDocuments(reader))
/** What the ledgers over the library show: by the words and whether a person stands behind them. */
const shown = (id: number) =>
  library.db
    .prepare(`
      select substr(?, start_offset + 1, end_offset - start_offset) as words, speaker, edit_id is not null as edited
      from document_attributions where document_id = ? and is_hidden = 0 order by start_offset`)
    .raw()
    .all(text, id)
const at = (document: number, words: string) => {
  const start = text.indexOf(words)
  return { document, textVersion: 1, start, end: start + words.length }
}
const speaker = expect.any(String)
const ballots = 'the ballots were counted twice'

test('a document waits until what it says is kept, and that is told when none waits any more', () => {
  const [id] = library.add(text, 'Nothing is said here.') as [number, number]
  expect(countUnanalysed(reader)).toBe(2)
  const [first, second] = analyseSomeDocuments(reader)
  keepAnalyses(library.writing, [first as NonNullable<typeof first>])
  expect(countUnanalysed(reader)).toBe(1)
  expect(library.announced.flat()).not.toContain('ledgers')
  keepAnalyses(library.writing, [second as NonNullable<typeof second>])
  expect(countUnanalysed(reader)).toBe(0)
  expect(library.announced.flat()).toContain('ledgers')
  expect(analyseSomeDocuments(reader)).toEqual([])
  expect(shown(id)).toEqual([
    [ballots, speaker, 0],
    ['“Nobody was hurt,”', speaker, 0],
  ])
})

test('a person’s word is laid over at once, taken back at once, and over a later analysis too', async () => {
  const [id] = library.add(text) as [number]
  analyse()
  const { handlers, db } = library
  const source = { name: 'Aigul Serikova', kind: 'named' as const }
  const { edit } = await handlers['ledgers.setAttribution']({ at: at(id, ballots), attribution: { source } }, testCall)
  await handlers['ledgers.setAttribution']({ at: at(id, '“Nobody was hurt,”'), attribution: null }, testCall)
  const edited = shown(id)
  expect(edited).toEqual([[ballots, expect.stringContaining('erikova'), 1]])
  await handlers['history.undo']({}, testCall)
  expect(shown(id)).toHaveLength(2)
  await handlers['history.redo']({}, testCall)
  expect(shown(id)).toEqual(edited)
  db.prepare('update documents set analysed_by = ?').run(ledgerVersion - 1)
  analyse()
  expect(shown(id)).toEqual(edited)
  await handlers['ledgers.forget']({ edits: [edit] }, testCall)
  expect(shown(id)).toEqual([[ballots, speaker, 0]])
})

test('a new text, another language and another date are analysed anew; what was read meanwhile is not kept', async () => {
  const [id] = library.add(text) as [number]
  const stale = analyseSomeDocuments(reader)
  await library.handlers['documents.edit']({ ids: [id], patch: { date: '1999-01-11' } }, testCall)
  keepAnalyses(library.writing, stale)
  expect(countUnanalysed(reader)).toBe(1)
  analyse()
  expect(countUnanalysed(reader)).toBe(0)
  await library.handlers['documents.edit']({ ids: [id], patch: { language: 'kk' } }, testCall)
  expect(countUnanalysed(reader)).toBe(1)
  await library.handlers['history.undo']({}, testCall)
  analyse()
  const { origin: _, importId: __, ...read } = library.stage('')
  const extracted = { status: 'read' as const, ...read, address: null, parts: [], text: `Late. ${text}` }
  createImportStore(library.writing).renew({ id, importId: null, extracted, partsFolder: '', path: 'a', fileId: null })
  expect(countUnanalysed(reader)).toBe(1)
})

test('where everything is made anew, what was read stands until it is read again', async () => {
  const [id] = library.add(text) as [number]
  analyse()
  await library.handlers['library.reindex']({}, testCall)
  expect(countUnanalysed(reader)).toBe(1)
  expect(shown(id)).toHaveLength(2)
  analyse()
  expect(countUnanalysed(reader)).toBe(0)
})

test('what a document says leaves with it', async () => {
  const [id, other] = library.add(text, `${text} Twice.`) as [number, number]
  analyse()
  await library.handlers['documents.erase']({ ids: [id] }, testCall)
  expect(library.db.prepare('select distinct document_id from document_attributions').pluck().all()).toEqual([other])
})
