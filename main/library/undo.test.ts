import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { tieKinds } from '../contract/comparisons.ts'
import { analyseSomeDocuments } from './ledgers/analyse-some.ts'
import { keepAnalyses } from './ledgers/analyses.ts'
import { makeTestLibrary, type TestLibrary, testCall } from './test-library.ts'

let library: TestLibrary | undefined
afterEach(() => {
  library?.remove()
  library = undefined
})

const tables = [
  'documents',
  'events',
  'tags',
  'document_tags',
  'sources',
  'passages',
  'comparisons',
  'comparison_accounts',
  'comparison_tags',
  'saved_searches',
  'ties',
  'translations',
  'editions',
  'not_same',
  'ledger_edits',
  'claims',
  'claim_cells',
  // With a person's word laid over what the background read.
  'document_figures',
  'document_attributions',
]

/** Everything that undo answers for. Whether a document waits for the indexer is not a person's doing. */
function dump({ db }: TestLibrary): string {
  const rows = tables.map(
    table => db.prepare(`select * from ${table} order by 1, 2`).all() as Record<string, unknown>[],
  )
  return JSON.stringify(rows, (name, value) => (name === 'is_indexed' ? undefined : value))
}

const pick = fc.nat(30)
const name = fc.constantFrom('turnout', 'count', 'Observers', 'OSCE', 'Явка', 'клерк')
const optionalNote = fc.option(fc.constantFrom('ask again', 'кто это сказал?'), { nil: null })

/** One thing a person might do; the numbers choose among what is there at the moment. */
const action = fc.oneof(
  fc.record({ do: fc.constant('tags.create' as const), name, at: pick }),
  fc.record({ do: fc.constant('tags.edit' as const), name, at: pick, to: pick }),
  fc.record({ do: fc.constant('tags.delete' as const), at: pick }),
  fc.record({ do: fc.constant('tags.merge' as const), at: pick, to: pick }),
  fc.record({
    do: fc.constant('tags.assign' as const),
    documents: fc.array(pick, { maxLength: 5 }),
    at: pick,
    to: pick,
  }),
  fc.record({ do: fc.constant('events.create' as const), name }),
  fc.record({ do: fc.constant('events.delete' as const), at: pick }),
  fc.record({
    do: fc.constant('documents.edit' as const),
    documents: fc.array(pick, { maxLength: 5 }),
    name,
    at: pick,
  }),
  fc.record({ do: fc.constant('documents.trash' as const), documents: fc.array(pick, { maxLength: 5 }) }),
  fc.record({ do: fc.constant('documents.restore' as const), documents: fc.array(pick, { maxLength: 5 }) }),
  fc.record({
    do: fc.constant('documents.setRead' as const),
    documents: fc.array(pick, { maxLength: 5 }),
    isRead: fc.boolean(),
  }),
  fc.record({ do: fc.constant('sources.create' as const), name }),
  fc.record({ do: fc.constant('sources.merge' as const), at: pick, to: pick }),
  fc.record({ do: fc.constant('sources.delete' as const), at: pick }),
  fc.record({ do: fc.constant('passages.create' as const), at: pick, start: fc.nat(9), note: optionalNote, to: pick }),
  fc.record({ do: fc.constant('passages.edit' as const), at: pick, note: optionalNote, to: pick }),
  fc.record({ do: fc.constant('passages.delete' as const), at: pick }),
  fc.record({ do: fc.constant('comparisons.create' as const), name, documents: fc.array(pick, { maxLength: 6 }) }),
  fc.record({
    do: fc.constant('comparisons.setAccounts' as const),
    at: pick,
    documents: fc.array(pick, { maxLength: 6 }),
  }),
  fc.record({ do: fc.constant('comparisons.edit' as const), at: pick, name, note: optionalNote }),
  fc.record({ do: fc.constant('comparisons.tag' as const), at: pick, to: pick, from: pick }),
  fc.record({ do: fc.constant('comparisons.delete' as const), at: pick }),
  fc.record({ do: fc.constant('searches.save' as const), name, any: fc.boolean() }),
  fc.record({ do: fc.constant('searches.edit' as const), at: pick, name }),
  fc.record({ do: fc.constant('searches.move' as const), at: pick, to: fc.nat(3) }),
  fc.record({ do: fc.constant('searches.delete' as const), at: pick }),
  fc.record({
    do: fc.constant('ties.set' as const),
    kind: fc.constantFrom(...tieKinds),
    at: pick,
    to: pick,
    start: fc.nat(9),
  }),
  fc.record({ do: fc.constant('ties.remove' as const), at: pick }),
  fc.record({ do: fc.constant('translations.create' as const), at: pick, start: fc.nat(9), name }),
  fc.record({ do: fc.constant('translations.edit' as const), at: pick, name }),
  fc.record({ do: fc.constant('translations.delete' as const), at: pick }),
  fc.record({ do: fc.constant('editions.link' as const), documents: fc.array(pick, { maxLength: 4 }) }),
  fc.record({ do: fc.constant('editions.unlink' as const), documents: fc.array(pick, { maxLength: 2 }) }),
  fc.record({ do: fc.constant('duplicates.notSame' as const), at: pick, to: pick }),
  fc.record({
    do: fc.constantFrom('ledgers.setFigure' as const, 'ledgers.setAttribution' as const, 'ledgers.toPassage' as const),
    at: pick,
    start: fc.nat(9),
    name,
    isRejected: fc.boolean(),
  }),
  fc.record({ do: fc.constant('ledgers.forget' as const), at: pick }),
  fc.record({ do: fc.constant('claims.create' as const), name, documents: fc.array(pick, { maxLength: 3 }), at: pick }),
  fc.record({ do: fc.constant('claims.edit' as const), at: pick, name, to: pick }),
  fc.record({ do: fc.constant('claims.delete' as const), at: pick }),
  fc.record({
    do: fc.constantFrom('claims.setCell' as const, 'claims.clearCell' as const),
    at: pick,
    to: pick,
    start: fc.nat(9),
    note: optionalNote,
    isReply: fc.boolean(),
  }),
)
type Action = typeof action extends fc.Arbitrary<infer A> ? A : never

