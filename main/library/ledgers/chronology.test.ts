import { afterEach, beforeEach, expect, test } from 'vitest'
import { compareEdtf } from '../../text/dates/edtf.ts'
import type { Reader } from '../database.ts'
import { makeTestLibrary, type TestLibrary, testCall } from '../test-library.ts'
import { analyseSomeDocuments } from './analyse-some.ts'
import { keepAnalyses } from './analyses.ts'
import { readChronology } from './chronology.ts'

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

const scope = { query: '', any: false, filters: {}, spellings: true, documents: undefined }
type Asked = Parameters<typeof readChronology>[1]
const read = (asked: Partial<Asked> = {}) =>
  readChronology(reader, { scope, lanes: ['event', 'document', 'import'], offset: 0, limit: 100, ...asked }, testCall)

test('events, documents and imports are in lanes of their own, earliest first, events with their sentence', async () => {
  const [one, other, third] = library.add(
    'He won on Sunday. In 1999 he had won as well. The next vote is due in January 2012.',
    'Nothing is known of when.',
    'A vote was held in the winter of 2005.',
  ) as [number, number, number]
  const edit = (id: number, date: string) =>
    library.handlers['documents.edit']({ ids: [id], patch: { date } }, testCall)
  await edit(one, '2005-12-05')
  await edit(other, '2005-12')
  await edit(third, '2005')
  library.db.prepare('update documents set imported_at = ?').run(Date.UTC(2026, 0, 2, 23, 59))
  keepAnalyses(library.writing, analyseSomeDocuments(reader))
  const { entries, total, documents } = await read()
  expect(total).toBe(entries.length)
  expect(documents.map(({ id }) => id)).toEqual([one, other, third])
  expect(entries.map(({ lane, date, document }) => `${date} ${lane} ${document}`)).toEqual(
    expect.arrayContaining([
      `1999 event ${one}`,
      `2005 document ${third}`,
      `2005-12 document ${other}`,
      `2005-12-04 event ${one}`,
      `2005-12-05 document ${one}`,
      `2012-01 event ${one}`,
      `2026-01-02 import ${other}`,
    ]),
  )
  for (const [at, entry] of entries.entries())
    if (at > 0) expect(compareEdtf(entries[at - 1]?.date ?? '', entry.date)).toBeLessThanOrEqual(0)
  const sunday = entries.find(({ date }) => date === '2005-12-04')
  expect(sunday?.snippet).toEqual({ text: 'He won on Sunday.', matches: [[10, 16]], start: 0 })
  const { entries: second } = await read({ offset: 1, limit: 1 })
  expect(second).toEqual([entries[1]])
  expect((await read({ lanes: ['document'] })).entries.map(({ document }) => document)).toEqual([third, other, one])
  expect((await read({ lanes: [] })).total).toBe(0)
})

test('what counts from the date of a document is read anew when that is corrected', async () => {
  const [id] = library.add('He won on Sunday.') as [number]
  const sundays = async () => {
    keepAnalyses(library.writing, analyseSomeDocuments(reader))
    return (await read({ lanes: ['event'] })).entries.map(({ date }) => date)
  }
  expect(await sundays()).toEqual([])
  await library.handlers['documents.edit']({ ids: [id], patch: { date: '2005-12-05' } }, testCall)
  expect(await sundays()).toEqual(['2005-12-04'])
  await library.handlers['history.undo']({}, testCall)
  expect(await sundays()).toEqual([])
})
