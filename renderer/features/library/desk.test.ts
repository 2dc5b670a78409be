import { expect, test } from 'vitest'
import { askedOf } from '../search/asked.ts'
import { changeDesk, emptyDesk, isSameView } from './desk.ts'
import { selectOne } from './selection.ts'

test('another list has another selection, and the open document stays open', () => {
  const open = { ...emptyDesk, selection: selectOne(4, 2), openId: 4 }
  const next = changeDesk(open, { type: 'view', view: { kind: 'unread' } })
  expect(next.selection.ids.size).toBe(0)
  expect(next.openId).toBe(4)
})

test('what was chosen of a search stays chosen when the search is cleared, and not when another begins', () => {
  const chosen = { ...emptyDesk, query: 'turnout', selection: selectOne(4, 2) }
  const cleared = changeDesk(chosen, { type: 'query', query: '', isTyping: true })
  expect(cleared.selection).toEqual({ ids: new Set([4]), active: -1, anchor: -1 })
  const other = changeDesk(chosen, { type: 'query', query: 'turn', isTyping: true })
  expect(other.selection.ids.size).toBe(0)
})

test('typing brings the documents back from a comparison', () => {
  const comparing = changeDesk(emptyDesk, { type: 'screen', screen: { kind: 'compare', documentIds: [1, 2] } })
  expect(changeDesk(comparing, { type: 'query', query: 'o', isTyping: true }).screen.kind).toBe('documents')
})

test('each comparison that is opened is another one, and stays the same while its accounts change', () => {
  const first = changeDesk(emptyDesk, { type: 'screen', screen: { kind: 'compare', documentIds: [1, 2] } })
  const changed = changeDesk(first, { type: 'compared', patch: { documentIds: [2, 1, 3] } })
  expect(changed.screen).toEqual({ kind: 'compare', documentIds: [2, 1, 3] })
  expect(changed.comparisons).toBe(first.comparisons)
  const second = changeDesk(changed, { type: 'screen', screen: { kind: 'compare', documentIds: [1, 2] } })
  expect(second.comparisons).not.toBe(first.comparisons)
})

const ru = { include: ['ru'], exclude: [] }
const x = { include: ['X'], exclude: [] }

test('a filter that is taken away leaves no trace in the search', () => {
  const filtered = changeDesk(emptyDesk, { type: 'filters', patch: { language: ru, outlet: x } })
  expect(changeDesk(filtered, { type: 'filters', patch: { language: undefined } }).filters).toEqual({ outlet: x })
})

test('views are told apart by kind and id', () => {
  expect(isSameView({ kind: 'tag', id: 1 }, { kind: 'tag', id: 1 })).toBe(true)
  expect(isSameView({ kind: 'tag', id: 1 }, { kind: 'event', id: 1 })).toBe(false)
  expect(isSameView({ kind: 'tag', id: 1 }, { kind: 'tag', id: 2 })).toBe(false)
})

test('a saved search is the current one for as long as nothing else is looked for', () => {
  const filters = { language: ru, view: { kind: 'unread' as const } }
  const asked = { query: 'turnout', any: true, spellings: false, filters, sort: 'date' as const }
  const opened = changeDesk(emptyDesk, { type: 'search', asked, savedId: 3 })
  expect(opened).toMatchObject({ query: 'turnout', filters: { language: ru }, view: { kind: 'unread' }, savedId: 3 })
  expect(askedOf(opened)).toEqual(asked)
  expect(changeDesk(opened, { type: 'query', query: 'turnout', isTyping: true }).savedId).toBe(3)
  expect(changeDesk(opened, { type: 'query', query: 'turnouts', isTyping: true }).savedId).toBeUndefined()
  expect(changeDesk(opened, { type: 'filters', patch: { language: undefined } }).savedId).toBeUndefined()
  expect(changeDesk(opened, { type: 'view', view: { kind: 'all' } }).savedId).toBeUndefined()
})

test('a list that is narrowed becomes a search for everything', () => {
  const narrowed = changeDesk(emptyDesk, { type: 'filters', patch: { language: ru } })
  expect(narrowed).toMatchObject({ query: '*', filters: { language: ru } })
  expect(changeDesk({ ...emptyDesk, query: 'x' }, { type: 'filters', patch: { language: ru } }).query).toBe('x')
  expect(changeDesk(emptyDesk, { type: 'filters', patch: { language: undefined } }).query).toBe('')
})
