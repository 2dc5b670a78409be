import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCancellation } from '../main/contract/cancellation.ts'
import type { Scope } from '../main/contract/ledger-scope.ts'
import { openReader, type Reader } from '../main/library/database.ts'
import { analyseSomeDocuments } from '../main/library/ledgers/analyse-some.ts'
import { createAnalysisKeeper } from '../main/library/ledgers/analyses.ts'
import { readChronology } from '../main/library/ledgers/chronology.ts'
import { figuresIn, measuresIn } from '../main/library/ledgers/figure-lists.ts'
import { attributionsIn, speakersIn } from '../main/library/ledgers/speaker-lists.ts'
import { databaseFile } from '../main/library/manifest.ts'
import { reportsOf } from './analyse-speed.ts'
import { type Benchmark, type Figures, wholeNumber } from './benchmark.ts'
import { createReportLibrary, type ReportLibrary } from './report-library.ts'
import type { Report } from './reports.ts'

const batchSize = 500
const { signal } = createCancellation()

/** What it takes to read in the background what all reports of a library say, to keep it, and to list it. */
export const ledgers: Benchmark = {
  options: { docs: 'how many reports (2000)' },
  operands: [],
  async run(given, say) {
    const docs = wholeNumber(given, 'docs', 2000, 100)
    const folder = mkdtempSync(join(tmpdir(), 'collate-bench-'))
    const library = createReportLibrary(folder)
    try {
      for (let first = 1; first <= docs; first += batchSize)
        library.add(library.stage(newsBetween(first, Math.min(docs, first + batchSize - 1))))
      say(`${docs} reports are in the library`)
      const figures = analyseAll(library, docs, say)
      const reader = openReader({ file: databaseFile(folder) })
      try {
        return { ...figures, ...(await listAll(reader)) }
      } finally {
        reader.close()
      }
    } finally {
      library.close()
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

/** Reports of 600 words of the sample, in English: words drawn by chance hold neither figures nor anybody who says something. */
function newsBetween(first: number, last: number): Report[] {
  const texts = reportsOf('en')
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const id = first + at
    return { id, title: `Report ${id}`, text: `${texts[id % texts.length]}\n\nReport ${id}.` }
  })
}

/** In pieces as the compute thread makes them and the writer keeps them, here one after the other. */
function analyseAll({ db }: ReportLibrary, docs: number, say: (line: string) => void): Figures {
  const keeper = createAnalysisKeeper(db)
  const pages = () => db.pragma('page_count', { simple: true }) as number
  const before = pages()
  let [read, kept, longestPiece, done] = [0, 0, 0, 0]
  for (;;) {
    const begun = performance.now()
    const some = analyseSomeDocuments(db)
    const between = performance.now()
    if (some.length === 0) break
    keeper.keep(some)
    const end = performance.now()
    read += between - begun
    kept += end - between
    longestPiece = Math.max(longestPiece, between - begun, end - between)
    done += some.length
    if (done % 5000 < some.length) say(`${done} reports of ${docs} analysed`)
  }
  const bytes = (pages() - before) * (db.pragma('page_size', { simple: true }) as number)
  return {
    'collate.read.msPerDocument': read / docs,
    'collate.keep.msPerDocument': kept / docs,
    'collate.longestPieceMs': longestPiece,
    'collate.bytesPerDocument': bytes / docs,
  }
}

/** The first page of each list over the whole library: the most that is asked of it. */
async function listAll(reader: Reader): Promise<Figures> {
  const scope: Scope = { query: '', any: false, filters: {}, spellings: true, documents: undefined }
  const page = { scope, offset: 0, limit: 100 }
  const call = { signal }
  const { measures } = await measuresIn(reader, page, call)
  const { speakers } = await speakersIn(reader, page, call)
  const [measure, speaker] = [measures[0]?.key, speakers[0]?.key]
  return {
    'collate.measures.ms': await timed(() => measuresIn(reader, page, call)),
    'collate.figures.ms': await timed(() => figuresIn(reader, { ...page, measure }, call)),
    'collate.speakers.ms': await timed(() => speakersIn(reader, page, call)),
    'collate.attributions.ms': await timed(() =>
      attributionsIn(reader, { ...page, ...(speaker !== undefined && { speaker: { key: speaker } }) }, call),
    ),
    'collate.chronology.ms': await timed(() =>
      readChronology(reader, { ...page, lanes: ['event', 'document', 'import'] }, call),
    ),
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}
