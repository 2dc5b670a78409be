import { formatDay } from '../../ui/formats.ts'

export const passages = {
  region: 'Passages of this document',
  selection: 'Selected text',
  highlight: 'Highlight',
  quoteFrom: 'Quote from…',
  claim: 'Claim',
  note: 'Note',
  copy: 'Copy with citation',
  copied: 'Copied with its citation.',
  kinds: { highlight: 'Highlight', quote: 'Quote', claim: 'Claim', note: 'Note' },
  kind: 'Kind',
  unattributed: 'no source yet',
  givenBy: (source: string) => `given by ${source}`,
  open: (kind: string, words: string) => `${kind}: ${words}`,
  card: 'Passage',
  chooseSource: 'Choose a source…',
  removeSource: 'Remove the source',
  openSource: 'Open the source',
  noteLabel: 'Note',
  notePlaceholder: 'What you want to remember about it',
  writeNote: 'Note on the selected words',
  saveNote: 'Save note',
  delete: 'Delete passage',
  madeOn: (at: number) => `marked ${formatDay(at)}`,
  lost: (count: number) =>
    count === 1 ? '1 passage belongs to an earlier reading' : `${count} passages belong to an earlier reading`,
}
