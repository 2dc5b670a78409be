import { type Content, type Format, type Source, unreadable } from '../format.ts'
import { createTextBlocks } from '../text-blocks.ts'

/** Tables as text, by Papa Parse: cells parted by commas, semicolons, tabs or bars. */
export const csv: Format = {
  name: 'csv',
  extractor: 'csv/1',
  isDear: true,
  // Nothing in a text says that it is a table: a report may have as many commas.
  recognises: ({ extension, start, known }) =>
    start !== null &&
    (['csv', 'tsv', 'tab'].includes(extension) || /^text\/(csv|tab-separated-values)$/.test(known.mime ?? '')),
  read,
}

async function read(source: Source): Promise<Content> {
  const { default: Papa } = await import('papaparse')
  // Excel names the delimiter in a first line of its own.
  const [named = '', delimiter] = /^sep=(.)\r?\n/.exec(source.text()) ?? []
  const text = source.text().slice(named.length)
  if (!/\S/.test(text)) throw unreadable('There is nothing in this table. The original is kept.')
  const blocks = createTextBlocks()
  let broken: number | undefined
  let row = 0
  blocks.marked('table', () => {
    Papa.parse<string[]>(text, {
      delimiter: delimiter ?? (source.extension === 'csv' ? '' : tabIn(text)),
      delimitersToGuess: [',', ';', '\t', '|'],
      skipEmptyLines: 'greedy',
      step({ data, errors }, parser) {
        row++
        if (broken === undefined && errors.some(({ type }) => type === 'Quotes')) broken = row
        blocks.row(data)
        if (blocks.isFull()) parser.abort()
      },
    })
  })
  const remarks = broken === undefined ? [] : [brokenRemark(broken)]
  return { ...blocks.result(), remarks }
}

/** A table of tabs, where there is any; else what is guessed. */
const tabIn = (text: string) => (text.includes('\t') ? '\t' : '')

const brokenRemark = (row: number) =>
  `A quotation mark in row ${row.toLocaleString('en')} has no partner: rows from there on may be joined or cut wrongly.`
