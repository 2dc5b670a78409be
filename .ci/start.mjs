// npm start: installs what is missing, builds, and opens Collate; where no window can open, serves the same interface.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { readyBuild } from './build.mjs'
import { explainMissingLibraries, readyElectron } from './electron.mjs'
import { findProjectNode, hasDisplay, isRootOnLinux, root } from './find.mjs'
import { readyPackages } from './packages.mjs'
import { runProgram } from './run-program.mjs'
import { firstLine, say } from './say.mjs'

/** A runtime that ends with an error this soon (ms) never opened a window. */
const tooSoon = 10_000

const given = process.argv.slice(2)
await readyPackages()
await readyBuild()
const why = await openWindow()
if (why) await serve(why)

/** Opens the window and waits until it is closed; answers why it could not be opened, or undefined. */
async function openWindow() {
  if (!hasDisplay()) return 'there is no display here'
  const { runtime, why } = await readyElectron()
  if (!runtime) return why
  return explainMissingLibraries(runtime) ?? (await runElectron(runtime))
}

function runElectron({ executable }) {
  const began = performance.now()
  const args = [...(isRootOnLinux() ? ['--no-sandbox'] : []), root, ...given]
  const child = spawn(executable, args, { cwd: root, env: withoutNodeMode(), stdio: ['inherit', 'inherit', 'pipe'] })
  process.once('exit', () => child.kill())
  let complaints = ''
  createInterface({ input: child.stderr }).on('line', line => {
    // Chromium reports every missing desktop service as an error; nobody can act on that.
    if (/^\[\d+:[\d/.:]*:(ERROR|WARNING|INFO):bus\.cc/.test(line)) return
    complaints = `${complaints}${line.replace(/^\[[^\]]*\]\s*/, '')}\n`.slice(-10_000)
    if (!/^\[\d+:[\d/.:]*:/.test(line)) process.stderr.write(`${line}\n`)
  })
  return new Promise(resolve => {
    child.on('error', error => resolve(`Electron's runtime could not be started (${error.message})`))
    child.on('close', code => {
      if (code === 0) return resolve(undefined)
      if (performance.now() - began > tooSoon) process.exit(code ?? 1)
      resolve(`Electron's runtime could not be started (${firstLine(complaints, /./)})`)
    })
  })
}

/** The variable would make the runtime a plain Node. */
function withoutNodeMode() {
  const { ELECTRON_RUN_AS_NODE, ...env } = process.env
  return env
}

async function serve(why) {
  say(`No window can be opened: ${why}. Collate is served to a browser on this computer instead.`)
  const { code } = await runProgram(findProjectNode(), ['out/main/collate.js', 'serve', ...given], { input: 'inherit' })
  process.exitCode = code
}
