import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Reader } from './database.ts'
import { matchDescriptions } from './describe.ts'
import { getDocument } from './document-reads.ts'
import { makeTestLibrary, type TestLibrary, testCall } from './test-library.ts'

let library: TestLibrary
let reader: Reader
let first: number
let second: number
beforeEach(() => {
  library = makeTestLibrary()
  reader = library.reader()
  const at = (text: string, path: string) => {
    const staged = library.stage(text)
    return { ...staged, origin: { ...staged.origin, path } }
  }
  const added = library.addDocuments([
    at('one text', '/home/ada/Reports/Fire.txt'),
    at('another text', 'C:\\old\\fire.txt'),
    at('a third', '/home/ada/vote.txt'),
  ])
  first = added[0]?.id as number
  second = added[2]?.id as number
})
afterEach(() => {
  reader.close()
  library.remove()
})

const describeBy = (
  rows: { file: string; title?: string; outlet?: string; event?: string; tags?: string[] }[],
  overHand = false,
) => library.handlers['documents.describe']({ rows, overHand }, testCall)

test('files are met by their names, and by their paths where others have the same name', () => {
  const [vote, fire, path, gone] = matchDescriptions(reader, [
    { file: 'VOTE.txt', title: 'The vote' },
    { file: 'fire.txt', title: 'x' },
    { file: 'reports/fire.txt', outlet: 'The Courier' },
    { file: 'ire.txt', title: 'x' },
  ])
  expect(vote).toMatchObject({ status: 'one', documentId: second, changes: ['title'], byHand: [] })
  expect(fire).toMatchObject({ status: 'several', documentId: null })
  expect(path).toMatchObject({ status: 'one', documentId: first, changes: ['outlet'] })
  expect(gone).toMatchObject({ status: 'none' })
})

test('a table is one step: values with their origin, new events and tags; undone at once', async () => {
  const rows = [
    { file: 'vote.txt', title: 'The vote', outlet: 'The Courier', event: 'Election', tags: ['dam', 'vote'] },
    { file: 'reports/fire.txt', event: 'election', tags: ['Dam'] },
    { file: 'none.txt', title: 'x' },
  ]
  expect(await describeBy(rows)).toEqual({ documents: 2 })
  expect(getDocument(reader, second)).toMatchObject({
    ...{ title: 'The vote', outlet: 'The Courier', fieldOrigins: { title: 'csv', outlet: 'csv', language: 'guess' } },
    tagIds: [1, 2],
  })
  expect(getDocument(reader, first)).toMatchObject({ eventId: 1, tagIds: [1] })
  await describeBy([{ file: 'vote.txt', tags: ['ВЫБОРЫ', 'выборы', 'Ca\u0301lculo', 'cálculo'] }])
  expect(getDocument(reader, second).tagIds).toEqual([1, 2, 3, 4])
  library.handlers['history.undo']({}, testCall)
  expect(matchDescriptions(reader, rows).map(({ changes }) => changes)).toEqual([[], [], []])
  expect(library.db.prepare('select rowid from postings where postings match ?').pluck().all('courier')).toEqual([
    second,
  ])
  await library.handlers['history.undo']({}, testCall)
  expect(getDocument(reader, second)).toMatchObject({ title: 'a third', outlet: null, eventId: null, tagIds: [] })
  expect(library.db.prepare('select count(*) from tags').pluck().get()).toBe(0)
})

test('what was entered by hand stays, unless a person chooses otherwise', async () => {
  await library.handlers['documents.edit']({ ids: [second], patch: { outlet: 'By hand' } }, testCall)
  const rows = [{ file: 'vote.txt', title: 'The vote', outlet: 'The Courier' }]
  expect(matchDescriptions(reader, rows)).toMatchObject([{ changes: ['title'], byHand: ['outlet'] }])
  await describeBy(rows)
  expect(getDocument(reader, second)).toMatchObject({ title: 'The vote', outlet: 'By hand' })
  await describeBy(rows, true)
  expect(getDocument(reader, second)).toMatchObject({ outlet: 'The Courier', fieldOrigins: { outlet: 'csv' } })
})
