import fc from 'fast-check'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { countFound } from './count-found.ts'
import { runFacets } from './run-facets.ts'
import { makeTestArchive, type TestArchive } from './test-archive.ts'

let archive: TestArchive
beforeEach(() => {
  archive = makeTestArchive()
})
afterEach(() => archive.remove())

const call = { signal: { aborted: false, addEventListener() {} } }

/** How many documents a search finds, by whatever counts them. */
async function totals(query: string, options: { any?: boolean; spellings?: boolean } = {}): Promise<number[]> {
  const asked = { query, any: false, spellings: true, filters: {}, ...options }
  const [relevant, dated] = [
    await archive.search(query, options),
    await archive.search(query, { ...options, sort: 'date' }),
  ]
  const counted = await countFound(archive.db, { ...asked, sort: 'relevance' }, call)
  const facets = await runFacets(archive.db, { ...asked, isTyping: false, facets: ['year'], most: 5 }, call)
  const listed = [relevant, dated].map(({ results }) => new Set(results.map(({ id }) => id)).size)
  return [relevant.total, dated.total, counted.total, facets.total, ...listed]
}

it('counts another spelling beside a filter inside an operator in every order', async () => {
  archive.add('In 2005 Tokayev came.', { text: 'В 2005 году приехал Токаев.', language: 'ru' }, 'In 2005 nobody came.')
  expect(await totals('2005 (is:unread AND Tokayev)')).toEqual([2, 2, 2, 2, 2, 2])
})

it('keeps out of the trash where a filter of it only adds to the score', async () => {
  const [, trashed] = archive.add('turnout fell', 'turnout rose')
  archive.db.prepare('update documents set trashed_at = 1 where id = ?').run(trashed)
  expect(await totals('+turnout (is:trashed AND fell)')).toEqual([1, 1, 1, 1, 1, 1])
})

const names = 'Nazarbayev Назарбаев Назарбаева Назарбаеву Nazarbaev Tokayev Токаев Тоқаев'.split(' ')
const words = [...names, ...'observers observed election elections count of the a b 10300 81.7%'.split(' '), '10 300']
const operators =
  'AND|OR|NOT|(|( )|+|-|is:trashed|-is:trashed|is:unread|date:..2005|title:|text:(|"of the"|Tokayev~1|obs*|*tion|"a b"~3|(a Tokayev)~4'
const part = fc.constantFrom(...operators.split('|'), ...words)
const soup = fc
  .array(fc.tuple(part, fc.constantFrom(' ', ' ', '')), { maxLength: 30 })
  .map(drawn => drawn.flat().join(''))

it('has one total, and pages without gap or overlap, for whatever is asked', async () => {
  const text = fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 20 }).map(drawn => drawn.join(' '))
  for (const [at, drawn] of fc.sample(text, { numRuns: 40, seed: 4 }).entries()) {
    const title = words[at % words.length] ?? ''
    archive.add({ text: drawn, title, date: `${2000 + (at % 9)}`, language: at % 2 === 0 ? 'ru' : 'en' })
  }
  archive.db.exec('update documents set trashed_at = 1 where id % 7 = 0')
  await fc.assert(
    fc.asyncProperty(soup, fc.boolean(), fc.boolean(), async (query, any, spellings) => {
      fc.pre(query.trim() !== '')
      const counted = await totals(query, { any, spellings })
      expect([query, ...counted]).toEqual([query, ...counted.map(() => counted[0])])
      const pages = [0, 13, 26, 39].map(offset => archive.search(query, { any, spellings, offset, limit: 13 }))
      const found = (await Promise.all(pages)).flatMap(({ results }) => results.map(({ id }) => id))
      const whole = await archive.search(query, { any, spellings })
      expect(found).toEqual(whole.results.map(({ id }) => id))
    }),
    { numRuns: 60 },
  )
})
