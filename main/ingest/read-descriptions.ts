import Papa from 'papaparse'
import * as v from 'valibot'
import { type Description, descriptionSchema, mostDescriptions } from '../contract/descriptions.ts'
import { CollateError } from '../contract/failure.ts'
import { documentDateSchema } from '../contract/shapes.ts'
import { type Column, describedColumns } from './described-columns.ts'
import { languageOfName } from './language-of-name.ts'
import { textOfList } from './read-name-list.ts'
import { type DayOrder, findWrittenDate, openDays } from './written-date.ts'

/** A table of what is known of documents, as it was read. */
export type Descriptions = {
  rows: Description[]
  columns: { heading: string; field: Column }[]
  unknown: string[]
  remarks: string[]
}

/** So many values that could not be understood are named one by one. */
const mostNamed = 5

/**
 * Reads what a CSV says of documents: its first row says what the columns are, in any of the spellings people use, and one of them holds
 * the names of files. Values that are no date and no language are left out and said. Fails: unreadable, invalid where it is too large.
 */
export function readDescriptions(bytes: Buffer): Descriptions {
  const remarks: string[] = []
  const text = textOfList(bytes, remarks)
  const [head = [], ...table] = cellsOf(text, remarks)
  const columns = describedColumns(head)
  if (!columns.includes('file'))
    throw new CollateError(
      'unreadable',
      'No column of this table holds the names of files. Write “file” at the top of the column that does, and “title”, “date” and so on over the others.',
    )
  if (columns.every(column => column === null || column === 'file'))
    throw new CollateError(
      'unreadable',
      'The table has no column that describes the files. Write “title”, “outlet”, “byline”, “date”, “language”, “event” or “tags” at the top of those that do.',
    )
  if (table.length > mostDescriptions)
    throw new CollateError(
      'invalid',
      `A table can have ${mostDescriptions.toLocaleString('en')} rows at most. Split it, and bring in its parts.`,
    )
  const problems: string[] = []
  const order = dayOrderIn(table, columns.indexOf('date'))
  const rows = table.flatMap((row, at) =>
    descriptionOf(row, columns, order, `row ${(at + 2).toLocaleString('en')}`, problems),
  )
  if (rows.length === 0)
    throw new CollateError('unreadable', 'There is only a heading in this table. Write the names of files below it.')
  return {
    rows,
    columns: columns.flatMap((field, at) => (field === null ? [] : [{ heading: head[at] ?? '', field }])),
    unknown: head.filter((heading, at) => columns[at] === null && heading !== ''),
    remarks: [...remarks, ...shortened(problems)],
  }
}

function cellsOf(text: string, remarks: string[]): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimitersToGuess: [',', ';', '\t'],
    preview: mostDescriptions + 2,
    skipEmptyLines: 'greedy',
  })
  const broken = errors.find(({ type }) => type === 'Quotes')
  if (broken !== undefined) {
    const row = ((broken.row ?? 0) + 1).toLocaleString('en')
    remarks.push(`A quotation mark in row ${row} has no partner. Check the rows from there on.`)
  }
  return data.map(row => row.map(cell => cell.trim()))
}

/** Whether 03/04/1999 begins with the day, by the other dates of its column; null where none of them says it. */
function dayOrderIn(table: readonly string[][], column: number): DayOrder {
  if (column < 0) return null
  const orders = new Set(
    table.flatMap(row => {
      const [, first, second] = /^(\d{1,2})[/-](\d{1,2})[/-]\d{4}$/.exec(row[column] ?? '') ?? []
      if (Number(first) > 12) return ['dmy' as const]
      return Number(second) > 12 ? ['mdy' as const] : []
    }),
  )
  const [only] = orders
  return orders.size === 1 ? (only ?? null) : null
}

function descriptionOf(
  row: readonly string[],
  columns: readonly (Column | null)[],
  order: DayOrder,
  place: string,
  problems: string[],
): Description[] {
  const cell = (column: Column) => row[columns.indexOf(column)]?.normalize('NFC').slice(0, 1000) ?? ''
  const file = cell('file')
  if (file === '') return []
  const description: Description = { file }
  for (const field of ['title', 'outlet', 'byline'] as const) if (cell(field) !== '') description[field] = cell(field)
  if (cell('event') !== '') description.event = cell('event').slice(0, 300).trim()
  const tags = [
    ...new Set(
      cell('tags')
        .split(/[;|,]/)
        .map(tag => tag.trim().slice(0, 300))
        .filter(Boolean),
    ),
  ].slice(0, 100)
  if (tags.length > 0) description.tags = tags
  const date = dateOf(cell('date'), order)
  if (date !== null) description.date = date
  else if (cell('date') !== '') problems.push(dateProblem(cell('date'), place))
  const language = languageOfName(cell('language'))
  if (language !== null) description.language = language
  else if (cell('language') !== '')
    problems.push(`“${cell('language')}” in ${place} is no language that Collate knows.`)
  return v.is(descriptionSchema, description) ? [description] : []
}

/** "1999" and "1999-01" are dates of their own; whole dates are read as in a text. */
function dateOf(written: string, order: DayOrder): string | null {
  if (v.safeParse(documentDateSchema, written).success) return written
  const found = findWrittenDate(written, order)
  // What stands around it may change its meaning: "until 3 May 1999".
  return found && found.end - found.start >= written.length - 6 ? found.date : null
}

function dateProblem(written: string, place: string): string {
  const [one, other] = openDays(written)
  return one && other
    ? `“${written}” in ${place} may be ${one} or ${other}. Write it like that, or add a date whose day is after the 12th.`
    : `“${written}” in ${place} is no date. Write 1999, 1999-01 or 1999-01-10.`
}

function shortened(problems: readonly string[]): string[] {
  const rest = problems.length - mostNamed
  return rest > 0
    ? [...problems.slice(0, mostNamed), `And ${rest.toLocaleString('en')} values more were not understood.`]
    : [...problems]
}