function perform({ db, handlers }: TestLibrary, act: Action) {
  const ids = (table: string) => db.prepare(`select id from ${table} order by id`).pluck().all() as number[]
  const one = (table: string, at: number) => ids(table)[at % Math.max(1, ids(table).length)] ?? 999
  const some = (places: number[]) => [...new Set(places.map(place => one('documents', place)))]
  switch (act.do) {
    case 'tags.create':
      return handlers[act.do]({ name: act.name, parentId: act.at % 3 === 0 ? null : one('tags', act.at) }, testCall)
    case 'tags.edit':
      return handlers[act.do]({ id: one('tags', act.at), name: act.name, parentId: one('tags', act.to) }, testCall)
    case 'tags.merge':
    case 'sources.merge': {
      const table = act.do === 'tags.merge' ? 'tags' : 'sources'
      return handlers[act.do]({ from: one(table, act.at), into: one(table, act.to) }, testCall)
    }
    case 'tags.assign':
      return handlers[act.do](
        { documentIds: some(act.documents), add: [one('tags', act.at)], remove: [one('tags', act.to)] },
        testCall,
      )
    case 'events.create':
      return handlers[act.do]({ name: act.name }, testCall)
    case 'documents.edit':
      return handlers[act.do](
        { ids: some(act.documents), patch: { title: act.name, outlet: act.name, eventId: one('events', act.at) } },
        testCall,
      )
    case 'documents.trash':
    case 'documents.restore':
      return handlers[act.do]({ ids: some(act.documents) }, testCall)
    case 'documents.setRead':
      return handlers[act.do]({ ids: some(act.documents), isRead: act.isRead, byOpening: false }, testCall)
    case 'sources.create':
      return handlers[act.do]({ name: act.name, kind: 'person' }, testCall)
    case 'passages.create':
      return handlers[act.do](
        {
          documentId: one('documents', act.at),
          textVersion: 1,
          start: act.start,
          end: act.start + 5,
          kind: 'quote',
          note: act.note,
          sourceId: ids('sources')[act.to] ?? null,
        },
        testCall,
      )
    case 'passages.edit':
      return handlers[act.do](
        { id: one('passages', act.at), note: act.note, sourceId: ids('sources')[act.to] ?? null },
        testCall,
      )
    case 'comparisons.create':
      return handlers[act.do]({ name: act.name, documents: some(act.documents) }, testCall)
    case 'comparisons.setAccounts':
      return handlers[act.do]({ id: one('comparisons', act.at), documents: some(act.documents) }, testCall)
    case 'comparisons.edit':
      return handlers[act.do]({ id: one('comparisons', act.at), name: act.name, note: act.note }, testCall)
    case 'comparisons.tag':
      return handlers[act.do](
        { id: one('comparisons', act.at), add: [one('tags', act.to)], remove: [one('tags', act.from)] },
        testCall,
      )
    case 'searches.save': {
      const asked = { query: act.name, any: act.any, spellings: true, filters: {}, sort: 'relevance' as const }
      return handlers[act.do]({ name: act.name, asked }, testCall)
    }
    case 'searches.edit':
      return handlers[act.do]({ id: one('saved_searches', act.at), name: act.name }, testCall)
    case 'searches.move':
      return handlers[act.do]({ id: one('saved_searches', act.at), to: act.to }, testCall)
    case 'searches.delete':
      return handlers[act.do]({ id: one('saved_searches', act.at) }, testCall)
    case 'ties.set': {
      const stretch = (at: number) => ({
        document: one('documents', at),
        textVersion: 1,
        start: act.start,
        end: act.start + 5,
      })
      const pairs = [{ one: stretch(act.at), other: stretch(act.to) }]
      return handlers[act.do]({ kind: act.kind, pairs }, testCall)
    }
    case 'ties.remove':
      return handlers[act.do]({ ids: [one('ties', act.at)] }, testCall)
    case 'translations.create':
      return handlers[act.do](
        {
          documentId: one('documents', act.at),
          textVersion: 1,
          start: act.start,
          end: act.start + 5,
          language: 'ru',
          text: act.name,
          translator: null,
          madeOn: null,
        },
        testCall,
      )
    case 'editions.link':
    case 'editions.unlink':
      return handlers[act.do]({ documents: some(act.documents) }, testCall)
    case 'duplicates.notSame':
      return handlers[act.do]({ one: one('documents', act.at), other: one('documents', act.to) }, testCall)
    case 'ledgers.setFigure':
    case 'ledgers.setAttribution':
    case 'ledgers.toPassage': {
      const at = { document: one('documents', act.at), textVersion: 1, start: act.start, end: act.start + 5 }
      if (act.do === 'ledgers.setFigure') {
        return handlers[act.do]({ at, figure: act.isRejected ? null : { value: act.at, unit: '%' } }, testCall)
      }
      const source = { name: act.name, kind: 'unnamed' as const }
      return act.do === 'ledgers.toPassage'
        ? handlers[act.do]({ at, kind: 'quote', source: act.isRejected ? null : source }, testCall)
        : handlers[act.do]({ at, attribution: act.isRejected ? null : { source } }, testCall)
    }
    case 'ledgers.forget':
      return handlers[act.do]({ edits: [one('ledger_edits', act.at)] }, testCall)
    case 'claims.create': {
      const cells = some(act.documents).map(document => ({
        document,
        says: 'fact' as const,
        place: { textVersion: 1, start: 0, end: 5 },
        note: null,
      }))
      const [eventId, comparisonId] = [ids('events')[act.at] ?? null, ids('comparisons')[act.at] ?? null]
      return handlers[act.do]({ words: act.name, eventId, comparisonId, cells }, testCall)
    }
    case 'claims.edit':
      return handlers[act.do](
        { id: one('claims', act.at), accused: act.name, eventId: ids('events')[act.to] ?? null },
        testCall,
      )
    case 'claims.setCell':
      return handlers[act.do](
        {
          claim: one('claims', act.at),
          document: one('documents', act.to),
          says: act.isReply ? 'answered' : 'disputes',
          place: { textVersion: 1, start: act.start, end: act.start + 5 },
          note: act.note,
        },
        testCall,
      )
    case 'claims.clearCell':
      return handlers[act.do](
        { claim: one('claims', act.at), document: one('documents', act.to), of: act.isReply ? 'reply' : 'claim' },
        testCall,
      )
    case 'translations.edit':
      return handlers[act.do]({ id: one('translations', act.at), text: act.name }, testCall)
    default:
      return handlers[act.do]({ id: one(act.do.split('.')[0] as string, act.at) }, testCall)
  }
}

