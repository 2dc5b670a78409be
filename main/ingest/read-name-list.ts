import Papa from 'papaparse'
import { largestList, mostNames, type NameList } from '../contract/batch.ts'
import { CollateError } from '../contract/failure.ts'
import { decode } from './charset.ts'
import { namedColumns } from './named-columns.ts'

/** More columns are no list of names; and they would take much memory. */
const mostColumns = 100
/** So many rows show how cells are delimited. */
const sampled = 50

/** The bytes of a file, and its name, which may say that it is a table; or what was pasted. */
export type ListSource = { bytes: Buffer; name: string } | { text: string }

/**
 * Reads a list of names. Cells are delimited by commas, semicolons or tabs; where nothing says that commas delimit cells, as in
 * "Verdin, Anna" on a line of its own, each line is a name. Empty rows are left out. Fails: unreadable, invalid where it is too large.
 */
export function readNameList(source: ListSource): NameList {
  const remarks: string[] = []
  const text = 'text' in source ? source.text : textOfList(source.bytes, remarks)
  const delimiter = delimiterOf(text, 'text' in source ? '' : source.name)
  const rows = delimiter === null ? linesOf(text) : cellsOf(text, delimiter, remarks)
  if (rows.length === 0)
    throw new CollateError('unreadable', 'There are no names in this list. Write one on each line.')
  const width = Math.max(...rows.map(row => row.length))
  if (width > mostColumns)
    throw new CollateError('invalid', `A list can have ${mostColumns} columns at most. Leave some out.`)
  const table = rows.map(row => Array.from({ length: width }, (_, column) => row[column] ?? ''))
  const named = namedColumns(table[0] ?? [])
  const hasHead = named !== null
  if (table.length - Number(hasHead) > mostNames) {
    const most = mostNames.toLocaleString('en')
    throw new CollateError('invalid', `A list can have ${most} names at most. Split it, and search for its parts.`)
  }
  if (hasHead && table.length === 1)
    throw new CollateError('unreadable', 'There is only a heading in this list. Write the names below it.')
  return { table, hasHead, columns: named ?? [0], remarks }
}

/** The text of a list that a person keeps in a file. Fails: unreadable, invalid where it is too large. */
export function textOfList(bytes: Buffer, remarks: string[]): string {
  if (bytes.length > largestList) {
    const most = largestList / 1024 ** 2
    throw new CollateError('invalid', `A list can have ${most} MB at most. Leave columns out, or split it.`)
  }
  const decoded = decode(bytes)
  if (decoded === null) {
    const sentence =
      'This file is no text. Save it as CSV; a list of names can also be plain text with a name on each line.'
    throw new CollateError('unreadable', sentence)
  }
  remarks.push(...decoded.remarks)
  return decoded.text
}

/** In quotation marks, with a comma before or after it. */
const quotedCell = /^"[^"\n]*",|,"[^"\n]*"(?:,|\r?$)/m

/** What stands between cells; null where each line is a name. */
function delimiterOf(text: string, fileName: string): string | null {
  const sample = Papa.parse<string[]>(text, {
    delimitersToGuess: [',', ';', '\t'],
    preview: sampled,
    skipEmptyLines: 'greedy',
  })
  const { delimiter } = sample.meta
  const [first = []] = sample.data
  const isWide = sample.data.some(row => row.length > 1)
  if (!isWide) return /\.[ct]sv$/i.test(fileName) ? delimiter : null
  if (delimiter !== ',' || namedColumns(first) !== null || quotedCell.test(text)) return delimiter
  const isOfNames = sample.data.every(row => row.slice(1).every(cell => cell.startsWith(' ')))
  return /\.csv$/i.test(fileName) && !isOfNames ? delimiter : null
}

/** A line in quotation marks is what stands in them. */
function linesOf(text: string): string[][] {
  const lines: string[][] = []
  for (const [line] of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const written = line
      .trim()
      .replace(/^"([^"]*)"$/, '$1')
      .trim()
    if (written !== '') lines.push([written])
    // One more than is allowed, for a heading, and another to know that there are too many.
    if (lines.length > mostNames + 1) break
  }
  return lines
}

function cellsOf(text: string, delimiter: string, remarks: string[]): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter,
    preview: mostNames + 2,
    skipEmptyLines: 'greedy',
  })
  const broken = errors.find(({ type }) => type === 'Quotes')
  if (broken !== undefined) {
    const row = (broken.row ?? 0) + 1
    remarks.push(`A quotation mark in row ${row.toLocaleString('en')} has no partner. Check the rows from there on.`)
  }
  return data.map(row => row.map(cell => cell.trim()))
}
