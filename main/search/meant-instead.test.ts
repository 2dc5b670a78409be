import { afterEach, beforeEach, expect, it } from 'vitest'
import type { AskedSearch } from '../contract/searches.ts'
import { meantInstead } from './meant-instead.ts'
import { makeTestArchive, type TestArchive } from './test-archive.ts'

let archive: TestArchive
beforeEach(() => {
  archive = makeTestArchive()
})
afterEach(() => archive.remove())

const call = { signal: { aborted: false, addEventListener() {} } }
const meant = async (query: string, more: Partial<AskedSearch> = {}) =>
  (
    await meantInstead(
      archive.db,
      { query, any: false, spellings: true, filters: {}, sort: 'relevance', ...more },
      call,
    )
  )?.query ?? null

it('exchanges only the words that the library lacks, and leaves the rest of the query as it is', async () => {
  archive.add('The commission gave the turnout.', 'Observers doubt the turnout.', {
    text: 'Наблюдатели спорят о явке.',
    language: 'ru',
  })
  expect(await meant('turnuot')).toBe('turnout')
  expect(await meant('(comission OR zzzzzzzz)')).toBeNull()
  expect(await meant('is:unread  "the turnotu" -nothing title:x* comission~')).toBeNull()
  expect(await meant('"the turnotu" -nothing')).toBe('"the turnout" -nothing')
  expect(await meant('obsrevers AND TURNUOT')).toBe('observers AND turnout')
  expect(await meant('наблюдатили')).toBe('наблюдатели')
})

it('says nothing where it would find nothing, and where no word is lacking', async () => {
  const [, trashed] = archive.add('The turnout was low.', 'The election was held.') as [number, number]
  expect(await meant('turnout election')).toBeNull()
  expect(await meant('turnuot election')).toBeNull()
  expect(await meant('qqqqqqq')).toBeNull()
  expect(await meant('')).toBeNull()
  expect(await meant('electoin', { filters: { view: { kind: 'trash' } } })).toBeNull()
  archive.db.prepare('update documents set trashed_at = 1 where id = ?').run(trashed)
  expect(await meant('electoin')).toBeNull()
})

it('does not take another number for a misspelt one, nor guess at two letters', async () => {
  archive.add('In 1999 he said so.')
  expect(await meant('1998')).toBeNull()
  expect(await meant('hi')).toBeNull()
})

it('prefers what begins alike, and tries the next where the first finds nothing there', async () => {
  archive.add({ text: 'The count.', language: 'en' }, { text: 'The mount.', language: 'en' })
  expect(await meant('cuont')).toBe('count')
  archive.add('A cart of votes.', { text: 'A card for the vote.', outlet: 'Post' })
  expect(await meant('carf', { filters: { outlet: { include: ['Post'], exclude: [] } } })).toBe('card')
})

it('ends where it is cancelled', async () => {
  archive.add('The turnout was low.')
  const cancelled = { signal: { aborted: true, addEventListener() {} } }
  const asked = { query: 'turnuot', any: false, spellings: true, filters: {}, sort: 'relevance' as const }
  await expect(meantInstead(archive.db, asked, cancelled)).rejects.toMatchObject({ code: 'cancelled' })
})

it('takes a query for no slip of the fingers that lacks more than a few words', async () => {
  archive.add('The turnout was low.')
  expect(await meant('turnuot '.repeat(8).trim())).toBe('turnout '.repeat(8).trim())
  expect(await meant('turnuot '.repeat(9).trim())).toBeNull()
})
