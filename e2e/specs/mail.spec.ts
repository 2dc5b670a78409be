import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '../fixtures/test.ts'

test.use({ opensSample: false })

const mail = [
  'From: Ada Quill <ada@ardel.example>',
  'To: desk@ardel.example',
  'Date: Tue, 14 Apr 2020 09:30:00 +0000',
  'Subject: The minutes of the dam vote',
  'Message-ID: <minutes-7@ardel.example>',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="parts"',
  '',
  '--parts',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Here are the minutes you asked for.',
  '',
  'On Monday the desk wrote:',
  '> Who counted the votes on the dam?',
  '',
  '--parts',
  'Content-Type: text/plain; name="minutes.txt"',
  'Content-Disposition: attachment; filename="minutes.txt"',
  '',
  'Seven members of the council voted for the dam, and four against it.',
  '--parts--',
  '',
]

test('a mail shows what its headers say, where each value is from, and its attachments', async ({
  collate,
  folder,
}) => {
  await writeFile(join(folder, 'minutes.eml'), mail.join('\r\n'))
  const { page, reader } = collate
  await collate.createLibrary(join(folder, 'library'))
  await collate.imports.chooseFiles([join(folder, 'minutes.eml')], collate.electronApp)
  await expect(collate.imports.panel).toContainText('2 imported')
  await page.getByRole('button', { name: 'Close the import panel' }).click()
  await collate.open('The minutes of the dam vote')
  await expect(reader.region).toContainText('Title from the message’s headers')
  await expect(reader.region.getByRole('button', { name: /^Edit byline: by Ada Quill/ })).toBeVisible()
  await reader.region.getByRole('button', { name: /minutes\.eml/ }).click()
  await expect(reader.region).toContainText('<minutes-7@ardel.example>')
  await expect(reader.region).toContainText('desk@ardel.example')
  await expect(reader.region.getByRole('definition').filter({ hasText: /^E-mail$/ })).toBeVisible()
  expect(await page.evaluate(() => CSS.highlights.get('collate-faint')?.size)).toBeGreaterThan(0)

  await reader.region.getByRole('button', { name: '1 attachment' }).click()
  await expect(page.getByRole('heading', { name: 'Inside one document' })).toBeVisible()
  await collate.list.getByRole('row').nth(1).click()
  await expect(reader.text).toContainText('Seven members of the council')
  await reader.region.getByRole('button', { name: 'In “The minutes of the dam vote”' }).click()
  await expect(reader.heading('The minutes of the dam vote')).toBeVisible()

  // What is entered by hand says so, and undo brings back where it was from.
  await reader.region.getByRole('button', { name: /^Edit byline/ }).click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('A. Quill')
  await page.keyboard.press('Enter')
  await expect(reader.region).toContainText('by A. Quill (entered by hand)')
  await collate.undo()
  await expect(reader.region).toContainText('by Ada Quill (from the message’s headers)')
})
