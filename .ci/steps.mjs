// The steps that `npm run check` and `npm test` share. Each answers { passed, failed, skipped }.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './find.mjs'
import { runTool } from './run-program.mjs'
import { say } from './say.mjs'
import { inWords, sumPlaywright, sumVitest } from './sums.mjs'

/** Checks the types of every runtime: each folder with a tsconfig is one, and each counts as one check. */
export async function checkTypes() {
  const configs = listTsconfigs()
  const results = await Promise.all(
    configs.map(config => runTool('typescript/bin/tsc', ['-p', config, '--pretty', 'false'], { quiet: true })),
  )
  results.forEach(({ code, output }, index) => {
    if (code !== 0) say(`Types of ${configs[index]}:\n${shorten(output)}`)
  })
  const failed = results.filter(({ code }) => code !== 0).length
  return report('types', { passed: configs.length - failed, failed, skipped: 0 })
}

/** The first forty lines: one mistake in a type can be reported at a hundred places. */
function shorten(output) {
  const lines = output.trim().split('\n')
  return [...lines.slice(0, 40), ...(lines.length > 40 ? [`… and ${lines.length - 40} lines more`] : [])].join('\n')
}

/** Every tsconfig but the root's, which the others only extend. */
function listTsconfigs() {
  return ['main', 'renderer', 'e2e', 'bench']
    .filter(folder => existsSync(join(root, folder)))
    .flatMap(folder => readdirSync(join(root, folder), { recursive: true }).map(file => join(folder, file)))
    .filter(file => /[\\/]tsconfig(\.\w+)?\.json$/.test(file))
    .sort()
}

/** Checks format and lint rules; one check. */
export async function checkLint() {
  const { code, output } = await runTool(
    '@biomejs/biome/bin/biome',
    ['ci', '--error-on-warnings', '--colors=off', '--max-diagnostics=40'],
    {
      quiet: true,
    },
  )
  if (code !== 0) say(output.trim())
  return report('lint', { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 })
}

/**
 * Runs vitest, on all tests or on those named. `isBuilt` has the tests start the programs of out/: a program of one file is there
 * in half the time of one whose hundreds of sources are read and stripped of their types.
 */
export async function runUnitTests(name, { files = [], isBuilt = false } = {}) {
  return withReportFile(async file => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    const env = isBuilt ? { COLLATE_BUILT_PROGRAMS: join(root, 'out', 'main') } : {}
    const { code } = await runTool('vitest/vitest.mjs', ['run', ...reporters, ...files], { env })
    return report(name, sumVitest(readReport(file), code))
  })
}

/** Runs one Playwright project. */
export async function runPlaywright(project, env) {
  return withReportFile(async file => {
    const args = ['test', '-c', 'e2e/playwright.config.ts', `--project=${project}`, '--reporter=list,json']
    const { code } = await runTool('@playwright/test/cli.js', args, {
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    })
    return report(`end-to-end tests, ${project}`, sumPlaywright(readReport(file), code))
  })
}

async function withReportFile(run) {
  const folder = mkdtempSync(join(tmpdir(), 'collate-test-'))
  try {
    return await run(join(folder, 'report.json'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

function report(name, sum) {
  console.log(`${name}: ${inWords(sum)}`)
  return sum
}
