import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../.ci/find.mjs'
import { expect, test } from '../fixtures/test.ts'

const desk = join(root, 'e2e/corpus/desk')

/** Words that only one document holds of each file of the desk: in itself, or in what was inside of it. */
const wordsOf: Readonly<Record<string, string>> = {
  'WhatsApp Chat with Lake watch.txt': 'The mayor says nobody lost',
  'letter.msg': 'Our figures are of March 2019',
  'mail.eml': 'The clerk counted 212 people in the hall, not the 300',
  'mails.mbox': 'Three of them have not said how',
  'messages.html': 'Members for: 4, against: 3',
  'papers.zip': 'The chair, Tessa Rowe, opened the sitting',
  'radio.tar.gz': 'the local radio said at midnight',
  'result.json': 'The minutes are on',
  'saved-page.mhtml': 'called it a decision for fifty years',
}

test.use({ opensSample: false })

test('a desk of files of every format is taken in, and each is read', async ({ collate, folder }) => {
  expect(readdirSync(desk).sort()).toEqual(Object.keys(wordsOf).sort())
  await collate.createLibrary(join(folder, 'library'))
  await collate.imports.chooseFolder(desk, collate.electronApp)
  await expect(collate.imports.ended).toBeVisible({ timeout: 100_000 })
  for (const words of Object.values(wordsOf)) {
    await collate.search(`"${words}"`)
    await collate.list.getByRole('row').first().click()
    await expect(collate.reader.text).toContainText(words)
  }
})

test('three files of different formats are compared', async ({ collate, folder }) => {
  await collate.createLibrary(join(folder, 'library'))
  const files = ['mail.eml', 'saved-page.mhtml', 'letter.msg'].map(name => join(desk, name))
  await collate.imports.chooseFiles(files, collate.electronApp)
  await expect(collate.imports.ended).toBeVisible()
  await collate.select(
    'what the clerk wrote down',
    'Four to three for the dam',
    'The water board on the Lake Ardel dam',
  )
  await collate.page.keyboard.press('c')
  await expect(collate.compare.region).toContainText('the figures of the water board were two years old')
  await expect(collate.compare.region).toContainText('The clerk counted 212 people')
  await expect(collate.compare.region).toContainText('Our figures are of March 2019')
})