const stepCount = ({ db }: TestLibrary, isUndone: 0 | 1) =>
  db.prepare('select count(*) from steps where is_undone = ?').pluck().get(isUndone) as number

describe('undo and redo', () => {
  test('any sequence of actions is undone to where it began, and redone to where it ended', () => {
    fc.assert(
      fc.property(fc.array(action, { minLength: 1, maxLength: 25 }), actions => {
        library = makeTestLibrary()
        try {
          library.add('He said 85 percent of the voters came', 'Second report, of the count', 'She said 3 were hurt')
          library.db.prepare('delete from steps').run()
          const reader = library.reader()
          keepAnalyses(library.writing, analyseSomeDocuments(reader))
          reader.close()
          const before = dump(library)
          for (const act of actions) attempt(library, act)
          const after = dump(library)
          const steps = stepCount(library, 0)
          for (let step = 0; step < steps; step++) library.handlers['history.undo']({}, testCall)
          expect(dump(library)).toBe(before)
          for (let step = 0; step < steps; step++) library.handlers['history.redo']({}, testCall)
          expect(dump(library)).toBe(after)
        } finally {
          library.remove()
          library = undefined
        }
      }),
      { numRuns: 150 },
    )
  })

  test('an import is undone into the trash and redone out of it', () => {
    library = makeTestLibrary()
    const [id] = library.add('A report')
    const trashed = () => library?.db.prepare('select trashed_at from documents where id = ?').pluck().get(id)
    expect(library.handlers['history.undo']({}, testCall)).toEqual({
      undo: null,
      redo: { kind: 'imports.add', count: 1 },
    })
    expect(trashed()).toEqual(expect.any(Number))
    library.handlers['history.redo']({}, testCall)
    expect(trashed()).toBeNull()
  })

  test('an action that changes nothing leaves no step', () => {
    library = makeTestLibrary()
    const [id] = library.add('A report')
    const steps = stepCount(library, 0)
    library.handlers['documents.setRead']({ ids: [id as number], isRead: false, byOpening: false }, testCall)
    expect(stepCount(library, 0)).toBe(steps)
  })

  test('opening a document marks it as read and leaves no step', () => {
    library = makeTestLibrary()
    const [id] = library.add('A report')
    const steps = stepCount(library, 0)
    library.handlers['documents.setRead']({ ids: [id as number], isRead: true, byOpening: true }, testCall)
    expect(stepCount(library, 0)).toBe(steps)
    expect(library.db.prepare('select is_read from documents').pluck().get()).toBe(1)
  })

  test('what was undone is gone once something else is done', () => {
    library = makeTestLibrary()
    library.handlers['events.create']({ name: 'Election' }, testCall)
    library.handlers['history.undo']({}, testCall)
    library.handlers['events.create']({ name: 'Fire' }, testCall)
    expect(() => library?.handlers['history.redo']({}, testCall)).toThrow('nothing to redo')
  })
})

/** Refusals (a name taken, a cycle, something gone) are part of the game; they must change nothing. */
function attempt(subject: TestLibrary, act: Action) {
  const before = dump(subject)
  try {
    perform(subject, act)
  } catch (error) {
    expect((error as Error).name).toBe('CollateError')
    expect(dump(subject)).toBe(before)
  }
}
