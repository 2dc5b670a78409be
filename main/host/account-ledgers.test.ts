import { afterEach, beforeEach, expect, test } from 'vitest'
import { createComparer } from '../compare/compare-documents.ts'
import type { Reader } from '../library/database.ts'
import { makeTestLibrary, type TestLibrary, testCall } from '../library/test-library.ts'
import { createLedgers } from './account-ledgers.ts'

let library: TestLibrary
let reader: Reader
beforeEach(() => {
  library = makeTestLibrary()
  reader = library.reader()
})
afterEach(() => {
  reader.close()
  library.remove()
})

const ledgersOf = (...texts: string[]) => {
  const documents = library.add(...texts)
  return createLedgers(reader, createComparer(reader))({ documents }, testCall)
}

test('a source is joined across accounts, and the same quotation in other words is met', async () => {
  const { accounts, attributions, speakers, quotations, figures } = await ledgersOf(
    'Turnout was 85 percent. “The count was fair and nobody was hurt in the villages,” Nursultan Nazarbayev said.',
    'President Nazarbayev said: “The count was fair, and in the villages nobody was hurt.” An official said it rained.',
    'An official said that clerks had burnt ballots.',
  )
  expect(accounts).toHaveLength(3)
  expect(figures).toMatchObject([{ document: accounts[0]?.id, value: 85, unit: '%', edit: null }])
  const [first] = speakers
  expect(first?.name).toContain('Nursultan Nazarbayev')
  expect(first?.accounts.map(({ document }) => document)).toEqual([accounts[0]?.id, accounts[1]?.id])
  const quoted = quotations.map(({ members, isSame }) => [members.map(at => attributions[at]?.document), isSame])
  expect(quoted).toEqual([[[accounts[0]?.id, accounts[1]?.id], false]])
  // Two officials of two accounts are not therefore one.
  const officials = speakers.filter(({ name }) => /official/i.test(name))
  expect(officials.map(one => one.accounts.length)).toEqual([1, 1])
})

test('what a person rejected is not among the entries and can be taken back', async () => {
  const text = 'Turnout was 85 percent.'
  const [id] = library.add(text) as [number]
  const at = { document: id, textVersion: 1, start: 12, end: 22 }
  const { edit } = await library.handlers['ledgers.setFigure']({ at, figure: null }, testCall)
  const ledgers = createLedgers(reader, createComparer(reader))
  const { figures, rejected } = await ledgers({ documents: [id] }, testCall)
  expect(figures).toEqual([])
  expect(rejected).toEqual([{ ...at, edit, what: 'figure', words: '85 percent' }])
})

test('figures of one event that measure the same differ by so much, until a person says that they measure other things', async () => {
  const texts = ['Turnout was 85 percent.', 'Turnout was 87.3 percent.', 'It rained for 3 hours.'] as const
  const documents = library.add(...texts) as [number, number, number]
  const { handlers } = library
  const read = () => createLedgers(reader, createComparer(reader))({ documents }, testCall)
  // While their event is not established, nothing differs.
  expect((await read()).groups.every(({ verdict }) => verdict !== 'different')).toBe(true)
  const { id: event } = await handlers['events.create']({ name: 'Election' }, testCall)
  await handlers['documents.edit']({ ids: documents, patch: { eventId: event } }, testCall)
  const [first] = (await read()).groups
  expect(first).toMatchObject({
    verdict: 'different',
    difference: { by: 2.3, unit: 'pp' },
    members: [0, 1],
    by: 'program',
  })
  const stretch = (document: number, words: string, at: number) => {
    const start = texts[at]?.indexOf(words) ?? 0
    return { document, textVersion: 1, start, end: start + words.length }
  }
  const tie = (kind: 'measured-alike' | 'measured-apart') => {
    const pairs = [{ one: stretch(documents[0], '85 percent', 0), other: stretch(documents[1], '87.3 percent', 1) }]
    return handlers['ties.set']({ kind, pairs }, testCall)
  }
  await tie('measured-apart')
  expect((await read()).groups.map(({ members, verdict }) => [members, verdict])).toEqual(
    expect.arrayContaining([
      [[0], null],
      [[1], null],
    ]),
  )
  await tie('measured-alike')
  expect((await read()).groups[0]).toMatchObject({ verdict: 'different', members: [0, 1], by: 'person' })
})
