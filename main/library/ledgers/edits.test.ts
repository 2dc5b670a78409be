import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { makeTestLibrary, type TestLibrary, testCall } from '../test-library.ts'
import {
  type AttributionEntry,
  editsOfDocument,
  type FigureEntry,
  type LedgerEdit,
  withAttributionEdits,
  withFigureEdits,
} from './edits.ts'

const figure = (start: number, end: number, value: number): FigureEntry => ({
  ...{ start, end, value, low: null, high: null, unit: '%', approximate: false, kind: 'percentage' },
  ...{
    measure: { text: 'turnout', key: 'turnout' },
    of: null,
    where: null,
    asOf: null,
    earlier: false,
    sought: false,
    polled: false,
  },
  ...{ mode: 'stated', source: null, edit: null },
})
const told = (start: number, end: number, within: number | null): AttributionEntry => ({
  ...{ start, end, source: null, cue: null, content: [{ start, end }], kind: 'indirect', hedged: false },
  ...{ within, edit: null, speaker: null },
})
type Said = Pick<LedgerEdit, 'what' | 'said'>
const edit = (id: number, start: number, end: number, said: Said) =>
  ({ id, start, end, textVersion: 1, quote: '', ...said }) as LedgerEdit

describe('figures with a person’s word over them', () => {
  const read = [figure(10, 20, 85), figure(40, 50, 91)]

  test('only what was said is changed, also where the place is read a little differently', () => {
    const [first, second] = withFigureEdits(read, [
      edit(7, 8, 20, { what: 'figure', said: { value: 86, unit: undefined } }),
    ])
    expect(first).toEqual({ ...figure(10, 20, 86), edit: 7 })
    expect(second).toEqual(read[1])
  })

  test('what was rejected is gone, and what the program did not find is added in its place', () => {
    const edits = [
      edit(1, 10, 20, { what: 'figure', said: null }),
      edit(2, 30, 33, { what: 'figure', said: { value: 3, kind: 'count' } }),
      edit(3, 60, 63, { what: 'figure', said: null }),
    ]
    expect(withFigureEdits(read, edits).map(({ start, value, edit: by }) => [start, value, by])).toEqual([
      [30, 3, 2],
      [40, 91, null],
    ])
  })

  test('whatever is said, entries stay in order and none is there twice', () => {
    const said = fc.record({ start: fc.nat(60), length: fc.integer({ min: 1, max: 20 }), isRejected: fc.boolean() })
    fc.assert(
      fc.property(fc.array(said, { maxLength: 8 }), all => {
        const edits = all.map(({ start, length, isRejected }, at) =>
          edit(at + 1, start, start + length, { what: 'figure', said: isRejected ? null : { value: at } }),
        )
        const starts = withFigureEdits(read, edits).map(({ start }) => start)
        expect(starts).toEqual(starts.toSorted((one, other) => one - other))
        const ids = withFigureEdits(read, edits).flatMap(one => one.edit ?? [])
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })
})

test('what stood inside a rejected attribution stands inside of what that one stood in', () => {
  const read = [told(0, 100, null), told(20, 90, 0), told(40, 70, 1)]
  const kept = withAttributionEdits(read, [edit(1, 20, 90, { what: 'attribution', said: null })], 'en')
  expect(kept.map(({ start, within }) => [start, within])).toEqual([
    [0, null],
    [40, 0],
  ])
  const source = { name: 'A clerk', kind: 'unnamed' as const }
  const added = withAttributionEdits(read, [edit(1, 5, 10, { what: 'attribution', said: { source } })], 'en')
  expect(added.map(({ start, within }) => [start, within])).toEqual([
    [0, null],
    [5, null],
    [20, 0],
    [40, 2],
  ])
  expect(added[1]?.source).toEqual({ place: null, text: 'A clerk', kind: 'unnamed', name: null })
})

describe('in the library', () => {
  let library: TestLibrary
  afterEach(() => library.remove())
  const text = 'Turnout was 85 percent, a clerk said. Nobody was hurt.'
  const at = (document: number, words: string) => {
    const start = text.indexOf(words)
    return { document, textVersion: 1, start, end: start + words.length }
  }

  test('what is said of one place is one word, laid over what was said before', async () => {
    library = makeTestLibrary()
    const [id] = library.add(text) as [number]
    const { handlers, db } = library
    const set = (words: string, figure: { value?: number; unit?: string } | null) =>
      handlers['ledgers.setFigure']({ at: at(id, words), figure }, testCall)
    const { edit: first } = await set('85 percent', { value: 86 })
    expect(await set('85 percent,', { unit: '%' })).toEqual({ edit: first })
    await handlers['ledgers.setAttribution']({ at: at(id, '85 percent'), attribution: null }, testCall)
    expect(editsOfDocument(db, id).map(({ what, said }) => ({ what, said }))).toEqual([
      { what: 'figure', said: { value: 86, unit: '%' } },
      { what: 'attribution', said: null },
    ])
    await handlers['history.undo']({}, testCall)
    await handlers['history.undo']({}, testCall)
    expect(editsOfDocument(db, id).map(({ said }) => said)).toEqual([{ value: 86 }])
    await handlers['ledgers.forget']({ edits: [first] }, testCall)
    expect(editsOfDocument(db, id)).toEqual([])
  })

  test('an attribution becomes a passage of a source in the register, which is made where it is not there, in one step', async () => {
    library = makeTestLibrary()
    const [id] = library.add(text) as [number]
    const { handlers, db } = library
    const make = (name: string) =>
      handlers['ledgers.toPassage'](
        { at: at(id, 'Turnout was 85 percent'), kind: 'claim', source: { name, kind: 'unnamed' } },
        testCall,
      )
    const { passage, source } = await make('A clerk')
    expect(db.prepare('select quote, source_id, kind from passages where id = ?').get(passage)).toEqual({
      quote: 'Turnout was 85 percent',
      source_id: source,
      kind: 'claim',
    })
    await handlers['sources.edit']({ id: source as number, aliases: ['Клерк'] }, testCall)
    expect((await make('клерк')).source).toBe(source)
    for (let step = 0; step < 3; step++) await handlers['history.undo']({}, testCall)
    expect(db.prepare('select (select count(*) from passages) + (select count(*) from sources)').pluck().get()).toBe(0)
  })

  test('a figure of one account may measure the same as another of it, passages may not say the same', () => {
    library = makeTestLibrary()
    const [id] = library.add(text) as [number]
    const pairs = [{ one: at(id, '85 percent'), other: at(id, 'Nobody') }]
    const set = (kind: 'joined' | 'measured-alike' | 'measured-apart') =>
      library.handlers['ties.set']({ kind, pairs }, testCall)
    expect(() => set('joined')).toThrow('one document')
    set('measured-alike')
    set('measured-apart')
    expect(library.db.prepare('select kind, one_start from ties').all()).toEqual([
      { kind: 'measured-apart', one_start: text.indexOf('85 percent') },
    ])
  })
})
