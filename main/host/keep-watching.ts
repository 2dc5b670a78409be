import { readdir, realpath, stat } from 'node:fs/promises'
import { isAbsolute, relative, sep } from 'node:path'
import { CollateError } from '../contract/failure.ts'
import type { Handlers } from '../contract/method.ts'
import type { WatchedFolder, watchMethods } from '../contract/watch.ts'
import type { ImportQueue } from '../ingest/queue.ts'
import { type FolderWatch, watchFolder } from '../ingest/watch-folder.ts'
import type { SeenFile, WatchedRow, WatchStore } from '../ingest/watch-store.ts'
import type { Emit, Watches } from './open-library.ts'

export type KeptWatching = {
  handlers: Handlers<typeof watchMethods>
  close(): Promise<void>
}

export type WatchingOptions = {
  store: WatchStore
  queue: ImportQueue
  emit: Emit
  log(line: string): void
  /** The library's own folder, which is not watched. */
  folder: string
  watches: Watches | undefined
}

type Watched = Pick<WatchedFolder, 'state' | 'sentence'> & {
  watch: FolderWatch | undefined
  /** Files that have settled and were not added to an import. */
  waiting: SeenFile[]
  importId: number | null
  working: Promise<void> | undefined
}

/** Files that are added to an import before it is waited for: so much goes on after a pause. */
const filesAtOnce = 200

/**
 * Watches folders while a library is open. Each has at most one import under way, to which its files are added a few at a time; it
 * comes after all that a person began.
 */
