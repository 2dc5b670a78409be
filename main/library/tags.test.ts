import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listTags } from './tags.ts'
import { makeTestLibrary, type TestLibrary, testCall } from './test-library.ts'

let library: TestLibrary
beforeEach(() => {
  library = makeTestLibrary()
})
afterEach(() => library.remove())

const create = async (name: string, parentId: number | null = null) =>
  (await library.handlers['tags.create']({ name, parentId }, testCall)).id
const assign = (documentIds: number[], add: number[]) =>
  library.handlers['tags.assign']({ documentIds, add, remove: [] }, testCall)
const tree = () => listTags(library.reader()).map(({ name, documents }) => `${name} ${documents}`)

describe('tags', () => {
  test('parents stand before their children, siblings by name, with their documents counted', async () => {
    const [first, second] = library.add('One', 'Two') as [number, number]
    const elections = await create('elections')
    const turnout = await create('turnout', elections)
    await create('count', elections)
    await create('Astana')
    await assign([first, second], [turnout])
    await assign([first], [elections])
    await library.handlers['documents.trash']({ ids: [second] }, testCall)
    expect(tree()).toEqual(['Astana 0', 'elections 1', 'count 0', 'turnout 1'])
  })

  test('a name is taken once among siblings, whatever its case', async () => {
    const elections = await create('Elections')
    await expect(async () => create('elections')).rejects.toThrow('already a tag')
    await create('elections', elections)
  })

  test('a tag is not moved below itself', async () => {
    const a = await create('a')
    const b = await create('b', a)
    await expect(async () => library.handlers['tags.edit']({ id: a, parentId: b }, testCall)).rejects.toThrow(
      'below itself',
    )
  })

  test('merging moves documents and children, joining children of one name', async () => {
    const [first, second] = library.add('One', 'Two') as [number, number]
    const a = await create('a')
    const b = await create('b')
    const [inA, inB] = [await create('turnout', a), await create('Turnout', b)]
    await assign([first], [a, inA])
    await assign([second], [b, inB])
    await library.handlers['tags.merge']({ from: a, into: b }, testCall)
    expect(tree()).toEqual(['b 2', 'Turnout 2'])
  })

  test('deleting takes the children along and leaves the documents', async () => {
    const [first] = library.add('One') as [number]
    const a = await create('a')
    const b = await create('b', a)
    await assign([first], [a, b])
    await library.handlers['tags.delete']({ id: a }, testCall)
    expect(tree()).toEqual([])
    expect(library.db.prepare('select count(*) from documents').pluck().get()).toBe(1)
  })
})
