import { expect, test } from '../fixtures/test.ts'

test('what can be searched for is explained by examples, which go into the box', async ({ collate }) => {
  await collate.page.getByRole('button', { name: 'What can be searched for' }).click()
  const help = collate.page.getByRole('dialog', { name: 'What can be searched for' })
  await help.getByRole('button', { name: 'Search for is:unread' }).click()
  await expect(help).toBeHidden()
  await expect(collate.searchBox).toHaveValue('is:unread')
  await expect(collate.page.getByText(/of 8 documents/)).toBeVisible()
})

test('words and filters are joined', async ({ collate }) => {
  await collate.search('lang:ru -title:turnout')
  await expect(collate.page.getByText(/of 8 documents/)).toBeVisible()
  const russian = await collate.list.getByRole('row').count()
  expect(russian).toBeGreaterThan(0)
  await collate.search('-lang:ru')
  await expect.poll(() => collate.list.getByRole('row').count()).toBe(8 - russian)
})

test('what is not understood is shown where it stands, with what may be meant', async ({ collate }) => {
  await collate.search('lnag:ru')
  await expect(collate.page.getByText('There is no filter “lnag:”')).toBeVisible()
  await collate.page.getByRole('button', { name: 'Search for lang:ru' }).click()
  await expect(collate.searchBox).toHaveValue('lang:ru')
  await expect(collate.page.getByText(/of 8 documents/)).toBeVisible()
  await expect(collate.page.getByText('There is no filter')).toBeHidden()
})

test('letters that differ and wildcards are marked where they are met', async ({ collate }) => {
  await collate.search('comission~1')
  await expect(collate.list.locator('mark').first()).toContainText(/commission/i)
  await collate.search('*mission')
  await expect(collate.list.locator('mark').first()).toContainText(/mission/i)
})
