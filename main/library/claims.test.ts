import { afterEach, beforeEach, expect, test } from 'vitest'
import { getClaim, listClaims } from './claims.ts'
import type { Reader } from './database.ts'
import { makeTestLibrary, type TestLibrary, testCall } from './test-library.ts'

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

const list = (asked: Partial<Parameters<typeof listClaims>[1]>) =>
  listClaims(reader, { event: undefined, comparison: undefined, documents: [], ...asked })
const place = (start: number, end: number) => ({ textVersion: 1, start, end })

async function claimOn(documents: readonly number[], words = 'Ballots were burnt') {
  const cells = documents.map(document => ({ document, says: 'fact' as const, place: place(0, 5), note: null }))
  const { handlers } = library
  return (await handlers['claims.create']({ words, eventId: null, comparisonId: null, cells }, testCall)).id
}

test('a claim is found by its event, its comparison and the accounts of its cells', async () => {
  const [one, other] = library.add('Clerks burnt ballots.', 'The clerks deny it.') as [number, number]
  const { handlers } = library
  const { id: event } = await handlers['events.create']({ name: 'Election' }, testCall)
  const { id: comparison } = await handlers['comparisons.create']({ name: 'Two', documents: [one, other] }, testCall)
  const bare = { words: 'Ballots were burnt', cells: [] }
  const { id: ofEvent } = await handlers['claims.create']({ ...bare, eventId: event, comparisonId: null }, testCall)
  const { id: ofBoth } = await handlers['claims.create']({ ...bare, eventId: null, comparisonId: comparison }, testCall)
  const byCell = await claimOn([other])
  expect(list({ event }).map(({ id }) => id)).toEqual([ofEvent])
  expect(list({ comparison }).map(({ id }) => id)).toEqual([ofBoth])
  expect(list({ documents: [other] }).map(({ id }) => id)).toEqual([byCell])
  expect(list({ event, comparison, documents: [other] })).toHaveLength(3)
})

test('an account has one cell for a claim and one for the answer to it', async () => {
  const [id] = library.add('Clerks burnt ballots, the observers say. The clerks deny it.') as [number]
  const { handlers } = library
  const claim = await claimOn([id])
  const cell = { claim, document: id, note: null }
  await handlers['claims.setCell']({ ...cell, says: 'attributes', place: place(0, 20) }, testCall)
  await handlers['claims.setCell']({ ...cell, says: 'answered', place: place(41, 59), note: 'one line' }, testCall)
  expect(getClaim(reader, claim).cells).toEqual([
    { document: id, says: 'attributes', place: place(0, 20), quote: 'Clerks burnt ballots', note: null },
    { document: id, says: 'answered', place: place(41, 59), quote: 'The clerks deny it', note: 'one line' },
  ])
  await handlers['claims.setCell']({ ...cell, says: 'nothing', place: null }, testCall)
  await handlers['claims.clearCell']({ claim, document: id, of: 'reply' }, testCall)
  expect(getClaim(reader, claim).cells).toEqual([
    { document: id, says: 'nothing', place: null, quote: null, note: null },
  ])
})

test('a cell is refused that is pinned to nothing, or to an older text', async () => {
  const [id] = library.add('Clerks burnt ballots.') as [number]
  const claim = await claimOn([])
  const cell = { claim, document: id, says: 'fact' as const, note: null }
  const set = (at: ReturnType<typeof place>) => () =>
    library.handlers['claims.setCell']({ ...cell, place: at }, testCall)
  expect(set(place(4, 4))).toThrow('Select some words')
  expect(set({ ...place(0, 4), textVersion: 2 })).toThrow('renewed')
  expect(getClaim(reader, claim).cells).toEqual([])
})

test('claims outlive what they were of as long as something leads to them, and undo brings all back', async () => {
  const [one, other] = library.add('Clerks burnt ballots.', 'The clerks deny it.') as [number, number]
  const { handlers } = library
  const { id: comparison } = await handlers['comparisons.create']({ name: 'Two', documents: [one, other] }, testCall)
  const bare = { words: 'Ballots were burnt', eventId: null, comparisonId: comparison }
  const { id: lonely } = await handlers['claims.create']({ ...bare, cells: [] }, testCall)
  const cells = [{ document: one, says: 'fact' as const, place: place(0, 6), note: null }]
  const { id: held } = await handlers['claims.create']({ ...bare, cells }, testCall)
  await handlers['comparisons.delete']({ id: comparison }, testCall)
  expect(list({ documents: [one, other] }).map(({ id }) => id)).toEqual([held])
  expect(() => getClaim(reader, lonely)).toThrow('gone')
  await handlers['history.undo']({}, testCall)
  expect(list({ comparison }).map(({ id }) => id)).toEqual([lonely, held])
})

test('a claim about an erased document alone goes with it for good; another loses its cell', async () => {
  const [one, other] = library.add('Clerks burnt ballots.', 'The clerks deny it.') as [number, number]
  const { handlers } = library
  const own = await claimOn([one], 'zanzibarian words')
  const shared = await claimOn([one, other])
  await handlers['claims.clearCell']({ claim: own, document: one, of: 'claim' }, testCall)
  await handlers['history.undo']({}, testCall)
  await handlers['documents.erase']({ ids: [one] }, testCall)
  expect(() => getClaim(reader, own)).toThrow('gone')
  expect(getClaim(reader, shared).cells.map(({ document }) => document)).toEqual([other])
  const steps = library.db.prepare('select before, after from step_rows').all()
  expect(JSON.stringify(steps)).not.toContain('zanzibarian')
  while (canUndo()) await handlers['history.undo']({}, testCall)
  expect(library.db.prepare('select count(*) from claims').pluck().get()).toBe(0)
})

const canUndo = () => library.db.prepare('select 1 from steps where is_undone = 0').get() !== undefined
