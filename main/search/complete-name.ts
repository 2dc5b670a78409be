import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { Suggestion } from '../contract/suggestions.ts'
import { languagesOf } from './expand-clause.ts'
import { valuesOf } from './query-filters.ts'
import { quotationMarks } from './query-reading.ts'
import { column, rows } from './statement.ts'

/** A name of the library, by which filters find it. */
export type Named = { name: string; label: string; others: readonly string[] }

/** More names of one kind are not looked through for each letter. */
const mostNames = 5000
/** And of outlets, each of which is a look-up, fewer. */
const mostOutlets = 300

const plainly = (names: readonly string[]): Named[] => names.map(name => ({ name, label: name, others: [] }))

/** What names there are for a filter, and what kind of suggestion they make. */
const sources: Record<string, { kind: Suggestion['kind']; names(db: Database): Named[] }> = {
  tag: { kind: 'tag', names: tagNames },
  source: { kind: 'source', names: sourceNames },
  event: { kind: 'event', names: db => plainly(column(db, `select name from events limit ${mostNames}`)) },
  outlet: { kind: 'outlet', names: outletNames },
  in: { kind: 'comparison', names: db => plainly(column(db, `select name from comparisons limit ${mostNames}`)) },
  lang: { kind: 'language', names: db => plainly(languagesOf(db).filter(language => language !== '')) },
}

/**
 * Names of the library for a filter of which a word begins so, those that begin so themselves first. The text of each suggestion is
 * what stands after the colon.
 */
export function completeName(db: Database, filter: string, typed: string, most: number): Suggestion[] {
  const source = sources[filter] ?? { kind: 'value' as const, names: () => plainly(valuesOf(filter)) }
  const begins = typed.trim().toLowerCase()
  const within = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${escaped(begins)}`, 'u')
  const rank = ({ name, others }: Named): number => {
    if (plain(name).startsWith(begins)) return 0
    return [name, ...others].some(one => within.test(plain(one))) ? 1 : 2
  }
  return source
    .names(db)
    .map(named => ({ named, rank: rank(named) }))
    .filter(one => one.rank < 2)
    .sort((one, other) => one.rank - other.rank)
    .slice(0, most)
    .map(({ named: { name, label } }) => ({ kind: source.kind, text: filterValue(name), label }))
}

/** All names that a filter may be meant to have. */
export function namesFor(db: Database, filter: string): Named[] {
  return sources[filter]?.names(db) ?? []
}

const plain = (name: string) => name.replace(quotation, '').toLowerCase()
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

const quotation = new RegExp(`[${quotationMarks}]`, 'gu')

/** A name as the value of a filter; for a quotation mark in it stands `*`, which is any letter there. */
export function filterValue(name: string): string {
  const written = name.replace(quotation, '*')
  return /^[\p{L}\p{M}\p{N}_.*-]+$/u.test(written) ? written : `"${written}"`
}

function tagNames(db: Database): Named[] {
  const found = rows<[number, number | null, string]>(
    db,
    `select id, parent_id, name from tags order by name limit ${mostNames}`,
  )
  const byId = new Map(found.map(([id, parent, name]) => [id, { parent, name }]))
  return found.map(([, parent, name]) => {
    const above = parent === null ? undefined : byId.get(parent)?.name
    return { name, label: above === undefined ? name : `${above}/${name}`, others: [] }
  })
}

function sourceNames(db: Database): Named[] {
  const found = rows<[string, string]>(db, `select name, aliases from sources order by name limit ${mostNames}`)
  return found.map(([name, aliases]) => ({ name, label: name, others: JSON.parse(aliases) as string[] }))
}

/** Each outlet once, by going from one to the next in the index of documents by outlet. */
function outletNames(db: Database): Named[] {
  const next = 'select min(outlet collate nocase) from documents where trashed_at is null and outlet collate nocase >'
  return plainly(
    column(
      db,
      `with recursive o (name) as (
         select (${next} '') union all select (${next} o.name) from o where o.name is not null limit ${mostOutlets})
       select name from o where name is not null`,
    ),
  )
}