export function keepWatching({ store, queue, emit, log, folder, watches }: WatchingOptions): KeptWatching {
  const watched = new Map<number, Watched>()
  let isClosed = false
  const changed = () => emit('library.changed', { kinds: ['watch'] })

  function start({ id, path, importId }: WatchedRow, isInterrupted: boolean) {
    if (!watches || isClosed) return
    const one: Watched = {
      state: 'starting',
      sentence: null,
      watch: undefined,
      waiting: [],
      importId: null,
      working: undefined,
    }
    watched.set(id, one)
    // What was under way when the library was closed goes on.
    if (isInterrupted) one.importId = importId
    if (one.importId !== null) work(id, one)
    one.watch = watchFolder({
      path,
      settle: watches.settle,
      onState(state, sentence) {
        Object.assign(one, { state, sentence })
        changed()
      },
      onFiles(files) {
        for (const file of files) one.waiting.push(file)
        work(id, one)
      },
    })
  }
  async function stop(id: number) {
    const one = watched.get(id)
    watched.delete(id)
    if (!one) return
    one.waiting = []
    await one.watch?.close()
    if (one.importId !== null) await queue.handlers['imports.pause']({ id: one.importId }, noCall)
    await one.working
  }

  function work(id: number, one: Watched) {
    one.working ??= takeAll(id, one)
      .catch(error => log(`watching: ${error instanceof CollateError ? error.code : 'failed'}`))
      .finally(() => {
        one.working = undefined
      })
  }
  async function takeAll(id: number, one: Watched) {
    if (one.importId !== null) await finish(id, one, one.importId)
    while (one.waiting.length > 0 && !isClosed && watched.get(id) === one) {
      const importId = await store.takeIn(id, one.importId, one.waiting.splice(0, filesAtOnce))
      if (importId === null) continue
      one.importId = importId
      await finish(id, one, importId)
    }
  }
  /** A person may end or pause the import itself: then the next files make a new one, or the folder rests as well. */
  async function finish(id: number, one: Watched, importId: number) {
    const state = await queue.finish(importId)
    if (isClosed) return
    await store.linkChanged(importId)
    if (state === 'cancelled') one.importId = null
    if (state !== 'paused' || watched.get(id) !== one) return
    one.waiting = []
    watched.delete(id)
    void one.watch?.close()
    await store.setPaused(id, true)
    changed()
  }

  async function begin() {
    if (!watches) return
    for (const row of await store.listFolders()) {
      // What was read when the library was closed, and not linked any more.
      if (row.importId !== null) await store.linkChanged(row.importId)
      if (!row.isPaused) start(row, await isLeftOver(row))
    }
  }
  const isLeftOver = async ({ importId }: WatchedRow) =>
    importId !== null && ['interrupted', 'paused'].includes(await queue.stateOf(importId))

  async function rowsOf(id: number | undefined): Promise<WatchedRow[]> {
    await begun
    const rows = await store.listFolders()
    if (id === undefined) return rows
    const row = rows.find(each => each.id === id)
    if (!row) throw new CollateError('not-found', 'This folder is not watched any more.')
    return [row]
  }
  function stateOf({ id, isPaused, isPausedAsCopy }: WatchedRow): Pick<WatchedFolder, 'state' | 'sentence'> {
    const one = watched.get(id)
    if (one) return { state: one.state, sentence: one.sentence }
    return { state: isPaused ? 'paused' : 'off', sentence: isPausedAsCopy ? ofCopy : null }
  }

  const begun = begin().catch(error => log(`watching: ${error instanceof CollateError ? error.code : 'failed'}`))
  return {
    handlers: {
      'watch.list': async () =>
        (await rowsOf(undefined)).map(row => ({ id: row.id, path: row.path, eventId: row.eventId, ...stateOf(row) })),
      async 'watch.add'({ path, eventId = null }) {
        const real = await readableFolder(path)
        refuseOverlap(real, folder, 'The library’s own folder cannot be watched. Choose another one.', 'invalid')
        for (const row of await store.listFolders())
          refuseOverlap(real, row.path, `This folder is watched already, with ${row.path}.`, 'exists')
        const id = await store.addFolder(real, eventId)
        start({ id, path: real, eventId, isPaused: false, isPausedAsCopy: false, importId: null }, false)
        changed()
        return { id }
      },
      async 'watch.remove'({ id }) {
        await rowsOf(id)
        await stop(id)
        await store.removeFolder(id)
        changed()
        return null
      },
      async 'watch.pause'({ id }) {
        for (const row of await rowsOf(id)) {
          await store.setPaused(row.id, true)
          await stop(row.id)
        }
        changed()
        return null
      },
      async 'watch.resume'({ id }) {
        for (const row of await rowsOf(id)) {
          if (watched.has(row.id)) continue
          await store.setPaused(row.id, false)
          start(row, await isLeftOver(row))
        }
        changed()
        return null
      },
    },
    /** To be called before the queue is closed, which ends what is being taken in. */
    async close() {
      isClosed = true
      await begun
      await Promise.all([...watched.values()].map(({ watch }) => watch?.close()))
    },
  }
}

const ofCopy =
  'Paused, because this library comes from a backup, and the one it was made from may watch this folder too. Resume it to watch it here.'

const noCall = { signal: { aborted: false, addEventListener() {} } }

/** Its path without links. Fails: invalid, not-found, unreadable. */
async function readableFolder(path: string): Promise<string> {
  if (!isAbsolute(path)) throw new CollateError('invalid', 'A folder to watch needs its whole path.')
  try {
    const real = await realpath(path)
    if (!(await stat(real)).isDirectory()) throw new CollateError('invalid', 'This is a file. Choose a folder.')
    await readdir(real)
    return real
  } catch (error) {
    if (error instanceof CollateError) throw error
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    throw isMissing
      ? new CollateError('not-found', 'There is no such folder. Check its path.')
      : new CollateError('unreadable', 'This folder cannot be read. Change its permissions, or choose another one.')
  }
}

/** Two folders of which one lies in the other, or which are one. */
function refuseOverlap(one: string, other: string, sentence: string, code: 'invalid' | 'exists') {
  const isInside = (inner: string, outer: string) => {
    const way = relative(outer, inner)
    return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
  }
  if (isInside(one, other) || isInside(other, one)) throw new CollateError(code, sentence)
}
