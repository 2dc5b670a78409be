import type { Condition } from './condition.ts'

/**
 * That a column holds a name as a person writes it: without regard to case, as far as SQLite (which knows that of ASCII alone) and
 * the usual ways to write a name go. `*` in it stands for any letters.
 */
export function named(column: string, name: string): Condition {
  if (name.includes('*')) {
    const pattern = name.replace(/[\\%_]/g, '\\$&').replaceAll('*', '%')
    return { sql: `${column} like ? escape '\\'`, values: [pattern] }
  }
  const lower = name.toLowerCase()
  const capital = [...lower].map((letter, at) => (at === 0 ? letter.toUpperCase() : letter)).join('')
  const values = [...new Set([name, lower, capital, name.toUpperCase(), everyCapital(lower)])]
  return { sql: `${column} collate nocase in (${values.map(() => '?').join(', ')})`, values }
}

const everyCapital = (lower: string) => lower.replace(/(?<![\p{L}\p{M}])\p{L}/gu, letter => letter.toUpperCase())

/** Of a path only so many names are asked for, the last ones: each is a query inside the one before. */
const longestPath = 10

/** Ids of tags of this name or path ("elections/turnout"). */
export function tagsNamed(path: string): Condition {
  const names = path
    .split('/')
    .slice(-longestPath)
    .map(name => name.trim())
  return names.reduce<Condition>(
    (parent, name, at) => {
      const own = named('name', name)
      return at === 0
        ? { sql: `select id from tags where ${own.sql}`, values: own.values }
        : {
            sql: `select id from tags where ${own.sql} and parent_id in (${parent.sql})`,
            values: [...own.values, ...parent.values],
          }
    },
    { sql: '', values: [] },
  )
}

/** Documents with a tag of this name or path, or with any below it. */
export function tagged(path: string): Condition {
  const { sql, values } = tagsNamed(path)
  return {
    sql: `d.id in (
      with recursive tree (id) as (${sql} union select t.id from tags t join tree on t.parent_id = tree.id)
      select document_id from document_tags where tag_id in (select id from tree))`,
    values,
  }
}

/** Ids of sources of this name, or with it among their other names. */
export function sourcesNamed(name: string): Condition {
  const own = named('s.name', name)
  const other = named('a.value', name)
  return {
    sql: `select s.id from sources s
      where ${own.sql} or exists (select 1 from json_each(s.aliases) a where ${other.sql})`,
    values: [...own.values, ...other.values],
  }
}

/** Documents with a passage of such a source. */
export function fromSource(name: string): Condition {
  const { sql, values } = sourcesNamed(name)
  return { sql: `d.id in (select document_id from passages where source_id in (${sql}))`, values }
}
