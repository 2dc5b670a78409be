import { createDraftChecker } from '../compare/check-draft.ts'
import { createComparer } from '../compare/compare-documents.ts'
import { createEditionComparer } from '../compare/compare-editions.ts'
import { findClaim } from '../compare/find-claim.ts'
import { findSimilarAccounts } from '../compare/find-similar.ts'
import { findWording } from '../compare/find-wording.ts'
import { readDescriptions } from '../ingest/read-descriptions.ts'
import { readNameList } from '../ingest/read-name-list.ts'
import { getClaim } from '../library/claims.ts'
import type { Reader } from '../library/database.ts'
import type { ComputeHandlers } from '../library/thread-handlers.ts'
import { writeNameTable } from '../report/name-table.ts'
import { createLibraryTerms, createWordCounts } from '../search/library-terms.ts'
import { documentsWithPhrase } from '../search/phrase-documents.ts'
import { createPassageSearch } from '../search/search-passages.ts'
import { createLedgers } from './account-ledgers.ts'
import { createReporter, createTableWriter } from './make-report.ts'

/** What the compute thread answers over the connection it shares; `library.check` has one of its own. */
export function createComputeHandlers(db: Reader): Omit<ComputeHandlers, 'library.check'> {
  const comparer = createComparer(db, language => createWordCounts(db, language))
  const drafts = createDraftChecker(db, createPassageSearch(db))
  const ledgers = createLedgers(db, comparer)
  const report = createReporter(db, comparer, ledgers)
  const compareEditions = createEditionComparer(db)
  return {
    'batch.read': ({ source }) =>
      readNameList('text' in source ? source : { bytes: Buffer.from(source.base64, 'base64'), name: source.name }),
    'batch.table': list => ({ base64: Buffer.from(writeNameTable(list)).toString('base64') }),
    'descriptions.read': ({ base64 }) => readDescriptions(Buffer.from(base64, 'base64')),
    'compare.accounts': chosen => comparer.accounts(chosen),
    'compare.editions': (chosen, call) => compareEditions(chosen, call),
    'compare.run': (chosen, call) => comparer.run(chosen, call),
    'compare.report': (choice, call) => report(choice, call),
    'ledgers.tables': createTableWriter(db, comparer, ledgers),
    'ledgers.ofAccounts': (chosen, call) => ledgers(chosen, call),
    'claims.find': ({ claim, documents }, call) => {
      const { words, cells } = getClaim(db, claim)
      return findClaim(db, { texts: [words, ...cells.flatMap(({ quote }) => quote ?? [])], documents }, call)
    },
    'draft.check': (asked, call) => drafts.check(asked, call),
    'compare.wording': (chosen, call) => comparer.wording(chosen, call),
    'similar.accounts': (asked, call) =>
      findSimilarAccounts(db, language => createLibraryTerms(db, language), asked, call),
    'similar.wording': (asked, call) =>
      findWording(db, (words, most) => documentsWithPhrase(db, words, most), asked, call),
  }
}
