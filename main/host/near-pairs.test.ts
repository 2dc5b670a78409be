import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { pairSomeDocuments } from '../compare/pair-documents.ts'
import { signSomeDocuments } from '../compare/sign-documents.ts'
import { duplicateMethods } from '../contract/duplicates.ts'
import { keepNearPairs } from '../library/near-pairs.ts'
import { createReadHandlers } from '../library/read-handlers.ts'
import { keepSignatures } from '../library/signatures.ts'
import { makeTestLibrary, type TestLibrary, testCall } from '../library/test-library.ts'

let library: TestLibrary
let reader: ReturnType<TestLibrary['reader']>
beforeEach(() => {
  library = makeTestLibrary()
  reader = library.reader()
})
afterEach(() => {
  reader.close()
  library.remove()
})

/** What the host does in the background. */
async function lookAtAll() {
  for (let signed = signSomeDocuments(reader); signed.length > 0; signed = signSomeDocuments(reader))
    keepSignatures(library.writing, signed)
  for (;;) {
    const paired = await pairSomeDocuments(reader, testCall)
    if (paired.length === 0) return
    keepNearPairs(library.writing, paired)
  }
}
async function near() {
  const answer = await createReadHandlers(reader)['duplicates.near']({ offset: 0, limit: 50 }, testCall)
  expect(v.is(duplicateMethods['duplicates.near'].result, answer)).toBe(true)
  return answer
}
const ids = async () => (await near()).pairs.map(({ before, after }) => [before.id, after.id])

const count = `Observers question the count

Turnout in the northern districts reached 81.7 percent, the election commission said on Monday evening. Observers of three
organisations had counted voters at 412 stations and came to a lower figure. The head of the commission, Zagipa Balieva, called
their method unserious. Complaints were handed in from 14 districts, and a court will hear the first of them on Thursday.`
const corrected = count.replace('81.7', '81.2')
const budget = `Council passes budget

The city council passed a budget of 40 million on Monday after eleven hours of debate. Schools will get a new roof, and the fare
of the tram goes up by a tenth. The mayor, Ilse Brandt, called it the hardest vote of her life and thanked the finance office.`

test('reports that differ by one figure are two, and that figure is told', async () => {
  const [first, , second] = library.add(count, budget, corrected) as [number, number, number]
  expect(await near()).toEqual({ total: 0, isAll: true, pairs: [], waiting: 3 })
  await lookAtAll()
  const { total, pairs, waiting } = await near()
  expect({ total, waiting }).toEqual({ total: 1, waiting: 0 })
  expect(pairs[0]).toMatchObject({ before: { id: first }, after: { id: second }, edition: null })
  expect(pairs[0]?.differences).toEqual({
    figures: [{ before: '81.7', after: '81.2' }],
    figuresCount: 1,
    wordsBefore: 1,
    wordsAfter: 1,
  })
  expect(pairs[0]?.likeness).toBeGreaterThan(0.8)
  expect(library.db.prepare('select count(*) from documents').pluck().get()).toBe(3)
})

test('the earlier one stands first by its date, and so does its figure', async () => {
  const [later, earlier] = library.add(corrected, count) as [number, number]
  await lookAtAll()
  library.handlers['documents.edit']({ ids: [later], patch: { date: '2005-12-06', outlet: 'The Daily' } }, testCall)
  library.handlers['documents.edit']({ ids: [earlier], patch: { date: '2005-12-05', outlet: 'the daily' } }, testCall)
  const [pair] = (await near()).pairs
  expect(pair).toMatchObject({ before: { id: earlier }, after: { id: later }, edition: 'title' })
  expect(pair?.differences?.figures).toEqual([{ before: '81.7', after: '81.2' }])
})

test('a sentence that one of them has alone is counted in words, and its figures stand against nothing', async () => {
  library.add(count, `${count} Another 9,500 ballots were found in a school.`)
  await lookAtAll()
  const [pair] = (await near()).pairs
  expect(pair?.differences).toEqual({
    figures: [{ before: null, after: '9,500' }],
    figuresCount: 1,
    wordsBefore: 0,
    wordsAfter: 8,
  })
})

test('the same address tells an edition', async () => {
  const origin = {
    kind: 'file' as const,
    path: null,
    address: 'https://example.org/count',
    retrievedAt: null,
    part: null,
  }
  library.addDocuments([
    { ...library.stage(count), origin },
    { ...library.stage(corrected), origin },
  ])
  await lookAtAll()
  expect((await near()).pairs[0]?.edition).toBe('address')
})

test('what was linked, what is not the same and what is in the trash is not proposed; undone, it is', async () => {
  const [one, other] = library.add(count, corrected) as [number, number]
  await lookAtAll()
  const undo = () => library.handlers['history.undo']({}, testCall)
  library.handlers['editions.link']({ documents: [one, other] }, testCall)
  expect(await ids()).toEqual([])
  undo()
  library.handlers['duplicates.notSame']({ one: other, other: one }, testCall)
  expect(await ids()).toEqual([])
  undo()
  library.handlers['documents.trash']({ ids: [one] }, testCall)
  expect(await ids()).toEqual([])
  undo()
  expect(await ids()).toEqual([[one, other]])
})

test('a third edition that comes later is found with both, and one deleted for good with none', async () => {
  const [one, other] = library.add(count, corrected) as [number, number]
  await lookAtAll()
  const [third] = library.add(count.replace('81.7', '80.9')) as [number]
  expect((await near()).waiting).toBe(1)
  await lookAtAll()
  expect((await ids()).sort()).toEqual([
    [one, other],
    [one, third],
    [other, third],
  ])
  library.handlers['duplicates.notSame']({ one: third, other }, testCall)
  await library.handlers['documents.erase']({ ids: [other] }, testCall)
  expect(await ids()).toEqual([[one, third]])
  expect(library.db.prepare("select count(*) from step_rows where table_name = 'not_same'").pluck().get()).toBe(0)
})

test('no byte of what differed is left of a document that was deleted for good', async () => {
  const [one] = library.add(count.replace('81.7', '731946'), count) as [number]
  await lookAtAll()
  library.db.pragma('wal_checkpoint(passive)')
  expect(filesWith('731946')).not.toEqual([])
  await library.handlers['documents.erase']({ ids: [one] }, testCall)
  expect(filesWith('731946')).toEqual([])
})

test('texts of a few words are not looked at', async () => {
  library.add('Nothing new from station 4 today.', 'Nothing new from station 4 today!')
  await lookAtAll()
  expect(await near()).toEqual({ total: 0, isAll: true, pairs: [], waiting: 0 })
})

function filesWith(words: string): string[] {
  return readdirSync(library.folder, { recursive: true, encoding: 'utf8' })
    .map(name => join(library.folder, name))
    .filter(file => statSync(file).isFile() && readFileSync(file).includes(words))
}
