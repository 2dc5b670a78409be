import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { QueryRemark } from '../contract/search.ts'
import { completeName, filterValue, type Named, namesFor } from './complete-name.ts'
import type { Condition } from './condition.ts'
import { editDistance } from './edit-distance.ts'
import { named, sourcesNamed, tagsNamed } from './filter-names.ts'
import type { AskedFilter } from './parse-query.ts'
import { withReplaced } from './query-remarks.ts'
import { column } from './statement.ts'

/** The filters whose values are names of the library: what such a thing is called, and those of a name. */
const namings: Record<string, { noun: string; having(name: string): Condition }> = {
  tag: { noun: 'tag', having: tagsNamed },
  source: { noun: 'source', having: sourcesNamed },
  event: { noun: 'event', having: name => within('events', named('name', name)) },
  in: { noun: 'comparison', having: name => within('comparisons', named('name', name)) },
}

const within = (table: string, { sql, values }: Condition) => ({ sql: `select id from ${table} where ${sql}`, values })

/**
 * What to say of the first filter of a query that names something the library has not, with the name that is nearest; null where it
 * has all of them. Nothing is said of one that is still being typed and may yet become a name.
 */
export function unknownName(
  db: Database,
  query: string,
  filters: readonly AskedFilter[],
  isTyping: boolean,
): QueryRemark | null {
  for (const { name, value, start, end } of filters) {
    const naming = namings[name]
    if (naming === undefined || value === '*') continue
    if (isTyping && end === query.length && completeName(db, name, value, 1).length > 0) continue
    const { sql, values } = naming.having(value)
    if (column(db, `${sql} limit 1`, ...values).length > 0) continue
    const nearest = nearestOf(namesFor(db, name), value)
    const said = `There is no ${naming.noun} “${value.slice(0, 60)}”.`
    if (nearest === null) return { sentence: said, start, end, suggestion: null }
    const suggestion = withReplaced(query, start, end, `${name}:${filterValue(nearest)}`)
    return { sentence: `${said} Perhaps you mean “${nearest}”.`, start, end, suggestion }
  }
  return null
}

/** The name with the fewest letters that differ, less than half of them; else the shortest that holds what was written. */
function nearestOf(names: readonly Named[], written: string): string | null {
  const word = written
    .slice(written.lastIndexOf('/') + 1)
    .trim()
    .toLowerCase()
  let least = Math.min(3, Math.floor((word.length - 1) / 2)) + 1
  let best: string | null = null
  for (const { name, others } of names) {
    for (const called of [name, ...others].map(one => one.toLowerCase())) {
      const distance = editDistance(word, called, 0, called.length, least - 1)
      if (distance < least) [best, least] = [name, distance]
    }
  }
  if (best !== null || word.length < 3) return best
  const holding = names.map(({ name }) => name).filter(name => name.toLowerCase().includes(word))
  return holding.toSorted((one, other) => one.length - other.length)[0] ?? null
}
