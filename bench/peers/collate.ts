import { join } from 'node:path'
import type { AbortSignalLike } from '../../main/contract/method.ts'
import { openReader } from '../../main/library/database.ts'
import { databaseFile } from '../../main/library/manifest.ts'
import { createReadHandlers } from '../../main/library/read-handlers.ts'
import { describeReports } from '../described-reports.ts'
import { nearEnough } from '../queries.ts'
import { createReportLibrary, type StagedReport } from '../report-library.ts'
import { type Ask, type Peer, pageSize } from './peer.ts'

/**
 * Collate's library through its own writer and its own search, both in this thread: documents, texts, history, undo, originals
 * moved to their place and all; snippets, highlights and totals with every page of results. What ingest does before (reading,
 * charset, language, hash) is prepared and not timed.
 */
export function openCollate(folder: string): Peer {
  const place = join(folder, 'library')
  const library = createReportLibrary(place)
  const reader = openReader({ file: databaseFile(place) })
  const handlers = createReadHandlers(reader)
  const signal: AbortSignalLike = { aborted: false, addEventListener() {} }
  let staged: StagedReport[] = []

  const search = async (query: string, { any = false, isTyping = false }) => {
    const page = { filters: {}, sort: 'relevance', offset: 0, limit: pageSize } as const
    const answer = await handlers['search.run'](
      { query, any, isTyping, spellings: true, withRows: true, ...page },
      { signal },
    )
    return answer.results.length
  }
  let isDescribed = false
  /** Reports have no values of their own; the first queries, which only warm up, wait for them. */
  const facets: Ask = async ([query = '']) => {
    if (!isDescribed) describeReports(library.db)
    isDescribed = true
    const asked = { query, any: false, isTyping: false, spellings: true, filters: {}, most: pageSize }
    return (await handlers['search.facets'](asked, { signal })).total
  }
  const all: Ask = words => search(words.join(' '), {})
  const typing: Ask = words => search(words.join(' '), { isTyping: true })
  return {
    prepare(reports) {
      staged = library.stage(reports)
    },
    add: () => library.add(staged),
    finish() {},
    asks: {
      word: all,
      broadWord: all,
      threeAll: all,
      threeAny: words => search(words.join(' '), { any: true }),
      phrase: words => search(`"${words.join(' ')}"`, {}),
      proximity: words => search(`"${words.join(' ')}"~${nearEnough}`, {}),
      prefix: typing,
      shortPrefix: typing,
      typing,
      fuzzy: words => search(`${words[0]}~1`, {}),
      wildcard: all,
      facets,
      filterWord: words => search(`lang:en ${words[0]}`, {}),
    },
    close() {
      reader.close()
      library.close()
    },
  }
}
