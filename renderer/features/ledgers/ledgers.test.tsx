// @vitest-environment jsdom
import { act } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Comparison } from '../../../main/contract/compare.ts'
import { testAccount } from '../compare/test-account.ts'
import { drawOnDesk } from '../search/test-desk.tsx'
import { LedgerPanel } from './ledger-panel.tsx'
import { testAttribution, testFigure, testGroup, testLedgers, testSpeaker } from './test-ledgers.ts'

const [one, other] = ['Turnout was 85 % in all.', 'Turnout was 79 % in all.']
const comparison: Comparison = {
  event: 'established',
  accounts: [testAccount(1, one, [[0, 24]]), testAccount(2, other, [[0, 24]])],
  points: [],
  differences: [],
}
const ledgers = testLedgers({
  figures: [
    testFigure(1, 12, { end: 16, value: 85, unit: '%' }),
    testFigure(2, 12, { end: 16, value: 79, unit: '%', source: { text: 'the commission', name: 'Teacher' } }),
  ],
  groups: [testGroup('turnout', [0, 1], 'different', { by: 6, unit: '%' })],
  attributions: [testAttribution(2, 0, 'Teacher', { content: [{ start: 0, end: 7 }] })],
  speakers: [testSpeaker('Teacher', [[2, [0]]])],
})

const root = document.createElement('div')
const asked = vi.fn()
const shown = vi.fn()
const changed = vi.fn()
let leave = () => {}

function draw(panel: string) {
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
      panel={panel}
      onChange={changed}
      comparison={comparison}
      comparisonId={undefined}
      chosen={null}
      onShow={shown}
    />,
    {
      'ledgers.ofAccounts': () => ledgers,
      'ledgers.setFigure': answer('ledgers.setFigure', { edit: 1 }),
      'ledgers.setAttribution': answer('ledgers.setAttribution', { edit: 1 }),
      'ledgers.toPassage': answer('ledgers.toPassage', { passage: 1, source: 1 }),
      'passages.ofDocument': () => [],
    },
  )
  return settle()
}

beforeEach(() => vi.clearAllMocks())
afterEach(() => {
  leave()
  vi.restoreAllMocks()
})

const grid = () => root.querySelector<HTMLElement>('[role=treegrid]')
const rows = () => root.querySelectorAll('[role=row]')
/** Lets what was asked be answered and drawn: some turns of the page's queue. */
async function settle() {
  for (let turn = 0; turn < 6; turn++) await act(() => new Promise(resolve => setTimeout(resolve)))
}
async function press(...keys: string[]) {
  for (const key of keys) {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
    await act(async () => void grid()?.dispatchEvent(event))
  }
  await settle()
}
const active = () => document.getElementById(grid()?.getAttribute('aria-activedescendant') ?? '')

test('figures stand side by side, with their verdict and who gave them', async () => {
  await draw('figures')
  expect(root.querySelector('[role=rowheader]')?.textContent).toContain('different figure, by 6 percentage points')
  const cells = [...root.querySelectorAll('[role=gridcell]')].map(cell => cell.textContent)
  expect(cells[0]).toContain('85 %given by nobody named')
  expect(cells[1]).toContain('79 %given by Teacher')
})

test('the keyboard goes through the entries, shows one and rejects it', async () => {
  await draw('figures')
  act(() => grid()?.focus())
  await press('ArrowRight', 'ArrowRight')
  expect(active()?.textContent).toContain('79 %')
  await press('Enter')
  expect(shown).toHaveBeenCalledWith(ledgers.figures[1])
  await press('Delete')
  const at = { document: 2, textVersion: 1, start: 12, end: 16 }
  expect(asked).toHaveBeenCalledWith('ledgers.setFigure', { at, figure: null })
})

test('a source is opened, and what it said is made a passage attributed to it', async () => {
  await draw('attributions')
  act(() => grid()?.focus())
  expect(rows()).toHaveLength(2)
  await press('Enter')
  expect(rows()).toHaveLength(3)
  await press('ArrowDown', 'ArrowRight', 'ArrowRight')
  expect(active()?.textContent).toContain('Turnout')
  await press('p')
  expect(asked).toHaveBeenCalledWith('ledgers.toPassage', {
    at: { document: 2, textVersion: 1, start: 0, end: 10 },
    kind: 'quote',
    source: { name: 'Teacher', kind: 'person' },
  })
})

test('Escape closes the ledgers', async () => {
  await draw('figures')
  await press('Escape')
  expect(changed).toHaveBeenCalledWith(null)
})
