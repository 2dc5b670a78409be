import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { SearchFilters } from '../contract/search.ts'
import type { Expansion } from './expand-clause.ts'
import { type Condition, filterCondition, isUnfiltered } from './filters.ts'
import { matchExpression } from './match-expression.ts'
import { column, rows } from './statement.ts'

/** A document found. Scores are comparable within one answer only. */
export type Hit = { id: number; score: number }
export type Found = {
  hits: Hit[]
  total: number
  /** True where there are more than `mostCounted`, which is then the total. */
  isAbout: boolean
}
export type Wanted = {
  expansions: readonly Expansion[]
  any: boolean
  filters: SearchFilters
  sort: 'relevance' | 'date' | 'title' | 'outlet' | 'imported'
  offset: number
  limit: number
}

/** Up to so many documents are counted and listed: the newest that match. */
export const mostCounted = 20_000
/** Up to so many are given a score: the newest that match; of older ones those that match best (see `strongHits`). */
export const mostRanked = 10_000
/** And so many of the older ones for each way to match well. */
const mostStrong = 2_000

/** A word weighs by the field it stands in: title, byline, outlet, text, note. */
const fieldWeights = '5.0, 3.0, 3.0, 1.0, 0.8'
const bm25 = `bm25(postings, ${fieldWeights})`

/**
 * The page of documents that match, in order. `pause` is awaited between statements, each of which is bounded, so that it may
 * throw to stop.
 */
export async function findDocuments(db: Database, wanted: Wanted, pause: () => Promise<void>): Promise<Found> {
  const expression = matchExpression(wanted.expansions, wanted.any)
  const filter = postingFilter(wanted.filters)
  const ids = column<number>(
    db,
    `select rowid from postings where postings match ? and ${filter.sql} order by rowid desc limit ${mostCounted + 1}`,
    expression,
    ...filter.values,
  )
  const isAbout = ids.length > mostCounted
  if (isAbout) ids.pop()
  if (ids.length === 0) return { hits: [], total: 0, isAbout }
  await pause()
  const hits =
    wanted.sort === 'relevance'
      ? await rankedHits(db, wanted, expression, filter, ids, pause)
      : sortedHits(db, wanted, ids)
  return { hits, total: ids.length, isAbout }
}

/** The filters as a condition on `postings`. The plus keeps SQLite from asking the index once for every id that passes. */
function postingFilter(filters: SearchFilters): Condition {
  if (isUnfiltered(filters)) {
    return { sql: '+postings.rowid not in (select id from documents where trashed_at is not null)', values: [] }
  }
  const { sql, values } = filterCondition(filters, Date.now())
  return { sql: `+postings.rowid in (select d.id from documents d where ${sql})`, values }
}

async function rankedHits(
  db: Database,
  wanted: Wanted,
  expression: string,
  filter: Condition,
  ids: readonly number[],
  pause: () => Promise<void>,
): Promise<Hit[]> {
  const last = wanted.offset + wanted.limit
  const isCut = ids.length > mostRanked
  const oldest = ids[Math.min(ids.length, mostRanked) - 1] ?? 0
  const depth = isCut && last > mostRanked ? mostRanked : last
  const hits = scoredHits(db, expression, filter, oldest, depth)
  if (!isCut) return hits.slice(wanted.offset)
  await pause()
  const best = new Map<number, number>()
  for (const { id, score } of [...hits, ...strongHits(db, wanted, expression, filter, depth)]) {
    best.set(id, Math.max(score, best.get(id) ?? 0))
  }
  const ordered = [...best]
    .map(([id, score]) => ({ id, score }))
    .sort((one, other) => other.score - one.score || other.id - one.id)
  if (last > mostRanked) {
    const unranked = ids.slice(mostRanked).filter(id => !best.has(id))
    ordered.push(...unranked.map(id => ({ id, score: 0 })))
  }
  return ordered.slice(wanted.offset, last)
}

/** The `depth` best of the documents from `oldest` on. */
function scoredHits(db: Database, expression: string, filter: Condition, oldest: number, depth: number): Hit[] {
  const found = rows<[number, number]>(
    db,
    `select rowid, ${bm25} as score from postings where postings match ? and rowid >= ? and ${filter.sql}
     order by score, rowid desc limit ?`,
    expression,
    oldest,
    ...filter.values,
    depth,
  )
  return found.map(([id, score]) => ({ id, score: -score }))
}

/** What matches well of all ages, where too many match to rank them all: in the title, or with all of the words instead of any. */
function strongHits(db: Database, wanted: Wanted, expression: string, filter: Condition, depth: number): Hit[] {
  const stronger = [`({title} : (${expression})) AND (${expression})`]
  if (wanted.any && wanted.expansions.length > 1) stronger.push(matchExpression(wanted.expansions, false))
  return stronger.flatMap(match => {
    const found = rows<[number, number]>(
      db,
      `select rowid, score from (
         select rowid, ${bm25} as score from postings where postings match ? and ${filter.sql}
         order by rowid desc limit ${mostStrong})
       order by score, rowid desc limit ?`,
      match,
      ...filter.values,
      depth,
    )
    return found.map(([id, score]) => ({ id, score: -score }))
  })
}

const orders = {
  date: 'd.date desc nulls last',
  title: 'd.title collate nocase',
  outlet: 'd.outlet collate nocase nulls last',
  imported: 'd.imported_at desc',
} as const

function sortedHits(db: Database, { sort, offset, limit }: Wanted, ids: readonly number[]): Hit[] {
  const order = sort === 'relevance' ? orders.imported : orders[sort]
  const found = column<number>(
    db,
    `select d.id from json_each(?) found cross join documents d on d.id = found.value
     order by ${order}, d.id desc limit ? offset ?`,
    JSON.stringify(ids),
    limit,
    offset,
  )
  return found.map(id => ({ id, score: 0 }))
}
