import { formatNumber } from '../../ui/formats.ts'

const documents = (count: number) => (count === 1 ? '1 document' : `${formatNumber(count)} documents`)

/** Searching for a list of names. */
export const names = {
  region: 'List of names',
  open: 'Search for a list of names…',
  close: 'Back to the documents',
  intro: 'A line for each name says how many documents hold it. Paste the names, one on each line, or choose a CSV.',
  paste: 'Names',
  pasteHint: 'Aliya Serikova\nNursultan Nazarbayev',
  chooseFile: 'Choose a file…',
  search: 'Search for all',
  again: 'Search again',
  other: 'Another list',
  pasted: 'Pasted list',
  reading: 'Reading the list',
  column: 'Names are in',
  columnNumber: (place: number) => `column ${place}`,
  hasHead: 'The first row is a heading',
  how: 'Each row is',
  readings: {
    name: 'a name: its words near each other, in any order, form and spelling',
    phrase: 'a phrase: its words as they are written, in this order',
    query: 'a query',
  },
  show: 'Show',
  shown: {
    all: (count: number) => `All rows (${formatNumber(count)})`,
    found: (count: number) => `Found (${formatNumber(count)})`,
    none: (count: number) => `Not found (${formatNumber(count)})`,
    remarks: (count: number) => `With a remark (${formatNumber(count)})`,
  },
  order: 'Order',
  orders: { list: 'As in the list', count: 'Most documents first' },
  save: 'Export CSV…',
  saved: (name: string) => `Exported: ${name}`,
  progress: (done: number, total: number) => `${formatNumber(done)} of ${formatNumber(total)} names searched`,
  stopped: (done: number, total: number) =>
    `Stopped: ${formatNumber(done)} of ${formatNumber(total)} names were searched.`,
  summary: (found: number, total: number) => `${formatNumber(found)} of ${formatNumber(total)} names found`,
  unreadable: (count: number) => `${documents(count)} could not be searched: no readable text`,
  rows: 'Names and what was found',
  count: (total: number, isAbout: boolean) => `${isAbout ? 'over ' : ''}${documents(total)}`,
  nothing: 'Not found',
  waiting: 'Not searched yet',
  empty: 'No row is like that.',
}
