import fc from 'fast-check'
import lunr from 'lunr'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeTestArchive, type TestArchive } from './test-archive.ts'

let archive: TestArchive
beforeEach(() => {
  archive = makeTestArchive()
})
afterEach(() => archive.remove())

describe('what is found', () => {
  it('follows AND, OR, NOT and parentheses', async () => {
    const [both, turnout, osce, neither] = archive.add('turnout osce', 'turnout', 'osce', 'courier')
    const found = async (query: string) => [query, await archive.ids(query)]
    expect(await found('turnout AND osce')).toEqual(['turnout AND osce', [both]])
    expect(await found('turnout OR courier')).toEqual(['turnout OR courier', [both, turnout, neither]])
    expect(await found('turnout NOT osce')).toEqual(['turnout NOT osce', [turnout]])
    expect(await found('(courier OR osce) -turnout')).toEqual(['(courier OR osce) -turnout', [osce, neither]])
    expect(await found('-turnout')).toEqual(['-turnout', [osce, neither]])
    expect(await found('courier OR NOT turnout')).toEqual(['courier OR NOT turnout', [osce, neither]])
    expect(await found('-(turnout osce) -courier')).toEqual(['-(turnout osce) -courier', [turnout, osce]])
    expect(await found('*')).toEqual(['*', [both, turnout, osce, neither]])
    expect(await found('turnout -*')).toEqual(['turnout -*', []])
  })

  it('has all that is marked +, the best of it what else was asked for', async () => {
    const [plain, better] = archive.add('turnout figures', 'turnout osce', 'osce')
    expect((await archive.search('+turnout osce')).results.map(({ id }) => id)).toEqual([better, plain])
    expect((await archive.search('+turnout -osce figure')).results.map(({ id }) => id)).toEqual([plain])
  })

  it('is looked for in a field where one is named', async () => {
    const [titled, text, noted] = archive.add({ title: 'Courier', text: 'Nothing else.' }, 'The couriers came.', {
      text: 'Nothing else.',
      note: 'courier',
    })
    expect(await archive.ids('title:courier')).toEqual([titled])
    expect(await archive.ids('text:courier')).toEqual([text])
    expect(await archive.ids('note:"courier"')).toEqual([noted])
    expect(await archive.ids('courier -title:courier')).toEqual([text, noted])
    expect(archive.matched('title:courier', text ?? 0)).toEqual([])
    expect(archive.matched('courier -came', text ?? 0)).toEqual(['couriers'])
  })

  it('weighs more where it is boosted', async () => {
    const [turnout, osce] = archive.add('turnout of some', 'osce of some')
    const order = async (query: string) => (await archive.search(query, { any: true })).results.map(({ id }) => id)
    expect(await order('turnout^9 osce')).toEqual([turnout, osce])
    expect(await order('turnout osce^9')).toEqual([osce, turnout])
  })

  it('is words near each other, in either order, as they are written', async () => {
    const [near, far] = archive.add(
      'Turnout in the second round fell.',
      'Fell the turnout? Not in the second or third round.',
    )
    expect(await archive.ids('"turnout round"~3')).toEqual([near])
    expect(await archive.ids('"round turnout"~3')).toEqual([near])
    expect(await archive.ids('"round turnout"~9')).toEqual([near, far])
    expect(archive.matched('"round turnout"~3', near ?? 0)).toEqual(['Turnout', 'round'])
    expect(archive.matched('"round turnout"~3', far ?? 0)).toEqual([])
  })
})

describe('a wildcard', () => {
  it('meets written forms and stems, and marks what it met', async () => {
    const [plural, happy] = archive.add('The elections were held.', 'A happy end.')
    expect(await archive.ids('elections*')).toEqual([plural])
    expect(await archive.ids('elect*')).toEqual([plural])
    expect(await archive.ids('el*ons')).toEqual([plural])
    expect(await archive.ids('*lections held')).toEqual([plural])
    expect(await archive.ids('happi*')).toEqual([happy])
    expect(await archive.ids('zz*op')).toEqual([])
    expect(archive.matched('*tion*', plural ?? 0)).toEqual(['elections'])
  })
})

describe('a word with letters that differ', () => {
  it('is found as it is meant', async () => {
    const [id] = archive.add('Nazarbayev spoke of elections.', { text: 'Говорил Назарбаев.', language: 'ru' })
    expect(await archive.ids('nzarbaev~1 spkoe~1')).toEqual([])
    expect(await archive.ids('nazarbaev~1 spkoe~1')).toEqual([id])
    expect(archive.matched('elektion~', id ?? 0)).toEqual(['elections'])
  })
})

