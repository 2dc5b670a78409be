import { expect, test } from '../fixtures/test.ts'
import type { CollatePage } from '../pages/collate-page.ts'

const courier = /Nazarbayev wins a new term/
const post = /Kazakh leader re-elected/

/** By its key, which is heard once the words count as selected. */
async function askWhereElse({ page, reader }: CollatePage) {
  await expect(reader.toolbar()).toBeVisible()
  await page.keyboard.press('w')
}

test.beforeEach(async ({ collate }) => {
  await collate.open(courier)
})

test('similar accounts are listed, opened, gone back from, and compared', async ({ collate }) => {
  const { reader, compare } = collate
  await reader.region.getByRole('button', { name: 'Similar accounts' }).click()
  const first = reader.similar.getByRole('listitem').first()
  await expect(first).toContainText('Kazakh leader re-elected')
  await expect(first).toContainText('same event')
  await expect(first).toContainText('of words in common')
  await first.getByRole('button', { name: post }).first().click()
  await expect(reader.heading(post)).toBeVisible()
  await reader.similar.getByRole('button', { name: /^Back to/ }).click()
  await expect(reader.heading(courier)).toBeVisible()
  await first.getByRole('button', { name: /^Compare with/ }).click()
  await expect(compare.region).toContainText('Meridian Evening Post')
})

test('where else selected words stand is shown with the words marked, and opens there', async ({ collate }) => {
  const { reader } = collate
  await reader.selectWords('kept off the ballot after a court fined him')
  await reader.toolbar().getByRole('button', { name: 'Where else does this wording stand?' }).click()
  await expect(reader.elsewhere).toContainText('In 1 document')
  await expect(reader.elsewhere.locator('mark').first()).toContainText('kept off the ballot')
  await reader.elsewhere.getByRole('button', { name: /^Open “Kazakh leader/ }).click()
  await expect(reader.heading(post)).toBeVisible()
  await expect(reader.text.getByText('kept off the ballot').first()).toBeInViewport()
  await reader.elsewhere.getByRole('button', { name: 'Close the list' }).click()
  await expect(reader.elsewhere).toHaveCount(0)
})

test('wording that stands nowhere else is said to, and too few words as well', async ({ collate }) => {
  const { reader } = collate
  await reader.selectWords('turned away from more than 200 polling stations')
  await askWhereElse(collate)
  await expect(reader.elsewhere).toContainText('not found in any other document')
  await reader.selectWords('a retired nurse')
  await askWhereElse(collate)
  await expect(reader.elsewhere).toContainText('at least five words')
})
