import Database from 'better-sqlite3-multiple-ciphers'
import fc from 'fast-check'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createCancellation } from '../contract/cancellation.ts'
import { type DraftCheck, draftCheckSchema } from '../contract/draft.ts'
import { createDraftChecker } from './check-draft.ts'
import type { ArchiveSearch } from './draft-archive.ts'

const tables = `
  create table documents (id integer primary key, title text, outlet text, date text, language text, event_id integer,
    text_version integer, unreadable text) strict;
  create table texts (document_id integer, version integer, text text) strict;`

/** An archive that holds nothing beside the accounts; counts how often it is asked. */
function emptyArchive() {
  let asked = 0
  const none = () => {
    asked++
    return []
  }
  const search: ArchiveSearch = {
    stamp: () => '1',
    countUnreadable: () => 2,
    withPhrase: none,
    withPhrases: none,
    withWords: none,
  }
  return { search, asked: () => asked }
}

let db: Database.Database
beforeEach(() => {
  db = new Database(':memory:')
  db.exec(tables)
})
afterEach(() => db.close())

function add(text: string, language: string | null = 'en', title = 'Report'): number {
  const { lastInsertRowid } = db
    .prepare('insert into documents (title, language, text_version) values (?, ?, 1)')
    .run(title, language)
  db.prepare('insert into texts values (?, 1, ?)').run(lastInsertRowid, text)
  return Number(lastInsertRowid)
}

const { signal } = createCancellation()
const courier = `The commission counts
President Orlan Daurenov won 81 percent of the vote on Sunday, the commission said, on a turnout of 85 percent. His rival, the
banker Maksat Ilyin, had 12 percent. "We counted until four in the morning and then we were told to count again," said a
member of a polling station in Karash. Fourteen complaints had reached the commission by noon on January 11.`
const herald = `Комиссия объявила итоги
Орлан Дауренов получил 81,7 процента голосов. Банкир Максат Ильин набрал 12 процентов голосов. «Мы считали до утра», —
сказал член комиссии из Караша.`

/** What stands where, as "words: standing". */
function standings(text: string, { sentences, quotations, figures }: DraftCheck) {
  const said = ({ start, end, standing }: { start: number; end: number; standing: string }) =>
    `${text.slice(start, end)}: ${standing}`
  return { sentences: sentences.map(said), quotations: quotations.map(said), figures: figures.map(said) }
}

async function check(text: string, documents: number[], archive = true) {
  const { search } = emptyArchive()
  const found = await createDraftChecker(db, search).check({ text, documents, archive }, { signal })
  expect(v.is(draftCheckSchema, found)).toBe(true)
  return { found, ...standings(text, found) }
}

describe('a draft beside its accounts', () => {
  it('has sentences that they carry and those that they do not', async () => {
    const { sentences, found } = await check(
      'Daurenov was re-elected president with 81 percent of the vote. A bridge collapsed near the southern port.',
      [add(courier)],
    )
    expect(sentences.map(said => said.split(': ')[1])).toEqual(['found', 'missing'])
    expect(found.sentences[0]?.links[0]).toMatchObject({ document: 1, kind: 'matter' })
    expect(found.sentences[0]?.links[0]?.text).toMatch(/^President Orlan Daurenov won/)
    expect(found).toMatchObject({ isArchiveSearched: true, unreadable: 2, language: 'en' })
    expect(found.documents).toEqual([
      { id: 1, title: 'Report', outlet: null, date: null, language: 'en', textVersion: 1, isInComparison: true },
    ])
  })

  it('says of a quotation how far it stands there', async () => {
    const text =
      'A member said: “We counted until five in the morning.” “We were told to count again,” she added. “Nobody asked.”'
    const { quotations, found } = await check(text, [add(courier)])
    expect(quotations).toEqual([
      'We counted until five in the morning.: changed',
      'We were told to count again,: found',
      'Nobody asked.: missing',
    ])
    const [changed] = found.quotations
    const [link] = changed?.links ?? []
    expect(link).toMatchObject({ changed: 1, isQuoted: true })
    expect(link?.missing.map(range => text.slice(...range))).toEqual(['five'])
    expect(link?.extra.map(range => courier.slice(...range))).toEqual(['four'])
  })

  it('carries a sentence that is mostly a quotation where that stands', async () => {
    const { found } = await check('“We were told to count again,” he said.', [add(courier)])
    expect(found.sentences[0]?.links[0]?.kind).toBe('wording')
    expect(found.sentences[0]?.links[0]?.score).toBeGreaterThan(0.6)
  })

  it('has figures in passages on their matter, elsewhere, or nowhere', async () => {
    const { figures } = await check(
      'Daurenov won 81% of the vote on a turnout of 94 percent. Ilyin, the banker, had 12 percent. By 11 January 14 complaints had reached the commission. The bread in the shops cost 85 percent more.',
      [add(courier)],
    )
    expect(figures).toEqual([
      '81%: found',
      '94: missing',
      '12: found',
      '11 January: found',
      '14: found',
      '85: elsewhere',
    ])
  })

  it('finds sentences and figures across languages', async () => {
    const documents = [add(herald, 'ru')]
    const { sentences, figures } = await check(
      'Orlan Daurenov received 81.7 percent of the votes. The banker Maksat Ilyin got 13 percent of the votes.',
      documents,
    )
    expect(sentences.map(said => said.split(': ')[1])).toEqual(['found', 'found'])
    expect(figures).toEqual(['81.7: found', '13: missing'])
    const kazakh = await check('Орлан Дәуренов 81,7 пайыз дауыс жинады. Қалада қар жауды, көпір құлады.', documents)
    expect(kazakh.found.language).toBe('kk')
    expect(kazakh.sentences.map(said => said.split(': ')[1])).toEqual(['found', 'missing'])
    expect(kazakh.figures).toEqual(['81,7: found'])
  })

  it('tells a sentence with the wording of an account from one on its matter', async () => {
    const { found } = await check('His rival, the banker Maksat Ilyin, received 12 percent.', [add(courier)])
    expect(found.sentences[0]?.links[0]?.kind).toBe('wording')
  })

  it('may be empty, or stand beside nothing', async () => {
    expect((await check('', [add(courier)])).sentences).toEqual([])
    expect((await check('Daurenov won.', [])).sentences).toEqual(['Daurenov won.: missing'])
  })
})

