import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '../fixtures/test.ts'

test.use({ opensSample: false })

test('what comes into a watched folder is taken in, and not while watching is paused', async ({ collate, folder }) => {
  const { page } = collate
  const desk = join(folder, 'desk')
  await mkdir(desk)
  await writeFile(join(desk, 'first.txt'), 'First report of the day\n\nThe count began at noon.\n')
  await collate.createLibrary(join(folder, 'library'))
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Watch a folder…' }).click()
  const dialog = collate.dialog('Watch a folder')
  await dialog.getByLabel('Folder').fill(desk)
  await dialog.getByRole('button', { name: 'Watch', exact: true }).click()
  await expect(collate.row('First report of the day')).toBeVisible({ timeout: 20_000 })
  await page.getByRole('button', { name: 'Watching 1 folder' }).click()
  const watched = collate.imports.panel.getByRole('region', { name: 'Watched folders' })
  await expect(watched.getByText('Watched', { exact: true })).toBeVisible()

  await page.getByRole('button', { name: 'Pause watching', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Watching paused' })).toBeVisible()
  await writeFile(join(desk, 'second.txt'), 'Second report of the day\n\nThe count went on.\n')
  await expect(watched.getByText('Paused', { exact: true })).toBeVisible()
  await expect(collate.row('Second report of the day')).toBeHidden()
  await watched.getByRole('button', { name: `Go on watching ${desk}` }).click()
  await expect(collate.row('Second report of the day')).toBeVisible({ timeout: 20_000 })
  await watched.getByRole('button', { name: `Stop watching ${desk}` }).click()
  await expect(watched).toBeHidden()
})
