import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../fixtures/test.ts'
import { violations } from '../fixtures/violations.ts'

test('a list of names is searched for, and each name opens its search', async ({ collate }) => {
  const { page } = collate
  await page.getByRole('button', { name: 'Search for a list of names…' }).click()
  const region = page.getByRole('region', { name: 'List of names' })
  expect(await violations(page)).toEqual([])
  await region.getByLabel('Names', { exact: true }).fill('NAZARBAYEV, Nursultan\nNobody Known\n-tag:(x OR turnout)\n')
  await region.getByRole('button', { name: 'Search for all' }).click()
  await expect(region.getByText('1 of 3 names found')).toBeVisible()
  const rows = region.getByRole('grid', { name: 'Names and what was found' })
  await expect(rows).toBeFocused()
  await expect(rows.getByRole('row')).toHaveCount(3)
  await expect(rows.getByRole('row').nth(1)).toContainText('Not found')
  expect(await violations(page)).toEqual([])

  await page.keyboard.press('Enter')
  await expect(collate.searchBox).toHaveValue('(NAZARBAYEV Nursultan)~3')
  await expect(page.getByText(/of 8 documents/)).toBeVisible()
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('list of names')
  await page.keyboard.press('Enter')
  await expect(rows.getByRole('row')).toHaveCount(3)
})

test('a CSV is read, shown by what was found, and exported', async ({ collate, folder, electronApp }) => {
  const { page } = collate
  await page.getByRole('button', { name: 'Search for a list of names…' }).click()
  const region = page.getByRole('region', { name: 'List of names' })
  const choosing = page.waitForEvent('filechooser')
  await region.getByRole('button', { name: 'Choose a file…' }).click()
  const csv = 'Party;Full name\nnone;Nobody Known\n=1+1;Nursultan Nazarbayev\n'
  await (await choosing).setFiles({ name: 'deputies.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
  await expect(region.getByRole('heading', { name: 'deputies.csv' })).toBeVisible()
  await expect(region.getByText('1 of 2 names found')).toBeVisible()
  await expect(region.getByRole('button', { name: /Names are in/ })).toContainText('Full name')
  await region.getByRole('button', { name: /Show$/ }).click()
  await page.getByRole('option', { name: 'Found (1)', exact: true }).click()
  await expect(region.getByRole('row')).toHaveCount(1)
  await expect(region.getByRole('row')).toContainText('Nursultan Nazarbayev')
  const save = region.getByRole('button', { name: 'Export CSV…' })
  const path = join(folder, 'found.csv')
  if (electronApp) {
    await electronApp.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    }, path)
    await save.click()
  } else {
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()])
    await download.saveAs(path)
  }
  await expect(page.getByText(/^Exported: /)).toBeVisible()
  const written = readFileSync(path, 'utf8')
  expect(written).toMatch(/^\ufeffParty,Full name,documents,/)
  expect(written).toContain('"\'=1+1",Nursultan Nazarbayev,')
})
