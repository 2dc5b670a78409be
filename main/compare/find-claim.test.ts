import Database from 'better-sqlite3-multiple-ciphers'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createCancellation } from '../contract/cancellation.ts'
import { findClaim } from './find-claim.ts'

const tables = `
  create table documents (id integer primary key, title text, outlet text, date text, language text, event_id integer,
    text_version integer, unreadable text) strict;
  create table texts (document_id integer, version integer, text text) strict;`

let db: Database.Database
beforeEach(() => {
  db = new Database(':memory:')
  db.exec(tables)
})
afterEach(() => db.close())

function add(text: string, language: string): number {
  const { lastInsertRowid } = db
    .prepare("insert into documents (title, language, text_version) values ('Report', ?, 3)")
    .run(language)
  db.prepare('insert into texts values (?, 3, ?)').run(lastInsertRowid, text)
  return Number(lastInsertRowid)
}

const { signal } = createCancellation()
const courier = `The storm passed over Karash on Monday. The mayor, Orlan Daurenov, knew that the dam was cracked, an engineer said.
Two bridges were closed. Schools stayed shut until noon.`
const herald = `Буря прошла над Карашем. Мэр Орлан Дауренов не знал о трещине в плотине, заявил его представитель. Закрыты два моста.`

it('offers the passages of each account that are most like a claim', async () => {
  const [one, other] = [add(courier, 'en'), add(herald, 'ru')]
  const texts = ['Mayor Daurenov knew of the cracked dam.', 'Мэр не знал о трещине в плотине.']
  const found = await findClaim(db, { texts, documents: [one, other] }, { signal })
  const of = (id: number) => found.find(({ document }) => document === id)
  expect(of(one)?.words).toMatch(/^The mayor, Orlan Daurenov, knew/)
  expect(of(other)?.words).toMatch(/^Мэр Орлан Дауренов не знал/)
  for (const { document, textVersion, start, end, words } of found) {
    const text = document === one ? courier : herald
    expect(text.slice(start, end).replace(/\s+/g, ' ')).toBe(words)
    expect(textVersion).toBe(3)
  }
  expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).toSorted((a, b) => b - a))
})

it('offers nothing where nothing is alike, and no place twice', async () => {
  const one = add(courier, 'en')
  expect(await findClaim(db, { texts: ['A whale was seen near Oslo.'], documents: [one] }, { signal })).toEqual([])
  const texts = ['Two bridges were closed.', 'Two bridges were closed.']
  expect(await findClaim(db, { texts, documents: [one] }, { signal })).toHaveLength(1)
})

it('offers three places of an account at most', async () => {
  const bridges = ['north', 'south', 'east', 'west', 'middle'].map(side => `The ${side} bridge of Karash was closed.`)
  const found = await findClaim(
    db,
    { texts: ['A bridge of Karash was closed.'], documents: [add(bridges.join(' '), 'en')] },
    { signal },
  )
  expect(found).toHaveLength(3)
})

it('is cancelled', async () => {
  const call = createCancellation()
  call.abort()
  const asked = findClaim(db, { texts: ['Two bridges were closed.'], documents: [add(courier, 'en')] }, call)
  await expect(asked).rejects.toMatchObject({ code: 'cancelled' })
})
