import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { chromiumSwitches } from '../.ci/chromium-switches.mjs'
import { findChromium, root } from '../.ci/find.mjs'
import { startBrowserHost } from './fixtures/browser-host.ts'
import { makeTemporaryFolder } from './fixtures/temporary-folder.ts'
import { CollatePage } from './pages/collate-page.ts'

/*
 * Takes the pictures of docs/pictures from the sample archive: each screen in both themes and two sizes. Run it after a build:
 * node e2e/take-pictures.ts
 */
const sizes = { '': { width: 1280, height: 800 }, '-wide': { width: 1920, height: 1080 } }
const pictures = join(root, 'docs', 'pictures')
const report = /Nazarbayev wins a new term/

const executable = findChromium()?.executable
const folder = await makeTemporaryFolder()
const host = await startBrowserHost(join(folder.path, 'config'))
const browser = await chromium.launch({
  ...(executable ? { executablePath: executable } : {}),
  args: chromiumSwitches,
})
await mkdir(pictures, { recursive: true })

try {
  for (const theme of ['light', 'dark'] as const) {
    for (const [suffix, viewport] of Object.entries(sizes)) await takeAll(theme, suffix, viewport)
  }
} finally {
  await browser.close()
  await host.stop()
  await folder.remove()
}

async function takeAll(theme: 'light' | 'dark', suffix: string, viewport: { width: number; height: number }) {
  const page = await browser.newPage({ viewport, colorScheme: theme, reducedMotion: 'reduce', locale: 'en-GB' })
  const collate = new CollatePage(page, 'browser', undefined)
  const take = (screen: string) => page.screenshot({ path: join(pictures, `${screen}-${theme}${suffix}.png`) })
  await page.goto(host.address)
  const sample = page.getByRole('button', { name: 'Explore the sample' })
  await sample.or(collate.list).first().waitFor()
  if (await sample.isVisible()) {
    await take('first-run')
    await collate.openSample()
  }
  await collate.open(report)
  await collate.search('turnout')
  await page.getByText(/of 8 documents/).waitFor()
  await take('library')
  await collate.search('')
  // All eight and the head: what is chosen before the list has changed is not chosen after it.
  await collate.list.getByRole('row').nth(8).waitFor()
  await collate.select(report, /Kazakh leader re-elected/)
  await page.keyboard.press('c')
  await collate.compare.joined().first().waitFor({ state: 'attached' })
  await take('compare')
  await collate.compare.close()
  await collate.select(report, /Kazakh leader re-elected/, /Явка растёт/, /What the teacher heard/)
  await page.keyboard.press('c')
  await collate.compare.matrix.getByText('different figure').first().waitFor({ state: 'attached' })
  await take('matrix')
  await page.close()
}
