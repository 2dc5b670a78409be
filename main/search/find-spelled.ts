import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { Condition } from './condition.ts'
import { type Found, findDocuments, mostCounted, type Wanted } from './rank.ts'

/**
 * Finds what is written as it is asked for, in the order it would have alone, and after that what only another spelling finds.
 * `exact` and `wide` are the same question, without other spellings and with them. Where the order is not that of relevance, or the
 * expression of words is not all in which the two differ, it is one list.
 */
export async function findSpelled(
  db: Database,
  exact: Wanted,
  wide: Wanted,
  pause: () => Promise<void>,
): Promise<Found> {
  const written = exact.plan.expression
  const expression = wide.plan.expression
  const isOneList = wide.sort !== 'relevance' || !isSame(exact.plan.condition, wide.plan.condition)
  if (isOneList || written === null || expression === null) return findDocuments(db, wide, pause)
  const first = await findDocuments(db, exact, pause)
  if (first.isAbout) return first
  const limit = wide.limit - first.hits.length
  const second = await findDocuments(
    db,
    {
      ...wide,
      plan: {
        ...wide.plan,
        expression: `(${expression}) NOT (${written})`,
        first: null,
        narrow: null,
        // What holds a word in its written spelling foremost is a champion, and not among these.
        champions: wide.plan.champions && { ...wide.plan.champions, isProof: false },
      },
      // Only counted where the page is full.
      sort: limit === 0 ? 'imported' : 'relevance',
      offset: Math.max(0, wide.offset - first.total),
      limit,
    },
    pause,
  )
  const total = first.total + second.total
  return {
    hits: below(first, second),
    total: Math.min(total, mostCounted),
    isAbout: second.isAbout || total > mostCounted,
  }
}

const isSame = (one: Condition | null, other: Condition | null) => JSON.stringify(one) === JSON.stringify(other)

/** The hits of two lists, those of the second with scores that lie below the first's. */
function below(first: Found, second: Found): Found['hits'] {
  const ceiling = first.hits.at(-1)?.score
  const [highest] = second.hits
  const factor =
    ceiling === undefined || highest === undefined || highest.score <= ceiling ? 1 : ceiling / highest.score
  return [...first.hits, ...second.hits.map(({ id, score }) => ({ id, score: score * factor }))]
}
