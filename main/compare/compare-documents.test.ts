import Database from 'better-sqlite3-multiple-ciphers'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createCancellation } from '../contract/cancellation.ts'
import { comparisonSchema, sharedWordingSchema } from '../contract/compare.ts'
import { createComparer } from './compare-documents.ts'

/** What a comparison reads of a library's tables; the library's own tests compare in a whole one. */
const tables = `
  create table documents (id integer primary key, title text, outlet text, date text, language text, event_id integer,
    text_version integer, unreadable text) strict;
  create table ties (id integer primary key, kind text, one_document integer, one_version integer, one_start integer,
    one_end integer, other_document integer, other_version integer, other_start integer, other_end integer) strict;
  create table texts (document_id integer, version integer, text text) strict;`

let db: Database.Database
beforeEach(() => {
  db = new Database(':memory:')
  db.exec(tables)
})
afterEach(() => db.close())

function add(
  text: string,
  { event = null, unreadable = null }: { event?: number | null; unreadable?: string | null } = {},
) {
  const { lastInsertRowid } = db
    .prepare(
      `insert into documents (title, language, event_id, text_version, unreadable) values ('Report', 'en', ?, 2, ?)`,
    )
    .run(event, unreadable)
  const id = Number(lastInsertRowid)
  const insert = db.prepare('insert into texts (document_id, version, text) values (?, ?, ?)')
  insert.run(id, 1, 'An older extraction.')
  insert.run(id, 2, text)
  return id
}

const compare = (...documents: number[]) =>
  createComparer(db).run({ documents }, { signal: createCancellation().signal })

describe('a comparison', () => {
  it('has accounts as asked, points that hold words of the newest text, and the words that differ', async () => {
    const one = add('It rained. Turnout was 85 percent in Almaty.')
    const other = add('In Almaty the turnout was 86.3 percent. Bread is dear.')
    const comparison = await compare(other, one)
    expect(v.is(comparisonSchema, comparison)).toBe(true)
    expect(comparison.accounts.map(({ id }) => id)).toEqual([other, one])
    const [point] = comparison.points
    expect(point?.members.map(({ start, end }, at) => comparison.accounts[at]?.text.slice(start, end))).toEqual([
      'In Almaty the turnout was 86.3 percent.',
      'Turnout was 85 percent in Almaty.',
    ])
    const marked = comparison.differences.map(({ document, ranges }) => {
      const text = comparison.accounts.find(({ id }) => id === document)?.text ?? ''
      return ranges.map(({ start, end, kind }) => [kind, text.slice(start, end)])
    })
    expect(marked).toEqual([
      [
        ['wording', 'the'],
        ['number', '86.3'],
      ],
      [['number', '85']],
    ])
  })

  it('says whether the accounts are of one event', async () => {
    const [first, second] = [1, 2]
    const [a, b] = [add('One.', { event: first }), add('Two.', { event: first })]
    const [c, d] = [add('Three.', { event: second }), add('Four.')]
    expect((await compare(a, b)).event).toBe('established')
    expect((await compare(a, c)).event).toBe('different')
    expect((await compare(a, d)).event).toBe('not-established')
    expect((await compare(a, c, d)).event).toBe('different')
  })
})

describe('what was compared', () => {
  const { signal } = createCancellation()
  it('is kept until a text or the word of the hand changes', async () => {
    const documents = [add('Turnout was 85 percent in Almaty.'), add('In Almaty the turnout was 86.3 percent.')]
    const comparer = createComparer(db)
    const { points } = await comparer.run({ documents }, { signal })
    expect((await comparer.run({ documents }, { signal })).points).toBe(points)
    db.prepare(`insert into ties (kind, one_document, one_version, one_start, one_end, other_document, other_version,
      other_start, other_end) values ('parted', ?, 2, 0, 33, ?, 2, 0, 39)`).run(...documents)
    expect(points).toHaveLength(1)
    expect((await comparer.run({ documents }, { signal })).points).toEqual([])
    db.exec('delete from ties')
    db.prepare('insert into texts values (?, 3, ?)').run(documents[0], 'Bread is dear.')
    db.prepare('update documents set text_version = 3 where id = ?').run(documents[0])
    expect((await comparer.run({ documents }, { signal })).points).toEqual([])
  })

  it('shares wording with accounts that have it', async () => {
    const copied = 'A clerk of the district said that he had burnt the papers in a stove behind the school at night.'
    const documents = [add(`Monday. ${copied}`), add(`${copied} Nobody answered.`)]
    const wording = await createComparer(db).wording({ documents }, { signal })
    expect(v.is(sharedWordingSchema, wording)).toBe(true)
    expect(wording.wordings).toEqual([documents])
    expect(wording.pairs[0]?.matches.map(({ kind }) => kind)).toEqual(['copied'])
  })
})

describe('a comparison that cannot be made', () => {
  it('says which document is gone, empty or chosen twice', async () => {
    const one = add('One.')
    await expect(compare(one, 99)).rejects.toMatchObject({ code: 'not-found' })
    await expect(compare(one, add(' '))).rejects.toMatchObject({ code: 'unreadable' })
    await expect(compare(one, add('', { unreadable: 'a picture' }))).rejects.toMatchObject({ code: 'unreadable' })
    await expect(compare(one, one)).rejects.toMatchObject({ code: 'invalid' })
  })

  it('ends between two pieces of work when it is cancelled', async () => {
    const cancellation = createCancellation()
    const documents = [add('One account. '.repeat(50)), add('Another account. '.repeat(50))]
    const comparing = createComparer(db).run({ documents }, { signal: cancellation.signal })
    cancellation.abort()
    await expect(comparing).rejects.toMatchObject({ code: 'cancelled' })
  })
})
