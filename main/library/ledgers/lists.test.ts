import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Scope } from '../../contract/ledger-scope.ts'
import { foundIds } from '../../search/found-ids.ts'
import type { Reader } from '../database.ts'
import { makeTestLibrary, type TestLibrary, testCall } from '../test-library.ts'
import { analyseSomeDocuments } from './analyse-some.ts'
import { keepAnalyses } from './analyses.ts'
import { figuresIn, measuresIn } from './figure-lists.ts'
import { attributionsIn, speakersIn } from './speaker-lists.ts'

let library: TestLibrary
let reader: Reader
let ids: number[]
beforeEach(() => {
  library = makeTestLibrary()
  reader = library.reader()
  ids = library.add(
    'Turnout was 85 percent. “The count was fair,” Nursultan Nazarbayev said on Monday.',
    'Turnout was 87.3 percent, observers said. Nazarbayev said that the country had chosen.',
    'Bread cost 90 tenge. Zagipa Baliyeva said that nobody had complained.',
  )
  for (;;) {
    const analysed = analyseSomeDocuments(reader)
    if (analysed.length === 0) break
    keepAnalyses(library.writing, analysed)
  }
})
afterEach(() => {
  reader.close()
  library.remove()
})

const whole: Scope = { query: '', any: false, filters: {}, spellings: true, documents: undefined }
const page = { offset: 0, limit: 10 }
const turnout = async (scope: Scope = whole) => {
  const { measures } = await measuresIn(reader, { scope, ...page }, testCall)
  const measure = measures.find(({ key }) => key.includes('turnout'))
  if (!measure) return []
  const { rows } = await figuresIn(reader, { scope, measure: measure.key, ...page }, testCall)
  return rows.map(({ figure, snippet }) => ({
    document: figure.document,
    value: figure.value,
    words: snippet.matches.map(([start, end]) => snippet.text.slice(start, end)).join(),
    sentence: snippet.text,
  }))
}

describe('figures of a library', () => {
  test('are counted by what they measure and listed with their sentence', async () => {
    const { measures, waiting } = await measuresIn(reader, { scope: whole, ...page }, testCall)
    expect(waiting).toBe(0)
    expect(measures[0]).toMatchObject({ figures: 2, documents: 2 })
    expect(await turnout()).toEqual([
      { document: ids[0], value: 85, words: '85 percent', sentence: 'Turnout was 85 percent.' },
      expect.objectContaining({ document: ids[1], value: 87.3, words: '87.3 percent' }),
    ])
  })

  test('are those of a search, of an event, of some documents, and never of the trash', async () => {
    const documents = async (scope: Partial<Scope>) => (await turnout({ ...whole, ...scope })).map(one => one.document)
    const { id: event } = await library.handlers['events.create']({ name: 'Election' }, testCall)
    await library.handlers['documents.edit']({ ids: [ids[1] as number], patch: { eventId: event } }, testCall)
    expect(await documents({ query: 'observers' })).toEqual([ids[1]])
    expect(await documents({ filters: { event: { include: [event], exclude: [] } } })).toEqual([ids[1]])
    expect(await documents({ documents: [ids[0] as number] })).toEqual([ids[0]])
    expect(await documents({ documents: [ids[0] as number], query: 'observers' })).toEqual([])
    await library.handlers['documents.trash']({ ids: [ids[0] as number] }, testCall)
    expect(await documents({})).toEqual([ids[1]])
  })

  test('show a person’s word at once', async () => {
    const at = { document: ids[0] as number, textVersion: 1, start: 12, end: 22 }
    await library.handlers['ledgers.setFigure']({ at, figure: { value: 86 } }, testCall)
    expect((await turnout()).map(({ value }) => value)).toEqual([86, 87.3])
    await library.handlers['ledgers.setFigure']({ at, figure: null }, testCall)
    expect((await turnout()).map(({ value }) => value)).toEqual([87.3])
  })
})

test('has:figure and has:attribution find documents by what a person left of them', async () => {
  const found = async (query: string) => {
    const documents = await foundIds(library.db, { ...whole, query, isTyping: false }, 10, async () => {})
    return documents.ids?.toSorted((one, other) => one - other)
  }
  expect(await found('has:figure')).toEqual(ids)
  expect(await found('has:attribution turnout')).toEqual([ids[0], ids[1]])
  const at = { document: ids[0] as number, textVersion: 1, start: 12, end: 22 }
  await library.handlers['ledgers.setFigure']({ at, figure: null }, testCall)
  expect(await found('has:figure')).toEqual([ids[1], ids[2]])
  await library.handlers['history.undo']({}, testCall)
  expect(await found('-has:figure')).toEqual([])
})

describe('who is quoted in a library', () => {
  const saidBy = async (speaker: { key: string } | { sourceId: number }) => {
    const { rows } = await attributionsIn(reader, { scope: whole, speaker, ...page }, testCall)
    return rows.map(({ attribution }) => attribution.document)
  }

  test('is joined by surname and full name, and found by the key that is told', async () => {
    const { speakers } = await speakersIn(reader, { scope: whole, ...page }, testCall)
    expect(speakers[0]).toMatchObject({ name: 'Nursultan Nazarbayev', documents: 2, sourceId: null })
    expect(await saidBy({ key: speakers[0]?.key ?? '' })).toEqual([ids[0], ids[1]])
  })

  test('is joined by the aliases of the register', async () => {
    const source = { name: 'Zagipa Baliyeva', kind: 'person' as const, aliases: ['Nursultan Nazarbayev'] }
    const { id } = await library.handlers['sources.create'](source, testCall)
    const { speakers } = await speakersIn(reader, { scope: whole, ...page }, testCall)
    expect(speakers[0]).toMatchObject({ key: `source:${id}`, name: 'Zagipa Baliyeva', documents: 3, sourceId: id })
    expect(await saidBy({ sourceId: id })).toEqual(ids)
    expect(await saidBy({ key: `source:${id}` })).toEqual(ids)
    await expect(saidBy({ sourceId: 99 })).rejects.toThrow('gone')
  })
})
