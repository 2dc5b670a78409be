import type { Stats } from 'node:fs'
import { lstat, readdir, stat } from 'node:fs/promises'
import { basename, relative, sep } from 'node:path'
import type { FSWatcher } from 'chokidar'
import { isPassing } from './passing-files.ts'
import { deepestFolder } from './walk.ts'
import type { SeenFile } from './watch-store.ts'

export type FolderState = 'starting' | 'watching' | 'missing' | 'denied' | 'failed'

export type WatchOptions = {
  path: string
  /** Files that have stopped growing: new ones, changed ones, and at first all that lie there. */
  onFiles(files: SeenFile[]): void
  onState(state: FolderState, sentence: string | null): void
  /** A file whose size and time stay the same for so long is whole, ms. */
  settle: number
  /** How long until a folder that cannot be watched is tried again, ms. */
  retryAfter?: number
}

/** A folder being watched. */
export type FolderWatch = { close(): Promise<void> }

const sentences = {
  missing: 'The folder is no longer there. It is looked for again by itself; or stop watching it.',
  denied: 'There is no permission to read the folder. Change its permissions.',
  failed: 'The folder cannot be watched. It is tried again by itself.',
  inside: 'A folder inside cannot be read. Change its permissions, or pause and go on to try again.',
  many: 'This computer cannot watch so many folders at once. Watch a smaller folder.',
}

/**
 * Watches a folder and all in it. Links are not followed, hidden and unfinished files are left alone, and a file is only told of when
 * it has stopped growing. What is deleted is nobody's business.
 */
export function watchFolder({ path, onFiles, onState, settle, retryAfter = 30_000 }: WatchOptions): FolderWatch {
  const growing = new Map<string, SeenFile | null>()
  let settled: SeenFile[] = []
  let watcher: FSWatcher | undefined
  let settleTimer: NodeJS.Timeout | undefined
  let retryTimer: NodeJS.Timeout | undefined
  let isClosed = false
  let opening: Promise<void>

  async function open() {
    onState('starting', null)
    try {
      if (!(await stat(path)).isDirectory()) throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' })
      await readdir(path)
    } catch (error) {
      return giveUp(error)
    }
    // Only where a folder is watched: a library opens as fast as its code is read.
    const { watch } = await import('chokidar')
    if (isClosed) return
    watcher = watch(path, {
      followSymlinks: false,
      alwaysStat: true,
      depth: deepestFolder,
      ignored: (found, stats) => isIgnored(relative(path, found), stats),
    })
      .on('add', note)
      .on('change', note)
      .on('unlink', file => void growing.delete(file))
      .on('unlinkDir', folder => void (folder === path && lose()))
      .on('ready', () => onState('watching', null))
      .on('error', onError)
  }

  function onError(error: unknown) {
    const code = codeOf(error)
    if (code === 'ENOSPC' || code === 'EMFILE') return onState('failed', sentences.many)
    if (code === 'EACCES' || code === 'EPERM') return onState('watching', sentences.inside)
    void lose(error)
  }
  async function lose(error: unknown = { code: 'ENOENT' }) {
    const lost = watcher
    watcher = undefined
    if (!lost) return
    await lost.close()
    giveUp(error)
  }
  function giveUp(error: unknown) {
    if (isClosed) return
    const code = codeOf(error)
    const state = ['ENOENT', 'ENOTDIR'].includes(code)
      ? 'missing'
      : ['EACCES', 'EPERM'].includes(code)
        ? 'denied'
        : 'failed'
    onState(state, sentences[state])
    clearTimeout(retryTimer)
    retryTimer = setTimeout(() => {
      opening = open()
    }, retryAfter).unref()
  }

  /** What was changed long ago is whole; for the rest one look is not enough. */
  function note(file: string, stats?: Stats) {
    if (stats && Date.now() - Math.max(stats.mtimeMs, stats.ctimeMs) > settle) return tell(seen(file, stats))
    growing.set(file, stats ? seen(file, stats) : null)
    settleTimer ??= setTimeout(lookAgain, settle).unref()
  }
  async function lookAgain() {
    for (const [file, last] of [...growing]) {
      const stats = await lstat(file).catch(() => undefined)
      if (isClosed || !growing.has(file)) continue
      if (!stats?.isFile()) growing.delete(file)
      else if (last?.bytes === stats.size && last.changedAt === Math.round(stats.mtimeMs)) {
        growing.delete(file)
        tell(seen(file, stats))
      } else growing.set(file, seen(file, stats))
    }
    settleTimer = growing.size > 0 && !isClosed ? setTimeout(lookAgain, settle).unref() : undefined
  }
  /** Files that are told of one after the other go together. */
  function tell(file: SeenFile) {
    if (settled.push(file) > 1) return
    setImmediate(() => {
      const files = settled
      settled = []
      if (!isClosed) onFiles(files)
    })
  }

  opening = open()
  return {
    async close() {
      isClosed = true
      clearTimeout(settleTimer)
      clearTimeout(retryTimer)
      await opening
      await watcher?.close()
    },
  }
}

/** `found` is relative to the watched folder, '' for itself. */
function isIgnored(found: string, stats: Stats | undefined): boolean {
  if (found === '') return false
  if (found.split(sep).some(isPassing) || basename(found).includes('\ufffd')) return true
  return stats !== undefined && !stats.isFile() && !stats.isDirectory()
}

const seen = (path: string, { size, mtimeMs }: Stats): SeenFile => ({
  path,
  bytes: size,
  changedAt: Math.round(mtimeMs),
})

const codeOf = (error: unknown) =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
