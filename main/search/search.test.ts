import fc from 'fast-check'
import lunr from 'lunr'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SearchFilters } from '../contract/search.ts'
import { mostCounted, mostRanked } from './rank.ts'
import { runFacets } from './run-facets.ts'
import { makeTestArchive, plainSearch, type TestArchive } from './test-archive.ts'

let archive: TestArchive
beforeEach(() => {
  archive = makeTestArchive()
})
afterEach(() => archive.remove())

describe('what is found', () => {
  it('is every form of a word’s stem, in the language of each document', async () => {
    const [plural, singular, russian] = archive.add(
      'The elections were held.',
      'An election was held.',
      { text: 'Итоги выборов объявлены.', language: 'ru' },
      'Nothing of the kind.',
    )
    expect(await archive.ids('election')).toEqual([plural, singular])
    expect(await archive.ids('ВЫБОРЫ')).toEqual([russian])
    expect(archive.matched('electing', plural ?? 0)).toEqual(['elections'])
  })

  it('meets all ways to write a word or a number', async () => {
    const [one, other] = archive.add(
      'Nazarbayev’s share was 81.7% of 10,300 votes in São Paulo; so said the U.S. envoy.',
      'nazarbayev got 81,7 per cent of 10 300 votes in Sao Paulo',
    )
    for (const query of [
      "Nazarbayev's",
      'NAZARBAYEV',
      '81.7%',
      '81,7',
      '10300',
      '10 300',
      '10,300',
      'são',
      'Sao-Paulo',
    ]) {
      expect([query, await archive.ids(query)]).toEqual([query, [one, other]])
    }
    expect(await archive.ids('U.S.')).toEqual([one])
  })

  it('is phrases as they are written, not their stems', async () => {
    const [exact] = archive.add('It fell far short of commitments.', 'It falls far short.', 'Far short it fell.')
    expect(await archive.ids('"fell far short"')).toEqual([exact])
    expect(await archive.ids('“FELL far”')).toEqual([exact])
    expect(archive.matched('"fell far short"', exact ?? 0)).toEqual(['fell far short'])
  })

  it('is all of the words, or any of them', async () => {
    const [both, first, second] = archive.add('Turnout was disputed.', 'Turnout was high.', 'The figure was disputed.')
    expect(await archive.ids('turnout dispute')).toEqual([both])
    expect(await archive.ids('turnout dispute', { any: true })).toEqual([both, first, second])
  })

  it('puts words that stand near each other before the same words far apart', async () => {
    const filler = 'Many other things were said on that day in the capital by people of all kinds.'
    const [apart, near, reversed] = archive.add(
      `The commission met. ${filler} Then came the recount.`,
      `${filler} The commission began a recount. It met.`,
      `${filler} A recount by the commission began. It met.`,
    )
    const { results } = await archive.search('commission recount')
    expect(results.map(({ id }) => id)).toEqual([near, reversed, apart])
  })

  it('puts words that stand side by side in their order before any others', async () => {
    const [, inOrder] = archive.add(
      'The commission for the election met.',
      'The election commission has met.',
      'A commission election has been held.',
    )
    expect((await archive.search('election commission')).results[0]?.id).toBe(inOrder)
  })

  it('is what begins with the word being typed', async () => {
    const [one, other] = archive.add('Observers came.', 'An observation was made.', 'Nobody came.')
    expect(await archive.ids('obs', { isTyping: true })).toEqual([one, other])
    expect(await archive.ids('obs')).toEqual([])
    expect(await archive.ids('came obs', { isTyping: true })).toEqual([one])
  })

  it('is nothing for an empty query', async () => {
    archive.add('Turnout.')
    for (const query of ['', '  ', '"" - %'])
      expect(await archive.search(query)).toMatchObject({ total: 0, results: [] })
  })

  it('stands in any field, the title above the others', async () => {
    const [text, title, byline, outlet, note] = archive.add(
      'The courier and others wrote it down.',
      { title: 'Courier', text: 'Nothing else.' },
      { byline: 'A. Courier', text: 'Nothing else.' },
      { outlet: 'Courier', text: 'Nothing else.' },
      { note: 'from the courier', text: 'Nothing else.' },
    )
    expect(await archive.ids('courier')).toEqual([text, title, byline, outlet, note])
    expect((await archive.search('courier')).results[0]?.id).toBe(title)
  })

  it('weighs stop words little beside others', async () => {
    const [often, once] = archive.add('under and under and under', 'a turnout', ...Array(8).fill('nothing of it'))
    const found = await archive.search('under turnout', { any: true })
    expect(found.results.map(({ id }) => id)).toEqual([once, often])
    expect(await archive.ids('"under and under"')).toEqual([often])
  })

  it('comes in pages that join without gap or overlap', async () => {
    archive.add(...Array.from({ length: 30 }, (_, at) => `turnout ${'x '.repeat(at % 7)}`))
    for (const sort of ['relevance', 'date', 'title', 'outlet', 'imported'] as const) {
      const whole = (await archive.search('turnout', { sort })).results.map(({ id }) => id)
      const pages = await Promise.all([0, 10, 20].map(offset => archive.search('turnout', { sort, offset, limit: 10 })))
      expect(pages.flatMap(page => page.results.map(({ id }) => id))).toEqual(whole)
      expect(new Set(whole).size).toBe(30)
    }
  })
})

