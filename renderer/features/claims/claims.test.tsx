// @vitest-environment jsdom
import { act } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Claim } from '../../../main/contract/claims.ts'
import type { Comparison } from '../../../main/contract/compare.ts'
import { testAccount } from '../compare/test-account.ts'
import { LedgerPanel } from '../ledgers/ledger-panel.tsx'
import { testLedgers } from '../ledgers/test-ledgers.ts'
import { drawOnDesk } from '../search/test-desk.tsx'
import { testCell, testClaim } from './test-claims.ts'

const comparison: Comparison = {
  event: 'not-established',
  accounts: [
    testAccount(1, 'The dam broke.', [[0, 14]]),
    testAccount(2, 'A dam broke at dawn.', [[0, 20]], { textVersion: 2 }),
  ],
  points: [],
  differences: [],
}

const root = document.createElement('div')
const asked = vi.fn()
const shown = vi.fn()
let leave = () => {}

function draw(claims: Claim[]) {
  // The page of a test has no layout: what scrolls is as high as a window.
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600)
  Element.prototype.scrollIntoView = () => {}
  const answer = (method: string, given: unknown) => (params: unknown) => {
    asked(method, params)
    return given
  }
  leave = drawOnDesk(
    root,
    <LedgerPanel
      panel="claims"
      onChange={() => {}}
      comparison={comparison}
      comparisonId={7}
      chosen={null}
      onShow={shown}
    />,
    {
      'ledgers.ofAccounts': () => testLedgers(),
      'claims.list': answer('claims.list', claims),
      'claims.setCell': answer('claims.setCell', null),
      'claims.clearCell': answer('claims.clearCell', null),
      'claims.find': () => [],
    },
  )
  return vi.waitFor(async () => {
    // What was answered is drawn after a moment of its own.
    await act(() => new Promise(resolve => setTimeout(resolve)))
    expect(root.querySelector('[role=row][data-index]')).not.toBeNull()
  })
}

beforeEach(() => vi.clearAllMocks())
afterEach(() => {
  leave()
  vi.restoreAllMocks()
})

const grid = () => root.querySelector<HTMLElement>('[role=treegrid]')
const press = (key: string, code = key) =>
  act(
    async () =>
      void grid()?.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true })),
  )
const dialog = () => document.querySelector('[role=dialog]')

test('the claims of the comparison and of its accounts are asked for', async () => {
  await draw([testClaim(1)])
  expect(asked).toHaveBeenCalledWith('claims.list', { documents: [1, 2], comparison: 7 })
  expect([...root.querySelectorAll('[role=gridcell]')].map(cell => cell.textContent)).toEqual([
    'not found',
    'not found',
  ])
})

test('a letter says what an account does, in any layout, and keeps where it is pinned', async () => {
  await draw([testClaim(1, [testCell(1, 'fact', 0)])])
  act(() => grid()?.focus())
  await press('ArrowRight')
  await press('в', 'KeyD')
  const place = { textVersion: 1, start: 0, end: 10 }
  expect(asked).toHaveBeenCalledWith('claims.setCell', { claim: 1, document: 1, says: 'disputes', place, note: null })
  await press('n')
  expect(asked).toHaveBeenLastCalledWith('claims.setCell', expect.objectContaining({ says: 'nothing', place: null }))
  await press('Enter')
  expect(shown).toHaveBeenCalledWith({ document: 1, start: 0, end: 10 })
})

test('of an earlier text nothing is shown or said before the passage is chosen anew', async () => {
  await draw([testClaim(1, [testCell(2, 'fact', 0)])])
  expect(root.textContent).toContain('words of an earlier text')
  act(() => grid()?.focus())
  await press('ArrowRight')
  await press('ArrowRight')
  await press('d')
  expect(dialog()?.textContent).toContain('No passage')
  expect(asked).not.toHaveBeenCalledWith('claims.setCell', expect.anything())
  expect(shown).not.toHaveBeenCalled()
})
