import { CollateError } from '../../contract/failure.ts'
import type { ParamsOf, ResultOf } from '../../contract/method.ts'
import type { AlsoSearched, SearchResult } from '../../contract/search.ts'
import type { LibraryMethods } from '../../contract/service.ts'
import { type BatchOptions, searchBatch } from '../command-line/batch-search.ts'
import { command, WrongUse } from '../command-line/command.ts'
import { count, outletAndDate } from '../command-line/document-lines.ts'
import { findEvent } from '../command-line/event-names.ts'
import { readNumber } from '../command-line/ids.ts'
import { findSavedSearch } from '../command-line/saved-searches.ts'
import { withStrong } from '../command-line/strong-text.ts'
import { findTag } from '../command-line/tag-paths.ts'
import type { Terminal } from '../command-line/terminal.ts'
import { wrap } from '../command-line/text-columns.ts'
import { type LibraryClient, libraryOptions, withLibrary } from '../command-line/with-library.ts'

type Filters = NonNullable<ParamsOf<LibraryMethods['search.run']>['filters']>
type Answer = ResultOf<LibraryMethods['search.run']>

export const search = command({
  usage: 'search QUERY [--save NAME], search --saved NAME, search --batch FILE [--out FILE]',
  summary: 'Find documents by their words: all of them, unless --any; words in quotation marks stand together.',
  details: [
    'AND, OR, NOT, parentheses, +must, -not, title:word, wild*card, near~1, "two words"~5, and filters such as tag:NAME, date:2005..2006',
    'or is:unread are understood. Put -- before a query that begins with a minus sign.',
    'With --json: {total, unreadable, results: [{id, title, outlet, date, score, snippets: [{text, matches: [[start, end]]}]}]},',
    'where unreadable counts the documents without readable text, and matches are UTF-16 offsets in the snippet; and remark: {sentence,',
    'start, end, suggestion} where something in the query was not understood; and didYouMean: {query, total, isAbout} where nothing',
    'was found and words near those of the query would be; and alsoSearched: {words, more} where names were found in other spellings.',
    'A list for --batch is a CSV, or has a name on each line; the words of a name stand near each other in any order, form and spelling',
    '(docs/batch-search.md). With --json: {unreadable, names: [{name, row, query, total, documents: [{id, title, outlet, date, matches}],',
    'remark}]}, where query finds the same in a search, and documents are the first --limit, by default 3.',
  ],
  options: {
    ...libraryOptions,
    saved: {
      type: 'string',
      value: 'NAME',
      help: 'Run this saved search instead of a query; other options narrow it.',
    },
    save: { type: 'string', value: 'NAME', help: 'Keep the search under this name.' },
    batch: { type: 'string', value: 'FILE', help: 'Search for each name of a list: a CSV, or one on each line.' },
    as: {
      type: 'string',
      value: 'HOW',
      help: 'How a row of the list is read: name, which it is by default, phrase or query.',
    },
    column: {
      type: 'string',
      value: 'NAMES',
      help: 'Which column of the list holds the names, or columns, with commas.',
    },
    out: {
      type: 'string',
      value: 'FILE',
      help: 'Write what was found for a list into this file, as CSV unless --json.',
    },
    force: { type: 'boolean', help: 'Replace the file of --out if it is there already.' },
    any: { type: 'boolean', help: 'Any of the words is enough.' },
    'exact-spelling': { type: 'boolean', help: 'Names only as they are written, not in other spellings.' },
    event: { type: 'string', value: 'NAME', help: 'Only documents of this event.' },
    tag: { type: 'string', value: 'TAG', help: 'Only documents with this tag.' },
    language: { type: 'string', value: 'CODE', help: 'Only in this language, such as ru.' },
    outlet: { type: 'string', value: 'NAME', help: 'Only from this outlet.' },
    from: { type: 'string', value: 'DATE', help: 'Only of this date or later: 1999, 1999-01 or 1999-01-10.' },
    to: { type: 'string', value: 'DATE', help: 'Only of this date or earlier.' },
    limit: { type: 'string', value: 'N', help: 'How many results, by default 20, at most 1000.' },
    offset: { type: 'string', value: 'N', help: 'How many results to leave out at the beginning.' },
  },
  async run({ values, words, terminal }) {
    const query = words.join(' ').trim()
    const { batch, saved: savedName, save } = values
    if (batch !== undefined && (query !== '' || savedName !== undefined || save !== undefined))
      throw new WrongUse('Give either a query or --batch FILE.')
    if (batch !== undefined) return runList({ ...values, batch }, terminal)
    for (const name of ['as', 'column', 'out'] as const)
      if (values[name] !== undefined) throw new WrongUse(`--${name} belongs to --batch FILE.`)
    if (query === '' && values.saved === undefined) throw new WrongUse('Say what to look for.')
    if (query !== '' && values.saved !== undefined) throw new WrongUse('Give either a query or --saved NAME.')
    const limit = readNumber('limit', values.limit, 1, 1000) ?? 20
    const offset = readNumber('offset', values.offset, 0, 1e9) ?? 0
    return withLibrary(values.library, async client => {
      const saved = values.saved === undefined ? undefined : (await findSavedSearch(client, values.saved)).asked
      const filters = { ...saved?.filters, ...(await readFilters(client, values)) }
      const any = values.any === true || saved?.any === true
      const spellings = values['exact-spelling'] !== true && saved?.spellings !== false
      const asked = { ...saved, query: saved?.query ?? query, any, spellings, filters }
      const answer = await client.call('search.run', { ...asked, offset, limit })
      const meant = answer.total > 0 ? null : (await client.call('suggestions.instead', asked)).meant
      if (values.save !== undefined) await client.call('searches.save', { name: values.save, asked })
      if (values.json)
        terminal.out(JSON.stringify({ ...asJson(answer), ...(meant === null ? {} : { didYouMean: meant }) }))
      else show(answer, offset, terminal)
      if (meant !== null) terminal.note(`Did you mean: ${meant.query} (${count(meant.total, 'document')})`)
      return 0
    })
  },
})

