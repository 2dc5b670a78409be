import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { signSomeDocuments } from '../compare/sign-documents.ts'
import { createCancellation } from '../contract/cancellation.ts'
import { similarMethods } from '../contract/similar.ts'
import { keepSignatures } from '../library/signatures.ts'
import { makeTestLibrary, type TestLibrary, testCall } from '../library/test-library.ts'
import { createComputeHandlers } from './compute-handlers.ts'

let library: TestLibrary
let reader: ReturnType<TestLibrary['reader']>
beforeEach(() => {
  library = makeTestLibrary()
  reader = library.reader()
})
afterEach(() => {
  reader.close()
  library.remove()
})

/** What the host does in the background. */
function signAll() {
  for (;;) {
    const signed = signSomeDocuments(reader)
    if (signed.length === 0) return
    keepSignatures(library.writing, signed)
  }
}
function addSigned(...texts: string[]): number[] {
  const ids = library.add(...texts)
  signAll()
  return ids
}
const accounts = async (document: number) => {
  const answer = await createComputeHandlers(reader)['similar.accounts']({ document, limit: 20 }, testCall)
  expect(v.is(similarMethods['similar.accounts'].result, answer)).toBe(true)
  return answer
}
const wording = async (document: number, range?: [number, number]) => {
  const answer = await createComputeHandlers(reader)['similar.wording']({ document, range }, testCall)
  expect(v.is(similarMethods['similar.wording'].result, answer)).toBe(true)
  return answer
}
const rangeOf = (text: string, part: string): [number, number] => [text.indexOf(part), text.indexOf(part) + part.length]

const ferry = `Ferry sinks off Kallavesi

A passenger ferry with 84 people on board sank off the coast of Kallavesi on Tuesday night after its engine room flooded.
Rescue boats pulled 79 survivors from the water before dawn, the coast guard said. Captain Orvo Rautio told investigators that
the pumps had failed twice in March and that nobody had paid for new ones. Five people are missing, among them two children.`
const ferryElsewhere = `Five missing as Finnish ferry goes down

Divers searched the wreck of the Kallavesi ferry on Wednesday for five missing passengers. The coast guard has brought 79
survivors ashore. Orvo Rautio, the captain, blamed pumps that had broken down in March. The ship sank within twenty minutes.`
const budget = `Council passes budget

The city council passed a budget of 40 million on Monday after eleven hours of debate. Schools will get a new roof, and the fare
of the tram goes up by a tenth. The mayor, Ilse Brandt, called it the hardest vote of her life and thanked the finance office.`
const others = Array.from(
  { length: 30 },
  (_, n) =>
    `Notice ${n}\n\nThe office of district ${n} is closed on day ${n}. Letters about roads, water and heating are answered in week ${n}.`,
)
const passage = 'the pumps had failed twice in March and that nobody had paid for new ones'
const longArticle = `A year of broken promises

Shipping on the lakes has had a bad year, and much of it was foreseen. ${'Inspectors wrote letters that no minister read. '.repeat(3)}
One captain, questioned after his ship was lost, said the pumps had failed twice in March and nobody had paid for new ones.
Since then the yards have been busy, and the owners have been quiet about what they knew of the matter and when.`

