import { afterEach, beforeEach, expect, test } from 'vitest'
import { editionsOf } from './editions.ts'
import { makeTestLibrary, type TestLibrary, testCall } from './test-library.ts'

let library: TestLibrary
beforeEach(() => {
  library = makeTestLibrary()
})
afterEach(() => library.remove())

const link = (...documents: number[]) => library.handlers['editions.link']({ documents }, testCall)
const unlink = (...documents: number[]) => library.handlers['editions.unlink']({ documents }, testCall)
const undo = () => library.handlers['history.undo']({}, testCall)
const linked = (id: number) => editionsOf(library.db, id).map(edition => edition.id)
const date = (id: number, day: string) =>
  library.handlers['documents.edit']({ ids: [id], patch: { date: day } }, testCall)

test('editions are told from each of them, the earliest first; where a date is not known, as they came', () => {
  const [late, early, alone] = library.add('Second edition', 'First edition', 'Another report') as [
    number,
    number,
    number,
  ]
  link(late, early)
  expect(linked(late)).toEqual([late, early])
  date(late, '2005-12-05')
  date(early, '2005-12')
  expect(linked(late)).toEqual([early, late])
  expect(linked(early)).toEqual([early, late])
  expect(linked(alone)).toEqual([])
})

test('what is linked with one of them comes along, and is parted again by undo', () => {
  const [a, b, c, d] = library.add('one', 'two', 'three', 'four') as [number, number, number, number]
  link(a, b)
  link(c, d)
  link(b, c)
  expect(linked(a)).toEqual([a, b, c, d])
  undo()
  expect(linked(a)).toEqual([a, b])
  expect(linked(c)).toEqual([c, d])
})

test('one that is left alone is no edition', async () => {
  const [a, b, c] = library.add('one', 'two', 'three') as [number, number, number]
  link(a, b)
  unlink(b)
  expect(library.db.prepare('select count(*) from editions').pluck().get()).toBe(0)
  undo()
  expect(linked(a)).toEqual([a, b])
  link(a, c)
  await library.handlers['documents.erase']({ ids: [b, c] }, testCall)
  expect(linked(a)).toEqual([])
})

test('an edition in the trash is not counted, unless it is the one that is read', () => {
  const [a, b, c] = library.add('one', 'two', 'three') as [number, number, number]
  link(a, b, c)
  library.handlers['documents.trash']({ ids: [b] }, testCall)
  expect(linked(a)).toEqual([a, c])
  expect(linked(b)).toEqual([a, b, c])
})

test('what cannot be linked is said', () => {
  const ids = library.add(...Array.from({ length: 21 }, (_, n) => `Edition ${n}`))
  expect(() => link(ids[0] ?? 0, 99)).toThrow('is gone')
  link(...ids.slice(0, 20))
  expect(() => link(ids[0] ?? 0, ids[20] ?? 0)).toThrow('No more than 20')
})
