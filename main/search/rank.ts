import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { SearchFilters } from '../contract/search.ts'
import type { Condition } from './condition.ts'
import type { Expansion } from './expand-clause.ts'
import { filterCondition, isUnfiltered } from './filters.ts'
import type { Matcher } from './matcher.ts'
import type { QueryPlan } from './plan-query.ts'
import { rescore, rescoredAtMost, scaledBelow } from './rescore.ts'
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
/** Up to so many are given a score: the newest that match; of older ones those that match best (see `planQuery`). */
export const mostRanked = 10_000
/** At least so many are, however many words they are looked at for. */
const leastRanked = 2_000
/** And so many of the older ones for each way to match well. */
const mostStrong = 1_000

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
  const search: Search = { db, wanted, expression, filter: postingFilter(passes), pause }
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
  filter: Condition
  pause: () => Promise<void>
}

/** Finding is dear, most of all beginnings and sequences: where not too many match, one statement finds, counts and scores them. */
async function findBest(search: Search): Promise<Found> {
  const { db, wanted, expression, filter, pause } = search
  const last = Math.max(rescoredAtMost(wanted.expansions), wanted.offset + wanted.limit)
  const ranked = rankedAtMost(expression)
  const { hits, count } = bestHits(db, expression, filter, ranked + 1, last)
  await pause()
  if (count <= ranked) {
    return { hits: await bestPage(db, withFirst(search, hits, last), wanted, pause), total: count, isAbout: false }
  }
  const { ids, isAbout } = newestIds(search)
  await pause()
  const ordered = await withStrong(search, hits, last)
  if (last > ranked) {
    const met = new Set(ordered.map(({ id }) => id))
    const unranked = ids.slice(ranked).filter(id => !met.has(id))
    ordered.push(...unranked.map(id => ({ id, score: 0 })))
  }
  return { hits: await bestPage(db, withFirst(search, ordered, last), wanted, pause), total: ids.length, isAbout }
}

/** Where lesser forms are looked for too, the documents that match without them, then the others, in the index's order each. */
function withFirst({ db, wanted, filter }: Search, hits: Hit[], depth: number): Hit[] {
  const { first } = wanted.plan
  if (first === null) return hits
  const best = bestHits(db, first, filter, mostRanked, depth).hits
  const met = new Set(best.map(({ id }) => id))
  const others = hits.filter(({ id }) => !met.has(id))
  return [...best, ...scaledBelow(others, best.at(-1)?.score ?? others[0]?.score ?? 0)]
}

/** The newest documents that match, newest first, up to `mostCounted`. */
function newestIds({ db, expression, filter }: Search): { ids: number[]; isAbout: boolean } {
  const ids = column<number>(
    db,
    `select rowid from postings where postings match ? and ${filter.sql} order by rowid desc limit ${mostCounted + 1}`,
    expression,
    ...filter.values,
  )
  const isAbout = ids.length > mostCounted
  if (isAbout) ids.pop()
  return { ids, isAbout }
}

/** The page of hits that are in the index's order, the best of which are scored again. */
async function bestPage(
  db: Database,
  hits: readonly Hit[],
  wanted: Wanted,
  pause: () => Promise<void>,
): Promise<Hit[]> {
  const { offset, limit, expansions, matcher } = wanted
  const ordered = offset < rescoredAtMost(expansions) ? await rescore(db, hits, expansions, matcher, pause) : hits
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
 * As a condition on `postings`. Each document that matches is looked at, since a set of all that pass takes longer the larger the
 * library is; as a value, and not as `exists`, which SQLite might turn round and ask the index once for every document. The plus
 * keeps it from doing so.
 */
export function postingFilter(passes: Condition | null): Condition {
  if (passes === null) {
    return { sql: '+postings.rowid not in (select id from documents where trashed_at is not null)', values: [] }
  }
  const sql = `(select true from documents d where d.id = postings.rowid and (${passes.sql})) is not null`
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
  const best = weighed === null ? [] : bestHits(db, weighed, postingFilter(passes), mostRanked, mostRanked).hits
  await pause()
  const met = new Set(best.map(({ id }) => id))
  const others = ids.filter(id => !met.has(id)).map((id): Hit => ({ id, score: 0 }))
  return { hits: await bestPage(db, [...best, ...others], wanted, pause), ...answer }
}

/** The best of the newest, and of all ages what matches well, in order. */
async function withStrong({ db, wanted, filter, pause }: Search, newest: Hit[], depth: number) {
  const best = new Map(newest.map(({ id, score }) => [id, score]))
  for (const match of wanted.plan.strong) {
    for (const { id, score } of bestHits(db, match, filter, mostStrong, depth).hits) {
      best.set(id, Math.max(score, best.get(id) ?? 0))
    }
    await pause()
  }
  return [...best]
    .map(([id, score]): Hit => ({ id, score }))
    .sort((one, other) => other.score - one.score || other.id - one.id)
}

/** A document's score takes time for each word of the expression, so that fewer get one where it has many. */
function rankedAtMost(expression: string): number {
  const words = expression.split('"').length / 2
  return Math.max(leastRanked, Math.min(mostRanked, Math.floor(80_000 / words)))
}

/**
 * The `depth` best of the `among` newest documents that match, and how many of these there are. Taken from the newest end by a
 * query of its own: a lower bound for the rowid would make the index step over all older postings first.
 */
function bestHits(db: Database, match: string, filter: Condition, among: number, depth: number) {
  const found = rows<[id: number, score: number, count: number]>(
    db,
    `with found (id, score) as materialized (
       select rowid, ${bm25} from postings where postings match ? and ${filter.sql} order by rowid desc limit ?)
     select id, score, (select count(*) from found) from found order by score, id desc limit ?`,
    match,
    ...filter.values,
    among,
    depth,
  )
  return { hits: found.map(([id, score]): Hit => ({ id, score: -score })), count: found[0]?.[2] ?? 0 }
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
