import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { mostRecent } from '../contract/searches.ts'
import { databaseFile } from './manifest.ts'
import { listRecentSearches } from './recent-searches.ts'
import { readAsked } from './saved-searches.ts'
import { makeTestLibrary, type TestLibrary, testCall } from './test-library.ts'

let library: TestLibrary
let now = 1000
beforeEach(() => {
  library = makeTestLibrary()
})
afterEach(() => library.remove())

async function remember(...queries: string[]) {
  for (const query of queries) {
    const asked = { ...readAsked('{"query":""}'), query }
    await library.handlers['searches.remember']({ asked }, testCall)
    // Two searches of one millisecond have no order of their own.
    library.db.prepare('update recent_searches set at = ? where query = ?').run(now++, query.trim())
  }
}
const queries = () => listRecentSearches(library.reader()).searches.map(({ asked }) => asked.query)

test('the last searches are remembered, each query once, the newest first, and none that is empty', async () => {
  await remember('turnout', 'osce', ' turnout ', '  ')
  expect(queries()).toEqual(['turnout', 'osce'])
  await remember(...Array.from({ length: mostRecent }, (_, place) => `word ${place}`))
  expect(queries()).toHaveLength(mostRecent)
  expect(queries()).not.toContain('osce')
})

test('they are no steps, and not in the history', async () => {
  await remember('turnout')
  expect(library.db.prepare('select count(*) from steps').pluck().get()).toBe(0)
  expect(library.db.prepare('select count(*) from history').pluck().get()).toBe(0)
})

test('what is forgotten is gone from the files', async () => {
  await remember('quokkasighting', 'turnout')
  const [, quokka] = listRecentSearches(library.reader()).searches
  await library.handlers['searches.forget']({ ids: [quokka?.id ?? 0] }, testCall)
  expect(queries()).toEqual(['turnout'])
  const file = databaseFile(library.folder)
  for (const path of [file, `${file}-wal`]) expect(readFileSync(path).includes('quokkasighting')).toBe(false)
  await library.handlers['searches.forget']({}, testCall)
  expect(queries()).toEqual([])
})

test('a library that does not keep them forgets them, and remembers no more', async () => {
  await remember('turnout')
  await library.handlers['searches.keepRecent']({ isKept: false }, testCall)
  await remember('osce')
  expect(listRecentSearches(library.reader())).toEqual({ isKept: false, searches: [] })
  await library.handlers['searches.keepRecent']({ isKept: true }, testCall)
  await remember('osce')
  expect(queries()).toEqual(['osce'])
})
