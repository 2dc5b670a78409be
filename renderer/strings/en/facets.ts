import { formatNumber } from '../../ui/formats.ts'

const types: Record<string, string | undefined> = {
  html: 'Web page',
  markdown: 'Markdown',
  'plain-text': 'Plain text',
  pdf: 'PDF',
  rtf: 'RTF',
  'office-97': 'Word 97',
  image: 'Image',
  png: 'PNG image',
  jpeg: 'JPEG image',
  gif: 'GIF image',
  tiff: 'TIFF image',
  webp: 'WebP image',
  heic: 'HEIC image',
  djvu: 'DjVu',
  unknown: 'Unknown type',
}

/** What a search that was saved long ago may still ask for. */
const deleted: Record<string, string> = { event: 'Deleted event', tag: 'Deleted tag', source: 'Deleted source' }

const count = (number: number, isAbout: boolean) => `${isAbout && number > 0 ? 'over ' : ''}${formatNumber(number)}`

export const facets = {
  names: {
    event: 'Event',
    tag: 'Tag',
    source: 'Source',
    outlet: 'Outlet',
    language: 'Language',
    type: 'Type',
    year: 'Date',
  },
  none: {
    event: 'No event',
    tag: 'No tag',
    source: 'No source',
    outlet: 'No outlet',
    language: 'No language',
    type: 'No type',
    year: 'No date',
  },
  types,
  deleted: (name: string) => deleted[name] ?? 'Deleted',
  count,
  counted: (label: string, number: number, isAbout: boolean, isExcluded: boolean) =>
    `${label}, ${count(number, isAbout)} ${number === 1 ? 'document' : 'documents'}${isExcluded ? ', left out' : ''}`,
  leaveOut: (label: string) => `Leave out ${label}`,
  without: (label: string) => `not ${label}`,
  find: (facet: string) => `Find: ${facet.toLowerCase()}`,
  noneFound: 'None of these.',
  showAll: (number: number) => `Show all ${formatNumber(number)}`,
  firstShown: (number: number) => `The first ${formatNumber(number)} are shown. Type to find others.`,
  about: 'Counted among the newest documents that were found.',
}
