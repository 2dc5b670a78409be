// What reaches a reader's computer: the packages that docs/dependencies.md says ship or are bundled, and all they need.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './find.mjs'

/** The rows of the table in docs/dependencies.md. */
export function readDependencyTable() {
  return readFileSync(join(root, 'docs', 'dependencies.md'), 'utf8')
    .split('\n')
    .filter(line => line.startsWith('| `'))
    .map(line => line.split('|').map(cell => cell.trim()))
    .map(([, name, version, licence, , part, , why]) => ({
      name: name.replaceAll('`', ''),
      version,
      licence,
      part,
      why,
    }))
}

/** The packages of package-lock.json by path (`node_modules/lunr`). */
export function readLockedPackages() {
  return JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
}

/** The paths (`node_modules/lunr`) of every package that is delivered, whole or bundled, sorted. */
export function listShippedPackages() {
  const locked = readLockedPackages()
  // Of electron only the runtime ships, with notices of its own; what its package needs is for fetching that.
  const delivered = readDependencyTable().filter(({ part, name }) => part !== 'dev' && name !== 'electron')
  const seen = new Set()
  for (const { name } of delivered) collect(`node_modules/${name}`, locked, seen)
  return [...seen].sort()
}

function collect(path, locked, seen) {
  if (seen.has(path)) return
  seen.add(path)
  const { dependencies, optionalDependencies } = locked[path] ?? {}
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
    const next = locate(name, path, locked)
    if (next) collect(next, locked, seen)
  }
}

/** Where a package required from `from` stands: as Node does, npm looks upwards. */
function locate(name, from, locked) {
  const path = `${from === '' ? '' : `${from}/`}node_modules/${name}`
  if (locked[path]) return path
  return from === ''
    ? undefined
    : locate(name, from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1)), locked)
}