describe('a word of very many documents', () => {
  it('is counted to a stated bound, ranked from the newest, and met in titles and where it stands often at any age', {
    timeout: 60_000,
  }, async () => {
    const titled = 5_000
    const often = 3_000
    const documents = Array.from({ length: mostCounted + 50 }, (_, at) => ({
      title: at === titled ? 'Turnout' : '',
      ...(at === 0 ? { date: '1999' } : {}),
      text: at === often ? 'turnout after turnout' : 'some say that turnout was high',
    }))
    const ids = archive.add(...documents)
    const answer = await archive.search('turnout', { limit: 10 })
    expect(answer).toMatchObject({ total: mostCounted, isAbout: true })
    expect(answer.results.slice(0, 3).map(({ id }) => id)).toEqual([ids[titled], ids[often], ids.at(-1)])
    expect(answer.results.map(({ score }) => score)).toEqual(
      answer.results.map(({ score }) => score).sort((a, b) => b - a),
    )
    const later = await archive.search('turnout', { offset: mostRanked - 500, limit: mostCounted })
    const laterIds = later.results.map(({ id }) => id)
    expect(new Set(laterIds).size).toBe(laterIds.length)
    expect(laterIds).not.toContain(ids[titled])
    expect(laterIds.length).toBe(mostCounted - mostRanked + 500)

    const asked = { query: 'turnout', any: false, isTyping: false, spellings: true, most: 5 }
    const call = { signal: { aborted: false, addEventListener() {} } }
    const counted = await runFacets(archive.db, { ...asked, filters: {} }, call)
    expect(counted).toMatchObject({ total: mostCounted, isAbout: true })
    // The oldest document alone has what is chosen: more are looked at then.
    const filters = { year: { include: ['1999'], exclude: [] } }
    expect(await runFacets(archive.db, { ...asked, filters }, call)).toMatchObject({ total: 1, isAbout: false })
  })
})

describe('what lunr finds', () => {
  const words =
    'elections election elect observers observed running runs happily relational turnout disputed news'.split(' ')
  const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }).map(drawn => drawn.join(' '))

  it('Collate finds, and nothing else, where any of plain words will do', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 8 }), text, async (texts, query) => {
        const fresh = makeTestArchive()
        try {
          const ids = fresh.add(...texts)
          const peer = lunr(builder => {
            builder.field('text')
            builder.pipeline.remove(lunr.stopWordFilter)
            texts.forEach((one, at) => {
              builder.add({ id: ids[at], text: one })
            })
          })
          const found = peer.search(query).map(({ ref }) => Number(ref))
          expect(await fresh.ids(query, { any: true, spellings: false })).toEqual(found.sort((a, b) => a - b))
        } finally {
          fresh.remove()
        }
      }),
      { numRuns: 25 },
    )
  })
})

