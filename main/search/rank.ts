import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { SearchFilters } from '../contract/search.ts'
import { championHits } from './champion-hits.ts'
import type { Condition } from './condition.ts'
import type { Expansion } from './expand-clause.ts'
import { filterCondition, isUnfiltered } from './filters.ts'
import type { Matcher } from './matcher.ts'
import type { QueryPlan } from './plan-query.ts'
import { isWeighedByIndex, rescore, rescoredAtMost } from './rescore.ts'
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
  plan: QueryPlan
  /** What is looked for, and not what must not be there. */
  expansions: readonly Expansion[]
  matcher: Matcher
  filters: SearchFilters
  sort: 'relevance' | 'date' | 'title' | 'outlet' | 'imported'
  offset: number
  limit: number
}

/** Up to so many documents are counted and listed: the newest that match. */
export const mostCounted = 20_000
/** Up to so many are all given a score; of more, those that hold the words oftenest are (champions.ts). */
export const mostRanked = 4_000
/** At least so many are, however many words they are looked at for. */
const leastRanked = 1_000
/** So many of the newest that match narrowly (see `planQuery`) come before champions, all of which are scored again. */
const mostNarrow = 100

/** A word weighs by the field it stands in: title, byline, outlet, text, note. */
const fieldWeights = '5.0, 3.0, 3.0, 1.0, 0.8'
const bm25 = `bm25(postings, ${fieldWeights})`

/**
 * The page of documents that match, in order. `pause` is awaited between statements, each of which is bounded, so that it may
 * throw to stop.
 */
export async function findDocuments(db: Database, wanted: Wanted, pause: () => Promise<void>): Promise<Found> {
  const passes = passCondition(wanted)
  const { expression } = wanted.plan
  if (expression === null) return findPassing(db, wanted, passes ?? present, pause)
  const search: Search = { db, wanted, expression, passes, filter: rowFilter(passes, 'postings'), pause }
  if (wanted.sort === 'relevance') return findBest(search)
  const { ids, isAbout } = newestIds(search)
  await pause()
  return { hits: sortedHits(db, wanted, ids), total: ids.length, isAbout }
}

/** What the steps of one search share. */
type Search = {
  db: Database
  wanted: Wanted
  expression: string
  /** On `documents d`; null where all but the trash passes. */
  passes: Condition | null
  /** The same on `postings`. */
  filter: Condition
  pause: () => Promise<void>
}

/**
 * Few that match are weighed by their texts at once; of more, the index says first which are best; of very many, the champions of
 * the words are, and then the newest.
 */
async function findBest(search: Search): Promise<Found> {
  const { wanted, pause } = search
  const few = rescoredAtMost(wanted.expansions)
  const matching = newestIds(search)
  await pause()
  const { ids, isAbout } = matching
  if (ids.length <= few) {
    const hits = await bestPage(search, ids.map(unscored), false)
    return { hits, total: ids.length, isAbout }
  }
  const last = Math.max(few, wanted.offset + wanted.limit)
  const all = await orderedHits(search, matching, last)
  const { first } = wanted.plan
  if (first === null || first.expression === null) return pageOf(search, all)
  const sure = { ...search, expression: first.expression, wanted: { ...wanted, plan: first } }
  const surely = newestIds(sure)
  await pause()
  const { hits } = await orderedHits(sure, surely, last)
  return pageOf(search, { ...all, hits: inDescent([...hits, ...all.hits]) })
}

/** What matches, the newest first, up to `mostCounted`. */
type Matching = { ids: readonly number[]; isAbout: boolean }
/** The first `last` of many that match, in order; `isWeighed` where it is the order of the index. */
type Ordered = Found & { isWeighed: boolean }

async function orderedHits(search: Search, matching: Matching, last: number): Promise<Ordered> {
  const { expression, pause, wanted } = search
  const { ids, isAbout } = matching
  const counted = { total: ids.length, isAbout }
  if (ids.length > rankedAtMost(wanted.plan.ranking ?? expression)) {
    return { hits: await byChampions(search, matching, last), ...counted, isWeighed: false }
  }
  const hits = weighedHits(search, ids, last)
  await pause()
  return { hits, ...counted, isWeighed: true }
}

/** Where the plan says so, by some of the words only: what matches is known then, and need not be found again. */
function weighedHits({ db, wanted, expression, filter }: Search, ids: readonly number[], depth: number): Hit[] {
  const { ranking } = wanted.plan
  if (ranking === null) return bestHits(db, expression, filter, ids.length, depth)
  const among = { sql: '+postings.rowid in (select value from json_each(?))', values: [JSON.stringify(ids)] }
  return bestHits(db, ranking, among, ids.length, depth)
}

async function pageOf(search: Search, { hits, isWeighed, ...counted }: Ordered): Promise<Found> {
  return { hits: await bestPage(search, hits, isWeighed), ...counted }
}

/** At least the first `last` of very many that match: what matches narrowly, the champions, and then the newest. */
async function byChampions(search: Search, { ids }: Matching, last: number): Promise<Hit[]> {
  const { db, wanted, pause, passes } = search
  const { narrow, champions } = wanted.plan
  const weighty = champions === null ? [] : championHits(db, champions.match, rowFilter(passes, 'champions'))
  await pause()
  const score = weighty[0]?.score ?? 0
  const first = narrow === null ? [] : newestMatching(search, narrow, mostNarrow).map(id => ({ id, score }))
  await pause()
  const best = [...first, ...weighty]
  const isSure = champions?.isProof ?? true
  const met = new Set(best.map(({ id }) => id))
  if (isSure && met.size >= last) return inDescent(best)
  const matching = isSure ? null : new Set(ids)
  const others = ids.filter(id => !met.has(id)).map(unscored)
  return inDescent([...best.filter(({ id }) => matching?.has(id) ?? true), ...others])
}

