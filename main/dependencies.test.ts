// Every package has its line in docs/dependencies.md, and nothing ships under a licence that an MIT program cannot keep.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

interface Package {
  version: string
  license?: string
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')

const manifest: { dependencies: Record<string, string>; devDependencies: Record<string, string> } = JSON.parse(
  read('package.json'),
)
const locked: Record<string, Package> = JSON.parse(read('package-lock.json')).packages
const wanted = { ...manifest.dependencies, ...manifest.devDependencies }

/** The rows of the table: name, version, licence, size, part, releases, why. */
const rows = read('docs/dependencies.md')
  .split('\n')
  .filter(line => line.startsWith('| `'))
  .map(line => line.split('|').map(cell => cell.trim()))
  .map(([, name = '', version, licence, , part, , why]) => ({
    name: name.replaceAll('`', ''),
    version,
    licence,
    part,
    why,
  }))

/** Licences that ask no more than notice. MPL covers only its own files, which we leave unchanged. */
const acceptable = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
  'Python-2.0',
  'OFL-1.1',
  'MPL-1.1',
  'MPL-2.0',
])

/** Whether an SPDX expression can be met: one side of an OR is enough, AND needs both. */
function isAcceptable(licence: string): boolean {
  return licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some(side => side.split(' AND ').every(part => acceptable.has(part.trim())))
}

/** Where a package required from `from` stands in the lock file: npm looks upwards. */
function locate(name: string, from: string): string | undefined {
  const path = `${from === '' ? '' : `${from}/`}node_modules/${name}`
  if (locked[path]) return path
  return from === '' ? undefined : locate(name, from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1)))
}

/** The paths of a package and of everything it needs. */
function collect(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen
  seen.add(path)
  for (const name of Object.keys({ ...locked[path]?.dependencies, ...locked[path]?.optionalDependencies })) {
    const next = locate(name, path)
    if (next) collect(next, seen)
  }
  return seen
}

describe('docs/dependencies.md', () => {
  test('has one line for each package of package.json, and no other', () => {
    expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(wanted).sort())
  })

  test('gives version, licence and a reason', () => {
    const told = rows.map(({ name, version, licence, why }) => ({ name, version, licence, isExplained: Boolean(why) }))
    const asLocked = rows.map(({ name }) => ({
      name,
      version: wanted[name],
      licence: locked[`node_modules/${name}`]?.license,
      isExplained: true,
    }))
    expect(told).toEqual(asLocked)
  })

  test('says of each dependency that it ships, and of each bundled package that it does not ship twice', () => {
    const shipping = rows.filter(({ part }) => part === 'ships').map(({ name }) => name)
    expect(shipping.sort()).toEqual([...Object.keys(manifest.dependencies), 'electron'].sort())
    expect(rows.filter(({ part }) => !['ships', 'bundled', 'dev'].includes(part ?? ''))).toEqual([])
  })
})

describe('licences', () => {
  test('of all that reaches a reader ask no more than notice', () => {
    // Of electron only the runtime ships; what its package needs is for fetching that.
    const delivered = rows.filter(({ part, name }) => part !== 'dev' && name !== 'electron')
    const paths = new Set(delivered.flatMap(({ name }) => [...collect(`node_modules/${name}`)]))
    const refused = [...paths].filter(path => !isAcceptable(locked[path]?.license ?? 'none'))
    expect(refused).toEqual([])
    expect(paths.size).toBeGreaterThan(delivered.length)
  })

  test.each(['GPL-3.0-only', 'AGPL-3.0', 'CPAL-1.0', 'LGPL-3.0', 'MIT AND GPL-2.0', 'SEE LICENSE', 'none'])(
    '%s is refused',
    licence => {
      expect(isAcceptable(licence)).toBe(false)
    },
  )

  test.each(['(MIT OR GPL-3.0)', 'MIT AND ISC', 'Apache-2.0'])('%s is accepted', licence => {
    expect(isAcceptable(licence)).toBe(true)
  })
})
