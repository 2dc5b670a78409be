import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const programs = {
  'library-thread': 'library-thread.ts',
  library: 'library-process.ts',
  ingest: 'ingest-process.ts',
} as const
export type Program = keyof typeof programs

/**
 * Where a sibling program lies: beside this file as source (tests and benchmarks run the sources), or beside the bundle. Tests may
 * say where bundles of these sources lie, which start in half the time; a bundle asks nobody.
 */
export function programPath(program: Program): string {
  const isSource = import.meta.url.endsWith('.ts')
  const built = process.env.COLLATE_BUILT_PROGRAMS
  if (isSource && built !== undefined) return join(built, `${program}.js`)
  return fileURLToPath(new URL(isSource ? programs[program] : `${program}.js`, import.meta.url))
}
