import { completeQuery } from '../search/complete-query.ts'
import { findMatches } from '../search/find-matches.ts'
import { meantInstead } from '../search/meant-instead.ts'
import { runBatch } from '../search/run-batch.ts'
import { runFacets } from '../search/run-facets.ts'
import { runSearch } from '../search/run-search.ts'
import { listClaims } from './claims.ts'
import { getComparison, listComparisons } from './comparisons.ts'
import type { Reader } from './database.ts'
import { matchDescriptions } from './describe.ts'
import {
  countDocuments,
  getDocument,
  getMarks,
  getText,
  listDocumentIds,
  listDocuments,
  readRows,
} from './document-reads.ts'
import { editionsOf } from './editions.ts'
import { listEvents } from './events.ts'
import { createFamilyReader } from './families.ts'
import { listHistory } from './history-log.ts'
import { listImportFiles, listImports } from './import-records.ts'
import { readChronology } from './ledgers/chronology.ts'
import { figuresIn, measuresIn } from './ledgers/figure-lists.ts'
import { attributionsIn, speakersIn } from './ledgers/speaker-lists.ts'
import { countUnanalysed } from './ledgers/unanalysed.ts'
import { lostPassages } from './lost-passages.ts'
import { countUnpaired, listNearPairs } from './near-pairs.ts'
import { passagesOfDocument, passagesOfSource } from './passages.ts'
import { listRecentSearches } from './recent-searches.ts'
import { countSavedSearch, listSavedSearches } from './saved-searches.ts'
import { countUnsigned } from './signatures.ts'
import { listSources } from './sources.ts'
import { readUndoState } from './steps.ts'
import { listTags } from './tags.ts'
import type { ReadHandlers } from './thread-handlers.ts'
import { tiesBetween } from './ties.ts'
import { translationsOfDocument } from './translations.ts'

/** Everything that a reader thread answers. */
export function createReadHandlers(db: Reader): ReadHandlers {
  return {
    'documents.list': params => listDocuments(db, params),
    'documents.ids': params => listDocumentIds(db, params),
    'documents.rows': ({ ids }) => readRows(db, ids),
    'documents.get': ({ id }) => getDocument(db, id),
    'documents.text': params => getText(db, params),
    'documents.marks': params => getMarks(db, params),
    'documents.withParts': ({ ids }) => createFamilyReader(db)(ids),
    'descriptions.match': ({ rows }) => matchDescriptions(db, rows),
    'documents.counts': () => countDocuments(db),
    'events.list': () => listEvents(db),
    'tags.list': () => listTags(db),
    'sources.list': () => listSources(db),
    'passages.ofDocument': ({ documentId }) => passagesOfDocument(db, documentId),
    'passages.lost': ({ documentId }) => lostPassages(db, documentId),
    'passages.ofSource': ({ sourceId }) => passagesOfSource(db, sourceId),
    'comparisons.list': () => listComparisons(db),
    'comparisons.get': ({ id }) => getComparison(db, id),
    'searches.list': () => listSavedSearches(db),
    'searches.count': ({ id }, call) => countSavedSearch(db, id, call),
    'searches.recent': () => listRecentSearches(db),
    'suggestions.complete': ({ query, at }) => completeQuery(db, query, at),
    'suggestions.instead': async (asked, call) => ({ meant: await meantInstead(db, asked, call) }),
    'ties.between': ({ documents }) => tiesBetween(db, documents),
    'translations.ofDocument': ({ documentId }) => translationsOfDocument(db, documentId),
    'history.state': () => readUndoState(db),
    'history.list': params => listHistory(db, params),
    'imports.list': () => listImports(db),
    'imports.files': params => listImportFiles(db, params),
    'similar.status': () => ({ waiting: countUnsigned(db), unpaired: countUnpaired(db) }),
    'duplicates.near': params => listNearPairs(db, params),
    'editions.of': ({ id }) => editionsOf(db, id),
    'ledgers.measuresIn': (asked, call) => measuresIn(db, asked, call),
    'ledgers.figuresIn': (asked, call) => figuresIn(db, asked, call),
    'ledgers.speakersIn': (asked, call) => speakersIn(db, asked, call),
    'ledgers.attributionsIn': (asked, call) => attributionsIn(db, asked, call),
    'ledgers.status': () => ({ waiting: countUnanalysed(db) }),
    'chronology.read': (asked, call) => readChronology(db, asked, call),
    'claims.list': asked => listClaims(db, asked),
    'search.run': async (params, call) => {
      const found = await runSearch(db, params, call)
      return params.withRows
        ? {
            ...found,
            rows: readRows(
              db,
              found.results.map(({ id }) => id),
            ),
          }
        : found
    },
    'search.batch': (params, call) => runBatch(db, params, call),
    'search.facets': (params, call) => runFacets(db, params, call),
    'search.matches': params => findMatches(db, params),
  }
}
