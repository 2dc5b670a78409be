import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ElectronApplication, Page } from '@playwright/test'
import { unzip } from '../../main/report/test-unzip.ts'
import { expect, test } from '../fixtures/test.ts'
import { violations } from '../fixtures/violations.ts'
import type { CollatePage } from '../pages/collate-page.ts'

const [courier, post] = [/Nazarbayev wins a new term/, /Kazakh leader re-elected/]
const title = 'Presidential election, Kazakhstan 1999: comparison of 2 accounts'

test('a report is saved as a web page that stands by itself', async ({ collate, folder }) => {
  const dialog = await openReport(collate)
  const path = await save(collate, folder, 'html')
  await expect(dialog).toBeHidden()
  await expect(collate.page.getByText(/The report is saved as/)).toBeVisible()
  const html = await readFile(path, 'utf8')
  expect(html).toContain('Suggested by the program')
  expect(html).toMatch(/SHA-256 of the original<\/dt><dd><code>[0-9a-f]{64}</)
  expect(html).not.toMatch(/<script|<img|<link|https?:/)
})

// The window opens no files.
test('a report opens in a browser as it was written, and is accessible', { tag: '@browser' }, async ({
  chromium,
  collate,
  folder,
}) => {
  await openReport(collate)
  const path = await save(collate, folder, 'html')
  const page = await chromium?.newPage({ viewport: { width: 1000, height: 800 } })
  if (!page) throw new Error('A Chromium is not on this machine.')
  const errors: string[] = []
  page.on('console', message => void (message.type() === 'error' && errors.push(message.text())))
  await page.goto(pathToFileURL(path).href)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(page.getByRole('heading', { name: 'What accounts say alike' })).toBeVisible()
  await expect(page.getByText('Suggested by the program').first()).toBeVisible()
  await expect(page.locator('mark.number').first()).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  expect(errors).toEqual([])
  expect(await violations(page)).toEqual([])
  await page.close()
})

test('a report is saved as a Word document and as Markdown, with the parts that were chosen', async ({
  collate,
  folder,
}) => {
  await openReport(collate)
  const word = unzip(await readFile(await save(collate, folder, 'docx')))
  const text = word.get('word/document.xml')?.replace(/<[^>]+>/g, '')
  expect(text).toContain(title)
  expect(text).toContain('What accounts say alike')
  expect(word.get('word/footnotes.xml')).toContain('Oliver Wrenfield')

  const dialog = await openReport(collate)
  await dialog.getByText('Shared wording').click()
  await expect(dialog.getByRole('checkbox', { name: 'Shared wording' })).not.toBeChecked()
  const markdown = await readFile(await save(collate, folder, 'md'), 'utf8')
  expect(markdown).toMatch(/^# Presidential election, Kazakhstan 1999: comparison of 2 accounts\n/)
  expect(markdown).toContain('## Only in this report')
  expect(markdown).not.toContain('## Shared wording')
})

// A browser prints by itself.
test('a report is a PDF with pages', { tag: '@electron' }, async ({ collate, electronApp, folder }) => {
  await openReport(collate)
  const pdf = await readFile(await save(collate, folder, 'pdf'), 'latin1')
  expect(pdf.slice(0, 5)).toBe('%PDF-')
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(1)
  // The hidden window that made it is gone.
  expect(electronApp?.windows()).toHaveLength(1)
})

// A window makes the PDF itself.
test('a browser prints the report from a frame of its own', { tag: '@browser' }, async ({ collate }) => {
  const dialog = await openReport(collate)
  await dialog.getByText('Print, or save as PDF').click()
  await dialog.getByRole('button', { name: 'Print…' }).click()
  await expect(dialog).toBeHidden()
  const frame = collate.page.frameLocator('iframe')
  await expect(frame.locator('h1')).toHaveText(title)
  expect(
    await frame
      .locator('.point')
      .first()
      .evaluate(point => getComputedStyle(point).borderTopStyle),
  ).toBe('solid')
})

test('the dialog of reports is accessible', async ({ collate }) => {
  await openReport(collate)
  expect(await violations(collate.page)).toEqual([])
})

test('the dialog of reports is used by keyboard alone (accessible)', async ({ collate }) => {
  const { page } = collate
  const dialog = await openReport(collate)
  await dialog.getByRole('radio', { name: choices.html }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(dialog.getByRole('radio', { name: choices.docx })).toBeChecked()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(collate.compare.region.getByRole('button', { name: 'Report…' })).toBeFocused()
})

// A browser downloads without asking.
test('a dialog that is closed without a choice writes nothing', { tag: '@electron' }, async ({
  collate,
  electronApp,
}) => {
  const dialog = await openReport(collate)
  await electronApp?.evaluate(({ dialog }) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: true, filePath: '' })
  })
  await dialog.getByRole('button', { name: 'Save…' }).click()
  await expect(dialog.getByRole('button', { name: 'Save…' })).toBeEnabled()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(collate.compare.region.getByRole('button', { name: 'Report…' })).toBeFocused()
})

async function openReport(collate: CollatePage) {
  if (!(await collate.compare.region.isVisible())) {
    await collate.select(courier, post)
    await collate.page.keyboard.press('c')
  }
  await collate.compare.region.getByRole('button', { name: 'Report…' }).click()
  return collate.dialog('Report of this comparison')
}

const choices = { html: 'Web page (HTML)', docx: 'Word document (.docx)', md: 'Markdown (.md)', pdf: 'PDF' }

/** Chooses a format and saves as the host does: into a file that the desktop's dialog names, or by a download. */
async function save(collate: CollatePage, folder: string, format: keyof typeof choices): Promise<string> {
  const dialog = collate.dialog('Report of this comparison')
  await dialog.getByRole('radio', { name: choices[format] }).check({ force: true })
  const path = join(folder, `report.${format}`)
  const press = () => dialog.getByRole('button', { name: 'Save…' }).click()
  await (collate.electronApp ? answerSaveDialog(collate.electronApp, path, press) : download(collate.page, path, press))
  await expect(dialog).toBeHidden()
  expect(existsSync(path)).toBe(true)
  return path
}

async function answerSaveDialog(app: ElectronApplication, path: string, press: () => Promise<void>) {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, path)
  await press()
}

async function download(page: Page, path: string, press: () => Promise<void>) {
  const [started] = await Promise.all([page.waitForEvent('download'), press()])
  await started.saveAs(path)
}
