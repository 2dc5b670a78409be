import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '../fixtures/test.ts'

test.use({ opensSample: false })

test('files are imported, each problem is said in words, and what is here already is shown', async ({
  collate,
  folder,
}) => {
  const reports = join(folder, 'reports')
  await mkdir(reports)
  await writeFile(join(reports, 'first.txt'), 'Turnout was given as 85 percent.\n')
  await writeFile(join(reports, 'again.txt'), 'Turnout was given as 85 percent.\n')
  await writeFile(join(reports, 'empty.txt'), '')
  await writeFile(join(reports, 'windows.txt'), Buffer.from([0xdf, 0xe2, 0xea, 0xe0, 0x20, 0x38, 0x35, 0x25]))
  await writeFile(join(reports, 'binary.txt'), Buffer.from(Array.from({ length: 3000 }, (_, n) => (n * 7919) % 256)))
  await writeFile(
    join(reports, 'page.html'),
    '<html lang="en"><title>Count goes on</title><article><h1>Count goes on</h1><p>The count goes on in Almaty, officials said, and will take two more days.</p></article>',
  )
  await collate.createLibrary(join(folder, 'library'))
  const names = ['first.txt', 'again.txt', 'empty.txt', 'windows.txt', 'binary.txt', 'page.html']
  await collate.imports.chooseFiles(
    names.map(name => join(reports, name)),
    collate.electronApp,
  )

  await expect(collate.row(/first|Turnout was given/).first()).toBeVisible()
  await expect(collate.row('Count goes on')).toBeVisible()
  await expect(collate.row(/явка|windows/i)).toBeVisible()
  await expect(collate.imports.file('empty.txt')).toContainText('empty')
  await expect(
    collate.imports.file('again.txt').or(collate.imports.file('first.txt')).filter({ hasText: 'Already' }),
  ).toBeVisible()
  await expect(collate.imports.file('binary.txt')).toContainText(/\w+ \w+ \w+/)

  await collate.search('turnout')
  await collate.page.getByRole('button', { name: /could not be searched$/ }).click()
  await expect(collate.page.getByRole('heading', { name: 'No readable text' })).toBeVisible()
  await expect(collate.row('binary')).toBeVisible()
})

test('a whole folder is taken in', async ({ collate, folder }) => {
  const reports = join(folder, 'reports')
  await mkdir(join(reports, 'inside'), { recursive: true })
  for (let n = 0; n < 30; n++)
    await writeFile(join(reports, n % 2 ? 'inside' : '.', `r${n}.txt`), `Report number ${n} of the day`)
  await collate.createLibrary(join(folder, 'library'))
  await collate.imports.chooseFolder(reports, collate.electronApp)
  await expect(collate.entry('All documents, 30 documents')).toBeVisible({ timeout: 30_000 })
  await collate.undo()
  await expect(collate.entry('Trash, 30 documents')).toBeVisible()
  await collate.redo()
  await expect(collate.entry('All documents, 30 documents')).toBeVisible()
})

test('pasted text is added once', async ({ collate, folder }) => {
  await collate.createLibrary(join(folder, 'library'))
  await collate.imports.paste('“We were told to count again,” she said.', 'Overheard')
  await expect(collate.row('Overheard')).toBeVisible()
  await collate.imports.paste('“We were told to count again,” she said.', 'Overheard again')
  await expect(collate.page.getByText('This text is already in the library.').first()).toBeVisible()
  await expect(collate.entry('All documents, 1 document')).toBeVisible()
})
