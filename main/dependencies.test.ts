// Every package has its line in docs/dependencies.md, and nothing ships under a licence that an MIT program cannot keep.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { listShippedPackages, readDependencyTable, readLockedPackages } from '../.ci/shipped.mjs'

const manifest: { dependencies: Record<string, string>; devDependencies: Record<string, string> } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
)
const wanted = { ...manifest.dependencies, ...manifest.devDependencies }
const locked = readLockedPackages()
const rows = readDependencyTable()

/** Licences that ask no more than notice. MPL covers only its own files, which we leave unchanged. */
const acceptable = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  // As `duck` writes it, whose LICENSE is BSD-2-Clause.
  'BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
  'Zlib',
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
    expect(rows.filter(({ part }) => !['ships', 'bundled', 'dev'].includes(part))).toEqual([])
  })
})

describe('package-lock.json (mended by `node .ci/mend-lock.mjs`)', () => {
  test('keeps npm from compiling the SQLite driver', () => {
    expect(locked['node_modules/better-sqlite3-multiple-ciphers']).toMatchObject({ gypfile: false })
  })

  test('names the programs for other platforms too, or npm ci refuses it', () => {
    const missing = Object.entries(locked).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        name => !locked[`node_modules/${name}`] && !locked[`${path}/node_modules/${name}`],
      ),
    )
    expect(missing).toEqual([])
  })
})

describe('licences', () => {
  test('of all that reaches a reader ask no more than notice', () => {
    const shipped = listShippedPackages()
    const refused = shipped.filter(path => !isAcceptable(locked[path]?.license ?? 'none'))
    expect(refused).toEqual([])
    expect(shipped).toContain('node_modules/node-addon-api')
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
