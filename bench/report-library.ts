import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { signSomeDocuments } from '../main/compare/sign-documents.ts'
import { createDocumentAdder, type NewDocument } from '../main/library/add-documents.ts'
import { openWriter, type Writer } from '../main/library/database.ts'
import { analyseSomeDocuments } from '../main/library/ledgers/analyse-some.ts'
import { createAnalysisKeeper } from '../main/library/ledgers/analyses.ts'
import { databaseFile, makeLibraryFolder, newManifest, writeManifest } from '../main/library/manifest.ts'
import { migrate } from '../main/library/migrate.ts'
import { newOriginalId, settleStaging, stagingFolder } from '../main/library/originals.ts'
import { createSignatureKeeper } from '../main/library/signatures.ts'
import { createWriting } from '../main/library/writing.ts'
import { noteAnalysis } from '../main/search/analysis-version.ts'
import { type Report, reportsBetween } from './reports.ts'

/** A report as the writer gets it when its file has been read: its bytes lie in staging. */
export type StagedReport = NewDocument

const batchSize = 500

export type ReportLibrary = {
  db: Writer
  /** Does what ingest does before the writer is called: original in staging, hash, counts. */
  stage(reports: readonly Report[]): StagedReport[]
  /** The library's own way in: one transaction for each 500; committed and findable when it returns. */
  add(staged: readonly StagedReport[]): void
  close(): void
}

/** A new library in an empty folder, over the library's own writer, in this thread. */
export function createReportLibrary(folder: string): ReportLibrary {
  makeLibraryFolder(folder)
  const db = openWriter({ file: databaseFile(folder) })
  migrate(db, folder)
  // As its first opening does; or every later one would renew an index that is of this analysis already.
  noteAnalysis(db)
  settleStaging(folder, () => true)
  writeManifest(folder, newManifest(folder, { name: 'Synthetic reports', isLocked: false }))
  const add = createDocumentAdder(createWriting(db, folder, () => {}))
  return {
    db,
    stage: reports => reports.map(report => stage(folder, report)),
    add(staged) {
      for (let start = 0; start < staged.length; start += batchSize) add(staged.slice(start, start + batchSize))
    },
    close: () => void db.close(),
  }
}

/** Signs all documents, as an open library does by and by in the background. */
export function signReports({ db }: ReportLibrary): void {
  const keeper = createSignatureKeeper(db)
  for (let signed = signSomeDocuments(db); signed.length > 0; signed = signSomeDocuments(db)) keeper.keep(signed)
}

/** Reads what all documents say, in the same way. */
export function analyseReports({ db }: ReportLibrary): void {
  const keeper = createAnalysisKeeper(db)
  for (let some = analyseSomeDocuments(db); some.length > 0; some = analyseSomeDocuments(db)) keeper.keep(some)
}

/** A new library that holds reports 1 to `docs`, with nothing left to do for it in the background. */
export function fillReportLibrary(folder: string, docs: number): void {
  const library = createReportLibrary(folder)
  for (let first = 1; first <= docs; first += batchSize) {
    library.add(library.stage(reportsBetween(first, Math.min(docs, first + batchSize - 1))))
  }
  signReports(library)
  analyseReports(library)
  library.close()
}

function stage(folder: string, { title, text }: Report): StagedReport {
  const original = newOriginalId()
  const bytes = Buffer.from(text)
  writeFileSync(join(stagingFolder(folder), original), bytes)
  return {
    importId: null,
    original,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    format: 'txt',
    title,
    outlet: null,
    byline: null,
    date: null,
    language: 'en',
    fieldOrigins: {},
    text,
    words: 600,
    extractor: 'plain-text',
    remarks: [],
    unreadable: null,
    needs: null,
    marks: [],
    fields: [],
    eventId: null,
    origin: { kind: 'file', path: `/reports/${original}.txt`, address: null, retrievedAt: null, part: null },
  }
}
