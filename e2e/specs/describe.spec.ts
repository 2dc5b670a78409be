import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '../fixtures/test.ts'

test.use({ opensSample: false })

test('details of many documents are brought in from a table, after a look at what it changes', async ({
  collate,
  folder,
}) => {
  const { page, reader } = collate
  const files = ['vote.txt', 'fire.txt'].map(name => join(folder, name))
  for (const file of files) await writeFile(file, `What was written in ${file} on the day.`)
  const table = join(folder, 'table.csv')
  await writeFile(
    table,
    'File name;Headline;Newspaper;Date;Tags\nvote.txt;The dam vote;The Ardel Post;14.04.2020;dam, council\nfire.txt;A fire;;;\nlost.txt;Nobody;;;\n',
  )
  await collate.createLibrary(join(folder, 'library'))
  await collate.imports.chooseFiles(files, collate.electronApp)
  await expect(collate.imports.panel).toContainText('2 imported')
  await page.getByRole('button', { name: 'Close the import panel' }).click()
  await collate.row('fire').first().click()
  await reader.region.getByRole('button', { name: /^Edit title/ }).click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('By hand')
  await page.keyboard.press('Enter')
  await expect(collate.row('By hand')).toBeVisible()

  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Details from a table…' }).click()
  const dialog = collate.dialog('Details from a table')
  // The page's own chooser, in both hosts.
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    dialog.getByRole('button', { name: 'Choose a CSV…' }).click(),
  ])
  await chooser.setFiles(table)
  await expect(dialog.getByRole('status')).toContainText('2 of 3 rows match a document.')
  await expect(dialog.getByRole('row', { name: /lost\.txt No document/ })).toBeVisible()
  await expect(dialog.getByRole('row', { name: /fire\.txt By hand Title stays, entered by hand/ })).toBeVisible()
  await dialog.getByRole('button', { name: 'Change 1 document' }).click()
  await expect(collate.row('The dam vote')).toContainText('The Ardel Post')
  await expect(collate.row('By hand')).toBeVisible()
  await collate.open('The dam vote')
  await expect(reader.region).toContainText('Title from a table you brought in')
  await expect(collate.entry(/^council, 1 document/)).toBeVisible()
  await collate.undo()
  await expect(collate.row('The dam vote')).toHaveCount(0)
  await expect(collate.entry(/^council/)).toHaveCount(0)
})

test('the menu of the window brings in a table, and watches a folder', { tag: '@electron' }, async ({
  collate,
  folder,
  electronApp,
}) => {
  await collate.createLibrary(join(folder, 'library'))
  for (const [label, title] of [
    ['&Details from a Table…', 'Details from a table'],
    ['&Watch a Folder…', 'Watch a folder'],
  ] as const) {
    await electronApp?.evaluate(({ Menu }, wanted) => {
      const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? []
      const item = items.find(one => one.label === wanted)
      if (!item?.enabled) throw new Error(`The menu does not offer “${wanted}”.`)
      item.click()
    }, label)
    await expect(collate.dialog(title)).toBeVisible()
    await collate.page.keyboard.press('Escape')
    await expect(collate.dialog(title)).toHaveCount(0)
  }
})
