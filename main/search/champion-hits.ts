import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { Condition } from './condition.ts'
import type { Expansion } from './expand-clause.ts'
import type { Hit } from './rank.ts'
import { rows } from './statement.ts'

/** So many of the newest champions get a score. */
const mostWeighed = 4_000
/** And so many of the best are listed before everything else that matches. */
const mostListed = 1_000
/** A word in one of the short fields, and a word among those that weigh most in the text. */
const weights = '5.0, 1.0'

/** The FTS5 expression of the champions of any of some clauses; null where they hold no words. */
export function championExpression(expansions: readonly Expansion[]): string | null {
  const clauses = expansions.flatMap(expansion => {
    const words = wordsOf(expansion).map(word => `"${word}"`)
    const { prefix, prefixForms, fields } = expansion
    if (prefix !== null && prefixForms === null) words.push(`"${prefix.begins}" *`)
    if (words.length === 0) return []
    return [`${columnsOf(fields)}(${words.join(' OR ')})`]
  })
  return clauses.length === 0 ? null : clauses.join(' OR ')
}

function wordsOf({ forms, lesser, sequences, near, prefix, prefixForms }: Expansion): string[] {
  return [
    ...new Set([
      ...forms,
      ...lesser,
      ...sequences.flat(),
      ...(near?.groups.flat() ?? []),
      ...(prefix?.before ?? []),
      ...(prefixForms ?? []),
    ]),
  ]
}

function columnsOf(fields: Expansion['fields']): string {
  if (fields === null) return ''
  const head = fields.some(field => field !== 'text')
  const text = fields.includes('text')
  return head && text ? '' : `{${head ? 'head' : 'text'}} : `
}

/** Whether a champion of such a clause always matches it: where it looks for words in any field, and no sequences of them. */
export function isProvedByChampions({ sequences, near, prefix, fields }: Expansion): boolean {
  return fields === null && sequences.length === 0 && near === null && (prefix === null || prefix.before.length === 0)
}

/** The best champions of what `match` says, in order. `filter` is a condition on the rowid of `champions`. */
export function championHits(db: Database, match: string, filter: Condition): Hit[] {
  return rows<[id: number, score: number]>(
    db,
    `with found (id, score) as materialized (
       select rowid, bm25(champions, ${weights}) from champions where champions match ? and ${filter.sql}
       order by rowid desc limit ${mostWeighed})
     select id, -score from found order by score, id desc limit ${mostListed}`,
    match,
    ...filter.values,
  ).map(([id, score]) => ({ id, score }))
}
