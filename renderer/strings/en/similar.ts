import { formatNumber } from '../../ui/formats.ts'

const documents = (count: number) => (count === 1 ? '1 document' : `${formatNumber(count)} documents`)

/** What is like a document, and where else its wording stands. */
export const similar = {
  accounts: 'Similar accounts',
  wording: 'Where else does this wording stand?',
  accountsOf: (title: string) => `Similar to “${title}”`,
  wordingOf: (quote: string) => `Where else “${quote}” stands`,
  looking: 'Looking through the library…',
  failed: 'The library could not be looked through',
  close: 'Close the list',
  back: 'Back to it',
  backTo: (title: string) => `Back to “${title}”`,
  none: 'No account like this one was found.',
  nowhere: 'This wording was not found in any other document of the library.',
  nearIdentical: 'near-identical',
  sameEvent: 'same event',
  seemsSameEvent: 'seems the same event',
  otherEvent: 'another event',
  alike: (percent: string) => `${percent} alike`,
  shared: (percent: string) => `${percent} of words in common`,
  compare: 'Compare',
  compareWith: (title: string) => `Compare with “${title}”`,
  found: (count: number, isAll: boolean) =>
    isAll ? `In ${documents(count)}` : `In ${documents(count)}, and there may be more`,
  kind: (kind: 'copied' | 'edited' | 'quoted', count: number) =>
    `${formatNumber(count)} words, ${{ copied: 'word for word', edited: 'with changes', quoted: 'a quotation' }[kind]}`,
  open: (title: string, quote: string) => `Open “${title}” at “${quote}”`,
  waiting: (count: number) => `${documents(count)} just added cannot be found here yet.`,
  caution: 'Suggested by the program. A rewrite or a translation shares no wording, and is not found by it.',
}
