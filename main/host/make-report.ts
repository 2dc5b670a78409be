import type { Comparer } from '../compare/compare-documents.ts'
import type { Comparison, ReportFormat } from '../contract/compare.ts'
import { CollateError } from '../contract/failure.ts'
import type { Call, ParsedParamsOf, ResultOf } from '../contract/method.ts'
import type { LibraryMethods } from '../contract/service.ts'
import { listClaims } from '../library/claims.ts'
import { getComparison } from '../library/comparisons.ts'
import type { Reader } from '../library/database.ts'
import { getDocument } from '../library/document-reads.ts'
import { listEvents } from '../library/events.ts'
import { listTags } from '../library/tags.ts'
import { tiesBetween } from '../library/ties.ts'
import { translationsOfDocument } from '../library/translations.ts'
import { writeHtml } from '../report/html.ts'
import { writeJson } from '../report/json.ts'
import { writeLedgerTables } from '../report/ledger-tables.ts'
import { writeMarkdown } from '../report/markdown.ts'
import type { Report } from '../report/report.ts'
import type { ReportInput } from '../report/report-input.ts'
import { reportName } from '../report/report-name.ts'
import { reportOf } from '../report/report-of.ts'
import type { ReadLedgers } from './account-ledgers.ts'
import { tagPath } from './command-line/tag-paths.ts'
import { programVersion } from './program-version.ts'

type Choice = ParsedParamsOf<LibraryMethods['compare.report']>

/** Bytes of the largest report: in Base64 it still fits into one message of a socket. */
const largest = 90 * 1024 * 1024

/** Writes the report of a comparison. Fails as `compare.report`. */
export function createReporter(db: Reader, comparer: Comparer, readLedgers: ReadLedgers) {
  return async (choice: Choice, call: Call): Promise<ResultOf<LibraryMethods['compare.report']>> => {
    const input = await gather(db, comparer, readLedgers, choice, call)
    const report = reportOf(input, choice.parts)
    const bytes = await write(choice.format, input, report)
    if (bytes.length > largest) {
      throw new CollateError('invalid', 'This report would be too large for one file. Leave a part or an account out.')
    }
    return { name: `${reportName(report.title)}.${choice.format}`, base64: bytes.toString('base64') }
  }
}

async function write(format: ReportFormat, input: ReportInput, report: Report): Promise<Buffer> {
  if (format === 'json') return Buffer.from(`${writeJson(input)}\n`)
  if (format === 'html') return Buffer.from(writeHtml(report))
  if (format === 'md') return Buffer.from(writeMarkdown(report))
  // Large, and not needed before: it is loaded when the first document is written.
  const { writeDocx } = await import('../report/docx.ts')
  return Buffer.from(await writeDocx(report))
}

async function gather(
  db: Reader,
  comparer: Comparer,
  readLedgers: ReadLedgers,
  { documents, comparisonId }: Choice,
  call: Call,
) {
  const comparison = await comparer.run({ documents }, call)
  const wording = await comparer.wording({ documents }, call)
  return {
    comparison,
    wording,
    documents: documents.map(id => getDocument(db, id)),
    events: new Map(listEvents(db).map(({ id, name }) => [id, name])),
    ledgers: await readLedgers({ documents }, call),
    claims: claimsOf(db, comparison, documents, comparisonId),
    translations: documents.flatMap(id => translationsOfDocument(db, id)),
    parted: tiesBetween(db, documents).filter(({ kind }) => kind === 'parted').length,
    kept: comparisonId === undefined ? null : readKept(db, comparisonId),
    programVersion: programVersion(),
    madeAt: Date.now(),
  } satisfies ReportInput
}

/** The claims of the event that all accounts are of, of the kept comparison, and those with cells in the accounts. */
function claimsOf(db: Reader, { event, accounts }: Comparison, documents: number[], comparison: number | undefined) {
  const established = event === 'established' ? (accounts[0]?.eventId ?? undefined) : undefined
  return listClaims(db, { event: established, comparison, documents })
}

/** The ledgers of a comparison as CSV files. Fails as `ledgers.ofAccounts`. */
export function createTableWriter(db: Reader, comparer: Comparer, readLedgers: ReadLedgers) {
  return async ({ documents, comparisonId }: ParsedParamsOf<LibraryMethods['ledgers.tables']>, call: Call) => {
    const comparison = { ...comparer.accounts({ documents }), points: [], differences: [] }
    const claims = claimsOf(db, comparison, documents, comparisonId)
    const files = writeLedgerTables({ comparison, ledgers: await readLedgers({ documents }, call), claims })
    return { files: files.map(({ name, text }) => ({ name, base64: Buffer.from(text).toString('base64') })) }
  }
}

function readKept(db: Reader, id: number): ReportInput['kept'] {
  const { name, note, tags } = getComparison(db, id)
  const all = listTags(db)
  return { name, note, tags: tags.map(tag => tagPath(all, tag)) }
}