const unscored = (id: number): Hit => ({ id, score: 0 })

/** Hits of several measures, each document once, their scores made to fall. */
function inDescent(hits: readonly Hit[]): Hit[] {
  const met = new Set<number>()
  let lowest = Number.POSITIVE_INFINITY
  return hits.flatMap(({ id, score }) => {
    if (met.has(id)) return []
    met.add(id)
    lowest = Math.min(lowest, score)
    return [{ id, score: lowest }]
  })
}

/** The newest documents that match, newest first, up to `mostCounted`. */
function newestIds(search: Search): { ids: number[]; isAbout: boolean } {
  const ids = newestMatching(search, search.expression, mostCounted + 1)
  const isAbout = ids.length > mostCounted
  if (isAbout) ids.pop()
  return { ids, isAbout }
}

/** As one value: a row for each id would take several times as long. */
function newestMatching({ db, filter }: Search, match: string, most: number): number[] {
  const sql = `select json_group_array(id) from (
    select rowid as id from postings where postings match ? and ${filter.sql} order by rowid desc limit ?)`
  const [found = '[]'] = column<string>(db, sql, match, ...filter.values, most)
  return JSON.parse(found) as number[]
}

/** The page of hits that are in an order, the best of which are scored again; `isWeighed` where the order is that of the index. */
async function bestPage(
  { db, wanted, pause }: Pick<Search, 'db' | 'wanted' | 'pause'>,
  hits: readonly Hit[],
  isWeighed: boolean,
): Promise<Hit[]> {
  const { offset, limit, expansions, matcher } = wanted
  const isScored = isWeighed && isWeighedByIndex(expansions)
  const isBeyond = offset >= rescoredAtMost(expansions)
  const ordered = isScored || isBeyond ? hits : await rescore(db, hits, expansions, matcher, pause)
  return ordered.slice(offset, offset + limit)
}

/** Which documents may be found, on `documents d`; null where all but the trash may. */
export function passCondition({ filters, plan }: Pick<Wanted, 'filters' | 'plan'>): Condition | null {
  const { condition, reachesTrash } = plan
  if (condition === null) return isUnfiltered(filters) ? null : filterCondition(filters, Date.now())
  const { sql, values } = filterCondition(filters, Date.now(), reachesTrash)
  return { sql: `${sql} and (${condition.sql})`, values: [...values, ...condition.values] }
}

const present: Condition = { sql: 'd.trashed_at is null', values: [] }

/**
 * As a condition on the rows of a table of the index. Each document that matches is looked at, since a set of all that pass takes
 * longer the larger the library is; as a value, and not as `exists`, which SQLite might turn round and ask the index once for
 * every document. The plus keeps it from doing so.
 */
export function rowFilter(passes: Condition | null, table: 'postings' | 'champions'): Condition {
  if (passes === null) {
    return { sql: `+${table}.rowid not in (select id from documents where trashed_at is not null)`, values: [] }
  }
  const sql = `(select true from documents d where d.id = ${table}.rowid and (${passes.sql})) is not null`
  return { sql, values: passes.values }
}

/** Where no expression says what is found, a condition does; words that may be there make the order. */
async function findPassing(
  db: Database,
  wanted: Wanted,
  passes: Condition,
  pause: () => Promise<void>,
): Promise<Found> {
  const ids = column<number>(
    db,
    `select d.id from documents d where ${passes.sql} order by d.id desc limit ${mostCounted + 1}`,
    ...passes.values,
  )
  await pause()
  const isAbout = ids.length > mostCounted
  if (isAbout) ids.pop()
  const answer = { total: ids.length, isAbout }
  if (wanted.sort !== 'relevance') return { hits: sortedHits(db, wanted, ids), ...answer }
  const { weighed } = wanted.plan
  const best = weighed === null ? [] : bestHits(db, weighed, rowFilter(passes, 'postings'), mostRanked, mostRanked)
  await pause()
  const met = new Set(best.map(({ id }) => id))
  const others = ids.filter(id => !met.has(id)).map(unscored)
  return { hits: await bestPage({ db, wanted, pause }, [...best, ...others], true), ...answer }
}

/** A document's score takes time for each word of the expression, so that fewer get one where it has many. */
function rankedAtMost(expression: string): number {
  const words = expression.split('"').length / 2
  return Math.max(leastRanked, Math.min(mostRanked, Math.floor(40_000 / words)))
}

/**
 * The `depth` best of the `among` newest documents that match. Taken from the newest end by a
 * query of its own: a lower bound for the rowid would make the index step over all older postings first.
 */
function bestHits(db: Database, match: string, filter: Condition, among: number, depth: number): Hit[] {
  return rows<[id: number, score: number]>(
    db,
    `with found (id, score) as materialized (
       select rowid, ${bm25} from postings where postings match ? and ${filter.sql} order by rowid desc limit ?)
     select id, -score from found order by score, id desc limit ?`,
    match,
    ...filter.values,
    among,
    depth,
  ).map(([id, score]) => ({ id, score }))
}

const orders = {
  date: 'd.date desc nulls last',
  title: 'd.title collate nocase',
  outlet: 'd.outlet collate nocase nulls last',
  imported: 'd.imported_at desc',
} as const

function sortedHits(db: Database, { sort, offset, limit }: Wanted, ids: readonly number[]): Hit[] {
  if (limit === 0) return []
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
