import { expect, test } from '../fixtures/test.ts'
import { violations } from '../fixtures/violations.ts'

test('a search is saved under a name, counts what it finds as the library changes, and is undone', async ({
  collate,
}) => {
  const { page } = collate
  await collate.search('turnout')
  await expect(page.getByText('4 of 8 documents')).toBeVisible()
  await page.getByRole('main').getByRole('button', { name: 'Save search…' }).click()
  await collate.dialog('Save search').getByLabel('Name').fill('Who voted')
  await page.keyboard.press('Enter')
  await expect(collate.entry('Who voted, 4 documents')).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByRole('button', { name: 'Saved as Who voted: rename…' })).toBeFocused()
  await collate.chooseFor(/What the teacher heard/, 'Move to trash')
  await expect(collate.entry('Who voted, 3 documents')).toBeVisible()
  await collate.entry('All').click()
  await expect(collate.searchBox).toHaveValue('')
  await collate.entry('Who voted').click()
  await expect(collate.searchBox).toHaveValue('turnout')
  expect(await violations(page)).toEqual([])

  await collate.entry('Who voted').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Rename…' }).click()
  await page.keyboard.type('The turnout')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tree', { name: 'Saved searches' })).toBeFocused()
  await collate.entry('The turnout').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Delete saved search' }).click()
  await expect(collate.entry('The turnout')).toBeHidden()
  await collate.undo()
  await expect(collate.entry('The turnout')).toBeVisible()
})

test('the box offers words and names of the library while one types, and the last searches when it is empty', async ({
  collate,
}) => {
  const { page, searchBox } = collate
  await page.keyboard.press('/')
  await page.keyboard.type('obs')
  const offers = page.getByRole('listbox', { name: 'Suggestions' })
  await expect(offers.getByRole('option', { name: /^Observers tag/ })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(searchBox).toHaveValue(/^obs\w+ $/)
  await expect(offers).toBeHidden()
  await collate.row(/\w/).first().click()
  await collate.search('')
  await page.getByRole('button', { name: 'Settings', exact: true }).focus()
  await page.keyboard.press('/')
  const last = page.getByRole('listbox', { name: 'Last searches' })
  await expect(last.getByRole('option').first()).toHaveText(/^obs\w+$/)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(searchBox).toHaveValue(/^obs\w+$/)
})
