// out/, built when the sources are not those it was built from.
//   node .ci/build.mjs              builds
//   node .ci/build.mjs --if-stale   builds only if it must, silently
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { findProjectNode, root } from './find.mjs'
import { arePackagesInstalled } from './packages.mjs'
import { runTool } from './run-program.mjs'
import { giveUp, minutes } from './say.mjs'

const stampFile = join(root, 'out', 'built-from')
const buildLock = join(root, 'node_modules', '.collate-build')

/** Builds `out/` if the sources are not those it was built from; silent unless the build fails. */
export async function readyBuild() {
  if (!findProjectNode()) giveUp('The dependencies are missing. Run `npm ci` first.')
  if (isBuilt()) return
  const { code, output } = await build()
  if (code === 0) return
  const advice = arePackagesInstalled() ? '' : ' The dependencies are out of date: run `npm ci`, then try again.'
  giveUp(`${output.trim()}\nThe build failed, see above.${advice}`)
}

/** Builds `out/`, one build at a time. Answers `{ code, output }`. */
export async function build() {
  await takeBuildLock()
  try {
    const sources = fingerprintSources()
    rmSync(stampFile, { force: true })
    const result = await runTool('electron-vite/bin/electron-vite.js', ['build', '-c', 'electron.config.ts'], {
      quiet: true,
    })
    if (result.code === 0) {
      mkdirSync(join(root, 'out'), { recursive: true })
      writeFileSync(stampFile, sources)
    }
    return result
  } finally {
    rmSync(buildLock, { recursive: true, force: true })
  }
}

/** Whether out/ was built from the sources as they are. */
function isBuilt() {
  try {
    return readFileSync(stampFile, 'utf8') === fingerprintSources() && !existsSync(buildLock)
  } catch {
    return false
  }
}

/** Names, sizes and times of everything a build reads: cheap to take, and it notices a deleted file too. */
function fingerprintSources() {
  const hash = createHash('sha256')
  for (const file of listSources()) {
    const { size, mtimeMs } = statSync(join(root, file))
    hash.update(`${file}\0${size}\0${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

function listSources() {
  const isSource = file => /\.\w+$/.test(file) && !/\.test\.tsx?$/.test(file)
  const inFolders = ['main', 'renderer', 'assets/icons']
    .filter(folder => existsSync(join(root, folder)))
    .flatMap(folder => readdirSync(join(root, folder), { recursive: true }).map(file => join(folder, file)))
  return ['package.json', 'package-lock.json', 'electron.config.ts', ...inFolders.filter(isSource)].sort()
}

async function takeBuildLock() {
  for (const until = Date.now() + minutes(2); ; ) {
    try {
      return void mkdirSync(buildLock)
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      if (Date.now() > until || isAbandoned()) rmSync(buildLock, { recursive: true, force: true })
      else await wait(100)
    }
  }
}

/** No build takes two minutes: an older lock was left behind by one that was killed. */
function isAbandoned() {
  try {
    return Date.now() - statSync(buildLock).mtimeMs > minutes(2)
  } catch {
    return true
  }
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  if (!process.argv.includes('--if-stale')) rmSync(stampFile, { force: true })
  await readyBuild()
}
