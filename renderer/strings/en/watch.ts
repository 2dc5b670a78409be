import { formatNumber } from '../../ui/formats.ts'

const folders = (count: number) => (count === 1 ? '1 folder' : `${formatNumber(count)} folders`)

/** Watched folders. */
export const watch = {
  item: 'Watch a folder…',
  title: 'Watch a folder',
  folder: 'Folder',
  choose: 'Choose a folder to watch',
  help: 'What lies in it is taken in, and what comes into it while the library is open. Hidden and unfinished files are left alone.',
  submit: 'Watch',
  added: 'The folder is watched.',
  list: 'Watched folders',
  pause: (path: string) => `Pause watching ${path}`,
  resume: (path: string) => `Go on watching ${path}`,
  remove: (path: string) => `Stop watching ${path}`,
  removed: 'The folder is no longer watched. What was taken in stays.',
  pauseAll: 'Pause watching',
  resumeAll: 'Go on watching',
  state: {
    starting: 'Being looked through',
    watching: 'Watched',
    paused: 'Paused',
    missing: 'Not there',
    denied: 'No permission',
    failed: 'Cannot be watched',
    off: 'Not watched now',
  },
  watching: (count: number) => `Watching ${folders(count)}`,
  paused: 'Watching paused',
  troubled: (count: number) =>
    count === 1 ? '1 folder cannot be watched' : `${formatNumber(count)} folders cannot be watched`,
}
