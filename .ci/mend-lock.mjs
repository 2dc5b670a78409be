// node .ci/mend-lock.mjs, after every `npm install` that changed package-lock.json: puts back what npm leaves out.
// A test in main/dependencies.test.ts fails until it is done.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './find.mjs'

const file = join(root, 'package-lock.json')
const lock = JSON.parse(readFileSync(file, 'utf8'))
const { '': project, ...packages } = lock.packages

// The driver brings binding.gyp and ready binaries. Its package.json says `gypfile: false`; npm does not copy that here,
// and `npm ci` would compile, with Python and a compiler that a newcomer's machine does not have.
packages['node_modules/better-sqlite3-multiple-ciphers'].gypfile = false

// A registry that lacks a program for another platform makes npm forget it here, and then refuse its own lock file.
for (const [path, { optionalDependencies = {} }] of Object.entries(packages))
  for (const [name, version] of Object.entries(optionalDependencies))
    if (!packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`])
      packages[`node_modules/${name}`] = describePlatform(name, version, packages[path])

const sorted = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')))
writeFileSync(file, `${JSON.stringify({ ...lock, packages: { '': project, ...sorted } }, null, 2)}\n`)

/** What the lock file must say of a package that is only for another platform; its name tells which. */
function describePlatform(name, version, { dev, license }) {
  const parts = name.split(/[/-]/)
  const system = ['android', 'darwin', 'freebsd', 'linux', 'win32'].find(word => parts.includes(word))
  const processor = ['arm64', 'arm', 'ia32', 'riscv64', 'x64'].find(word => parts.includes(word))
  if (!system || !processor) throw new Error(`${name} is missing from the lock file, and its name tells no platform`)
  const libc = system === 'linux' ? { libc: [parts.includes('musl') ? 'musl' : 'glibc'] } : {}
  return { version, cpu: [processor], ...(dev ? { dev } : {}), ...libc, license, optional: true, os: [system] }
}
