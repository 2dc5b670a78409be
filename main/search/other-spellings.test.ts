import fc from 'fast-check'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { runFacets } from './run-facets.ts'
import { makeTestArchive, type TestArchive } from './test-archive.ts'

let archive: TestArchive
beforeEach(() => {
  archive = makeTestArchive()
})
afterEach(() => archive.remove())

const russian = (text: string) => ({ text, language: 'ru' })
const found = async (...asked: Parameters<TestArchive['search']>) =>
  (await archive.search(...asked)).results.map(({ id }) => id)

it('finds a name in the other alphabet and in whatever case, after what is written so', async () => {
  const [cyrillic, inflected, latin, other] = archive.add(
    russian('Вчера Назарбаев выступил, и Назарбаев победил.'),
    russian('Встреча с Назарбаевым и Токаевым прошла.'),
    'On Sunday Nazarbayev spoke once.',
    'Nobody spoke.',
  )
  expect(await found('Nazarbayev')).toEqual([latin, cyrillic, inflected])
  expect((await found('назарбаев')).at(0)).toBe(cyrillic)
  expect((await found('назарбаев')).at(-1)).toBe(latin)
  expect(await found('tokaev')).toEqual([inflected])
  expect(archive.matched('Nazarbaev tokayev', inflected ?? 0)).toEqual(['Назарбаевым', 'Токаевым'])
  expect(await found('nobody')).toEqual([other])
  const { results } = await archive.search('Nazarbayev')
  expect(results.map(({ score }) => score)).toEqual(results.map(({ score }) => score).toSorted((a, b) => b - a))
  expect(results[2]?.snippets[0]?.matches).toHaveLength(1)
})

it('says which words were searched too', async () => {
  archive.add(russian('Вчера Назарбаев, а потом с Назарбаевым.'), 'Then Nazarbayev and Nazarbajew came.')
  const { alsoSearched } = await archive.search('Nazarbaev')
  for (const word of ['Nazarbajew', 'Nazarbayev', 'Назарбаев']) expect(alsoSearched?.words).toContain(word)
  expect((await archive.search('came')).alsoSearched).toBeNull()
  expect((await archive.search('Nazarbaev', { spellings: false })).alsoSearched).toBeNull()
})

it('leaves words alone that are no names', async () => {
  const [english] = archive.add(
    'All of the west saw the bank and the party protest.',
    russian('Все хотят вести банк, и партия говорит протест.'),
  )
  for (const word of ['west', 'bank', 'party', 'protest'])
    expect([word, await archive.ids(word)]).toEqual([word, [english]])
})

it('leaves phrases, and what must not be there, as they are written', async () => {
  const [cyrillic, latin] = archive.add(russian('Там Назарбаев был.'), 'There Nazarbayev was.')
  expect(await archive.ids('"Nazarbayev"')).toEqual([latin])
  expect(await archive.ids('-Nazarbayev')).toEqual([cyrillic])
})

it('meets both parts of a hyphened name', async () => {
  const [cyrillic] = archive.add(russian('Город Усть-Каменогорск и Каменогорск сам.'), russian('Город Каменогорск.'))
  expect(await archive.ids('Ust-Kamenogorsk')).toEqual([cyrillic])
})

it('joins words of one query, each in its own spelling', async () => {
  const [mixed, latin, half] = archive.add(
    russian('Вчера Назарбаев назначил, и Токаев согласился.'),
    'On Monday Nazarbayev and Tokayev met.',
    'On Monday Nazarbayev left.',
  )
  expect(await found('Nazarbayev Tokayev')).toEqual([latin, mixed])
  expect(await archive.ids('Nazarbayev Tokayev', { any: true })).toEqual([mixed, latin, half])
})

it('comes in pages and in every order without gap or overlap, and is counted', async () => {
  archive.add(
    ...Array.from({ length: 20 }, (_, at) =>
      at % 2 === 0
        ? `On day ${at} Tokayev ${'spoke '.repeat(at)}.`
        : russian(`В день ${at} Токаев ${'сказал '.repeat(at)}.`),
    ),
  )
  for (const sort of ['relevance', 'date', 'imported'] as const) {
    const whole = await found('Tokayev', { sort })
    const pages = await Promise.all([0, 7, 14].map(offset => archive.search('Tokayev', { sort, offset, limit: 7 })))
    expect(pages.flatMap(({ results }) => results.map(({ id }) => id))).toEqual(whole)
    expect(pages.map(({ total }) => total)).toEqual([20, 20, 20])
  }
  expect((await archive.search('Tokayev', { limit: 0, sort: 'imported' })).total).toBe(20)
})

it('is counted by facets as it is found', async () => {
  archive.add(russian('Вчера Токаев был.'), 'On Monday Tokayev was.')
  const asked = { query: 'Tokayev', any: false, isTyping: false, filters: {}, facets: ['language' as const], most: 5 }
  const call = { signal: { aborted: false, addEventListener() {} } }
  expect((await runFacets(archive.db, { ...asked, spellings: true }, call)).total).toBe(2)
  expect((await runFacets(archive.db, { ...asked, spellings: false }, call)).total).toBe(1)
})

it('is gone with the last document that held it', async () => {
  const [cyrillic] = archive.add(russian('Вчера Токаев был.'), 'On Monday Tokayev was.')
  archive.db.transaction(() => {
    archive.index.remove(cyrillic ?? 0)
    archive.index.pruneForms()
  })()
  expect(archive.db.prepare("select count(*) from spellings where form = 'токаев'").pluck().get()).toBe(0)
  expect((await archive.search('Tokayev')).alsoSearched).toBeNull()
})

it('changes neither what is written so nor its order, and off it changes nothing', async () => {
  const words = 'Назарбаев Nazarbayev Nazarbaev Токаев Tokayev turnout явка'.split(' ')
  const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 }).map(drawn => `so ${drawn.join(' ')}`)
  const query = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }).map(drawn => drawn.join(' '))
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 8 }), query, fc.boolean(), async (texts, asked, any) => {
      const fresh = makeTestArchive()
      try {
        fresh.add(...texts.map(russian))
        const on = await fresh.search(asked, { any })
        const off = await fresh.search(asked, { any, spellings: false })
        expect(on.results.slice(0, off.total).map(({ id, score }) => [id, score])).toEqual(
          off.results.map(({ id, score }) => [id, score]),
        )
        expect(new Set(on.results.map(({ id }) => id)).size).toBe(on.total)
        fresh.db.exec('delete from spellings')
        expect(await fresh.search(asked, { any })).toEqual(off)
      } finally {
        fresh.remove()
      }
    }),
    { numRuns: 20 },
  )
})