describe('a check again', () => {
  it('asks the archive only for what an edit has touched', async () => {
    const { search, asked } = emptyArchive()
    const checker = createDraftChecker(db, search)
    const documents = [add(courier)]
    const run = (text: string) => checker.check({ text, documents, archive: true }, { signal })
    const text = 'A bridge collapsed. The port was closed for “a very long time”.'
    await run(text)
    const first = asked()
    const again = await run(text)
    expect(asked()).toBe(first)
    const moved = await run(`The turnout was 85 percent. ${text}`)
    expect(asked()).toBe(first)
    const shift = moved.quotations[0]?.start ?? 0
    expect(shift - (again.quotations[0]?.start ?? 0)).toBe('The turnout was 85 percent. '.length)
    await run(`${text} Snow fell.`)
    expect(asked()).toBeGreaterThan(first)
  })

  it('does not ask the archive at all where that is not wanted', async () => {
    const { search, asked } = emptyArchive()
    const checker = createDraftChecker(db, search)
    const found = await checker.check({ text: 'A bridge collapsed.', documents: [], archive: false }, { signal })
    expect(found).toMatchObject({ isArchiveSearched: false, sentences: [{ standing: 'missing' }] })
    expect(asked()).toBe(0)
  })

  it('ends between two pieces of work when it is cancelled', async () => {
    const cancellation = createCancellation()
    const documents = [add(courier)]
    const checking = createDraftChecker(db, emptyArchive().search).check(
      { text: 'It rained. '.repeat(500), documents, archive: true },
      { signal: cancellation.signal },
    )
    cancellation.abort()
    await expect(checking).rejects.toMatchObject({ code: 'cancelled' })
  })
})

describe('any draft', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Daurenov won',
      '81 percent',
      '“We counted',
      'told to count”',
      '.',
      '\n\n',
      '«до утра»',
      '11 January',
      '…',
      '"',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  )
  it('has ranges in order, within it, none empty', async () => {
    const checker = createDraftChecker(db, emptyArchive().search)
    const documents = [add(courier), add(herald, 'ru')]
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 20 }), async pieces => {
        const text = pieces.join(' ')
        const found = await checker.check({ text, documents, archive: true }, { signal })
        expect(v.is(draftCheckSchema, found)).toBe(true)
        for (const list of [found.sentences, found.quotations, found.figures]) {
          let at = 0
          for (const { start, end } of list) {
            expect(start).toBeGreaterThanOrEqual(at)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
            at = end
          }
        }
        const passages = [found.sentences, found.quotations, found.figures].flatMap(list =>
          list.flatMap(({ links }): { document: number; start: number; end: number }[] => links),
        )
        const lengths = new Map([courier, herald].map((account, at) => [documents[at], account.length]))
        for (const { document, start, end } of passages) {
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(lengths.get(document) ?? 0)
        }
      }),
      { numRuns: 60 },
    )
  })
})
