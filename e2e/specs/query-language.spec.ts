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

test('a name is found in its other spellings, unless these are left out, for once or for good', async ({ collate }) => {
  const { page, list } = collate
  await collate.search('Zhumabekov')
  await expect(page.getByText('Also searched: Жумабеков')).toBeVisible()
  await expect(list.locator('mark').last()).toContainText(/[а-я]/i)
  const all = await list.getByRole('row').count()
  await page.getByRole('button', { name: 'Only as I wrote it' }).click()
  await expect(page.getByText('Other spellings of names are left out.')).toBeVisible()
  await expect.poll(() => list.getByRole('row').count()).toBeLessThan(all)
  await page.getByRole('button', { name: 'Search them too' }).click()
  await expect.poll(() => list.getByRole('row').count()).toBe(all)

  await page.getByRole('button', { name: 'Settings', exact: true }).click()
  const settings = page.getByRole('dialog', { name: 'Settings' })
  await settings.getByText('Find names in other spellings').click()
  await settings.getByRole('button', { name: 'Done' }).click()
  await collate.search('Kasymov')
  await expect(page.getByText(/of 8 documents/)).toBeVisible()
  await expect(page.getByText('Also searched')).toBeHidden()
})

test('letters that differ and wildcards are marked where they are met', async ({ collate }) => {
  await collate.search('comission~1')
  await expect(collate.list.locator('mark').first()).toContainText(/commission/i)
  await collate.search('*mission')
  await expect(collate.list.locator('mark').first()).toContainText(/mission/i)
})
