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
  await collate.chooseFor(/What the teacher heard/, 'Move to trash')
  await expect(collate.entry('Who voted, 3 documents')).toBeVisible()
  await collate.entry('All').click()
  await expect(collate.searchBox).toHaveValue('')
  await collate.entry('Who voted').click()
  await expect(collate.searchBox).toHaveValue('turnout')
  expect(await violations(page)).toEqual([])

  await collate.entry('Who voted').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Delete saved search' }).click()
  await expect(collate.entry('Who voted')).toBeHidden()
  await collate.undo()
  await expect(collate.entry('Who voted')).toBeVisible()
})
