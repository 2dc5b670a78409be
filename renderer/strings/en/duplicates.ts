import { formatNumber } from '../../ui/formats.ts'

const pairs = (count: number, isLeast = false) =>
  count === 1 ? '1 pair' : `${formatNumber(count)}${isLeast ? ' or more' : ''} pairs`
const differ = (count: number) => (count === 1 ? '1 word differs' : `${formatNumber(count)} words differ`)
const wordsOf = (count: number) => (count === 1 ? '1 word' : `${formatNumber(count)} words`)

/** Documents that are nearly the same. */
export const duplicates = {
  name: 'Nearly the same',
  counted: (count: number, isLeast: boolean) => `Nearly the same, ${pairs(count, isLeast)}`,
  pairs,
  help: 'Proposed by the program, never merged. Two reports that differ by one figure are two reports.',
  none: 'Nothing is nearly the same',
  noneHelp: 'Documents with nearly the same text are listed here, with the figures and words that differ.',
  waiting: (count: number) =>
    count === 1
      ? '1 document is still to be looked at.'
      : `${formatNumber(count)} documents are still to be looked at.`,
  failed: 'The list could not be read',
  loading: 'Looking through what is nearly the same…',
  close: 'Close the list',
  alike: (percent: string) => `${percent} alike`,
  same: 'no word differs',
  figures: 'Figures that differ',
  nothing: 'nothing',
  moreFigures: (count: number) => (count === 1 ? '1 more figure' : `${formatNumber(count)} more figures`),
  differ: (before: number, after: number) =>
    before === after ? differ(after) : `${wordsOf(before)} before, ${wordsOf(after)} after`,
  long: 'too long to say what differs',
  edition: {
    address: 'looks like a new edition: same address',
    title: 'looks like a new edition: same outlet and title, another date',
  },
  open: (title: string) => `Open “${title}”`,
  pair: (before: string, after: string) => `“${before}” and “${after}”`,
  link: 'Link as editions',
  compare: 'Compare',
  versions: 'See what changed',
  notSame: 'Not the same',
  linked: 'Linked as editions.',
  unlinked: 'No longer linked as an edition.',
  saidNotSame: 'No longer proposed.',
  page: (first: number, last: number, total: number) =>
    `${formatNumber(first)} to ${formatNumber(last)} of ${formatNumber(total)}`,
  previous: 'Previous pairs',
  next: 'Next pairs',

  // Reader
  editions: (place: number, count: number) => `${formatNumber(place)} of ${formatNumber(count)} editions`,
  editionsHelp: 'See what changed from edition to edition',
  unlink: 'Unlink this edition',
}
