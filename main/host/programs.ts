import { fileURLToPath } from 'node:url'

const programs = {
  'library-thread': 'library-thread.ts',
  library: 'library-process.ts',
  ingest: 'ingest-process.ts',
} as const
export type Program = keyof typeof programs

/**
 * Where a sibling program lies: beside this file as source (tests and benchmarks run the sources), or beside the bundle.
 */
export function programPath(program: Program): string {
  const isSource = import.meta.url.endsWith('.ts')
  return fileURLToPath(new URL(isSource ? programs[program] : `${program}.js`, import.meta.url))
}
