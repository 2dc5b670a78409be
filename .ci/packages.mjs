// The packages package-lock.json names, installed when they are missing or others.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findProjectNode, root } from './find.mjs'
import { runNpm } from './run-program.mjs'
import { firstLine, giveUp, say } from './say.mjs'

/** Installs what package-lock.json names (`npm ci`) unless node_modules already holds exactly that. */
export async function readyPackages() {
  if (!arePackagesInstalled()) {
    if (process.platform === 'win32' && process.execPath.startsWith(join(root, 'node_modules')))
      giveUp('The dependencies are out of date. Run `npm ci`, then try again.')
    say('Installing the dependencies (npm ci)…')
    const { code, output } = await runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], { quiet: true })
    if (code !== 0)
      giveUp(`The dependencies could not be installed: npm ci said "${firstLine(output, /npm error (?!code )\S/)}".`)
  }
  if (findProjectNode()) return
  const { code } = await runNpm(['rebuild', 'node'], { quiet: true })
  if (code !== 0 || !findProjectNode())
    giveUp('Node 24 could not be installed: the install script of the package "node" did not run (see allowScripts).')
}

/** Whether node_modules holds what package-lock.json names; npm keeps a second lock file there that says. */
export function arePackagesInstalled() {
  const wanted = readPackages('package-lock.json')
  const installed = readPackages('node_modules/.package-lock.json')
  return Boolean(wanted && installed) && holds(installed, wanted)
}

/** Whether every package wanted is there in its version. What is only for other systems may be missing. */
export function holds(installed, wanted) {
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || (installed[path] ? installed[path].version === version : Boolean(optional || devOptional)),
  )
}

function readPackages(lockFile) {
  try {
    return JSON.parse(readFileSync(join(root, lockFile), 'utf8')).packages
  } catch {
    return undefined
  }
}
