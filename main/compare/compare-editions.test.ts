import Database from 'better-sqlite3-multiple-ciphers'
import * as v from 'valibot'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createCancellation } from '../contract/cancellation.ts'
import { editionHistorySchema } from '../contract/editions.ts'
import { createEditionComparer } from './compare-editions.ts'

let db: Database.Database
beforeEach(() => {
  db = new Database(':memory:')
  db.exec(`
    create table documents (id integer primary key, title text, outlet text, date text, language text, event_id integer,
      text_version integer, unreadable text) strict;
    create table texts (document_id integer, version integer, text text) strict;`)
})
afterEach(() => db.close())

function add(text: string, date: string | null) {
  const { lastInsertRowid } = db
    .prepare(`insert into documents (title, date, language, text_version) values ('Report', ?, 'en', 1)`)
    .run(date)
  db.prepare('insert into texts (document_id, version, text) values (?, 1, ?)').run(Number(lastInsertRowid), text)
  return Number(lastInsertRowid)
}

const compare = (documents: number[], order: 'date' | 'given' = 'date') =>
  createEditionComparer(db)({ documents, order }, { signal: createCancellation().signal })

it('tells what changed from edition to edition, in the order of their dates', async () => {
  const last = add('Five were hurt. The road is open.', '2020-01-03')
  const first = add('Three were hurt. The road is closed.', '2020-01-01')
  const middle = add('Five were hurt. The road is closed.', '2020-01-02')
  const history = await compare([last, first, middle])
  expect(v.is(editionHistorySchema, history)).toBe(true)
  expect(history.editions.map(({ id }) => id)).toEqual([first, middle, last])
  expect(history.steps.map(({ before, after, counts }) => [before, after, counts.corrected])).toEqual([
    [first, middle, 1],
    [middle, last, 1],
  ])
})

it('keeps the order given where it is asked for, or a date is not known', async () => {
  const [late, early, unknown] = [add('Two.', '2020'), add('One.', '2019-05'), add('Three.', null)]
  const ids = async (...given: Parameters<typeof compare>) => (await compare(...given)).editions.map(({ id }) => id)
  expect(await ids([late, early])).toEqual([early, late])
  expect(await ids([late, early], 'given')).toEqual([late, early])
  expect(await ids([late, unknown, early])).toEqual([late, unknown, early])
})

it('says which document is gone, empty or chosen twice, and ends when it is cancelled', async () => {
  const one = add('One.', null)
  await expect(compare([one, 99])).rejects.toMatchObject({ code: 'not-found' })
  await expect(compare([one, add(' ', null)])).rejects.toMatchObject({ code: 'unreadable' })
  await expect(compare([one, one])).rejects.toMatchObject({ code: 'invalid' })
  const cancellation = createCancellation()
  const comparing = createEditionComparer(db)(
    { documents: [one, add('Two.', null)], order: 'date' },
    { signal: cancellation.signal },
  )
  cancellation.abort()
  await expect(comparing).rejects.toMatchObject({ code: 'cancelled' })
})