describe('any query', () => {
  it('is answered, whatever is typed', async () => {
    archive.add('Turnout was 81.7% — "disputed" (twice).', { text: 'Явка', language: 'ru' })
    const soup = fc.string({ unit: fc.constantFrom(...'turnou81.,7 "“»-+~^:()*{}йя\u0000\ud800\''), maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(soup, fc.boolean(), fc.boolean(), async (query, any, isTyping) => {
        const { total, results } = await archive.search(query, { any, isTyping })
        expect(results.length).toBe(total)
        for (const { snippets } of results) {
          for (const { text, matches } of snippets) {
            for (const [start, end] of matches) expect(text.slice(start, end)).not.toBe('')
          }
        }
      }),
    )
  })

  it('is answered where it has more words than are searched', async () => {
    const [id] = archive.add('turnout '.repeat(3))
    const answer = await archive.search('turnout '.repeat(1200), { any: true })
    expect(answer).toMatchObject({
      total: 1,
      results: [{ id }],
      remark: { sentence: expect.stringContaining('first 64') },
    })
  })

  it('stops between statements once it is cancelled', async () => {
    archive.add('Turnout')
    const { runSearch } = await import('./run-search.ts')
    const params = { ...plainSearch, query: 'turnout' }
    const cancelled = { signal: { aborted: true, addEventListener() {} } }
    await expect(runSearch(archive.db, params, cancelled)).rejects.toMatchObject({ code: 'cancelled' })
  })
})

describe('filters', () => {
  const only = <V>(...include: V[]) => ({ include, exclude: [] })
  const without = <V>(...exclude: V[]) => ({ include: [], exclude })

  it('leave out what is in the trash, and count what cannot be read', async () => {
    const [kept, trashed, unreadable] = archive.add('turnout', 'turnout', { title: 'turnout', text: '' })
    archive.db.prepare('update documents set trashed_at = 1 where id = ?').run(trashed)
    archive.db.prepare("update documents set unreadable = 'It is a picture.' where id = ?").run(unreadable)
    expect(await archive.ids('turnout')).toEqual([kept, unreadable])
    expect(await archive.search('turnout')).toMatchObject({ total: 2, unreadable: 1 })
    expect(await archive.ids('turnout', { filters: { view: { kind: 'trash' } } })).toEqual([trashed])
    expect(await archive.ids('turnout', { filters: { view: { kind: 'unreadable' } } })).toEqual([unreadable])
  })

  it('take a tag with all below it, a date with all its days, a language with its regions', async () => {
    const [first = 0, second = 0, third = 0] = archive.add(
      { text: 'turnout', date: '1999-01-10', outlet: 'Courier' },
      { text: 'turnout', date: '1999', language: 'en-GB' },
      { text: 'turnout', date: '2005-12-04', outlet: 'courier', language: null },
    )
    archive.db.exec(`insert into tags (id, parent_id) values (1, null), (2, 1), (3, 2); insert into document_tags values (${first}, 3), (${second}, 2);
      insert into passages (document_id, source_id) values (${third}, 7); update documents set event_id = 4 where id = ${second}`)
    expect(await archive.ids('turnout', { filters: { tag: only(1) } })).toEqual([first, second])
    expect(await archive.ids('turnout', { filters: { view: { kind: 'tag', id: 3 } } })).toEqual([first])
    expect(await archive.ids('turnout', { filters: { to: '1999-01' } })).toEqual([first, second])
    expect(await archive.ids('turnout', { filters: { from: '1999-02', to: '2005-12-04' } })).toEqual([second, third])
    expect(await archive.ids('turnout', { filters: { language: only('en') } })).toEqual([first, second])
    expect(await archive.ids('turnout', { filters: { outlet: only('Courier') } })).toEqual([first, third])
    expect(await archive.ids('turnout', { filters: { source: only(7) } })).toEqual([third])
    expect(await archive.ids('turnout', { filters: { event: only(4), tag: only(2) } })).toEqual([second])
    const found = await archive.search('turnout', { sort: 'date' })
    expect(found.results.map(({ id }) => id)).toEqual([third, first, second])
  })
  it('take any of the included values of a facet and none of the excluded, and what has none', async () => {
    const [first = 0, second = 0, third = 0] = archive.add(
      { text: 'turnout', date: '1999-01-10', outlet: 'Courier', language: 'en-GB' },
      { text: 'turnout', date: '2005', outlet: 'Herald', language: 'ru' },
      { text: 'turnout', language: null },
    )
    archive.db.exec(`insert into tags (id, parent_id) values (1, null), (2, 1), (3, null);
      insert into document_tags values (${first}, 2), (${second}, 3); update documents set event_id = 4 where id = ${first};
      insert into passages (document_id, source_id) values (${third}, 7); update documents set format = 'html' where id = ${third}`)
    const ids = (filters: SearchFilters) => archive.ids('turnout', { filters })
    expect(await ids({ outlet: only('courier', 'Herald') })).toEqual([first, second])
    expect(await ids({ outlet: only('Courier', null) })).toEqual([first, third])
    expect(await ids({ outlet: without('courier') })).toEqual([second, third])
    expect(await ids({ outlet: without(null) })).toEqual([first, second])
    expect(await ids({ tag: only(1, 3) })).toEqual([first, second])
    expect(await ids({ tag: without(1) })).toEqual([second, third])
    expect(await ids({ tag: only(null) })).toEqual([third])
    expect(await ids({ event: without(4) })).toEqual([second, third])
    expect(await ids({ source: only(null) })).toEqual([first, second])
    expect(await ids({ language: only('en', 'ru') })).toEqual([first, second])
    expect(await ids({ language: without('en') })).toEqual([second, third])
    expect(await ids({ type: only('html') })).toEqual([third])
    expect(await ids({ year: only('1999', '2005') })).toEqual([first, second])
    expect(await ids({ year: { include: ['1999', null], exclude: ['1999'] } })).toEqual([third])
  })
})
