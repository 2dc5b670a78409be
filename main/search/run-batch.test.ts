import fc from 'fast-check'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { parseQuery } from './parse-query.ts'
import { queryOfRow } from './query-of-row.ts'
import { runBatch } from './run-batch.ts'
import { makeTestArchive, type TestArchive } from './test-archive.ts'

let archive: TestArchive
beforeEach(() => {
  archive = makeTestArchive()
})
afterEach(() => archive.remove())

const live = { signal: { aborted: false, addEventListener() {} } }
const usual = { reading: 'name', any: false, spellings: true, filters: {}, most: 3 } as const
const ask = async (...rows: string[]) => (await runBatch(archive.db, { ...usual, rows }, live)).answers

it('finds each name near itself, in any order, case and spelling, as its query does in the box', async () => {
  archive.add(
    'The mayor Anna Verdin spoke.',
    'Present were Verdin, Anna, and others.',
    'Anna spoke first, and only long after her there came Verdin.',
    { text: 'Вчера с Азатом Назарбаевым говорили.', language: 'ru' },
  )
  const answers = await ask('Anna Verdin', 'VERDIN, Anna', 'Azat Nazarbayev', 'Nobody Known', '?')
  expect(answers.map(({ total }) => total)).toEqual([2, 2, 1, 0, 0])
  expect(answers[4]).toMatchObject({ query: '', remark: 'There is no word in this row.' })
  for (const { query, total } of answers.slice(0, 4)) expect((await archive.search(query)).total).toBe(total)
  expect(answers[0]?.documents).toHaveLength(2)
  expect(answers[0]?.documents[0]).toMatchObject({ title: '', outlet: null, matches: 2 })
})

it.each([
  ['Anna Verdin', '(Anna Verdin)~3'],
  ['Verdin, Anna "Red" Lee', '(Verdin Anna Red Lee)~5'],
  ['Bank of England', '(Bank England)~3'],
  ['Will Smith', '(Will Smith)~3'],
  ['The Who', '(The Who)~3'],
  ['Жан-Клод', 'Жан-Клод'],
  ['Токаев', 'Токаев'],
  ['tag:secret -(x OR y)*', '(tag secret x or y)~6'],
  ['NOT', 'not'],
  ['习近平', '习近平'],
])('takes %s for a name', (row, query) => {
  expect(queryOfRow(row, 'name').query).toBe(query)
})

it('takes nothing of a name or a phrase for an operator', () => {
  const part = fc.constantFrom(
    'AND',
    'OR',
    'NOT',
    '+',
    '-',
    '(',
    ')',
    '"',
    '~3',
    '^2',
    '*',
    'tag:',
    'is:unread',
    'Anna',
    '81.7 %',
    '选举',
    'a@b.kz',
  )
  const row = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(part, { maxLength: 8 }).map(parts => parts.join(' ')),
    fc.array(part).map(parts => parts.join('')),
  )
  fc.assert(
    fc.property(row, fc.constantFrom('name' as const, 'phrase' as const), (written, reading) => {
      const { query } = queryOfRow(written, reading)
      const { remark, filters, clauses } = parseQuery(query, { any: false, isTyping: false })
      expect({ remark, filters }).toEqual({ remark: null, filters: [] })
      for (const { kind, isNegative } of clauses) {
        expect(isNegative).toBe(false)
        expect(['word', 'phrase', 'together']).toContain(kind)
      }
    }),
    { numRuns: 1000 },
  )
})

it('reads rows as queries where asked to, and says what is not understood', async () => {
  archive.add('Anna Verdin spoke.', 'Anna sang.')
  const { answers } = await runBatch(
    archive.db,
    { ...usual, reading: 'query', rows: ['anna -verdin', 'is:nonsense anna'] },
    live,
  )
  expect(answers[0]).toMatchObject({ total: 1, remark: null })
  expect(answers[1]?.remark).toMatch(/nonsense/)
  const phrase = await runBatch(archive.db, { ...usual, reading: 'phrase', rows: ['Verdin Anna', 'anna "sang"'] }, live)
  expect(phrase.answers.map(({ total }) => total)).toEqual([0, 1])
})

it('lets other work pass between rows, and stops when it is cancelled', async () => {
  archive.add('Anna Verdin spoke.')
  const signal = { aborted: false, addEventListener() {} }
  const running = runBatch(archive.db, { ...usual, rows: Array.from({ length: 100 }, () => 'Anna Verdin') }, { signal })
  await new Promise<void>(resolve => setImmediate(resolve))
  signal.aborted = true
  await expect(running).rejects.toMatchObject({ code: 'cancelled' })
})
