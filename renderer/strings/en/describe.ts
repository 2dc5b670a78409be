import { formatNumber } from '../../ui/formats.ts'

const documents = (count: number) => (count === 1 ? '1 document' : `${formatNumber(count)} documents`)

export const describe = {
  menu: 'Details from a table…',
  title: 'Details from a table',
  help: 'A CSV with the names of files, and columns such as title, outlet, byline, date, language, event and tags. Its first row says which is which. Empty cells change nothing.',
  choose: 'Choose a CSV…',
  chooseOther: 'Choose another…',
  reading: 'Reading the table…',
  bringIn: 'Bring in',
  change: (count: number) => `Change ${documents(count)}`,
  matches: (matched: number, all: number) =>
    `${formatNumber(matched)} of ${all === 1 ? '1 row matches' : `${formatNumber(all)} rows match`} a document.`,
  several: (count: number) =>
    `${count === 1 ? '1 row names' : `${formatNumber(count)} rows name`} several: write more of the path.`,
  unknown: (headings: readonly string[]) => `Not understood as columns: ${headings.join(', ')}.`,
  overHand: (count: number) =>
    count === 1
      ? 'Replace 1 value that was entered by hand'
      : `Replace ${formatNumber(count)} values that were entered by hand`,
  preview: 'What the table would change',
  file: 'File',
  document: 'Document',
  changes: 'Changes',
  status: { one: '', several: 'Several documents have this name', none: 'No document' },
  nothing: 'Nothing',
  set: (field: string, value: string) => `${field}: ${value}`,
  kept: (field: string) => `${field} stays, entered by hand`,
  field: {
    title: 'Title',
    outlet: 'Outlet',
    byline: 'Byline',
    date: 'Document date',
    language: 'Language',
    event: 'Event',
    tags: 'Tags',
  },
}
