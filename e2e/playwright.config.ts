import { defineConfig } from '@playwright/test'
import { chromiumSwitches } from '../.ci/chromium-switches.mjs'
import { findChromium, findElectron } from '../.ci/find.mjs'

/**
 * Two projects over the same specs and page objects: `browser` opens the page that `collate serve` gives, `electron` the
 * real window. A project whose program is not on this machine has no tests to run; `npm test` says so loudly.
 */
const chromium = findChromium()
const electron = findElectron()

export default defineConfig({
  testDir: '.',
  testMatch: 'specs/**/*.spec.ts',
  outputDir: '../test-results',
  // Each test has a library, a configuration folder and a host of its own.
  fullyParallel: true,
  // A test waits a third of its time, for processes that start and for pauses that a person would make.
  workers: 3,
  retries: 0,
  forbidOnly: true,
  // No spec is about time; a busy machine may take long over any of them.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  // A trace of each test costs much of its time; `--trace on` gives one where it is wanted.
  use: { trace: 'off', screenshot: 'only-on-failure' },
  projects: [
    {
      name: 'browser',
      ...(chromium ? {} : { testIgnore: '**' }),
      metadata: { host: 'browser' },
      // What only one host does is a spec of that host, and no skipped one of the other.
      grepInvert: /@electron/,
      use: {
        viewport: { width: 1280, height: 800 },
        locale: 'en-GB',
        launchOptions: {
          ...(chromium ? { executablePath: chromium.executable } : {}),
          args: chromiumSwitches,
        },
      },
    },
    {
      name: 'electron',
      ...(electron ? {} : { testIgnore: '**' }),
      metadata: { host: 'electron' },
      grepInvert: /@browser/,
    },
  ],
})
