import type { Condition } from './condition.ts'
import { editDistance } from './edit-distance.ts'
import { withLanguage } from './facet-filters.ts'
import { fromSource, named, tagged } from './filter-names.ts'
import { dated, importedWhen, ofLength } from './filter-ranges.ts'
import type { Field } from './query-tree.ts'

/** A filter of the query language, `name:value`. A new one needs no more than an entry in `queryFilters`. */
export type QueryFilter = {
  name: string
  /** What a person might call it instead; answered with a suggestion. */
  also: readonly string[]
  /** What to write, in a sentence. */
  sentence: string
  /** All values there are, where they can be listed. */
  values?: readonly string[]
  /** A condition on `documents d`, its values bound; null where the value is not understood. `now` in ms. */
  read(value: string, now: number): Condition | null
  /** Values that look into the trash, where no search looks otherwise. */
  trash?: readonly string[]
}

const plain = (sql: string): Condition => ({ sql, values: [] })
const states: Record<string, Condition> = {
  unread: plain('d.is_read = 0'),
  read: plain('d.is_read = 1'),
  annotated: plain('d.id in (select document_id from passages)'),
  duplicate: plain('d.id in (select document_id from origins group by document_id having count(*) > 1)'),
  trashed: plain('d.trashed_at is not null'),
  unreadable: plain('d.unreadable is not null'),
}
const holding: Record<Field, Condition> = {
  title: plain("d.title <> ''"),
  byline: plain('d.byline is not null'),
  outlet: plain('d.outlet is not null'),
  text: plain('d.unreadable is null'),
  note: plain("d.id in (select document_id from passages where note is not null or kind = 'note')"),
}
const contents: Record<string, Condition> = {
  note: holding.note,
  quote: plain("d.id in (select document_id from passages where kind = 'quote')"),
  edition: plain(
    'd.id in (select document_id from editions where series in (select series from editions group by series having count(*) > 1))',
  ),
  figure: plain('d.id in (select document_id from document_figures where is_hidden = 0)'),
  attribution: plain('d.id in (select document_id from document_attributions where is_hidden = 0)'),
}
const formats: Record<string, string> = { text: 'plain-text', txt: 'plain-text', md: 'markdown', htm: 'html' }

/** What a table has of its own under a word in any case: every object has something under “constructor” too. */
function valueAmong<T>(table: Readonly<Record<string, T>>, word: string): T | null {
  const name = word.toLowerCase()
  return Object.hasOwn(table, name) ? (table[name] ?? null) : null
}

const queryFilters: readonly QueryFilter[] = [
  {
    name: 'tag',
    also: ['label', 'keyword'],
    sentence: 'Write a tag, such as tag:turnout or tag:"ballot papers"; tag:* is any.',
    read: value => (value === '*' ? plain('d.id in (select document_id from document_tags)') : tagged(value)),
  },
  {
    name: 'source',
    also: ['speaker', 'who', 'witness'],
    sentence: 'Write a source, such as source:OSCE or source:"Election Commission"; source:* is any.',
    read: value =>
      value === '*'
        ? plain('d.id in (select document_id from passages where source_id is not null)')
        : fromSource(value),
  },
  {
    name: 'event',
    also: ['story'],
    sentence: 'Write an event, such as event:"Election 2005"; event:* is any.',
    read(value) {
      if (value === '*') return plain('d.event_id is not null')
      const { sql, values } = named('name', value)
      return { sql: `d.event_id in (select id from events where ${sql})`, values }
    },
  },
  {
    name: 'lang',
    also: ['language'],
    sentence: 'Write a language by its code, such as lang:ru; lang:* is any that is known.',
    read(value) {
      if (value === '*') return plain('d.language is not null')
      return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(value) ? withLanguage(value) : null
    },
  },
  {
    name: 'type',
    also: ['format', 'filetype', 'kind', 'ext'],
    sentence: 'Write a type of file, such as type:html, type:markdown or type:text.',
    read(value) {
      const format = value.toLowerCase()
      return /^[a-z0-9-]{1,30}$/.test(format)
        ? { sql: 'd.format = ?', values: [valueAmong(formats, format) ?? format] }
        : null
    },
  },
  {
    name: 'is',
    also: ['state'],
    sentence: `Write one of ${Object.keys(states).join(', ')} after “is:”.`,
    values: Object.keys(states),
    read: value => valueAmong(states, value),
    trash: ['trashed'],
  },
  {
    name: 'has',
    also: ['with'],
    sentence: 'Write has:note, has:quote, has:edition, has:figure or has:attribution.',
    values: Object.keys(contents),
    read: value => valueAmong(contents, value),
  },
  {
    name: 'date',
    also: ['year', 'dated', 'published', 'when'],
    sentence: 'Write a year, a month or a day, or two of them: date:2005, date:2005-12..2006, date:..2005-12-04.',
    read: dated,
  },
  {
    name: 'imported',
    also: ['added', 'retrieved'],
    sentence: 'Write how long ago or when: imported:<7d, imported:>2w, imported:2026-11.',
    read: importedWhen,
  },
  {
    name: 'words',
    also: ['length', 'size'],
    sentence: 'Write a number of words: words:>500, words:100..500.',
    read: ofLength,
  },
  {
    name: 'in',
    also: ['comparison', 'compared'],
    sentence: 'Write the name of a comparison: in:"Two accounts of the count".',
    read(value) {
      const { sql, values } = named('c.name', value)
      return {
        sql: `d.id in (select a.document_id from comparison_accounts a join comparisons c on c.id = a.comparison_id where ${sql})`,
        values,
      }
    },
  },
]

