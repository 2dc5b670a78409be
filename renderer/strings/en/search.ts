import { formatNumber } from '../../ui/formats.ts'

const documents = (count: number) => (count === 1 ? '1 document' : `${formatNumber(count)} documents`)

export const search = {
  search: 'Search',
  placeholder: 'Search words or a "quoted phrase"',
  clear: 'Clear search',
  suggestions: 'Suggestions',
  recent: 'Last searches',
  narrowed: 'with filters',
  forget: 'Forget this search',
  forgetAll: 'Forget all',
  forgetHint: 'Delete forgets one',
  /** What a suggestion is, beside it; a word needs no saying. */
  kinds: {
    word: '',
    tag: 'tag',
    source: 'source',
    event: 'event',
    outlet: 'outlet',
    comparison: 'comparison',
    language: 'language',
    value: 'filter',
    name: 'filter',
  },
  tryInstead: (query: string) => `Search for ${query}`,
  allWords: 'all words',
  anyWord: 'any word',
  matching: 'Which words must be found',
  filters: 'Filters',
  within: (view: string) => `In: ${view}`,
  widen: (view: string) => `Search everywhere, not only in ${view}`,
  remove: (filter: string) => `Remove filter ${filter}`,
  from: 'From',
  to: 'To',
  dateHelp: 'A year, a month or a day: 1999, 1999-01 or 1999-01-10.',
  outletHelp: 'The outlet’s whole name.',
  apply: 'Apply',
  none: 'None',
  found: (count: number, total: number, isAbout: boolean) => ({
    count: `${isAbout ? 'over ' : ''}${formatNumber(count)}`,
    rest: `of ${documents(total)}`,
  }),
  announce: (count: number) => (count === 1 ? '1 document found' : `${formatNumber(count)} documents found`),
  alsoSearched: 'Also searched:',
  spellings: (words: readonly string[], more: number) =>
    `${words.join(', ')}${more > 0 ? ` and ${formatNumber(more)} more` : ''}`,
  asWritten: 'Only as I wrote it',
  onlyAsWritten: 'Other spellings of names are left out.',
  searchSpellings: 'Search them too',
  matches: (count: number, isAbout: boolean) =>
    `${isAbout ? 'over ' : ''}${formatNumber(count)} ${count === 1 ? 'match' : 'matches'}`,
  inNote: 'Your note:',
  unreadable: (count: number) => `${formatNumber(count)} could not be searched`,
  unreadableMeaning: 'These documents have no readable text. Show them.',
  results: 'Search results',
  searching: 'Searching…',
  sort: 'Sort results',
  sorts: {
    relevance: 'Relevance',
    date: 'Document date',
    title: 'Title',
    outlet: 'Outlet',
    imported: 'Added',
  },
  nothing: 'Nothing found',
  nothingFor: (query: string, hasFilters: boolean) =>
    `No document that could be searched has ${query}${hasFilters ? ' and fits the filters' : ''}.`,
  nothingUnreadable: (count: number) =>
    count === 1
      ? 'One document has no readable text and was not searched: it may still hold these words.'
      : `${documents(count)} have no readable text and were not searched: they may still hold these words.`,
  didYouMean: (query: string, count: number, isAbout: boolean) =>
    `Did you mean ${query}? ${isAbout ? 'Over ' : ''}${documents(count)}`,
  showUnreadable: 'Show those documents',
  tryAny: 'Find any of the words',
  clearFilters: 'Search without filters',
  failed: 'The search did not work',
}
