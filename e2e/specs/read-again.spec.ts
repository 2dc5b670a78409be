import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { makePdf } from '../../main/ingest/pdf/test-pdf.ts'
import { expect, test } from '../fixtures/test.ts'

test.use({ opensSample: false })

const report = [
  'Протокол комиссии подписали трое, и наблюдателям его не показали. На участке в порту считали до утра, при закрытых дверях, и никто не сказал, сколько бюллетеней испорчено.',
  'The chair of the commission, Damir Ospan, would not say who had counted.',
].join('\n\n')

test('a text is read as another charset: highlights go along, or are lost and placed by hand', async ({
  collate,
  folder,
}) => {
  const { reader, page } = collate
  const file = join(folder, 'protocol.txt')
  await writeFile(file, iconv.encode(report, 'koi8-r'))
  await collate.createLibrary(join(folder, 'library'))
  await collate.imports.chooseFiles([file], collate.electronApp)
  await expect(collate.imports.panel).toContainText('1 imported')
  await page.getByRole('button', { name: 'Close the import panel' }).click()
  await collate.row('protocol').click()
  await reader.highlight('would not say who had counted')
  await reader.highlight('Протокол комиссии')
  await expect(reader.text.locator('mark')).toHaveCount(2)

  const readAs = async (charset: string) => {
    await reader.region.getByRole('button', { name: 'More for this document' }).click()
    await page.getByRole('menuitem', { name: 'Read as another charset…' }).click()
    const dialog = collate.dialog(/as another charset/)
    await dialog.getByRole('button', { name: /Charset/ }).click()
    await page.getByRole('option', { name: charset }).click()
    await dialog.getByRole('button', { name: 'Read', exact: true }).click()
    await expect(dialog).toHaveCount(0)
  }
  await readAs('Windows-1251 (Cyrillic)')
  await expect(page.getByText('The document has a new text.')).toBeVisible()
  const lost = reader.region.getByRole('region', { name: 'Lost highlights' })
  await expect(lost).toContainText('Протокол комиссии')
  await expect(reader.text.locator('mark')).toHaveText(['would not say who had counted'])
  await expect(collate.entry('Lost highlights, 1 document')).toBeVisible()

  await lost.getByRole('button', { name: 'Place by hand…' }).click()
  await reader.selectWords('Damir Ospan')
  await reader.toolbar().getByRole('button', { name: 'Place here' }).click()
  await expect(lost).toHaveCount(0)
  await expect(reader.text.locator('mark')).toHaveCount(2)
  await collate.undo()
  await expect(lost).toBeVisible()
  // Read rightly again, its words are back.
  await readAs('KOI8-R (Russian)')
  await expect(lost).toHaveCount(0)
  await expect(reader.text.locator('mark').filter({ hasText: 'Протокол комиссии' })).toBeVisible()
})

test('what was joined in a text that is read as another charset is said to count no more', async ({
  collate,
  folder,
}) => {
  const { page, compare } = collate
  await writeFile(join(folder, 'protocol.txt'), iconv.encode(report, 'koi8-r'))
  await writeFile(join(folder, 'copy.txt'), `Больше никого не спросили.\n\n${report}`)
  await collate.createLibrary(join(folder, 'library'))
  const files = ['protocol.txt', 'copy.txt'].map(name => join(folder, name))
  await collate.imports.chooseFiles(files, collate.electronApp)
  await expect(collate.imports.panel).toContainText('2 imported')
  await page.getByRole('button', { name: 'Close the import panel' }).click()
  await collate.select('protocol', 'Больше никого')
  await page.keyboard.press('c')
  await expect(compare.joined().first()).toBeAttached()
  const joined = compare.region.getByRole('paragraph').filter({ hasText: 'Протокол комиссии' }).first()
  await joined.click()
  await page.keyboard.press('y')
  await expect(joined).toContainText('confirmed by hand')
  await compare.close()

  await collate.select('protocol')
  await collate.chooseFor('protocol', 'Read as another charset…')
  const dialog = collate.dialog(/as another charset/)
  await dialog.getByRole('button', { name: 'Read', exact: true }).click()
  await expect(page.getByText('The document has a new text.')).toBeVisible()
  // What the other charset makes of its first words.
  await collate.select(/рТПФПЛПМ/i, 'Больше никого')
  await page.keyboard.press('c')
  const notice = compare.region.getByRole('complementary', { name: 'Joined or parted in an earlier reading' })
  await expect(notice).toContainText('no longer count')
  await notice.getByRole('button', { name: 'Forget' }).click()
  await expect(notice).toHaveCount(0)
})

