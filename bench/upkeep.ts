import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCancellation } from '../main/contract/cancellation.ts'
import { checkLibrary } from '../main/library/check-library.ts'
import { createRebuilder } from '../main/library/rebuild.ts'
import { type Benchmark, wholeNumber } from './benchmark.ts'
import { createReportLibrary, type ReportLibrary } from './report-library.ts'
import { reportsBetween } from './reports.ts'

const batchSize = 500

/**
 * What it takes to prove the index of a library and to build it anew, in this thread; and for how long building holds the writer at
 * once: a piece, and the last stretch, which swaps the two.
 */
export const upkeep: Benchmark = {
  options: { docs: 'how many synthetic reports (5000)' },
  operands: [],
  async run(given, say) {
    const docs = wholeNumber(given, 'docs', 5000)
    const folder = mkdtempSync(join(tmpdir(), 'collate-upkeep-'))
    const place = join(folder, 'library')
    const library = createReportLibrary(place)
    try {
      say(`Making a library of ${docs} reports`)
      for (let first = 1; first <= docs; first += batchSize) {
        library.add(library.stage(reportsBetween(first, Math.min(docs, first + batchSize - 1))))
      }
      say('Checking')
      const begun = performance.now()
      const { wrong } = await checkLibrary({ folder: place }, false, createCancellation())
      const checked = performance.now() - begun
      if (wrong > 0) throw new Error(`The check found ${wrong} problems in a library that has none.`)
      say('Indexing anew')
      return { 'collate.check.msPerDocument': checked / docs, ...(await timeRebuild(library, docs)) }
    } finally {
      library.close()
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

async function timeRebuild(library: ReportLibrary, docs: number) {
  const begun = performance.now()
  let last = begun
  let longestPiece = 0
  await createRebuilder(library.db).rebuild(async () => {
    const now = performance.now()
    longestPiece = Math.max(longestPiece, now - last)
    last = now
  })
  const end = performance.now()
  return {
    'collate.reindex.msPerDocument': (end - begun) / docs,
    'collate.reindex.longestPieceMs': longestPiece,
    'collate.reindex.swapMs': end - last,
  }
}