type ListValues = BatchOptions &
  Asked & { library?: string | undefined; limit?: string | undefined; any?: boolean; 'exact-spelling'?: boolean }

function runList(values: ListValues, terminal: Terminal) {
  const most = readNumber('limit', values.limit, 0, 20) ?? 3
  return withLibrary(values.library, async client => {
    const filters = await readFilters(client, values)
    const choice = { filters, any: values.any === true, spellings: values['exact-spelling'] !== true, most }
    await searchBatch(client, choice, values, terminal)
    return 0
  })
}

type Asked = Partial<Record<'event' | 'tag' | 'language' | 'outlet' | 'from' | 'to', string | undefined>>

async function readFilters(client: LibraryClient, { event, tag, ...plain }: Asked): Promise<Filters> {
  const filters: Filters = {}
  for (const name of ['from', 'to'] as const) {
    const value = plain[name]
    if (value !== undefined) filters[name] = value
  }
  for (const name of ['language', 'outlet'] as const) {
    const value = plain[name]
    if (value !== undefined) filters[name] = { include: [value] }
  }
  if (event !== undefined) filters.event = { include: [(await findEvent(client, event)).id] }
  if (tag === undefined) return filters
  const found = findTag(await client.call('tags.list', {}), tag)
  if (!found) throw new CollateError('not-found', `There is no tag “${tag}”. “collate tag” lists them.`)
  return { ...filters, tag: { include: [found.id] } }
}

function asJson({ total, isAbout, unreadable, results, remark, alsoSearched }: Answer) {
  return {
    total,
    ...(isAbout ? { isAbout } : {}),
    unreadable,
    results: results.map(({ id, title, outlet, date, score, snippets, matches, notes }) => ({
      id,
      title,
      outlet,
      date,
      score,
      matches: matches.count,
      ...(notes.length === 0 ? {} : { notes: notes.map(({ text, matches }) => ({ text, matches })) }),
      snippets: snippets.map(({ text, matches }) => ({ text, matches })),
    })),
    ...(remark === null ? {} : { remark }),
    ...(alsoSearched === null ? {} : { alsoSearched }),
  }
}

function show(answer: Answer, offset: number, terminal: Terminal) {
  const { total, isAbout, unreadable, results, remark, alsoSearched } = answer
  const width = Math.max(4, ...results.map(({ id }) => String(id).length))
  for (const result of results) {
    for (const line of resultLines(result, width, terminal)) terminal.out(line)
    terminal.out('')
  }
  const found = count(total, 'document')
  if (total === 0) terminal.note('Nothing found.')
  else if (results.length === total) terminal.note(`${found}.`)
  else terminal.note(`${offset + 1} to ${offset + results.length} of ${isAbout ? 'about ' : ''}${found}.`)
  if (alsoSearched !== null) terminal.note(alsoLine(alsoSearched))
  if (unreadable > 0)
    terminal.note(
      `${count(unreadable, 'document')} could not be searched: no readable text (collate list --unreadable).`,
    )
  if (remark === null) return
  terminal.note(remark.sentence)
  if (remark.suggestion !== null) terminal.note(`Perhaps: ${remark.suggestion}`)
}

function alsoLine({ words, more }: AlsoSearched): string {
  const others = more > 0 ? ` and ${more} more` : ''
  return `Also searched: ${words.join(', ')}${others} (--exact-spelling leaves them out).`
}

function resultLines(result: SearchResult, width: number, terminal: Terminal): string[] {
  const indent = ' '.repeat(width + 2)
  const below = outletAndDate(result)
  const cells = Math.min(100, terminal.columns) - indent.length
  return [
    `${String(result.id).padStart(width)}  ${terminal.strong(result.title)}`,
    ...(below === '' ? [] : [indent + below]),
    ...result.snippets.flatMap(snippet =>
      wrap(`… ${withStrong(snippet.text, snippet.matches, terminal)} …`, cells).map(line => indent + line),
    ),
    ...result.notes.flatMap(note =>
      wrap(`Note: ${withStrong(note.text, note.matches, terminal)}`, cells).map(line => indent + line),
    ),
  ]
}
