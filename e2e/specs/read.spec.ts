import { expect, test } from '../fixtures/test.ts'

const report = /Nazarbayev wins a new term/

test.beforeEach(async ({ collate }) => {
  await collate.open(report)
})

test('words are highlighted; undone and redone', async ({ collate }) => {
  await collate.reader.highlight('turned away from more than 200 polling stations')
  const mark = collate.reader.text.locator('mark').filter({ hasText: '200 polling stations' })
  await expect(mark).toBeVisible()
  await collate.undo()
  await expect(mark).toHaveCount(0)
  await collate.redo()
  await expect(mark).toBeVisible()
})

test('words are attributed to a source, which then lists them', async ({ collate }) => {
  await collate.reader.quoteFromNew('Nobody was told to count anything twice', 'Ainur Sadenova')
  await expect(collate.entry(/Ainur Sadenova/)).toBeVisible()
  await expect(collate.reader.text.locator('mark').filter({ hasText: 'count anything twice' })).toBeVisible()
  await collate.page.getByRole('button', { name: 'Open the register of sources' }).click()
  await collate.page.getByText('Ainur Sadenova').last().click()
  await expect(collate.page.getByText(/Nobody was told to count anything twice/).last()).toBeVisible()
})

test('a note stands on its words and is found by search', async ({ collate }) => {
  await collate.reader.selectWords('a retired nurse')
  await collate.reader.toolbar().getByRole('button', { name: 'Note' }).click()
  await collate.page.getByPlaceholder('What you want to remember about it').fill('Ring her about the pensionroll')
  await collate.page.getByRole('button', { name: 'Save note' }).click()
  await expect(collate.page.getByText('pensionroll').first()).toBeVisible()
  await collate.open(/Kazakh leader re-elected/)
  await collate.search('pensionroll')
  await expect(collate.row(report)).toContainText('Your note: Ring her about the pensionroll')
  await collate.row(report).click()
  // Nothing in the text was found, so it opens where the note stands.
  await expect(collate.reader.text.locator('mark').filter({ hasText: 'a retired nurse' })).toBeInViewport()
})

test('find in document counts and goes on', async ({ collate }) => {
  await collate.reader.find('percent')
  await expect(collate.reader.region.getByText(/^1 of [2-9]/)).toBeVisible()
  await collate.page.keyboard.press('Enter')
  await expect(collate.reader.region.getByText(/^2 of [2-9]/)).toBeVisible()
  await collate.page.keyboard.press('Escape')
})

test('details are edited in place', async ({ collate }) => {
  await collate.reader.region.getByRole('button', { name: /^Edit outlet/ }).click()
  await collate.page.keyboard.press('ControlOrMeta+a')
  await collate.page.keyboard.type('The Courier')
  await collate.page.keyboard.press('Enter')
  await expect(collate.reader.region.getByRole('button', { name: 'Edit outlet: The Courier' })).toBeVisible()
  await collate.undo()
  await expect(collate.reader.region.getByRole('button', { name: 'Edit outlet: The Caspian Courier' })).toBeVisible()
})

test('a document that was opened counts as read', async ({ collate }) => {
  await expect(collate.entry('Unread, 7 documents')).toBeVisible()
})
