import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../.ci/find.mjs'
import { expect, test } from '../fixtures/test.ts'

const desk = join(root, 'e2e/corpus/desk')

/** Words of each file of the desk, in itself or in what was inside of it; where others hold them too, what else tells it. */
const wordsOf: Readonly<Record<string, string | { words: string; besides: string }>> = {
  'WhatsApp Chat with Lake watch.txt': 'The mayor says nobody lost',
  'front-page.html': 'counted as undecided made the difference',
  'guests.csv': 'Teacher from the old town',
  'hearing.odp': '31 spoke; 19 were against it',
  'inflow.ods': 'Inflow into Lake Ardel',
  'letter.msg': 'Our figures are of March 2019',
  'mail.eml': 'The clerk counted 212 people in the hall, not the 300',
  'mails.mbox': 'Three of them have not said how',
  'memo.doc': 'Mr Marsh was told so on 2 April',
  'messages.html': 'Members for: 4, against: 3',
  'notes.md': 'Pell asked for an open ballot',
  'objection.odt': 'The mill has stood for 180 years',
  'papers.zip': 'The chair, Tessa Rowe, opened the sitting',
  'plan.pptx': 'Say that the ministry pays half',
  'radio.tar.gz': 'the local radio said at midnight',
  'report.docx': 'who chaired the sitting',
  'result.json': 'The minutes are on',
  'saved-page.mhtml': 'called it a decision for fifty years',
  'scan.jpg': 'The bridge below the Lake Ardel dam is closed',
  'session.vtt': 'I ask for the names',
  'statement.rtf': 'member for the south bank',
  'street.srt': 'We stand before the town hall',
  'study.pdf': 'widened by three millimetres a year',
  'votes.xls': { words: 'Old town', besides: 'type:xls Vane' },
  'votes.xlsx': { words: 'Old town', besides: 'type:xlsx Vane' },
  'wire.txt': 'в зале насчитали 212 человек',
}

test.use({ opensSample: false })

test('a desk of files of every format is taken in, and each is read', async ({ collate, folder }) => {
  expect(readdirSync(desk).sort()).toEqual(Object.keys(wordsOf).sort())
  await collate.createLibrary(join(folder, 'library'))
  await collate.imports.chooseFolder(desk, collate.electronApp)
  await expect(collate.imports.ended).toBeVisible({ timeout: 100_000 })
  for (const told of Object.values(wordsOf)) {
    const { words, besides } = typeof told === 'string' ? { words: told, besides: '' } : told
    const query = `"${words}" ${besides}`.trim()
    await collate.search(query)
    // The list before stays until this one is there.
    await expect(collate.list).toHaveAttribute('data-query', query)
    await collate.list.getByRole('row').first().click()
    await expect(collate.reader.text).toContainText(words)
  }
  // Every type has a name for people, none that of the program's own list.
  await collate.search('a')
  await collate.page.getByRole('group', { name: 'Filters' }).getByRole('button', { name: 'Type' }).click()
  const types = collate.page.getByRole('dialog', { name: 'Type' }).getByRole('row')
  await expect(types.first()).toBeVisible()
  for (const type of await types.all()) await expect(type).toHaveAccessibleName(/^[A-Z]/)
})

test('three files of different formats are compared', async ({ collate, folder }) => {
  await collate.createLibrary(join(folder, 'library'))
  const files = ['report.docx', 'saved-page.mhtml', 'objection.odt'].map(name => join(desk, name))
  await collate.imports.chooseFiles(files, collate.electronApp)
  await expect(collate.imports.ended).toBeVisible()
  // A list that still takes one in moves its rows under the mouse.
  await expect(collate.list.getByRole('row')).toHaveCount(1 + files.length)
  await collate.select('Ardel votes for the dam', 'Four to three for the dam', /objection/i)
  await collate.page.keyboard.press('c')
  // Names, figures and negations are told from the other accounts' within the text: these words hold none.
  for (const words of ['who chaired the sitting', 'after a debate of', 'We ask the council to vote again'])
    await expect(collate.compare.region).toContainText(words)
})
