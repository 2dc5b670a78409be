// Electron's runtime: there, fetched, or why it cannot be had.

import { installPackages } from './debian.mjs'
import { canInstallPackages, findElectron, missingLibraries } from './find.mjs'
import { isReachable } from './network.mjs'
import { runTool } from './run-program.mjs'
import { firstLine, minutes, say } from './say.mjs'

/** Electron's runtime, fetched if need be within `limit` ms: `{ runtime }`, or `{ why }` it cannot be had. */
export async function readyElectron({ limit = minutes(10) } = {}) {
  const there = findElectron()
  if (there) return { runtime: there }
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (override) return { why: `ELECTRON_OVERRIDE_DIST_PATH names ${override}, which holds no Electron runtime` }
  if (!(await isReachable(electronMirror())))
    return { why: "Electron's runtime could not be downloaded because its server cannot be reached (no network?)" }
  say("Fetching Electron's runtime (about 110 MB)…")
  const { code, output } = await runTool('electron/install.js', [], { quiet: true, limit })
  const runtime = findElectron()
  if (runtime) return { runtime }
  return {
    why: `Electron's runtime could not be downloaded (${code === 124 ? 'it took too long' : firstLine(output, /rror/)})`,
  }
}

function electronMirror() {
  const chosen = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror
  return chosen ?? 'https://github.com/electron/electron/releases/'
}

/** Why Electron's runtime cannot be started for want of system libraries, or undefined. */
export function explainMissingLibraries(runtime) {
  const missing = missingLibraries(runtime.executable)
  if (missing.length === 0) return undefined
  return `Electron's runtime cannot be started because this system lacks ${missing.join(', ')}`
}

/** Installs Electron's system libraries where that needs nobody's leave. Answers why it still cannot start, or undefined. */
export async function readyLibraries(runtime) {
  if (explainMissingLibraries(runtime) && canInstallPackages())
    await installPackages(['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1'])
  return explainMissingLibraries(runtime)
}
