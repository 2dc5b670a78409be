import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { mostAtOnce } from '../contract/batch.ts'
import { createCancellation } from '../contract/cancellation.ts'
import { type LibrarySession, startSession } from './command-line/library-session.ts'

const folder = mkdtempSync(join(tmpdir(), 'collate-batch-'))
let session: LibrarySession

beforeAll(async () => {
  process.env.COLLATE_CONFIG = join(folder, 'config')
  session = startSession()
  await session.client.call('library.openSample', { folder: join(folder, 'sample') })
}, 60_000)
afterAll(async () => {
  await session.close()
  delete process.env.COLLATE_CONFIG
  rmSync(folder, { recursive: true, force: true })
})

it('a list is read from bytes, searched for and written as a table', async () => {
  const { client } = session
  const bytes = Buffer.from('фамилия;имя;роль\r\nНазарбаев;Нурсултан;=1+1\r\nНикто;Иван;\r\n', 'utf16le')
  const source = { base64: Buffer.concat([Buffer.from([0xff, 0xfe]), bytes]).toString('base64'), name: 'a.csv' }
  const list = await client.call('batch.read', { source })
  expect(list).toMatchObject({ hasHead: true, columns: [1, 0], remarks: [] })
  const rows = list.table.slice(1).map(([last, first]) => `${first} ${last}`)
  const { answers, unreadable } = await client.call('search.batch', { rows })
  expect(unreadable).toBe(0)
  expect(answers.map(({ total }) => total > 0)).toEqual([true, false])
  const [found] = answers
  const opened = await client.call('search.run', { query: found?.query ?? '', offset: 0, limit: 3 })
  expect(opened.total).toBe(found?.total)
  expect(opened.results.map(({ id }) => id)).toEqual(found?.documents.map(({ id }) => id))
  const { base64 } = await client.call('batch.table', { ...list, answers })
  expect(Buffer.from(base64, 'base64').toString('utf8')).toContain(`Назарбаев,Нурсултан,"'=1+1",${found?.total},`)
})

it('other calls pass while a list is searched for, and it can be cancelled', async () => {
  const { client } = session
  const rows = Array.from({ length: mostAtOnce }, () => 'Nursultan Nazarbayev')
  let isOver = false
  const { signal, abort } = createCancellation()
  const running = client.call('search.batch', { rows, most: 20 }, { signal }).finally(() => {
    isOver = true
  })
  const search = () => client.call('search.run', { query: 'turnout', offset: 0, limit: 1 })
  // One for each reader thread, and one more that must pass the list.
  await Promise.all([search(), search(), search()])
  expect(isOver).toBe(false)
  abort()
  await expect(running).rejects.toMatchObject({ code: 'cancelled' })
})

it('refuses more rows at once than can be answered soon', async () => {
  const rows = Array.from({ length: mostAtOnce + 1 }, () => 'x')
  await expect(session.client.call('search.batch', { rows })).rejects.toMatchObject({ code: 'invalid' })
})
