import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type FacetName, type FacetValue, facetNames, type SearchFilters } from '../contract/search.ts'
import { runFacets } from './run-facets.ts'
import { makeTestArchive, type TestArchive } from './test-archive.ts'

let archive: TestArchive
beforeEach(() => {
  archive = makeTestArchive()
})
afterEach(() => archive.remove())

const call = { signal: { aborted: false, addEventListener() {} } }
const facets = (query: string, filters: SearchFilters = {}, most = 100) =>
  runFacets(archive.db, { query, any: false, isTyping: false, spellings: true, filters, most }, call)

/** The counts of one facet, by value. */
async function counts(name: FacetName, query = '', filters: SearchFilters = {}) {
  const { facets: all } = await facets(query, filters)
  return new Map(all.find(facet => facet.name === name)?.values.map(({ value, count }) => [value, count]))
}

/** Documents whose values differ: outlets in two spellings, tags below tags, several sources, some with nothing. */
function fill(): void {
  archive.add(
    { text: 'turnout', date: '1999-01-10', outlet: 'Courier', language: 'en-GB' },
    { text: 'turnout fell', date: '1999', outlet: 'courier', language: 'en' },
    { text: 'turnout rose', date: '2005-12', outlet: 'Herald', language: 'ru' },
    { text: 'nothing', date: '2005', language: null },
    { text: 'turnout', outlet: 'Wire', language: 'ru' },
  )
  archive.db.exec(`
    insert into tags (id, parent_id) values (1, null), (2, 1), (3, 2), (4, null);
    insert into document_tags values (1, 3), (1, 4), (2, 2), (2, 3), (3, 1), (5, 4);
    insert into passages (document_id, source_id) values (1, 7), (1, 7), (1, 8), (2, 8), (4, null);
    update documents set event_id = 5 where id in (1, 2);
    update documents set event_id = 6 where id = 3;
    update documents set format = 'html' where id = 4;
    update documents set trashed_at = 1 where id = 5`)
}

