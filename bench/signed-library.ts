import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createComputeHandlers } from '../main/host/compute-handlers.ts'
import { openReader } from '../main/library/database.ts'
import { databaseFile } from '../main/library/manifest.ts'
import { createReportLibrary, signReports } from './report-library.ts'

export type Finder = ReturnType<typeof createComputeHandlers>

/** Puts texts into a new library, in their order (the first has id 1), signs them, and asks it. The library is removed again. */
export async function withSignedLibrary<T>(
  texts: readonly { text: string }[],
  ask: (finder: Finder) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'collate-bench-'))
  const library = createReportLibrary(folder)
  try {
    library.add(library.stage(texts.map(({ text }, at) => ({ id: at + 1, title: `Report ${at + 1}`, text }))))
    signReports(library)
    const reader = openReader({ file: databaseFile(folder) })
    try {
      return await ask(createComputeHandlers(reader))
    } finally {
      reader.close()
    }
  } finally {
    library.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
