import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { batchMethods, RowAnswer } from '../contract/batch.ts'
import type { Call, ParsedParamsOf, ResultOf } from '../contract/method.ts'
import { breathe } from './breathe.ts'
import { queryOfRow } from './query-of-row.ts'
import { countUnreadable, runSearch } from './run-search.ts'

type Batch = (typeof batchMethods)['search.batch']
type Asked = ParsedParamsOf<Batch>

/** Searches for each row as the search box would for its query, one after another. Fails: cancelled. */
export async function runBatch(db: Database, asked: Asked, call: Call): Promise<ResultOf<Batch>> {
  const answers: RowAnswer[] = []
  for (const row of asked.rows) {
    await breathe(call)
    answers.push(await answerRow(db, row, asked, call))
  }
  return { answers, unreadable: countUnreadable(db) }
}

async function answerRow(db: Database, row: string, asked: Asked, call: Call): Promise<RowAnswer> {
  const { reading, spellings, filters, most } = asked
  const { query, problem } = queryOfRow(row, reading)
  if (query === '') return { query, total: 0, isAbout: false, documents: [], remark: problem }
  const order = { sort: 'relevance', offset: 0, limit: most } as const
  const isAnyEnough = reading === 'query' && asked.any
  const params = { query, any: isAnyEnough, isTyping: false, spellings, filters, ...order }
  const { total, isAbout, results, remark } = await runSearch(db, params, call)
  const documents = results.map(({ id, title, outlet, date, matches }) => ({
    id,
    title,
    outlet,
    date,
    matches: matches.count,
  }))
  return { query, total, isAbout, documents, remark: remark?.sentence ?? null }
}
