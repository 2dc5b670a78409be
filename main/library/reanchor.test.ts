import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Mark } from '../contract/marks.ts'
import type { Reader } from './database.ts'
import { countDocuments, listDocumentIds } from './document-reads.ts'
import { createImportStore } from './import-store.ts'
import { lostPassages } from './lost-passages.ts'
import { passagesOfDocument } from './passages.ts'
import { makeTestLibrary, type TestLibrary, testCall } from './test-library.ts'
import { tiesBetween } from './ties.ts'

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

const text = 'The mayor said that 140 houses had burnt. Nobody was hurt in the harbour.'
const other = 'According to the mayor, 140 houses burnt down near the harbour on Monday.'

const known = {
  ...{ format: 'txt', title: 'A fire', outlet: null, byline: null, date: null, language: 'en', address: null },
  ...{ fieldOrigins: {}, extractor: 'test 2', remarks: [], fields: [], parts: [], needs: null, words: 1 },
}
function readAgain(id: number, now: string, marks: Mark[] = []) {
  const extracted = { status: 'read' as const, ...known, text: now, marks }
  createImportStore(library.writing).renew({ id, importId: null, extracted, partsFolder: '', path: 'a', fileId: null })
}
async function mark(documentId: number, quote: string, textVersion = 1) {
  const start = text.indexOf(quote)
  const place = { documentId, textVersion, start, end: start + quote.length }
  return (await library.handlers['passages.create']({ ...place, kind: 'highlight' }, testCall)).id
}
const marked = (id: number) => passagesOfDocument(reader, id).map(({ quote, textVersion }) => [textVersion, quote])
const undo = () => library.handlers['history.undo']({}, testCall)
const redo = () => library.handlers['history.redo']({}, testCall)

test('what is marked goes along to a new text', async () => {
  const [id, second] = library.add(text, other) as [number, number]
  await mark(id, 'Nobody was hurt')
  const place = { documentId: id, textVersion: 1, start: 0, end: 9 }
  const translation = { language: 'kk', text: 'Әкім', translator: null, madeOn: null }
  await library.handlers['translations.create']({ ...place, ...translation }, testCall)
  const one = { document: id, textVersion: 1, start: 0, end: 41 }
  const two = { document: second, textVersion: 1, start: 0, end: 50 }
  await library.handlers['ties.set']({ kind: 'joined', pairs: [{ one, other: two }] }, testCall)
  readAgain(id, `Late edition.\n\n${text.replace('was hurt', 'was\nhurt')}`)
  expect(marked(id)).toEqual([[2, 'Nobody was\nhurt']])
  expect(library.db.prepare('select text_version, start_offset, quote from translations').raw().all()).toEqual([
    [2, 15, 'The mayor'],
  ])
  expect(tiesBetween(library.db, [id, second])).toMatchObject([
    { one: { textVersion: 2, start: 15, end: 56 }, other: two },
  ])
  readAgain(second, `By our own correspondent. ${other}`)
  expect(tiesBetween(library.db, [id, second])).toMatchObject([{ other: { textVersion: 2, start: 26, end: 76 } }])
})

test('what is said of a figure, and a cell of a claim, go along; a figure that is another one now is not taken for it', async () => {
  const [id] = library.add(text) as [number]
  const stretch = (words: string) => {
    const start = text.indexOf(words)
    return { document: id, textVersion: 1, start, end: start + words.length }
  }
  await library.handlers['ledgers.setFigure']({ at: stretch('140'), figure: { kind: 'count' } }, testCall)
  const { document, ...place } = stretch('Nobody was hurt')
  const cells = [{ document, says: 'fact' as const, place, note: null }]
  await library.handlers['claims.create']({ words: 'No one', eventId: null, comparisonId: null, cells }, testCall)
  const places = (table: string) =>
    library.db.prepare(`select text_version, start_offset, quote from ${table}`).raw().all()
  readAgain(id, `Late. ${text}`)
  expect(places('ledger_edits')).toEqual([[2, text.indexOf('140') + 6, '140']])
  expect(places('claim_cells')).toEqual([[2, text.indexOf('Nobody') + 6, 'Nobody was hurt']])
  readAgain(id, text.replace('140', '149'))
  expect(places('ledger_edits')).toEqual([[2, text.indexOf('140') + 6, '140']])
  expect(places('claim_cells')).toEqual([[3, text.indexOf('Nobody'), 'Nobody was hurt']])
})

test('words with another figure are lost, said where they stood, and placed by hand, which can be undone', async () => {
  const [id] = library.add(text) as [number]
  const passage = await mark(id, 'said that 140 houses had burnt')
  readAgain(id, text.replace('140', '149'))
  expect(lostPassages(reader, id)).toMatchObject([
    { passage: { id: passage, textVersion: 1 }, why: 'figure', near: { words: 'said that 149 houses had burnt' } },
  ])
  expect((await countDocuments(reader)).lost).toBe(1)
  expect(listDocumentIds(reader, { view: { kind: 'lost' }, sort: { by: 'title', descending: false } })).toEqual([id])
  await library.handlers['passages.place']({ id: passage, textVersion: 2, start: 10, end: 40 }, testCall)
  expect(marked(id)).toEqual([[2, 'said that 149 houses had burnt']])
  expect((await countDocuments(reader)).lost).toBe(0)
  await undo()
  expect(marked(id)).toEqual([[1, 'said that 140 houses had burnt']])
  await redo()
  expect(marked(id)).toEqual([[2, 'said that 149 houses had burnt']])
})

test('a lost passage is found by a later reading that has its words again', async () => {
  const [id] = library.add(text) as [number]
  await mark(id, 'said that 140 houses had burnt')
  readAgain(id, text.replace('140', '149'))
  readAgain(id, `Again: ${text}`)
  expect(marked(id)).toEqual([[3, 'said that 140 houses had burnt']])
})

test('a passage that undo brings back is where its words are now', async () => {
  const [id] = library.add(text) as [number]
  const passage = await mark(id, 'Nobody was hurt')
  await library.handlers['passages.delete']({ id: passage }, testCall)
  readAgain(id, `Late edition. ${text}`)
  await undo()
  expect(marked(id)).toEqual([[2, 'Nobody was hurt']])
  expect(lostPassages(reader, id)).toEqual([])
})

test('a header that a reading marks may have stood between the words', async () => {
  const header = 'Evening Post, page 14'
  const paged = text.replace('was hurt', `was\n${header}\nhurt`)
  const [id] = library.add(paged) as [number]
  const start = paged.indexOf('Nobody')
  const place = { documentId: id, textVersion: 1, start, end: paged.indexOf(' in the harbour') }
  await library.handlers['passages.create']({ ...place, kind: 'highlight' }, testCall)
  const now = `Evening Post, page 3\n${text}`
  readAgain(id, now, [{ kind: 'header-footer', start: 0, end: 20 }])
  expect(marked(id)).toEqual([[2, 'Nobody was hurt']])
})
