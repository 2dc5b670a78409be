import { afterEach, beforeEach, expect, test } from 'vitest'
import type { AskedSearch } from '../contract/searches.ts'
import { countSavedSearch, listSavedSearches, readAsked } from './saved-searches.ts'
import { makeTestLibrary, type TestLibrary, testCall } from './test-library.ts'

let library: TestLibrary
beforeEach(() => {
  library = makeTestLibrary()
})
afterEach(() => library.remove())

const asking = (query: string, more: Partial<AskedSearch> = {}): AskedSearch => ({
  ...readAsked('{"query":""}'),
  query,
  ...more,
})
const save = async (name: string, asked = asking(name)) =>
  (await library.handlers['searches.save']({ name, asked }, testCall)).id
const names = () => listSavedSearches(library.reader()).map(({ name }) => name)
const count = (id: number) => countSavedSearch(library.reader(), id, testCall)

test('searches are kept as they were asked, in the order that a person gives them', async () => {
  const asked = asking('turnout', { any: true, sort: 'date', filters: { from: '1999', view: { kind: 'unread' } } })
  await save('Turnout', asked)
  const osce = await save('OSCE')
  await save('Count')
  expect(listSavedSearches(library.reader())[0]).toEqual({ id: 1, name: 'Turnout', asked })
  await library.handlers['searches.move']({ id: osce, to: 0 }, testCall)
  expect(names()).toEqual(['OSCE', 'Turnout', 'Count'])
  await library.handlers['searches.move']({ id: osce, to: 99 }, testCall)
  expect(names()).toEqual(['Turnout', 'Count', 'OSCE'])
  await library.handlers['searches.delete']({ id: 1 }, testCall)
  await save('New')
  expect(names()).toEqual(['Count', 'OSCE', 'New'])
  for (let step = 0; step < 3; step++) library.handlers['history.undo']({}, testCall)
  expect(names()).toEqual(['OSCE', 'Turnout', 'Count'])
})

test('a name is taken once, whatever its case, in any script', async () => {
  const first = await save('Явка')
  await expect(async () => save('явка')).rejects.toThrow('already a saved search')
  await library.handlers['searches.edit']({ id: first, name: 'ЯВКА' }, testCall)
  expect(names()).toEqual(['ЯВКА'])
})

test('a count is what the search finds, and follows the library', async () => {
  const [one] = library.add('Turnout was high', 'The turnout was low', 'Nothing of the kind') as [number]
  const id = await save('Turnout', asking('turnout'))
  expect(await count(id)).toEqual({ total: 2, isAbout: false })
  await library.handlers['documents.trash']({ ids: [one] }, testCall)
  expect(await count(id)).toEqual({ total: 1, isAbout: false })
  await library.handlers['searches.edit']({ id, asked: asking('-turnout') }, testCall)
  expect(await count(id)).toEqual({ total: 1, isAbout: false })
  await expect(async () => count(99)).rejects.toThrow('is gone')
})

test('a count that was cancelled ends', async () => {
  const id = await save('Turnout', asking('turnout'))
  const cancelled = { signal: { aborted: true, addEventListener() {} } }
  await expect(countSavedSearch(library.reader(), id, cancelled)).rejects.toMatchObject({ code: 'cancelled' })
})

test('of what was stored by another version the words stay', () => {
  expect(readAsked('{"query":"turnout","sort":"by moonlight"}')).toEqual(asking('turnout'))
  expect(readAsked('{"query":7}').query).toBe('')
})

test('after a merge a search looks for the tag or the source that is left', async () => {
  const [one, other] = library.add('One', 'Two') as [number, number]
  const make = async (name: string) => (await library.handlers['tags.create']({ name }, testCall)).id
  const [from, into] = [await make('Turn-out'), await make('Turnout')]
  await library.handlers['tags.assign']({ documentIds: [one], add: [from], remove: [] }, testCall)
  await library.handlers['tags.assign']({ documentIds: [other], add: [into], remove: [] }, testCall)
  const tag = { include: [from, into, null], exclude: [] }
  const id = await save('Chosen', asking('*', { filters: { tag } }))
  await save('Within', asking('*', { filters: { view: { kind: 'tag', id: from } } }))
  const before = listSavedSearches(library.reader())
  await library.handlers['tags.merge']({ from, into }, testCall)
  const [chosen, within] = listSavedSearches(library.reader())
  expect(chosen?.asked.filters).toEqual({ tag: { include: [into, null], exclude: [] } })
  expect(within?.asked.filters).toEqual({ view: { kind: 'tag', id: into } })
  expect(await count(id)).toEqual({ total: 2, isAbout: false })
  library.handlers['history.undo']({}, testCall)
  expect(listSavedSearches(library.reader())).toEqual(before)
})