test('what cannot be read says what could be done, and is read again with others', async ({ collate, folder }) => {
  const locked = (text: string) => makePdf({ pages: [[{ x: 72, y: 700, text }]], password: 'heron' })
  const files = {
    'one.txt': Buffer.from(Array.from({ length: 3000 }, (_, n) => (n * 7919) % 256)),
    'two.pdf': locked('The council voted on Monday.'),
    'three.pdf': locked('The council voted on Tuesday.'),
  }
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes)
  await collate.createLibrary(join(folder, 'library'))
  const paths = Object.keys(files).map(name => join(folder, name))
  await collate.imports.chooseFiles(paths, collate.electronApp)
  await expect(collate.imports.panel).toContainText('3 failed')
  await collate.page.getByRole('button', { name: 'Close the import panel' }).click()
  await collate.row('one').click()
  const { region } = collate.reader
  await expect(region.getByRole('button', { name: 'Read as another charset…' })).toBeVisible()
  await region.getByRole('button', { name: 'Read again' }).click()
  const dialog = collate.dialog('Read the document again')
  await expect(dialog.getByRole('alert')).toContainText('1 document could not be read.')
  await dialog.getByRole('button', { name: 'Close', exact: true }).last().click()
  // Only what is locked is offered to be opened by a password.
  await collate.row('one').click({ button: 'right' })
  await expect(collate.page.getByRole('menuitem', { name: 'Read as another charset…' })).toBeVisible()
  await expect(collate.page.getByRole('menuitem', { name: 'Enter password…' })).toHaveCount(0)
  await collate.page.keyboard.press('Escape')
  await collate.select('two', 'three')
  await collate.chooseFor('two', 'Enter password…')
  const asked = collate.dialog('Password of 2 documents')
  await expect(asked.getByLabel('Password')).toHaveAttribute('type', 'password')
  await asked.getByLabel('Password').fill('harbour')
  await asked.getByRole('button', { name: 'Read', exact: true }).click()
  await expect(asked.getByRole('alert')).toContainText('2 documents could not be read.')
  // The dialog says it; no message says it again.
  await expect(collate.page.getByText('2 documents could not be read.')).toHaveCount(1)
  await asked.getByRole('button', { name: 'Cancel' }).click()
  await collate.row('two').click()
  // A wrong password says nothing of the document.
  await expect(region).toContainText('This PDF is locked.')
  await collate.entry(/^No readable text/).click()
  await collate.page.getByRole('button', { name: 'Read all again' }).click()
  await expect(collate.dialog('Read 3 documents again').getByRole('alert')).toContainText('one')
})

test('a locked PDF is read with its password, and its pages stand in the margin', async ({ collate, folder }) => {
  const page = (text: string) => [{ x: 72, y: 700, text }]
  const pages = [page('The council voted on the dam on Monday.'), page('It was carried by eleven to four.')]
  await writeFile(join(folder, 'minutes.pdf'), makePdf({ pages, password: 'heron' }))
  await collate.createLibrary(join(folder, 'library'))
  await collate.imports.chooseFiles([join(folder, 'minutes.pdf')], collate.electronApp)
  await expect(collate.imports.panel).toContainText('1 failed')
  await collate.page.getByRole('button', { name: 'Close the import panel' }).click()
  await collate.row('minutes').click()
  const { reader } = collate
  await reader.region.getByRole('button', { name: 'Enter password…' }).click()
  const dialog = collate.dialog('Password of the document')
  await dialog.getByLabel('Password').fill('crane')
  await dialog.getByRole('button', { name: 'Read', exact: true }).click()
  await expect(dialog.getByRole('alert')).toContainText('1 document could not be read.')
  await dialog.getByLabel('Password').fill('heron')
  await dialog.getByRole('button', { name: 'Read', exact: true }).click()
  await expect(dialog).toHaveCount(0)
  await expect(reader.text).toContainText('It was carried by eleven to four.')
  await expect(reader.text.locator('[data-beside]')).toHaveCount(2)
  await expect(reader.text.locator('[data-beside="p. 2"]')).toHaveText('It was carried by eleven to four.')
})
