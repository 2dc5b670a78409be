import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '../fixtures/test.ts'
import { violations } from '../fixtures/violations.ts'

test.use({ opensSample: false })

test('the first screen is accessible', async ({ collate }) => {
  await expect(collate.page.getByRole('button', { name: 'Explore the sample' })).toBeVisible()
  expect(await violations(collate.page)).toEqual([])
})

test('the sample archive opens from the first screen and is marked as invented', async ({ collate }) => {
  await collate.openSample()
  await expect(collate.entry('Presidential election, Kazakhstan 1999, 4 documents')).toBeVisible()
  await expect(collate.page.getByRole('button', { name: 'Invented sample' })).toBeVisible()
  await expect(collate.page.getByRole('button', { name: 'Undo' })).toBeDisabled()
})

test('a new library is made in a folder, closed, and opened again from the recent ones', async ({
  collate,
  folder,
}) => {
  const library = join(folder, 'elections')
  await collate.createLibrary(library, 'Elections')
  expect(await readdir(library)).toContain('library.db')
  await collate.imports.paste('The commission counted twice.', 'A short note')
  await expect(collate.row('A short note')).toBeVisible()
  await collate.page.getByRole('button', { name: 'Library: Elections' }).click()
  await collate.page.getByRole('menuitem', { name: 'Close library' }).click()
  await collate.page.getByRole('button', { name: /^Elections/ }).click()
  await expect(collate.row('A short note')).toBeVisible()
})

test('a folder that is not empty is refused in a sentence', async ({ collate, folder }) => {
  await writeFile(join(folder, 'notes.txt'), 'mine')
  await collate.page.getByRole('button', { name: 'Create a library' }).click()
  const dialog = collate.dialog('Create a library')
  await dialog.getByLabel('Folder').fill(folder)
  await dialog.getByRole('button', { name: 'Create' }).click()
  await expect(collate.page.getByText(/is not empty/).first()).toBeVisible()
})
