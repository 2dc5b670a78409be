// @vitest-environment jsdom
import { act } from 'react'
import { expect, test, vi } from 'vitest'
import type { DeskAction } from '../library/desk.ts'
import { useDispatch } from '../library/desk-context.tsx'
import { drawOnDesk } from './test-desk.tsx'
import { useRemark } from './use-remark.ts'

const remark = { sentence: 'There is no such month.', start: 0, end: 12, suggestion: null }
let said = ''
let dispatch: (action: DeskAction) => void = () => {}

function Probe() {
  dispatch = useDispatch()
  said = useRemark(null)?.sentence ?? ''
  return null
}

test('what is unfinished is remarked on once the query is left standing, and no longer when it goes on', async () => {
  vi.useFakeTimers()
  const stop = drawOnDesk(document.createElement('div'), <Probe />, { 'search.run': () => ({ remark }) })
  const type = (query: string) => act(() => dispatch({ type: 'query', query, isTyping: true }))
  type('date:2005-13')
  await act(() => vi.advanceTimersByTimeAsync(1000))
  expect(said).toBe('')
  // Once until the query stands still, and once until the library has answered.
  for (let turn = 0; turn < 2; turn++) await act(() => vi.advanceTimersByTimeAsync(1000))
  expect(said).toBe(remark.sentence)
  type('date:2005-1')
  expect(said).toBe('')
  stop()
  vi.useRealTimers()
})