/** Other words for the fields. */
const fieldsAlso: readonly [string, readonly string[]][] = [
  ['title', ['headline', 'heading', 'subject']],
  ['byline', ['author', 'reporter', 'writer']],
  ['outlet', ['newspaper', 'publisher', 'agency', 'paper']],
  ['text', ['body', 'content']],
  ['note', ['notes', 'comment', 'annotation']],
]

/** What a filter lets through, or why it does not understand its value and what might be meant instead of that. */
export type ReadFilter =
  | { condition: Condition; reachesTrash: boolean }
  | { sentence: string; suggestion: string | null }

const filterNamed = (name: string) => queryFilters.find(filter => filter.name === name.toLowerCase())

/** Whether there is a filter of this name, in whatever case. */
export function isFilterName(name: string): boolean {
  return filterNamed(name) !== undefined
}

/** The names of all filters. */
export const filterNames: readonly string[] = queryFilters.map(({ name }) => name)

/** All values of a filter, where they can be listed. */
export function valuesOf(name: string): readonly string[] {
  return filterNamed(name)?.values ?? []
}

/** Documents that hold anything in a field: `outlet:*`. */
export function holdingAny(field: Field): Condition {
  return holding[field]
}

/** Names are no longer than this (`nameSchema`), but for the paths of tags. */
const longestValue = 1000

/** What a filter of a query stands for. `now` in ms. */
export function readFilter(name: string, written: string, now: number): ReadFilter {
  const value = written.trim()
  const filter = filterNamed(name)
  const condition = value === '' || value.length > longestValue ? null : filter?.read(value, now)
  if (condition) return { condition, reachesTrash: filter?.trash?.includes(value.toLowerCase()) === true }
  const told = `“${name}:” does not understand “${value.slice(0, 60)}”, so both were searched as words.`
  return { sentence: `${told} ${filter?.sentence ?? ''}`, suggestion: nearest(value, filter?.values ?? []) }
}

/** The name of a filter, or of the other names that are understood, that may be meant by one that is not. */
export function nearestName(name: string): string | null {
  const lower = name.toLowerCase()
  const others: [string, readonly string[]][] = queryFilters.map(filter => [filter.name, filter.also])
  const known = [...others, ...fieldsAlso]
  const called = known.find(([, also]) => also.includes(lower))?.[0]
  return called ?? nearest(lower, [...known.map(([own]) => own), ...known.flatMap(([, also]) => also)], known)
}

/** The word nearest to one, by the letters that differ: at most two, and less than half of them. */
function nearest(
  word: string,
  words: readonly string[],
  meanings: readonly [string, readonly string[]][] = [],
): string | null {
  const most = Math.min(2, Math.floor((word.length - 1) / 2))
  let best: string | null = null
  let least = most + 1
  for (const other of words) {
    const distance = editDistance(word.toLowerCase(), other, 0, other.length, most)
    if (distance < least) [best, least] = [other, distance]
  }
  return meanings.find(([, also]) => best !== null && also.includes(best))?.[0] ?? best
}
