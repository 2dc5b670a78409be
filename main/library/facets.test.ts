import { afterEach, beforeEach, expect, test } from 'vitest'
import { facetColumns } from '../search/facet-columns.ts'
import { createReadHandlers } from './read-handlers.ts'
import { makeTestLibrary, type TestLibrary, testCall } from './test-library.ts'

let library: TestLibrary
beforeEach(() => {
  library = makeTestLibrary()
})
afterEach(() => library.remove())

/** The counts over a connection that has been kept, after making sure that they are those of a new one. */
async function countedOver(kept: ReturnType<TestLibrary['reader']>) {
  const asked = { query: '', any: false, isTyping: false, spellings: true, filters: {}, most: 100 }
  const counts = await createReadHandlers(kept)['search.facets'](asked, testCall)
  const fresh = library.reader()
  expect(counts).toEqual(await createReadHandlers(fresh)['search.facets'](asked, testCall))
  fresh.close()
  return counts
}

test('counts follow whatever is done to the library', async () => {
  const { handlers, add, addDocuments, stage } = library
  const kept = library.reader()
  const [one = 0, two = 0, three = 0] = add('Turnout fell.', 'The count went on.', 'Observers left.')
  await countedOver(kept)
  const call = testCall
  const tag = async (name: string, parentId?: number) => (await handlers['tags.create']({ name, parentId }, call)).id
  const [count, ballots, parent] = [await tag('count'), await tag('ballots'), await tag('election')]
  const { id: event } = await handlers['events.create']({ name: 'Election' }, call)
  const source = async (name: string) => (await handlers['sources.create']({ name, kind: 'person' }, call)).id
  const [observer, clerk] = [await source('An observer'), await source('A clerk')]
  const passage = { documentId: one, textVersion: 1, start: 0, end: 7, kind: 'quote', sourceId: clerk } as const

  const steps: (() => unknown)[] = [
    () => handlers['tags.assign']({ documentIds: [one, two], add: [count, ballots], remove: [] }, call),
    () => handlers['tags.edit']({ id: count, parentId: parent }, call),
    () => handlers['tags.merge']({ from: ballots, into: parent }, call),
    () =>
      handlers['documents.edit'](
        { ids: [one, three], patch: { outlet: 'Courier', date: '2005', eventId: event } },
        call,
      ),
    () => handlers['documents.edit']({ ids: [two], patch: { language: 'ru' } }, call),
    () => handlers['passages.create'](passage, call),
    () => handlers['sources.merge']({ from: clerk, into: observer }, call),
    () => handlers['documents.trash']({ ids: [two] }, call),
    () => handlers['history.undo']({}, call),
    () => add('A fourth report.'),
    () => handlers['events.delete']({ id: event }, call),
    () => handlers['tags.delete']({ id: parent }, call),
    () => handlers['history.undo']({}, call),
    () => handlers['sources.delete']({ id: observer }, call),
    () => addDocuments([{ ...stage('scan'), text: null, unreadable: 'It is a picture.', language: null }]),
    () => addDocuments([{ ...stage('scan'), language: 'kk', format: 'pdf' }]),
    () => handlers['documents.erase']({ ids: [three] }, call),
  ]
  for (const step of steps) {
    await step()
    await countedOver(kept)
  }
  const { total, facets } = await countedOver(kept)
  expect(total).toBe(4)
  expect(facets.find(({ name }) => name === 'language')?.values).toEqual([
    { value: 'en', count: 2 },
    { value: 'kk', count: 1 },
    { value: 'ru', count: 1 },
  ])
  kept.close()
})

test('several who ask at once are answered alike', async () => {
  library.add('Turnout fell.', 'The count went on.')
  const kept = library.reader()
  const answers = await Promise.all([countedOver(kept), countedOver(kept), countedOver(kept)])
  expect(answers.map(({ total }) => total)).toEqual([2, 2, 2])
  kept.close()
})

test('nothing that an erased document alone had is kept', async () => {
  const { handlers, add } = library
  const kept = library.reader()
  const [gone = 0, other = 0] = add('Turnout fell.', 'The count went on.')
  for (const [id, outlet] of [
    [gone, 'Qwyxbrtl'],
    [other, 'Courier'],
  ] as const)
    await handlers['documents.edit']({ ids: [id], patch: { outlet } }, testCall)
  await countedOver(kept)
  await handlers['documents.erase']({ ids: [gone] }, testCall)
  await countedOver(kept)
  expect((await facetColumns(kept)).of.outlet.values).toEqual([null, 'Courier'])
  kept.close()
})
