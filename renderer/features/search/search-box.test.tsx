// @vitest-environment jsdom
import { act } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useDesk, useDispatch } from '../library/desk-context.tsx'
import { SearchBox } from './search-box.tsx'
import { drawOnDesk } from './test-desk.tsx'

let show: (view: 'all' | 'unread') => void = () => {}
let query = ''

function Probe() {
  const dispatch = useDispatch()
  query = useDesk().query
  show = kind => dispatch({ type: 'view', view: { kind } })
  return null
}

const root = document.createElement('div')
const box = () => root.querySelector('input') as HTMLInputElement

function type(text: string) {
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box(), text)
    box().dispatchEvent(new Event('input', { bubbles: true }))
  })
}

beforeEach(() => {
  vi.useFakeTimers()
  return drawOnDesk(
    root,
    <>
      <SearchBox />
      <Probe />
    </>,
  )
})
afterEach(() => vi.useRealTimers())

test('a letter is searched for at once, and letters that come together after it together', () => {
  type('t')
  expect(query).toBe('t')
  type('tu')
  type('tur')
  expect(query).toBe('t')
  act(() => vi.advanceTimersByTime(100))
  expect(query).toBe('tur')
})

test('a search on its way never takes back what was typed since', () => {
  type('turn')
  act(() => vi.advanceTimersByTime(100))
  type('turnout')
  expect(box().value).toBe('turnout')
  act(() => vi.advanceTimersByTime(100))
  expect([box().value, query]).toEqual(['turnout', 'turnout'])
})

test('another view empties the box', () => {
  type('turnout')
  act(() => vi.advanceTimersByTime(100))
  act(() => show('unread'))
  expect(box().value).toBe('')
})
