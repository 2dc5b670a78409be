import { formatNumber } from '../../ui/formats.ts'

const files = (count: number) => (count === 1 ? '1 file' : `${formatNumber(count)} files`)

/** A duration in words, rounded as a person would: "about 2 min". */
function duration(ms: number): string {
  const seconds = Math.max(1, Math.round(ms / 1000))
  if (seconds < 60) return `about ${seconds} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 60 ? `about ${minutes} min` : `about ${Math.round(minutes / 60)} h`
}

export const importing = {
  import: 'Import',
  chooseFiles: 'Files…',
  chooseFolder: 'Folder…',
  pasteText: 'Paste text…',
  showImports: 'Show imports',
  closePanel: 'Close the import panel',
  folderTitle: 'Choose a folder to import',
  filesTitle: 'Choose files to import',
  drop: 'Drop to import',
  dropHelp: 'Files and folders are copied into the library; the originals stay where they are.',
  dropNothing: 'There was no file in what was dropped.',
  uploading: (done: number, total: number) => `Handing over ${formatNumber(done)} of ${files(total)}`,
  uploadFailed: (name: string) =>
    `“${name}” could not be handed over. Check that the file can still be read, then try again.`,
  uploadCancelled: 'The import was cancelled before it began.',
  reading: 'Reading what was chosen…',

  // Status bar
  running: (done: number, total: number, label: string) =>
    `Importing ${label}: ${formatNumber(done)} of ${formatNumber(total)}`,
  runningShort: (done: number, total: number) => `Importing ${formatNumber(done)} of ${formatNumber(total)}`,
  listing: (count: number) => `Listing ${files(count)} so far`,
  left: (ms: number) => `${duration(ms)} left`,

  // Panel
  watched: (folder: string) => `Watched: ${folder}`,
  none: 'No imports yet',
  noneHelp: 'Drop files or folders anywhere in this window, or choose them here.',
  state: {
    listing: 'Listing files',
    running: 'Importing',
    paused: 'Paused',
    done: 'Done',
    cancelled: 'Cancelled',
    interrupted: 'Interrupted',
  },
  totals: (imported: number, duplicates: number, failed: number) =>
    [
      `${formatNumber(imported)} imported`,
      duplicates > 0 ? `${formatNumber(duplicates)} already here` : '',
      failed > 0 ? `${formatNumber(failed)} failed` : '',
    ]
      .filter(part => part !== '')
      .join(' · '),
  ofFiles: files,
  cancel: 'Cancel',
  pause: 'Pause',
  pauseAll: 'Pause all',
  resumeAll: 'Go on with all',
  resume: 'Go on',
  retryAll: 'Try failed files again',
  retry: 'Try again',
  show: 'Show documents',
  interruptedHelp: 'Collate ended while this import was under way. What was imported is safe.',
  filesOf: (label: string) => `Files of ${label}`,
  filter: 'Which files to show',
  filters: { all: 'All', problems: 'Failed', duplicates: 'Already here' },
  file: {
    waiting: 'Waiting',
    reading: 'Reading',
    imported: 'Imported',
    duplicate: 'Already in the library',
    failed: 'Failed',
  },
  openDocument: 'Open',
  openDuplicate: 'Open the one that is here',
  noFiles: 'No files like that.',
  finished: (imported: number, failed: number) =>
    failed > 0
      ? `Import finished: ${files(imported)} imported, ${formatNumber(failed)} failed.`
      : `Import finished: ${files(imported)} imported.`,
  allHere: (count: number) =>
    count === 1 ? 'That file is already in the library.' : `All ${files(count)} are already in the library.`,
  seeProblems: 'See which',

  // Paste
  pasteTitle: 'Paste text',
  pasteLabel: 'Text',
  pasteHint: 'Paste the report here',
  title: 'Title',
  titleHint: 'Taken from the first line when empty',
  address: 'Address',
  addressHint: 'https://…',
  retrieved: 'Retrieved on',
  event: 'Event',
  add: 'Add to library',
  emptyPaste: 'There is no text yet. Paste or type the report.',
  badAddress: 'An address begins with http:// or https://.',
  pasted: 'Text added to the library.',
  pastedDuplicate: 'This text is already in the library.',
  open: 'Open',
}
