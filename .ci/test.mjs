// npm test: installs what is missing, then checks and tests everything. The last line sums up.
//   node .ci/test.mjs --only-ready   installs what is missing and stops there
import { build } from './build.mjs'
import { readyChromium } from './chromium.mjs'
import { readyDisplay } from './display.mjs'
import { readyElectron, readyLibraries } from './electron.mjs'
import { readyPackages } from './packages.mjs'
import { minutes, say } from './say.mjs'
import { checkLint, checkTypes, runPlaywright, runUnitTests } from './steps.mjs'
import { addUp, inWords } from './sums.mjs'

const began = performance.now()
await readyPackages()
const browser = await readyChromium()
const desktop = await readyDesktop()
if (process.argv.includes('--only-ready')) {
  console.log(`Looked for what is missing in ${Math.round(performance.now() - began)} ms.`)
  process.exit()
}

const sums = await Promise.all([checkTypes(), checkLint()])
const built = await buildOnce()
sums.push(built, await runUnitTests('layering and unit tests', { isBuilt: built.failed === 0 }))
sums.push(await runProject('browser', browser), await runProject('electron', desktop))

const total = addUp(sums)
console.log(inWords(total))
process.exit(total.failed > 0 ? 1 : 0)

/** Everything a window needs: `{ env }` to start Electron in, or `{ why }` it cannot be. */
async function readyDesktop() {
  const { runtime, why } = await readyElectron({ limit: minutes(4) })
  if (!runtime) return { why }
  const lacking = await readyLibraries(runtime)
  return lacking ? { why: lacking } : readyDisplay()
}

async function buildOnce() {
  const { code, output } = await build()
  if (code !== 0) say(`Build:\n${output.trim()}`)
  console.log(`build: ${code === 0 ? 'done' : 'failed'}`)
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
}

/** Runs a Playwright project where it can; without a build it cannot, and has failed. */
async function runProject(project, { why, env }) {
  if (why) return skip(project, why)
  return built.failed > 0 ? { passed: 0, failed: 1, skipped: 0 } : runPlaywright(project, env)
}

/** A project that cannot run counts as one skipped check, and is said on a line of its own. */
function skip(project, why) {
  console.log(`\nSKIPPED: the end-to-end tests of Playwright's project "${project}" did not run: ${why}.\n`)
  return { passed: 0, failed: 0, skipped: 1 }
}
