import { afterEach, beforeEach, expect, test } from 'vitest'
import { createMarkMerger } from './merge-marks.ts'
import { makeTestLibrary, type TestLibrary } from './test-library.ts'

let library: TestLibrary
beforeEach(() => {
  library = makeTestLibrary()
  library.add(...Array.from({ length: 1000 }, (_, n) => `Report ${n}`))
  const put = library.db.prepare('insert into wording_marks (rowid, marks) values (?, ?)')
  // Some at a time, as signatures come: each transaction makes a segment.
  const putSome = library.db.transaction((first: number) => {
    for (let id = first; id < first + 100; id++) put.run(id, `all of${id} of${id % 7}`)
  })
  for (let first = 1; first <= 1000; first += 100) putSome(first)
})
afterEach(() => library.remove())

const segments = () => library.db.prepare('select count(distinct segid) from wording_marks_idx').pluck().get()
const holding = (word: string) =>
  library.db.prepare('select count(*) from wording_marks where wording_marks match ?').pluck().get(word)

test('the index of marks becomes one segment in pieces, and holds what it held', () => {
  library.db.exec("insert into wording_marks (wording_marks, rank) values ('automerge', 0)")
  library.db.exec("insert into wording_marks (rowid, marks) values (1001, 'all')")
  library.db.exec("insert into wording_marks (rowid, marks) values (1002, 'all')")
  expect(segments()).toBeGreaterThan(4)
  const words = ['all', 'of4', 'of500']
  const held = words.map(holding)
  expect(held[0]).toBe(1002)
  const merge = createMarkMerger(library.db)
  let pieces = 0
  while (merge()) pieces++
  expect(pieces).toBeGreaterThan(0)
  expect(segments()).toBe(1)
  expect(words.map(holding)).toEqual(held)
  library.db.exec("insert into wording_marks (wording_marks) values ('integrity-check')")
  expect(merge()).toBe(false)
})

test('it is let be where few documents are to be looked at', () => {
  library.db.exec('update documents set is_paired = 1 where id > 50')
  const before = segments()
  expect(createMarkMerger(library.db)()).toBe(false)
  expect(segments()).toBe(before)
})
