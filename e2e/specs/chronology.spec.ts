import { expect, test } from '../fixtures/test.ts'
import { violations } from '../fixtures/violations.ts'
import { ChronologyPage } from '../pages/chronology-page.ts'

const [courier, letter] = [/Nazarbayev wins a new term/, /What the teacher heard/]

test('a comparison has a chronology, by keyboard, that shows its words', async ({ collate }) => {
  const { page } = collate
  await collate.select(courier, letter)
  await page.keyboard.press('c')
  await expect(collate.compare.joined().first()).toBeAttached()
  const chronology = new ChronologyPage(page)
  await page.keyboard.press('h')
  await expect(chronology.grid).toBeFocused()
  await expect(chronology.row('The vote was called in October')).toContainText('October 1998')
  // "A week ago" is not to the day, and is said so.
  await expect(chronology.row('A week ago')).toContainText(/about 10 Jan 1999|about Jan 10, 1999/)

  await page.keyboard.press('ArrowDown')
  await expect(chronology.active()).toContainText('November 1998')
  await expect(chronology.active()).toContainText('The Saryarka Letter')
  await page.keyboard.press('Enter')
  const chosen = collate.compare.account('The Saryarka Letter').locator('[data-active="true"]')
  await expect(chosen.first()).toContainText('The former prime minister was struck off')
  await expect(chosen.first()).toBeInViewport()
  await page.keyboard.press('Escape')
  await expect(chronology.grid).toBeHidden()
})

test('the library has lanes for dates in the texts, of documents and of imports', async ({ collate }) => {
  const { page } = collate
  const chronology = new ChronologyPage(page)
  await chronology.openForLibrary()
  await expect(chronology.row('The vote was called in October')).toBeVisible()
  await chronology.toggleLane('Dates in the texts')
  await chronology.toggleLane('Imports')
  await expect(chronology.dates()).toHaveCount(8)
  await expect(chronology.grid.getByRole('columnheader')).toHaveText(['When', 'Document dates'])
  await chronology.chooseScope(/Presidential election, Kazakhstan 1999/)
  await expect(chronology.dates()).toHaveCount(4)
  await chronology.row('The Saryarka Letter').click()
  await expect(collate.reader.heading(letter)).toBeVisible()
})

test('a chronology is of what is found, and opens the document at the words', async ({ collate }) => {
  const { page } = collate
  await collate.search('bread OR called')
  await expect(page.getByText(/of 8 documents/)).toBeVisible()
  await page.getByRole('button', { name: 'Ledger of these documents' }).click()
  await page.getByRole('radio', { name: 'Chronology' }).click()
  const chronology = new ChronologyPage(page)
  await chronology.row('The vote was called in October').click()
  await expect(collate.reader.heading(courier)).toBeVisible()
  await expect(collate.reader.text.getByText('The vote was called in October')).toBeInViewport()
})

test('a chronology is accessible', async ({ collate }) => {
  const { page } = collate
  const chronology = new ChronologyPage(page)
  await chronology.openForLibrary()
  await expect(chronology.row('The vote was called in October')).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  await chronology.grid.focus()
  await page.keyboard.press('ArrowDown')
  expect(await violations(page)).toEqual([])
})
