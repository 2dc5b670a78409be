// The borders between the rooms (docs/architecture.md): who may import whom, and which packages.
import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join, posix, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

interface Room {
  /** The rooms it may import besides itself. */
  knows: string[]
  /** The rooms of which it may import types only. */
  types?: string[]
  /** The packages it may import; where this is not given, all but Electron. */
  packages?: RegExp
  /** Whether it runs on Node and may import its modules. */
  node: boolean
}

const pure = ['contract', 'text']
const archive = [...pure, 'library', 'search', 'ingest', 'compare', 'report']

/** Electron is only named in `packages`: a room that leaves them open still does not get it. */
const rooms: Record<string, Room> = {
  text: {
    knows: [],
    packages:
      /^(lunr|lunr-languages\/.*|tinyld(\/.*)?|diff|@internationalized\/.*|i18n-iso-countries\/langs\/.*|chrono-node\/.*)$/,
    node: false,
  },
  contract: { knows: ['text'], packages: /^valibot$/, node: false },
  search: { knows: pure, node: true },
  ingest: { knows: pure, node: true },
  compare: { knows: pure, node: true },
  report: { knows: pure, packages: /^(docx|papaparse)$/, node: true },
  // ingest says what a store of imports must do; the library is that store.
  library: { knows: [...pure, 'search'], types: ['ingest'], node: true },
  host: { knows: archive, node: true },
  app: { knows: [...archive, 'host'], packages: /^(electron(\/(main|common))?|valibot)$/, node: true },
  preload: { knows: pure, packages: /^electron(\/(renderer|common))?$/, node: false },
  renderer: {
    knows: pure,
    packages:
      /^(react|react-dom\/client|react\/.*|react-dom|react-aria-components(\/.*)?|react-aria|react-stately|@tanstack\/.*|@fontsource-variable\/.*|@internationalized\/.*|lucide-react(\/.*)?|valibot|vite\/client)$/,
    node: false,
  },
  e2e: { knows: [...archive, 'host', '.ci'], node: true },
  bench: { knows: [...archive, 'host', 'e2e', '.ci'], node: true },
}

/** What any test may import, wherever it stands. */
const testPackages = /^(vitest|fast-check|jsdom|react-dom\/server)$/

/** Everything `source`, the text of `file` (relative to the project, with slashes), imports that it may not. */
function findViolations(file: string, source: string): string[] {
  return listImports(source).flatMap(({ target, isType }) => {
    const why = explainViolation(file, target, isType)
    return why ? [`${file} imports ${target}: ${why}`] : []
  })
}

function explainViolation(file: string, target: string, isType: boolean): string | undefined {
  const name = roomOf(file)
  const room = rooms[name]
  if (!room) return `${file} stands in no room`
  if (target.startsWith('.')) {
    const other = roomOf(posix.join(posix.dirname(file), target))
    const isKnown = other === name || room.knows.includes(other) || (isType && room.types?.includes(other))
    return isKnown ? undefined : `${name} does not know ${other}`
  }
  const isTest = /\.test\.tsx?$/.test(file)
  if (isTest && testPackages.test(target)) return undefined
  if (isBuiltin(target)) return room.node || isTest ? undefined : `${name} does not run on Node`
  if (room.packages ? room.packages.test(target) : !/^electron(\/|$)/.test(target)) return undefined
  return `${name} may not use this package`
}

function isBuiltin(target: string): boolean {
  return target.startsWith('node:') || builtinModules.includes(target)
}

/** `main/text/stem.ts` stands in `text`, `main/preload.ts` in `preload`, `renderer/ui/box.tsx` in `renderer`. */
function roomOf(file: string): string {
  const [top = '', second = ''] = file.split('/')
  return top === 'main' ? second.replace(/\.(\w+\.)?ts$/, '') : top
}

