import { expect, test } from '../fixtures/test.ts'
import { violations } from '../fixtures/violations.ts'

for (const theme of ['light', 'dark'] as const) {
  test(`the first screen, the library, the reader and a comparison are accessible in ${theme}`, async ({ collate }) => {
    const { page } = collate
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await expect(page.getByRole('button', { name: 'Explore the sample' })).toBeVisible()
    expect(await violations(page)).toEqual([])
    await collate.openSample()
    await collate.open(/Nazarbayev wins a new term/)
    await collate.reader.highlight('a retired nurse')
    await expect(collate.reader.text.locator('mark').filter({ hasText: 'a retired nurse' })).toBeVisible()
    expect(await violations(page)).toEqual([])
    await collate.search('turnout')
    await expect(page.getByText(/of 8 documents/)).toBeVisible()
    expect(await violations(page)).toEqual([])
    await collate.search('')
    await expect(collate.list.getByRole('row')).toHaveCount(9)
    await collate.select(/Nazarbayev wins a new term/, /Kazakh leader re-elected/)
    await page.keyboard.press('c')
    await expect(collate.compare.joined().first()).toBeAttached()
    expect(await violations(page)).toEqual([])
    const customs = collate.compare.passage('The Caspian Courier', 'The customs chief')
    await customs.click()
    await page.keyboard.press('y')
    await expect(customs).toContainText('confirmed by hand')
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Shift+T')
    const dialog = collate.dialog('Translate the passage')
    await expect(dialog).toBeVisible()
    expect(await violations(page)).toEqual([])
    await dialog.getByLabel('Translation').first().fill('Начальник таможни')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('complementary', { name: /^Translation into/ })).toBeVisible()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('j')
    await collate.compare.region.getByRole('button', { name: 'Add an account' }).click()
    await expect(page.getByRole('option').first()).toBeVisible()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('ControlOrMeta+s')
    await expect(collate.dialog('Save the comparison')).toBeVisible()
    expect(await violations(page)).toEqual([])
  })
}

test('similar accounts, and where else words stand, are accessible in light and dark', async ({ collate }) => {
  const { page, reader } = collate
  await collate.openSample()
  await collate.open(/Nazarbayev wins a new term/)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await reader.region.getByRole('button', { name: 'Similar accounts' }).click()
    await expect(reader.similar.getByRole('listitem').first()).toBeVisible()
    expect(await violations(page)).toEqual([])
    await reader.selectWords('kept off the ballot after a court fined him')
    await reader.toolbar().getByRole('button', { name: 'Where else does this wording stand?' }).click()
    await expect(reader.elsewhere.locator('mark').first()).toBeVisible()
    expect(await violations(page)).toEqual([])
  }
})

test('a matrix, and what is said of shared wording, are accessible in light and dark', async ({ collate }) => {
  const { page, compare } = collate
  await collate.openSample()
  await collate.select(/Nazarbayev wins/, /Kazakh leader re-elected/, /Явка растёт/, /What the teacher heard/)
  await page.keyboard.press('c')
  await expect(compare.matrix.getByText('different figure').first()).toBeAttached()
  await compare.layer('Names and dates').click()
  await compare.matrix.focus()
  await page.keyboard.press('ArrowDown')
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect(await violations(page)).toEqual([])
    await compare.region.getByRole('button', { name: '4 accounts, 4 distinct wordings' }).click()
    await expect(collate.dialog('4 accounts, 4 distinct wordings')).toBeVisible()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await compare.view('Columns')
    await expect(compare.columns()).toHaveCount(2)
    expect(await violations(page)).toEqual([])
    await compare.view('Matrix')
  }
})

test('editions side by side are accessible in light and dark', async ({ collate }) => {
  const { page } = collate
  await collate.openSample()
  await collate.select(/Nazarbayev wins a new term/, /Kazakh leader re-elected/)
  await page.keyboard.press('c')
  await collate.compare.region.getByRole('button', { name: 'Compare as editions of one article' }).click()
  await expect(collate.versions.changes).toBeVisible()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect(await violations(page)).toEqual([])
  }
})

test('a report is found, opened, marked and compared by keyboard alone (accessible)', async ({ collate }) => {
  const { page } = collate
  await collate.openSample()
  await page.keyboard.press('/')
  await expect(collate.searchBox).toBeFocused()
  await page.keyboard.type('"count again"')
  await expect(collate.list.getByRole('row')).toHaveCount(2)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(collate.reader.region.getByRole('heading', { level: 2 })).toBeVisible()
  await page.keyboard.press('/')
  await page.keyboard.press('Escape')
  await expect(collate.list.getByRole('row')).toHaveCount(9)
  await collate.list.focus()
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('c')
  await expect(collate.compare.region).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(collate.list).toBeVisible()
})