describe('facets', () => {
  beforeEach(fill)

  it('count the values of what is found: a tag with all below it, a language with its regions, an outlet in any letters', async () => {
    expect(await counts('event', 'turnout')).toEqual(
      new Map([
        [5, 2],
        [6, 1],
      ]),
    )
    expect(await counts('tag', 'turnout')).toEqual(
      new Map([
        [1, 3],
        [2, 2],
        [3, 2],
        [4, 1],
      ]),
    )
    expect(await counts('source', 'turnout')).toEqual(
      new Map<FacetValue, number>([
        [8, 2],
        [7, 1],
        [null, 1],
      ]),
    )
    expect(await counts('outlet', 'turnout')).toEqual(
      new Map([
        ['Courier', 2],
        ['Herald', 1],
      ]),
    )
    expect(await counts('language', 'turnout')).toEqual(
      new Map([
        ['en', 2],
        ['ru', 1],
      ]),
    )
    expect(await counts('year', 'turnout')).toEqual(
      new Map([
        ['1999', 2],
        ['2005', 1],
      ]),
    )
  })

  it('count the whole view where nothing is searched, and the trash only as itself', async () => {
    expect(await counts('language')).toEqual(
      new Map<FacetValue, number>([
        ['en', 2],
        ['ru', 1],
        [null, 1],
      ]),
    )
    expect(await counts('type')).toEqual(
      new Map([
        ['plain-text', 3],
        ['html', 1],
      ]),
    )
    expect(await counts('outlet', '', { view: { kind: 'trash' } })).toEqual(new Map([['Wire', 1]]))
    expect(await counts('outlet', 'is:trashed turnout')).toEqual(new Map([['Wire', 1]]))
    expect(await counts('outlet', '', { view: { kind: 'tag', id: 2 } })).toEqual(new Map([['Courier', 2]]))
    expect(await counts('outlet', '-turnout')).toEqual(new Map([[null, 1]]))
    expect(await counts('outlet', '', { from: '2005' })).toEqual(
      new Map<FacetValue, number>([
        ['Herald', 1],
        [null, 1],
      ]),
    )
  })

  it('leave the included values of a facet out of its own counts, and say what is held back', async () => {
    const filters = { outlet: { include: ['courier'], exclude: [] } }
    expect(await counts('outlet', 'turnout', filters)).toEqual(
      new Map([
        ['Courier', 2],
        ['Herald', 1],
      ]),
    )
    expect(await counts('language', 'turnout', filters)).toEqual(new Map([['en', 2]]))
    expect((await facets('turnout', filters)).total).toBe(2)
    const without = { tag: { include: [], exclude: [2] } }
    expect(await counts('tag', 'turnout', without)).toEqual(
      new Map([
        [1, 1],
        [2, 2],
      ]),
    )
    expect(await counts('outlet', 'turnout', without)).toEqual(new Map([['Herald', 1]]))
  })

  it('list what most documents have, and what is chosen even where nothing has it', async () => {
    const filters: SearchFilters = { tag: { include: [4], exclude: [9] } }
    const { facets: all } = await facets('turnout', filters, 2)
    const tag = all.find(({ name }) => name === 'tag')
    expect(tag?.values).toEqual([
      { value: 1, count: 3 },
      { value: 2, count: 2 },
      { value: 4, count: 1 },
      { value: 9, count: 0 },
    ])
    expect(tag?.distinct).toBe(4)
  })

  it('find nothing where nothing is found', async () => {
    expect(await facets('zeppelin')).toMatchObject({ total: 0, isAbout: false })
    expect(await counts('year', 'zeppelin')).toEqual(new Map())
  })

  it('count what is found in another spelling', async () => {
    archive.add(
      { text: 'President Nazarbayev spoke.', outlet: 'Wire' },
      { text: 'Президент Назарбаев говорил.', language: 'ru', outlet: 'Letter' },
    )
    const { total } = await archive.search('Nazarbayev')
    expect(total).toBe(2)
    expect((await facets('Nazarbayev')).total).toBe(total)
    expect(await counts('outlet', 'Nazarbayev')).toEqual(
      new Map([
        ['Letter', 1],
        ['Wire', 1],
      ]),
    )
  })

  it('end where they are cancelled', async () => {
    const cancelled = { signal: { aborted: true, addEventListener() {} } }
    const asked = { query: 'turnout', any: false, isTyping: false, spellings: true, filters: {}, most: 5 }
    await expect(runFacets(archive.db, asked, cancelled)).rejects.toMatchObject({ code: 'cancelled' })
  })
})

const values: Record<FacetName, FacetValue[]> = {
  event: [5, 6, null],
  tag: [1, 2, 3, 4, null],
  source: [7, 8, null],
  outlet: ['courier', 'Herald', 'Wire', null],
  language: ['en', 'ru', 'kk', null],
  type: ['html', 'plain-text'],
  year: ['1999', '2005', null],
}
const chosen = fc.record(
  Object.fromEntries(
    facetNames.map(name => {
      const some = fc.uniqueArray(fc.constantFrom(...values[name]), { maxLength: 2 })
      return [name, fc.option(fc.record({ include: some, exclude: some }), { nil: undefined, freq: 1 })]
    }),
  ),
)

describe('a count', () => {
  beforeEach(fill)

  it('is what a search finds with the value alone included of its facet', async () => {
    await fc.assert(
      fc.asyncProperty(chosen, fc.constantFrom('turnout', '*', 'turnout OR nothing', '-fell'), async (drawn, query) => {
        const filters = drawn as SearchFilters
        const found = await facets(query, filters)
        expect(found.total).toBe((await archive.search(query, { filters })).total)
        for (const { name, values: listed } of found.facets) {
          for (const { value, count } of listed) {
            const { exclude = [] } = filters[name] ?? {}
            const others = (exclude as FacetValue[]).filter(one => one !== value && lower(one) !== lower(value))
            const alone = { ...filters, [name]: { include: [value], exclude: others } } as SearchFilters
            expect([name, value, count]).toEqual([name, value, (await archive.search(query, { filters: alone })).total])
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})

const lower = (value: FacetValue) => (typeof value === 'string' ? value.toLowerCase() : value)