describe('what is near', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'x'), { minLength: 1, maxLength: 14 })
  const terms = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 2, maxLength: 3 })

  it('is marked in a text just where the index finds it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(words, { minLength: 1, maxLength: 6 }),
        terms,
        fc.nat(4),
        async (texts, near, distance) => {
          const fresh = makeTestArchive()
          try {
            const ids = fresh.add(...texts.map(text => text.join(' ')))
            const query = `"${near.join(' ')}"~${distance}`
            const marked = ids.filter(id => fresh.matched(query, id).length > 0)
            expect(await fresh.ids(query)).toEqual(marked)
          } finally {
            fresh.remove()
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('what lunr finds', () => {
  const words = 'elections election elect observers observed running runs happily turnout disputed news'.split(' ')
  const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 }).map(drawn => drawn.join(' '))
  const clause = fc
    .tuple(fc.constantFrom('', '', '+', '-'), fc.constantFrom(...words), fc.constantFrom('', '', '^2', '^10'))
    .map(parts => parts.join(''))

  const vague = fc.oneof(
    fc.tuple(fc.constantFrom(...words), fc.nat(6)).map(([word, at]) => `${word.slice(0, at)}*${word.slice(at + 2)}`),
    fc.tuple(fc.constantFrom(...words), fc.nat(9)).map(([word, at]) => `${word.slice(0, at + 1)}*`),
    fc
      .tuple(fc.constantFrom(...words), fc.nat(6), fc.constantFrom(1, 2))
      .map(([word, at, distance]) => `${word.slice(0, at)}s${word.slice(at + 1)}~${distance}`),
  )

  it('is found, and perhaps more, with wildcards and with letters that differ', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 8 }), vague, async (texts, asked) => {
        const fresh = makeTestArchive()
        try {
          const ids = fresh.add(...texts)
          const peer = lunrOver(texts, ids)
          const found = await fresh.ids(asked, { any: true, spellings: false })
          for (const { ref } of peer.search(asked))
            expect([asked, found]).toEqual([asked, expect.arrayContaining([Number(ref)])])
        } finally {
          fresh.remove()
        }
      }),
      { numRuns: 150 },
    )
  })

  it('is found, and nothing else, with boosts, + and -', async () => {
    const query = fc.array(clause, { minLength: 1, maxLength: 5 }).map(clauses => clauses.join(' '))
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 8 }), query, async (texts, asked) => {
        const fresh = makeTestArchive()
        try {
          const ids = fresh.add(...texts)
          const peer = lunrOver(texts, ids)
          const found = peer.search(asked).map(({ ref }) => Number(ref))
          expect(await fresh.ids(asked, { any: true, spellings: false })).toEqual(found.sort((a, b) => a - b))
        } finally {
          fresh.remove()
        }
      }),
      { numRuns: 60 },
    )
  })
})

/** lunr's own index of the same texts, stop words kept. */
function lunrOver(texts: readonly string[], ids: readonly number[]): lunr.Index {
  return lunr(builder => {
    builder.field('text')
    builder.pipeline.remove(lunr.stopWordFilter)
    texts.forEach((one, at) => {
      builder.add({ id: ids[at], text: one })
    })
  })
}

describe('any soup of operators', () => {
  it('is answered', async () => {
    archive.add('a b a', 'b', { text: 'a', title: 'b' })
    const parts =
      'AND OR NOT ( ( ) + - : tag:* is:read words:>1 date:..2 in:"x" title: text:( foo: "a b" ~2 ^3 * a b c " "a b"~3 a~1 *b'.split(
        ' ',
      )
    const soup = fc
      .array(fc.tuple(fc.constantFrom(...parts), fc.constantFrom('', ' ', ' ')), { maxLength: 80 })
      .map(drawn => drawn.flat().join(''))
    await fc.assert(
      fc.asyncProperty(soup, fc.boolean(), fc.boolean(), async (query, any, isTyping) => {
        const { total, results } = await archive.search(query, { any, isTyping })
        expect(results.length).toBe(total)
      }),
      { numRuns: 200 },
    )
  })

  it('is answered however deep it goes', async () => {
    archive.add('a', 'b')
    const deep = 'a OR b (c AND -('.repeat(30)
    expect((await archive.search(`${deep}a`)).total).toBeGreaterThanOrEqual(0)
    expect((await archive.search(`${'NOT '.repeat(2000)}a`)).total).toBe(1)
    expect((await archive.search(`${'('.repeat(5000)}a`)).total).toBe(1)
  })
  it('is answered however long it goes on', async () => {
    archive.add('a', 'b')
    const queries = [
      ...['tag:a OR ', '-tag:a OR ', '* OR ', 'OR ', 'a~1 ', 'text: ', 'foo:x '].map(part => `${part.repeat(1100)}a`),
      ...['a/', '~1', 'a(', 'a*', '*'].map(part => `tag:${part.repeat(2400)}a a${part.repeat(2400)}x`),
    ]
    for (const query of queries) {
      const { total } = await archive.search(query.slice(0, 10_000))
      expect([query.slice(0, 20), total]).toEqual([query.slice(0, 20), expect.any(Number)])
    }
    const cut = (await archive.search(`${'tag:a OR '.repeat(70)}a`)).remark
    expect(cut?.sentence).toContain('64 filters')
  })
})
