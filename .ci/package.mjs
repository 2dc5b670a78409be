// npm run package [-- --dir …]: builds, gathers licences, and lets electron-builder make what its arguments say.
// ELECTRON_OVERRIDE_DIST_PATH packages that runtime instead of the one package.json names.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readyBuild } from './build.mjs'
import { findElectron, findProjectNode, root } from './find.mjs'
import { runTool } from './run-program.mjs'
import { giveUp, say } from './say.mjs'
import { listShippedPackages, readLockedPackages } from './shipped.mjs'

await readyBuild()
writeLicences()
const folder = join(root, 'dist')
const configFile = join(folder, 'builder.json')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder)
writeFileSync(configFile, JSON.stringify(readConfig(), null, 2))
const args = ['--publish', 'never', '--config', configFile, ...process.argv.slice(2)]
const { code } = await runTool('electron-builder/cli.js', args)
if (code !== 0) giveUp('The package was not made, see above.')
say(`The package is in ${folder}.`)

function readConfig() {
  const config = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).build
  if (!process.env.ELECTRON_OVERRIDE_DIST_PATH) return config
  const runtime = findElectron()
  if (!runtime) giveUp('ELECTRON_OVERRIDE_DIST_PATH names a folder that holds no Electron runtime.')
  return overrideRuntime(config, runtime)
}

/**
 * The runtime given may have a Node too old for the SQLite driver, so the project's own is shipped beside it. That one
 * cannot read an asar: all that it runs lies outside. The marker tells the program, and its About, what it is.
 */
function overrideRuntime(config, { folder: electronDist, version }) {
  const marker = join(folder, 'override.json')
  const node = findProjectNode()
  writeFileSync(marker, `${JSON.stringify({ electron: version, named: wantedElectron(), node: process.version })}\n`)
  return {
    ...config,
    electronDist,
    electronVersion: version,
    afterPack: '.ci/after-pack.mjs',
    // Such a build is for trying out: the end-to-end tests may drive it.
    electronFuses: { ...config.electronFuses, enableNodeCliInspectArguments: true },
    asarUnpack: ['**/node_modules/**', 'out/main/**', 'assets/sample/**', 'package.json'],
    extraResources: [
      { from: marker, to: 'override.json' },
      { from: node, to: process.platform === 'win32' ? 'node.exe' : 'node' },
    ],
  }
}

function wantedElectron() {
  return JSON.parse(readFileSync(join(root, 'node_modules', 'electron', 'package.json'), 'utf8')).version
}

/** The licence texts of all that ships, in one file of the package. */
function writeLicences() {
  const locked = readLockedPackages()
  // Binaries for other systems are named in the lock file, and neither installed nor packaged here.
  const here = listShippedPackages().filter(path => existsSync(join(root, path)))
  const texts = here.map(path => {
    const title = `${path.replace(/^.*node_modules\//, '')} ${locked[path].version} (${locked[path].license})`
    return `${title}\n${'-'.repeat(title.length)}\n\n${readLicence(join(root, path))}\n`
  })
  writeFileSync(join(root, 'out', 'licences.txt'), `Collate contains these packages.\n\n${texts.join('\n\n')}`)
}

function readLicence(path) {
  const names = readdirSync(path).filter(name => /^(licen[cs]e|copying|notice)/i.test(name))
  return (
    names.map(name => readFileSync(join(path, name), 'utf8').trim()).join('\n\n') || 'No licence text in the package.'
  )
}
