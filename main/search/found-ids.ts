import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { SearchFilters } from '../contract/search.ts'
import { expandClauses } from './expand-clause.ts'
import { isUnfiltered } from './filters.ts'
import { findOtherSpellings, withSpellings } from './other-spellings.ts'
import { parseQuery } from './parse-query.ts'
import { planQuery, type QueryPlan } from './plan-query.ts'
import { passCondition, rowFilter } from './rank.ts'
import { column } from './statement.ts'

export type FoundIds = {
  /** null for all there are. */
  ids: readonly number[] | null
  isAbout: boolean
  reachesTrash: boolean
}
type Asked = { query: string; any: boolean; isTyping: boolean; spellings: boolean; filters: SearchFilters }

/**
 * The ids of what a search finds, the newest `most` of them; an empty query finds what the filters let through. `pause` lets other work
 * pass between statements, and may throw.
 */
export async function foundIds(
  db: Database,
  { query, any, isTyping, spellings, filters }: Asked,
  most: number,
  pause: () => Promise<void>,
): Promise<FoundIds> {
  const isInTrash = filters.view?.kind === 'trash'
  if (query.trim() === '') {
    if (isUnfiltered(filters)) return { ids: null, isAbout: false, reachesTrash: false }
    return { ...matching(db, everything, filters, most), reachesTrash: isInTrash }
  }
  const { clauses, tree } = parseQuery(query, { any, isTyping })
  if (tree === null) return { ids: [], isAbout: false, reachesTrash: false }
  const expansions = withSpellings(expandClauses(db, clauses), spellings ? findOtherSpellings(db, clauses) : [])
  await pause()
  const looked = expansions.filter((_, at) => !clauses[at]?.isNegative)
  const plan = planQuery(tree, expansions, looked)
  return { ...matching(db, plan, filters, most), reachesTrash: isInTrash || plan.reachesTrash }
}

const everything: QueryPlan = {
  expression: null,
  first: null,
  condition: null,
  weighed: null,
  narrow: null,
  champions: null,
  ranking: null,
  reachesTrash: false,
}

/** As one value: a row for each id would take several times as long. Those of the trash are told apart afterwards. */
function matching(
  db: Database,
  plan: QueryPlan,
  filters: SearchFilters,
  most: number,
): { ids: number[]; isAbout: boolean } {
  const passes = passCondition({ filters, plan })
  const { sql, values } =
    plan.expression === null
      ? { sql: `documents d where ${passes?.sql ?? 'true'}`, values: passes?.values ?? [] }
      : fromPostings(plan.expression, passes === null ? null : rowFilter(passes, 'postings'))
  const id = plan.expression === null ? 'd.id' : 'rowid'
  const [found = '[]'] = column<string>(
    db,
    `select json_group_array(id) from (select ${id} as id from ${sql} order by ${id} desc limit ${most + 1})`,
    ...values,
  )
  const ids = JSON.parse(found) as number[]
  const isAbout = ids.length > most
  if (isAbout) ids.pop()
  return { ids, isAbout }
}

function fromPostings(expression: string, filter: { sql: string; values: (string | number)[] } | null) {
  const sql = `postings where postings match ?${filter === null ? '' : ` and ${filter.sql}`}`
  return { sql, values: [expression, ...(filter?.values ?? [])] }
}
