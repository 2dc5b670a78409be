import { expect, test } from '../fixtures/test.ts'

test('words are found while they are typed, with their places marked', async ({ collate }) => {
  await collate.searchBox.pressSequentially('obser')
  await expect(collate.list.locator('mark').first()).toContainText(/^observ/i)
  await collate.search('"count again"')
  // The agency’s copy stands in two of the accounts.
  await expect(collate.list.getByRole('row')).toHaveCount(2)
  await expect(collate.list.locator('mark').first()).toContainText('count again')
  // Other forms of a word, in Russian too.
  await collate.search('выборы')
  await expect(collate.list.locator('mark').first()).toContainText(/выбор/i)
})

test('a result opens at its first match, and F3 goes on', async ({ collate }) => {
  await collate.search('commission')
  const row = collate.row(/Nazarbayev wins a new term/)
  await expect(row).toContainText(/\d matches/)
  const count = /(\d+) matches/.exec((await row.textContent()) ?? '')?.[1]
  await row.click()
  await expect(collate.reader.region.getByText(`Match 1 of ${count}`)).toBeVisible()
  await collate.page.keyboard.press('F3')
  await expect(collate.reader.region.getByText(/^Match 2 of \d/)).toBeVisible()
})

test('filters narrow what is found, and nothing found says what to do next and what may be meant', async ({
  collate,
}) => {
  await collate.search('turnout')
  const all = await collate.list.getByRole('row').count()
  await collate.page.getByRole('group', { name: 'Filters' }).getByRole('button', { name: 'Event' }).click()
  await collate.page.getByText('Presidential election, Kazakhstan 2005').last().click()
  await expect.poll(() => collate.list.getByRole('row').count()).toBeLessThan(all)
  await collate.page.keyboard.press('Escape')
  await collate.search('zeppelin')
  await expect(collate.page.getByText('Nothing found')).toBeVisible()
  await collate.page.getByRole('button', { name: 'Search without filters' }).click()
  await collate.search('"turnuot of"')
  await collate.page.getByRole('button', { name: /^Did you mean "turnout of"/ }).click()
  await expect(collate.list.locator('mark').first()).toContainText(/turnout of/i)
})

test('what is found is counted by its values, which are included or left out', async ({ collate }) => {
  const { page } = collate
  await collate.search('turnout')
  await expect(page.getByText(/of 8 documents/)).toBeVisible()
  const all = await collate.list.getByRole('row').count()
  const filters = page.getByRole('group', { name: 'Filters' })
  await filters.getByRole('button', { name: 'Outlet' }).click()
  const outlets = page.getByRole('dialog', { name: 'Outlet' })
  const letter = outlets.getByRole('row', { name: /^The Saryarka Letter, \d+ documents?$/ })
  const count = Number((await letter.getAttribute('aria-label'))?.match(/\d+/)?.[0])
  // By keys alone: to its end and the button that leaves it out.
  await letter.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect.poll(() => collate.list.getByRole('row').count()).toBe(all - count)
  await page.keyboard.press('Escape')
  await filters.getByRole('button', { name: 'Remove filter not The Saryarka Letter' }).click()
  await expect.poll(() => collate.list.getByRole('row').count()).toBe(all)
  // And by the mouse: Alt and a click leave it out, and take it back.
  await filters.getByRole('button', { name: 'Outlet' }).click()
  await letter.click({ modifiers: ['Alt'] })
  await expect.poll(() => collate.list.getByRole('row').count()).toBe(all - count)
  await outlets.getByRole('row', { name: /^The Saryarka Letter.*, left out$/ }).click({ modifiers: ['Alt'] })
  await expect.poll(() => collate.list.getByRole('row').count()).toBe(all)
  await page.keyboard.press('Escape')
  await filters.getByRole('button', { name: 'Outlet' }).click()
  await letter.click()
  await expect.poll(() => collate.list.getByRole('row').count()).toBe(count)
  await page.keyboard.press('Escape')
  await expect(filters.getByRole('button', { name: 'Remove filter The Saryarka Letter' })).toBeVisible()
})

test('nothing that is typed brings a raw error', async ({ collate }) => {
  for (const query of ['"', '(((', '+-~^*', 'title:', 'AND OR NOT', '~1 ^2', '\\', '%_%', '🙂 "']) {
    await collate.search(query)
    await expect(collate.page.getByText(/Nothing found|of 8 documents/).first()).toBeVisible()
  }
  await expect(collate.page.getByText(/error|undefined|\[object/i)).toHaveCount(0)
})