describe('similar accounts', () => {
  test('the nearly identical one comes first, then another of the event, and what only shares common words last or not', async () => {
    const [first, other, stranger] = addSigned(ferry, ferryElsewhere, budget, ...others) as [number, number, number]
    const [edited] = addSigned(ferry.replace('84 people', '86 people')) as [number]
    const { accounts: found, waiting } = await accounts(first)
    expect(waiting).toBe(0)
    expect(found.slice(0, 2).map(({ document }) => document.id)).toEqual([edited, other])
    expect(found[0]).toMatchObject({ sameEvent: true })
    expect(found[0]?.nearIdentical).toBeGreaterThan(0.8)
    expect(found[0]?.sharedShare).toBeGreaterThan(0.8)
    expect(found[1]).toMatchObject({ nearIdentical: null, sharedShare: 0 })
    expect(found.find(({ document }) => document.id === stranger)?.sameEvent ?? false).toBe(false)
  })

  test('one in the trash is not an answer, nor one that was deleted for good; restored, it is again', async () => {
    const [first, twin] = addSigned(ferry, `${ferry} More follows.`, ...others) as [number, number]
    const ids = async () => (await accounts(first)).accounts.map(({ document }) => document.id)
    expect(await ids()).toContain(twin)
    await library.handlers['documents.trash']({ ids: [twin] }, testCall)
    expect(await ids()).not.toContain(twin)
    expect((await wording(first)).places).toEqual([])
    await library.handlers['history.undo']({}, testCall)
    expect(await ids()).toContain(twin)
    await library.handlers['documents.erase']({ ids: [twin] }, testCall)
    expect(await ids()).not.toContain(twin)
    expect((await wording(first)).places).toEqual([])
  })

  test('a document that has no signature itself still finds others, and says how many cannot be found', async () => {
    const [twin] = addSigned(ferry, ...others) as [number]
    const [first] = library.add(`${ferry} More follows.`) as [number]
    const answer = await accounts(first)
    expect(answer.accounts[0]?.document.id).toBe(twin)
    expect(answer.waiting).toBe(1)
  })

  test('what cannot be asked about is said', async () => {
    await expect(accounts(99)).rejects.toMatchObject({ code: 'not-found' })
    const [staged] = library.addDocuments([{ ...library.stage('x'), text: null, unreadable: 'It could not be read.' }])
    await expect(accounts(staged?.id as number)).rejects.toMatchObject({ code: 'unreadable' })
    await expect(wording(staged?.id as number)).rejects.toMatchObject({ code: 'unreadable' })
  })

  test('a cancelled search ends', async () => {
    const [first] = addSigned(ferry, ferryElsewhere) as [number]
    const { signal, abort } = createCancellation()
    abort()
    const handlers = createComputeHandlers(reader)
    await expect(handlers['similar.accounts']({ document: first, limit: 20 }, { signal })).rejects.toMatchObject({
      code: 'cancelled',
    })
    await expect(handlers['similar.wording']({ document: first }, { signal })).rejects.toMatchObject({
      code: 'cancelled',
    })
  })
})

describe('where a wording stands', () => {
  test('a passage copied with a word left out into a longer article is found there, and its words are marked', async () => {
    const [first, article] = addSigned(ferry, longArticle, budget, ...others) as [number, number]
    const { places, isAll } = await wording(first, rangeOf(ferry, passage))
    expect(isAll).toBe(true)
    expect(places.map(({ document }) => document.id)).toEqual([article])
    const [match] = places[0]?.matches ?? []
    expect(match?.kind).toBe('edited')
    expect(ferry.slice(...(match?.here ?? [0, 0]))).toBe(passage)
    expect(longArticle.slice(...(match?.there ?? [0, 0]))).toBe(passage.replace('and that', 'and'))
    for (const { here, there } of match?.words ?? []) {
      expect(ferry.slice(...here).toLowerCase()).toBe(longArticle.slice(...there).toLowerCase())
    }
    const [snippet] = places[0]?.snippets ?? []
    expect(snippet?.text).toContain('One captain')
    expect(snippet?.matches.map(([start, end]) => snippet.text.slice(start, end))).toEqual([
      'the pumps had failed twice in March and',
      'nobody had paid for new ones',
    ])
  })

  test('a whole document finds the article as well, and the article finds the document', async () => {
    const [first, article] = addSigned(ferry, longArticle, ...others) as [number, number]
    expect((await wording(first)).places.map(({ document }) => document.id)).toEqual([article])
    expect((await wording(article)).places.map(({ document }) => document.id)).toEqual([first])
  })

  test('wording that stands in very many documents is found in some, and that there may be more is said', async () => {
    const copies = Array.from(
      { length: 80 },
      (_, n) => `Station ${n}. Captain Rautio said that ${passage}. Over, station ${n}.`,
    )
    const [first] = addSigned(ferry, ...copies) as [number]
    const { places, isAll } = await wording(first, rangeOf(ferry, passage))
    expect(places.length).toBeGreaterThan(20)
    expect(isAll).toBe(false)
  })

  test('five words that a person marks are found where they stand as they are', async () => {
    const [first, article] = addSigned(ferry, longArticle, ...others) as [number, number]
    const five = rangeOf(ferry, 'had failed twice in March')
    expect((await wording(first, five)).places.map(({ document }) => document.id)).toEqual([article])
    await expect(wording(first, rangeOf(ferry, 'failed twice in March'))).rejects.toMatchObject({ code: 'invalid' })
    await expect(wording(first, [ferry.length - 100, ferry.length + 1])).rejects.toMatchObject({ code: 'invalid' })
  })
})
