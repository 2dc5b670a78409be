import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { _electron, type Browser, type Page } from '@playwright/test'
import { findElectron, findProjectNode, isRootOnLinux, root } from '../.ci/find.mjs'
import { traceCategories } from './trace.ts'

/** A window of Collate that has just been opened over a library. */
export type OpenWindow = {
  page: Page
  /** What the page's threads do while `act` runs, as Chromium's trace in JSON. */
  trace(act: () => Promise<void>): Promise<string>
  close(): Promise<void>
}

/** Starts Collate over a library from nothing. It need not be usable yet when this resolves. */
export type StartWindow = (library: string, configFolder: string) => Promise<OpenWindow>

/** `collate serve` and a page on it; the browser itself is running already, as a reporter's is. */
export function browserWindow(browser: Browser): StartWindow {
  return async (library, configFolder) => {
    const node = findProjectNode() ?? process.execPath
    const host = spawn(node, [join(root, 'out/main/collate.js'), 'serve', '--library', library], {
      env: { ...process.env, COLLATE_CONFIG: configFolder },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const kill = () => host.kill('SIGKILL')
    process.once('exit', kill)
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
    const page = await context.newPage()
    await page.goto(await printedAddress(host))
    return {
      page,
      async trace(act) {
        await browser.startTracing(page, { categories: traceCategories })
        await act()
        return (await browser.stopTracing()).toString('utf8')
      },
      async close() {
        await context.close()
        process.off('exit', kill)
        await ended(host)
      },
    }
  }
}

async function printedAddress(host: ChildProcess): Promise<string> {
  if (host.stdout) {
    for await (const line of createInterface({ input: host.stdout })) {
      const address = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(line)
      if (address) return address[0]
    }
  }
  throw new Error('`collate serve` ended without printing its address. Run it by hand to see why.')
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = new Promise<void>(resolve => child.once('exit', () => resolve()))
  child.kill('SIGTERM')
  await exit
}

/** The application itself, over the library it had open last. */
export const electronWindow: StartWindow = async (library, configFolder) => {
  const runtime = findElectron()
  if (!runtime) throw new Error('Electron’s runtime is not on this machine.')
  rememberLibrary(library, configFolder)
  const app = await _electron.launch({
    executablePath: runtime.executable,
    args: [...(isRootOnLinux() ? ['--no-sandbox'] : []), root],
    env: { ...(process.env as Record<string, string>), COLLATE_CONFIG: configFolder },
  })
  const file = join(configFolder, 'trace.json')
  return {
    page: await app.firstWindow(),
    async trace(act) {
      await app.evaluate(
        ({ contentTracing }, categories) => contentTracing.startRecording({ included_categories: categories }),
        traceCategories,
      )
      await act()
      await app.evaluate(({ contentTracing }, path) => contentTracing.stopRecording(path), file)
      return readFileSync(file, 'utf8')
    },
    close: () => app.close(),
  }
}

/** As if the library had been open when Collate was last closed. */
function rememberLibrary(folder: string, configFolder: string) {
  mkdirSync(configFolder, { recursive: true })
  const recent = [{ folder, name: 'Synthetic reports', openedAt: Date.now() }]
  writeFileSync(join(configFolder, 'recent.json'), JSON.stringify(recent))
}
