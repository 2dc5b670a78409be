import { CollateError } from '../../contract/failure.ts'
import type { ParamsOf, ResultOf } from '../../contract/method.ts'
import type { LibraryMethods } from '../../contract/service.ts'
import { writeCsv } from '../../report/csv.ts'
import { command, WrongUse } from '../command-line/command.ts'
import { count } from '../command-line/document-lines.ts'
import { findEvent } from '../command-line/event-names.ts'
import { readNumber } from '../command-line/ids.ts'
import { type LedgerTable, ledgerTables } from '../command-line/ledger-tables.ts'
import { findTag } from '../command-line/tag-paths.ts'
import type { Terminal } from '../command-line/terminal.ts'
import { table } from '../command-line/text-columns.ts'
import { type LibraryClient, libraryOptions, withLibrary } from '../command-line/with-library.ts'

type Scope = ParamsOf<LibraryMethods['ledgers.figuresIn']>['scope']

export const ledger = command({
  usage: `ledger ${Object.keys(ledgerTables).join(' | ')}`,
  summary: 'List every figure, every quotation or every date of the library, an event, a tag or a search.',
  details: [
    'measures and speakers say what is measured and who is quoted, by how many documents; figures and attributions list the entries, with',
    '--measure KEY or --speaker KEY only those of one; chronology puts in order the dates that texts speak of, the documents’ own, and',
    'when they were imported. Dates are EDTF. The program suggests; a person’s corrections are in it.',
    'With --json: {total, isAbout, rows} as the columns of the table say, with start and end in UTF-16 code units of the stored text;',
    'isAbout is true where a search finds so much that only its newest documents were looked at.',
  ],
  options: {
    ...libraryOptions,
    csv: { type: 'boolean', help: 'Answer as CSV, for spreadsheets.' },
    event: { type: 'string', value: 'NAME', help: 'Only documents of this event.' },
    tag: { type: 'string', value: 'TAG', help: 'Only documents with this tag.' },
    query: { type: 'string', value: 'QUERY', help: 'Only documents that this search finds.' },
    measure: { type: 'string', value: 'KEY', help: 'Only figures of this measure, as “ledger measures” names it.' },
    speaker: { type: 'string', value: 'KEY', help: 'Only words of this source, as “ledger speakers” names it.' },
    limit: { type: 'string', value: 'N', help: 'How many rows, by default 100, at most 1000.' },
    offset: { type: 'string', value: 'N', help: 'How many rows to leave out at the beginning.' },
  },
  async run({ values, words, terminal }) {
    const [name = '', ...more] = words
    const made = Object.hasOwn(ledgerTables, name) ? ledgerTables[name as keyof typeof ledgerTables] : undefined
    if (!made || more.length > 0) throw new WrongUse(`Say which: ${Object.keys(ledgerTables).join(', ')}.`)
    if (values.csv && values.json) throw new WrongUse('Give either --json or --csv.')
    const limit = readNumber('limit', values.limit, 1, 1000) ?? 100
    const offset = readNumber('offset', values.offset, 0, Number.MAX_SAFE_INTEGER) ?? 0
    return withLibrary(values.library, async client => {
      const scope = await readScope(client, values)
      await prepareLedgers(client, terminal)
      const { measure, speaker } = values
      const read = await made(client, { scope, offset, limit, measure, speaker })
      if (values.json) terminal.out(JSON.stringify({ total: read.total, isAbout: read.isAbout, rows: asObjects(read) }))
      else if (values.csv) terminal.out(writeCsv([read.head, ...read.rows]))
      else show(read, offset, terminal)
      return 0
    })
  },
})

async function readScope(
  client: LibraryClient,
  values: { event?: string; tag?: string; query?: string },
): Promise<Scope> {
  const only = (id: number) => ({ include: [id], exclude: [] })
  const event = values.event === undefined ? undefined : only((await findEvent(client, values.event)).id)
  const tag = values.tag === undefined ? undefined : only(await tagNamed(client, values.tag))
  return { query: values.query ?? '', filters: { ...(event && { event }), ...(tag && { tag }) } }
}

async function tagNamed(client: LibraryClient, path: string): Promise<number> {
  const tag = findTag(await client.call('tags.list', {}), path)
  if (tag) return tag.id
  throw new CollateError('not-found', `There is no tag “${path}”. “collate tag” lists them.`)
}

/** Has every text analysed that is not yet: a command line does not wait in the background. */
async function prepareLedgers(client: LibraryClient, terminal: Terminal): Promise<void> {
  const { waiting }: ResultOf<LibraryMethods['ledgers.status']> = await client.call('ledgers.status', {})
  if (waiting === 0) return
  if (waiting > 500) terminal.note(`Reading what ${count(waiting, 'document')} say first.`)
  await client.call('ledgers.prepare', {})
}

/** Rows under the names of their columns. */
const asObjects = ({ head, rows }: LedgerTable) =>
  rows.map(row => Object.fromEntries(head.map((name, at) => [name, row[at] === '' ? null : (row[at] ?? null)])))

function show({ rows, shown, total, isAbout }: LedgerTable, offset: number, terminal: Terminal) {
  for (const line of table(rows.map(shown), terminal.columns)) terminal.out(line)
  const all = isAbout ? `over ${total.toLocaleString('en')}` : total.toLocaleString('en')
  if (rows.length < total) terminal.note(`${offset + 1} to ${offset + rows.length} of ${all}; --offset shows more.`)
  else terminal.note(total === 0 ? 'Nothing was found.' : count(total, 'row'))
}