/** The targets of every import, export from, import() and require() in a source text. */
function listImports(source: string): { target: string; isType: boolean }[] {
  const clause = String.raw`(?<type>type\s+)?(?:[\w$]+\s*,?\s*)?(?:\{[^}]*\}|\*(?:\s+as\s+[\w$]+)?)?\s*from\s*`
  const forms = [
    String.raw`^\s*(?:import|export)\s+${clause}['"](?<target>[^'"]+)['"]`,
    String.raw`^\s*import\s*['"](?<target>[^'"]+)['"]`,
    String.raw`\b(?:import|require|require\.resolve)\(\s*['"](?<target>[^'"]+)['"]`,
  ]
  return forms
    .flatMap(form => [...source.matchAll(new RegExp(form, 'gm'))])
    .map(({ groups }) => ({ target: groups?.target ?? '', isType: groups?.type !== undefined }))
}

function listFiles(): string[] {
  return ['main', 'renderer', 'e2e', 'bench', '.ci'].flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map(file => `${folder}/${file.split(sep).join('/')}`)
      .filter(file => /\.\w+$/.test(file)),
  )
}

const files = listFiles()
const sources = files.filter(file => /\.tsx?$/.test(file) && file !== 'main/layering.test.ts')

describe('the rooms', () => {
  test('nothing imports what its room may not know', () => {
    const violations = sources
      .filter(file => roomOf(file) in rooms)
      .flatMap(file => findViolations(file, readFileSync(join(root, file), 'utf8')))
    expect(violations).toEqual([])
  })

  test('every source of main stands in a room', () => {
    const known = [...Object.keys(rooms), 'dependencies']
    expect(sources.filter(file => file.startsWith('main/') && !known.includes(roomOf(file)))).toEqual([])
  })

  test('file names are in kebab case and say the thing', () => {
    const inKebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/
    const vague = /(^|-)(utils?|helpers?|managers?|misc)(-|\.|$)/
    const named = sources.map(file => ({ file, name: posix.basename(file) }))
    expect(named.filter(({ name }) => !inKebabCase.test(name) || vague.test(name)).map(({ file }) => file)).toEqual([])
  })
})

describe('the test itself', () => {
  test.each([
    ['main/search/rank.ts', `import { open } from '../library/open.ts'`],
    ['main/search/rank.ts', `import type {\n  Open,\n} from "../library/open.ts"`],
    ['main/library/records.ts', `import { parse } from '../ingest/parse.ts'`],
    ['main/text/stem.ts', `import { readFileSync } from 'node:fs'`],
    ['main/text/stem.ts', `import fs from 'fs'`],
    ['main/text/stem.ts', `import * as v from 'valibot'`],
    ['main/text/stem.ts', `import { method } from '../contract/method.ts'`],
    ['main/library/open.ts', `const { app } = await import('electron')`],
    ['main/host/serve.ts', `import { app } from 'electron/main'`],
    ['main/host/serve.ts', `export { start } from '../app/start.ts'`],
    ['main/preload.ts', `import 'node:fs'`],
    ['renderer/ui/button.tsx', `import lunr from 'lunr'`],
    ['renderer/features/reader/reader.tsx', `import { search } from '../../../main/search/search.ts'`],
    ['bench/run.ts', `import { start } from '../main/app/start.ts'`],
  ])('%s: a forbidden import is caught', (file, source) => {
    expect(findViolations(file, source)).toHaveLength(1)
  })

  test.each([
    [
      'main/library/open.ts',
      `import { rank } from '../search/rank.ts'\nimport Database from 'better-sqlite3-multiple-ciphers'`,
    ],
    ['main/library/records.ts', `import type { ImportStore } from '../ingest/store.ts'`],
    ['main/text/stem.test.ts', `import { readFileSync } from 'node:fs'\nimport { test } from 'vitest'`],
    [
      'renderer/features/reader/reader.tsx',
      `import { anchor } from '../../../main/text/anchor.ts'\nimport './reader.css'`,
    ],
    ['main/app/menu.ts', `import { Menu } from 'electron'\nexport const word = "import x from 'lunr'"`],
  ])('%s: an allowed import is not', (file, source) => {
    expect(findViolations(file, source)).toEqual([])
  })
})
