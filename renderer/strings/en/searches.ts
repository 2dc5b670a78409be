import { formatNumber } from '../../ui/formats.ts'

const documents = (count: number) => (count === 1 ? '1 document' : `${formatNumber(count)} documents`)

export const searches = {
  saved: 'Saved searches',
  none: 'Search for something and save it: here it shows what it finds as the library grows.',
  save: 'Save search…',
  saveTitle: 'Save search',
  name: 'Name',
  whatIsSaved: 'The words, the filters and the order are kept; what is found follows the library.',
  searchFirst: 'Search for something first, then save it.',
  wasSaved: (name: string) => `Saved: ${name}`,
  savedAs: (name: string) => `Saved as ${name}: rename…`,
  isTaken: 'There is already a saved search of this name. Choose another.',
  rename: 'Rename…',
  renameTitle: 'Rename saved search',
  change: 'Change to what is searched now',
  changed: (name: string, query: string) => `${name} now looks for ${query}`,
  moveUp: 'Move up',
  moveDown: 'Move down',
  delete: 'Delete saved search',
  deleted: (name: string) => `Deleted: ${name}`,
  counted: (name: string, count: number, isAbout: boolean) => `${name}, ${isAbout ? 'over ' : ''}${documents(count)}`,
}
