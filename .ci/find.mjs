// What this machine already has: the project's own Node, Electron's runtime, a Chromium, a display.
// Looks only; nothing here installs, downloads or starts anything. No dependencies, any Node from 20 on.
import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder, absolute. */
export const root = fileURLToPath(new URL('..', import.meta.url))

const windows = process.platform === 'win32'

/** The Node the project runs on (devDependency `node`), or undefined before `npm ci`. */
export function findProjectNode() {
  const executable = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node')
  return existsSync(executable) ? executable : undefined
}

/**
 * Electron's runtime: the folder in ELECTRON_OVERRIDE_DIST_PATH when that is set, otherwise what `npx install-electron`
 * made. Undefined when there is none. `version` is as its `version` file says.
 */
export function findElectron() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  const folder = override || join(root, 'node_modules', 'electron', 'dist')
  const executable = join(folder, electronExecutable())
  const version = readVersion(folder)
  if (!existsSync(executable) || (!override && version !== wantedElectron())) return undefined
  return { executable, folder, version, isOverride: Boolean(override) }
}

/** What is installed can be half a download, or the version of last month's package.json. */
function wantedElectron() {
  const electron = join(root, 'node_modules', 'electron')
  if (!existsSync(join(electron, 'path.txt'))) return undefined
  return JSON.parse(readFileSync(join(electron, 'package.json'), 'utf8')).version
}

function electronExecutable() {
  if (windows) return 'electron.exe'
  return process.platform === 'darwin' ? join('Electron.app', 'Contents', 'MacOS', 'Electron') : 'electron'
}

function readVersion(folder) {
  try {
    return readFileSync(join(folder, 'version'), 'utf8').trim().replace(/^v/, '')
  } catch {
    return 'unknown'
  }
}

/**
 * A Chromium for the browser host: Playwright's own if it is installed and can be loaded, otherwise the system's.
 * Playwright is not asked, because importing it alone takes half a second.
 */
export function findChromium() {
  const own = findPlaywrightChromium()
  if (own && missingLibraries(own).length === 0) return { executable: own, from: 'playwright' }
  const system = findSystemChromium()
  return system ? { executable: system, from: 'system' } : undefined
}

/** Playwright's own Chromium of the revision this project's Playwright wants, whether or not it can be loaded. */
export function findPlaywrightChromium() {
  const revision = chromiumRevision()
  if (!revision) return undefined
  const folder = join(playwrightBrowsers(), `chromium-${revision}`)
  if (!existsSync(join(folder, 'INSTALLATION_COMPLETE'))) return undefined
  return readdirSync(folder)
    .flatMap(name => chromiumNames.map(executable => join(folder, name, executable)))
    .find(isExecutable)
}

const chromiumNames = [
  'chrome',
  'chrome.exe',
  'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'Chromium.app/Contents/MacOS/Chromium',
]

function chromiumRevision() {
  try {
    const listed = JSON.parse(readFileSync(join(root, 'node_modules', 'playwright-core', 'browsers.json'), 'utf8'))
    return listed.browsers.find(browser => browser.name === 'chromium')?.revision
  } catch {
    return undefined
  }
}

function playwrightBrowsers() {
  const chosen = process.env.PLAYWRIGHT_BROWSERS_PATH
  if (chosen === '0') return join(root, 'node_modules', 'playwright-core', '.local-browsers')
  if (chosen) return chosen
  if (windows) return join(process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'ms-playwright')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'ms-playwright')
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ms-playwright')
}

function findSystemChromium() {
  const onPath = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
    .map(findOnPath)
    .find(executable => executable && !isSnapNotice(executable))
  return onPath ?? wellKnownChromium().find(isExecutable)
}

/** Ubuntu puts a script there that only says "install the snap". */
function isSnapNotice(executable) {
  return executable.endsWith('chromium-browser') && !existsSync('/snap/bin/chromium') && startsWith(executable, '#!')
    ? readFileSync(executable, 'utf8').includes('snap install')
    : false
}

function startsWith(file, text) {
  return readFileSync(file).subarray(0, text.length).toString('latin1') === text
}

function wellKnownChromium() {
  if (process.platform === 'darwin')
    return ['Google Chrome', 'Chromium'].map(name => `/Applications/${name}.app/Contents/MacOS/${name}`)
  const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
  return folders.filter(Boolean).map(folder => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'))
}

/** The full path of a program on PATH, or undefined. */
export function findOnPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return folders.map(folder => join(folder, windows ? `${name}.exe` : name)).find(isExecutable)
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The shared libraries a program needs and this Linux lacks, by name; empty elsewhere, and for scripts. */
export function missingLibraries(executable) {
  if (process.platform !== 'linux') return []
  try {
    const listed = execFileSync('ldd', [executable], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    return [...listed.matchAll(/^\s*(\S+) => not found/gm)].map(match => match[1])
  } catch {
    return []
  }
}

/** Whether a window can appear; only Linux can lack a display. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/** Whether Chromium's sandbox cannot be used, because the user is root on Linux. */
export function isRootOnLinux() {
  return process.platform === 'linux' && process.getuid?.() === 0
}

/** Whether missing system packages can be installed without asking anyone: root on Debian or a relative. */
export function canInstallPackages() {
  return isRootOnLinux() && existsSync('/etc/debian_version') && findOnPath('apt-get') !== undefined
}
