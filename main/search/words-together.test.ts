import fc from 'fast-check'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { expandClauses } from './expand-clause.ts'
import { parseQuery } from './parse-query.ts'
import { makeTestArchive, type TestArchive } from './test-archive.ts'

let archive: TestArchive
beforeEach(() => {
  archive = makeTestArchive()
})
afterEach(() => archive.remove())

const russian = (text: string) => ({ text, language: 'ru' })

it('finds words near each other in either order and in all their forms', async () => {
  const [one, turned, , inflected] = archive.add(
    'The mayor Anna Verdin spoke.',
    'Verdin, Anna: mayor.',
    'Anna left the hall long before anybody there had seen Verdin.',
    'Anna and the Verdins spoke.',
  )
  expect(await archive.ids('(Anna Verdin)~3')).toEqual([one, turned, inflected])
  expect(await archive.ids('(anna verdin)~20')).toHaveLength(4)
  expect(await archive.ids('-(anna verdin)~3 anna')).toHaveLength(1)
  expect(await archive.ids('title:(anna verdin)~3')).toEqual([])
})

it('finds a name in its cases, and in other spellings below those', async () => {
  const [inflected, latin, mixed, apart] = archive.add(
    russian('Встреча с Азатом Назарбаевым прошла в Астане.'),
    'On Sunday Azat Nazarbayev spoke.',
    'On Sunday Nazarbaev (Azat) spoke.',
    russian('Азат уехал утром, а вечером, когда уже стемнело, прибыл Назарбаев.'),
  )
  const query = '(Азат Назарбаев)~3'
  const { results, alsoSearched } = await archive.search(query)
  expect(results.map(({ id }) => id).at(0)).toBe(inflected)
  expect(results.map(({ id }) => id).sort()).toEqual([inflected, latin, mixed])
  expect(results.map(({ matches }) => matches.count)).toEqual([2, 2, 2])
  expect(alsoSearched?.words).toContain('Nazarbayev')
  expect(await archive.ids(query, { spellings: false })).toEqual([inflected])
  expect(archive.matched(query, latin ?? 0)).toEqual(['Azat', 'Nazarbayev'])
  expect(archive.matched(query, apart ?? 0)).toEqual([])
})

it('finds the cases of a first name that the stemmer parts, and of a name of three words', async () => {
  const [one, two, three] = archive.add(
    russian('Говорили с Иваном Петровым.'),
    russian('У Ивана Петрова спросили.'),
    russian('Приехал Иван Сергеевич Петров, а Ивану Сергеевичу Петрову ответили.'),
  )
  expect(await archive.ids('(Иван Петров)~3')).toEqual([one, two, three])
  expect(await archive.ids('(Ivan Sergeevich Petrov)~3')).toEqual([three])
})

it('takes no word for two', async () => {
  const [both] = archive.add(russian('Иван Иванов и Пётр Петров.'), russian('Иванов пришёл один, без брата.'))
  expect(await archive.ids('(Иван Иванов)~3')).toEqual([both])
})

it('reads parentheses with a distance only where plain words are in them', () => {
  const read = (query: string) => parseQuery(query, { any: false, isTyping: false })
  const kinds = (query: string) => read(query).clauses.map(({ kind }) => kind)
  expect(kinds('(O’Brien, Jean-Luc and not)~3')).toEqual(['together'])
  expect(kinds('(verdin)~3')).toEqual(['word'])
  expect(kinds('()~3')).toEqual([])
  expect(read('(a OR b)~3').remark?.sentence).toMatch(/“~3” after parentheses/)
  expect(kinds('(a OR b)~3')).toEqual(['word', 'word'])
  expect(kinds('(a -b)~3')).toEqual(['word', 'word'])
})

it('shows in a text what the index found', async () => {
  const word = fc.constantFrom('anna', 'annas', 'verdin', 'verdins', 'mayor', 'and')
  const texts = fc.array(fc.array(word, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(texts, fc.integer({ min: 0, max: 4 }), async (written, distance) => {
      const own = makeTestArchive()
      try {
        const ids = own.add(...written.map(words => words.join(' ')))
        const query = `(anna verdin)~${distance}`
        const shown = ids.filter(id => own.matched(query, id).length > 0)
        expect(await own.ids(query)).toEqual(shown)
      } finally {
        own.remove()
      }
    }),
    { numRuns: 40 },
  )
})

it('marks words of one stem just where the index finds one of each', async () => {
  const words = ['observe', 'observed', 'observers', 'said', 'x']
  const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 })
  const asked = fc.uniqueArray(fc.constantFrom(...words), { minLength: 2, maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { minLength: 1, maxLength: 5 }),
      asked,
      fc.nat(4),
      async (texts, near, distance) => {
        const fresh = makeTestArchive()
        try {
          const ids = fresh.add(...texts.map(one => one.join(' ')))
          const query = `(${near.join(' ')})~${distance}`
          expect([query, await fresh.ids(query)]).toEqual([
            query,
            ids.filter(id => fresh.matched(query, id).length > 0),
          ])
        } finally {
          fresh.remove()
        }
      },
    ),
    { numRuns: 60 },
  )
})

it('asks for few combinations altogether, however often words near each other are asked for', () => {
  archive.add('An observer observed observers who observe, and counts what counting counted.')
  const { clauses } = parseQuery('(observer counts)~9 '.repeat(64), { any: true, isTyping: false })
  const combinations = expandClauses(archive.db, clauses).map(({ near }) =>
    (near?.groups ?? []).reduce((product, forms) => product * forms.length, 1),
  )
  expect(combinations).toHaveLength(64)
  expect(combinations.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(512)
})

it('varies the forms of a few words in a row, and not of very many', () => {
  archive.add('An observer observed observers who observe.')
  const rowOf = (words: number) => {
    const query = Array.from({ length: words }, () => 'observer').join('-')
    return expandClauses(archive.db, parseQuery(query, { any: false, isTyping: false }).clauses)[0]?.sequences
  }
  expect(rowOf(2)).toHaveLength(16)
  expect(rowOf(900)).toEqual([Array.from({ length: 900 }, () => 'observer')])
})
