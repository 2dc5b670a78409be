import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { chromiumSwitches } from '../.ci/chromium-switches.mjs'
import { findChromium, findElectron, hasDisplay, root } from '../.ci/find.mjs'
import { type Benchmark, type Figures, WrongUse, wholeNumber } from './benchmark.ts'
import { keystrokes } from './keystrokes.ts'
import { median, quantile } from './middle.ts'
import { fillReportLibrary } from './report-library.ts'
import { longestTask } from './trace.ts'
import { browserWindow, electronWindow, type StartWindow } from './windows.ts'

type Say = (line: string) => void
/** Opens a window over the library, `rounds` times. Figures without the system's name. */
type Measure = (start: StartWindow) => Promise<Figures>

/** Usable: the list shows documents and the search box can be typed in. */
async function untilUsable(page: Page): Promise<void> {
  await page.getByRole('gridcell').first().waitFor()
  await page.getByRole('combobox', { name: 'Search', exact: true }).waitFor()
}

/** Scrolls the list with the wheel: on by small turns, in leaps of many screens, to the end, and back to the top. */
async function scrollList(page: Page): Promise<void> {
  await page.getByRole('gridcell').first().hover()
  const on = Array.from({ length: 120 }, (_, turn) => (turn % 30 === 29 ? 20_000 : 250))
  for (const by of [...on, 10_000_000, -250, -250, -10_000_000]) {
    await page.mouse.wheel(0, by)
    await page.evaluate(() => new Promise(requestAnimationFrame))
  }
}

function measuring(library: string, docs: number, folder: string, rounds: number, say: Say): Measure {
  return async start => {
    const starts: number[] = []
    const tasks: number[] = []
    const keys: number[] = []
    for (let round = 0; round < rounds; round++) {
      const begun = performance.now()
      const opened = await start(library, join(folder, 'config'))
      try {
        await untilUsable(opened.page)
        starts.push(performance.now() - begun)
        const { ms, tasks: count } = longestTask(await opened.trace(() => scrollList(opened.page)))
        tasks.push(ms)
        const typed = await keystrokes(opened.page, docs, round + 1)
        keys.push(quantile(typed, 0.95))
        say(
          `  usable after ${Math.round(starts.at(-1) ?? 0)} ms; longest of ${count} tasks ${ms.toFixed(1)} ms; ` +
            `${typed.length} letters answered within ${median(typed).toFixed(1)} ms (median), ${keys.at(-1)?.toFixed(1)} (p95)`,
        )
      } finally {
        await opened.close()
      }
    }
    return { startMs: median(starts), 'scroll.longestTaskMs': median(tasks), 'keystroke.p95Ms': median(keys) }
  }
}

function named(system: string, figures: Figures): Figures {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [`${system}.${name}`, value]))
}

async function inBrowser(measure: Measure, executablePath: string): Promise<Figures> {
  const browser = await chromium.launch({ executablePath, args: chromiumSwitches })
  try {
    return named('collate', await measure(browserWindow(browser)))
  } finally {
    await browser.close()
  }
}

async function inElectron(measure: Measure, say: Say): Promise<Figures> {
  if (!findElectron() || !hasDisplay()) {
    say('Electron is not measured: its runtime, or a display, is missing on this machine.')
    return {}
  }
  say('In Electron')
  return named('collate.electron', await measure(electronWindow))
}

/**
 * From starting Collate over a library to a list that can be used, the longest task of its page while the list scrolls, and from a letter
 * typed into the search box to what it finds.
 */
export const windowSpeed: Benchmark = {
  options: {
    docs: 'how many synthetic reports the library holds (20000)',
    rounds: 'how often it is started in each host; the median counts (3)',
  },
  operands: [],
  async run(given, say) {
    const docs = wholeNumber(given, 'docs', 20_000)
    const rounds = wholeNumber(given, 'rounds', 3)
    const browser = findChromium()
    if (!browser) throw new WrongUse('There is no Chromium on this machine. Run `npm test` once: it gets one.')
    if (!existsSync(join(root, 'out/main/collate.js'))) throw new WrongUse('Collate is not built. Run `npm run build`.')
    const folder = mkdtempSync(join(tmpdir(), 'collate-bench-window-'))
    const clear = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    process.once('exit', clear)
    const library = join(folder, 'library')
    say(`Making a library of ${docs} reports`)
    fillReportLibrary(library, docs)
    const measure = measuring(library, docs, folder, rounds, say)
    say('In the browser')
    const figures = { ...(await inBrowser(measure, browser.executable)), ...(await inElectron(measure, say)) }
    process.off('exit', clear)
    clear()
    return figures
  },
}
