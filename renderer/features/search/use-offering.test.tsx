// @vitest-environment jsdom
import { act } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useDesk } from '../library/desk-context.tsx'
import { SearchBox } from './search-box.tsx'
import { drawOnDesk } from './test-desk.tsx'

const root = document.createElement('div')
const box = () => root.querySelector('input') as HTMLInputElement
const options = () => [...root.querySelectorAll('[role=option]')].map(one => one.textContent)
const active = () => document.getElementById(box().getAttribute('aria-activedescendant') ?? '')?.textContent
let query = ''
let forgotten: unknown[] = []

function Probe() {
  query = useDesk().query
  return null
}

const recent = (id: number, query: string) => ({
  id,
  at: id,
  asked: { query, any: false, filters: {}, sort: 'relevance' },
})

beforeEach(() => {
  vi.useFakeTimers()
  query = ''
  forgotten = []
  return drawOnDesk(
    root,
    <>
      <SearchBox />
      <Probe />
    </>,
    {
      'searches.recent': () => ({ isKept: true, searches: [recent(2, 'turnout'), recent(1, 'osce')] }),
      'searches.forget': (params: unknown) => forgotten.push(params) && null,
      'searches.remember': () => null,
      'suggestions.complete': ({ query, at }: { query: string; at: number }) => ({
        start: query.lastIndexOf(' ', at - 1) + 1,
        end: at,
        suggestions: [
          { kind: 'word', text: 'observers', label: 'observers' },
          { kind: 'tag', text: 'tag:OSCE', label: 'Observers/OSCE' },
          { kind: 'name', text: 'outlet:', label: 'outlet:' },
        ],
      }),
    },
  )
})
afterEach(() => vi.useRealTimers())

/** Once until the box stands still, and once until the library has answered. */
async function settle() {
  for (let turn = 0; turn < 2; turn++) await act(() => vi.advanceTimersByTimeAsync(200))
}
function press(key: string) {
  act(() => void box().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })))
}
function put(text: string) {
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box(), text)
    box().dispatchEvent(new Event('input', { bubbles: true }))
  })
}
async function type(text: string) {
  press(text.slice(-1))
  put(text)
  await settle()
}

test('what is typed is completed, by keys that leave Enter to the search until one is chosen', async () => {
  await type('not obs')
  expect(options()).toEqual(['observers', 'Observers/OSCEtag', 'outlet:filter'])
  expect(box().getAttribute('aria-expanded')).toBe('true')
  press('Enter')
  expect([query, options(), box().value]).toEqual(['not obs', [], 'not obs'])

  await type('not obse')
  press('ArrowUp')
  expect(active()).toBe('outlet:filter')
  press('ArrowDown')
  expect(active()).toBeUndefined()
  press('ArrowDown')
  expect(active()).toBe('observers')
  press('Enter')
  expect([query, box().value, options()]).toEqual(['not observers ', 'not observers ', []])
})

test('the name of a filter goes on to its values', async () => {
  await type('o')
  press('ArrowUp')
  press('Enter')
  await settle()
  expect(box().value).toBe('outlet:')
  expect(options()).toHaveLength(3)
})

test('Escape closes what is offered, and only then empties the box', async () => {
  await type('obs')
  press('Escape')
  expect([options(), box().value]).toEqual([[], 'obs'])
  press('Escape')
  expect(box().value).toBe('')
})

test('what is put into the box otherwise is not completed', async () => {
  put('obs')
  await settle()
  expect(options()).toEqual([])
})

test('an empty box offers the last searches, which can be forgotten', async () => {
  await settle()
  act(() => box().focus())
  expect(options()).toEqual(['turnout', 'osce'])
  press('ArrowDown')
  press('Delete')
  expect(forgotten).toEqual([{ ids: [2] }])
  press('ArrowDown')
  press('Enter')
  expect([query, box().value, options()]).toEqual(['osce', 'osce', []])
})

test('a click elsewhere closes what is offered', async () => {
  await type('obs')
  act(() => void document.body.dispatchEvent(new Event('pointerdown', { bubbles: true })))
  expect(options()).toEqual([])
})
