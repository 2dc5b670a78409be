// A Chromium for the browser host: there, fetched, or why there is none.
import { installPackages } from './debian.mjs'
import { canInstallPackages, findChromium, findPlaywrightChromium, missingLibraries } from './find.mjs'
import { isReachable } from './network.mjs'
import { runTool } from './run-program.mjs'
import { minutes, say } from './say.mjs'

/** A Chromium for the browser host, fetched if need be: `{ chromium }`, or `{ why }` there is none. */
export async function readyChromium() {
  const there = findChromium()
  if (there) return { chromium: there }
  if (
    !findPlaywrightChromium() &&
    (await isReachable(process.env.PLAYWRIGHT_DOWNLOAD_HOST ?? 'https://cdn.playwright.dev/'))
  ) {
    say('Fetching a Chromium for the end-to-end tests…')
    await runTool('playwright-core/cli.js', ['install', 'chromium'], { quiet: true, limit: minutes(5) })
  }
  if (!findChromium() && canInstallPackages()) await installPackages(['chromium'])
  const chromium = findChromium()
  return chromium ? { chromium } : { why: explainNoChromium() }
}

function explainNoChromium() {
  const own = findPlaywrightChromium()
  if (own)
    return `Playwright's Chromium cannot be started because this system lacks ${missingLibraries(own).join(', ')}`
  return 'there is no Chromium here, and none could be downloaded (install "chromium" with your package manager)'
}
