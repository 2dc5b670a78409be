import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '../fixtures/test.ts'

const [first, second] = [/Nazarbayev wins a new term/, /Kazakh leader re-elected/]

test('several documents are tagged at once by key, and one undo takes it back', async ({ collate }) => {
  await collate.select(first, second)
  await collate.page.keyboard.press('t')
  const dialog = collate.dialog('Tag 2 documents')
  await dialog.getByRole('combobox').fill('to verify')
  await dialog.getByRole('option', { name: /Create “to verify”/ }).click()
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await expect(collate.entry('to verify, 2 documents')).toBeVisible()
  await collate.undo()
  await expect(collate.entry('to verify, 0 documents')).toBeVisible()
})

test('details of several documents are changed together', async ({ collate }) => {
  await collate.select(first, second)
  await collate.chooseFor(second, 'Edit details…')
  const dialog = collate.dialog('Edit details of 2 documents')
  await dialog.getByRole('combobox', { name: 'Outlet' }).fill('Joint Desk')
  // Its list closes with the field; until then the rest of the dialog is hidden from assistive technology.
  await collate.page.keyboard.press('Tab')
  await dialog.getByRole('button', { name: 'Change' }).click()
  await expect(collate.row('Joint Desk')).toHaveCount(2)
  await collate.undo()
  await expect(collate.row('Joint Desk')).toHaveCount(0)
})

test('a document goes to the trash and comes back', async ({ collate }) => {
  await collate.chooseFor(first, 'Move to trash')
  await expect(collate.row(first)).toHaveCount(0)
  await collate.entry(/^Trash/).click()
  await collate.chooseFor(first, 'Restore')
  await collate.entry(/^All documents/).click()
  await expect(collate.row(first)).toHaveCount(1)
})

async function filesWith(folder: string, word: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  const held = await Promise.all(files.map(async file => (await readFile(file)).includes(word)))
  return files.filter((_, place) => held[place])
}

test.describe('a library of one’s own', () => {
  test.use({ opensSample: false })

  test('an event is made and set in one place', async ({ collate, folder }) => {
    await collate.createLibrary(join(folder, 'library'))
    await collate.imports.paste('A warehouse burnt down in the night.', 'Fire at the depot')
    await collate.open('Fire at the depot')
    await collate.reader.region.getByRole('button', { name: 'Set event' }).click()
    await collate.page.getByPlaceholder('Find or create an event').fill('Depot fire')
    await collate.page.getByRole('option', { name: /Create “Depot fire”/ }).click()
    await expect(collate.entry('Depot fire, 1 document')).toBeVisible()
  })

  test('deleted for good is gone from the folder, to the last byte', async ({ collate, folder }) => {
    const library = join(folder, 'library')
    await collate.createLibrary(library)
    await collate.imports.paste('The qwyxbrtl clerk burnt the protocols.', 'A qwyxbrtl secret')
    await collate.imports.paste('Another report altogether.', 'Another')
    // Where it stands moves when the second one comes.
    await expect(collate.row('Another')).toBeVisible()
    await collate.open('A qwyxbrtl secret')
    await collate.reader.highlight('burnt the protocols')
    await collate.undo()
    await collate.redo()
    await collate.search('qwyxbrtl')
    await expect(collate.row('A qwyxbrtl secret')).toBeVisible()
    await collate.search('')
    // Both and the head: what is chosen before the list has changed is not chosen after it.
    await expect(collate.list.getByRole('row')).toHaveCount(3)
    expect(await filesWith(library, 'qwyxbrtl')).not.toEqual([])
    await collate.chooseFor('A qwyxbrtl secret', 'Delete for good…')
    await collate.dialog('Delete this document for good?').getByRole('button', { name: 'Delete for good' }).click()
    await expect(collate.page.getByText('1 document deleted for good.').first()).toBeVisible()
    expect(await filesWith(library, 'qwyxbrtl')).toEqual([])
    await expect(collate.row('Another')).toHaveCount(1)
  })
})
