import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findProjectNode, root } from '../.ci/find.mjs'
import { WrongUse } from './benchmark.ts'
import { runWhole, type Taken } from './process-tree.ts'

/** One line of `collate import --json`. */
type Line = { status?: string; reason?: string; totals?: Record<string, number> }
export type Imported = Taken & { totals: Record<string, number>; failures: Map<string, number> }

const program = join(root, 'out/main/collate.js')

/** Throws WrongUse where the program is not built. */
export function expectBuilt(): void {
  if (!existsSync(program)) throw new WrongUse('Collate is not built. Run `npm run build`.')
}

/** A whole folder into a new library by the command line, from the start of its process to its end. */
export async function importFolder(folder: string, scratch: string): Promise<Imported> {
  const env = { COLLATE_CONFIG: join(scratch, 'config') }
  const library = join(scratch, 'library')
  const node = findProjectNode() ?? process.execPath
  execFileSync(node, [program, 'create', '--library', library], { env: { ...process.env, ...env }, stdio: 'ignore' })
  const failures = new Map<string, number>()
  let totals: Record<string, number> = {}
  const taken = await runWhole(node, [program, 'import', '--json', '--library', library, folder], env, line => {
    const read = JSON.parse(line) as Line
    totals = read.totals ?? totals
    if (read.reason !== undefined && read.status !== 'duplicate')
      failures.set(read.reason, (failures.get(read.reason) ?? 0) + 1)
  })
  return { ...taken, totals, failures }
}

/** Lends a folder that is removed whatever happens. */
export async function inScratch<T>(work: (scratch: string) => Promise<T>): Promise<T> {
  const scratch = mkdtempSync(join(tmpdir(), 'collate-bench-ingest-'))
  const clear = () => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 })
  process.once('exit', clear)
  try {
    return await work(scratch)
  } finally {
    process.off('exit', clear)
    clear()
  }
}

/** Says what became of the files, and each reason with how often it was given, the most frequent first. */
export function tellFailures({ failures, totals }: Imported, say: (line: string) => void): void {
  say(`  ${totals.imported} imported, ${totals.duplicate} here already, ${totals.failed} failed`)
  for (const [reason, count] of [...failures].sort((one, other) => other[1] - one[1])) say(`  ${count} × ${reason}`)
}
