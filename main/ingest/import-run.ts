import { rm } from 'node:fs/promises'
import { CollateError } from '../contract/failure.ts'
import type { Import, ImportFile } from '../contract/imports.ts'
import { createCommitter } from './committer.ts'
import type { FileReader } from './file-reader.ts'
import { createImportProgress } from './import-progress.ts'
import { readOne } from './read-one.ts'
import { createRooms } from './room.ts'
import type { StagingPlace } from './staging-place.ts'
import type { FoundFile, ImportStore, Stored, TakenFile } from './store.ts'
import { createTemporaries } from './temporaries.ts'
import { createWaker } from './waker.ts'
import { walk } from './walk.ts'

export type RunOptions = {
  importId: number
  store: ImportStore
  reader: FileReader
  newPlace(): StagingPlace
  tellProgress(progress: Import): void
  tellFile(file: ImportFile): void
  /** A line without names of files. */
  log(line: string): void
}

export type StoppedAs = 'paused' | 'cancelled' | 'interrupted'

/** An import under way. */
export type ImportRun = {
  /** Ends it where it stands: what is read is committed, what waits still waits. Answers when nothing moves any more. */
  stop(as: StoppedAs): Promise<void>
  /** True from the moment it is told to stop. */
  isStopping(): boolean
  /** Failed files wait again. */
  noteRetried(files: number): void
  /** Settles when the import has ended, one way or the other. */
  ended: Promise<void>
}

/** Files of one import that are being read or wait for the reader at once. */
const mostActive = 32
/** An import of more files (left to read) is a big one: what was just dropped goes before it. */
const bigImport = 1000
/** Files taken from the store at once, and added to it at once. */
const takeSize = 128
const addSize = 500

/** Walks what is not walked yet, reads what waits, commits what is read, all at the same time. */
export async function startRun(options: RunOptions): Promise<ImportRun> {
  const { importId, store, reader, log } = options
  const { items, isListed, isWatched } = await store.getImport(importId)
  const progress = createImportProgress(await store.countImport(importId), options.tellProgress)
  const owner = { priority: () => (isWatched ? importId - 2 ** 40 : priorityOf(importId, progress.left())) }
  const waker = createWaker()
  const rooms = createRooms(store)
  let active = 0
  let isListing = !isListed
  let stoppedAs: StoppedAs | undefined

  const committer = createCommitter({
    async commit(outcomes) {
      const { files, parts } = await store.commit(importId, outcomes)
      if (parts > 0) progress.added(parts)
      return files
    },
    onCommitted(file) {
      progress.fileEnded(file)
      options.tellFile(file)
      void temporaries.remove(file.id)
      waker.wake()
    },
    onFailure(error, lost) {
      for (const outcome of lost) if (outcome.status === 'stored') dropStaged(outcome)
      halt('interrupted', error)
    },
  })
  const temporaries = createTemporaries()

  function halt(as: StoppedAs, error?: unknown) {
    if (error !== undefined) log(`import interrupted: ${error instanceof CollateError ? error.code : 'internal'}`)
    if (stoppedAs) return
    stoppedAs = as
    reader.abandon(owner)
    waker.wake()
  }

  async function list() {
    const known = new Set(await store.getImportPaths(importId))
    let batch: FoundFile[] = []
    const add = async () => {
      const files = await store.addFiles(importId, batch)
      batch = []
      progress.added(files.length)
      for (const file of files) if (file.state === 'failed') noteFailed(file)
      waker.wake()
    }
    for await (const found of walk(items)) {
      if (stoppedAs) return
      if (!known.has(found.path)) batch.push(found)
      // The first files are read while the rest is still looked for.
      if (batch.length >= addSize) await add()
    }
    if (batch.length > 0) await add()
    await store.setListed(importId)
    if (!stoppedAs) await setState('running')
  }
  function noteFailed(file: ImportFile) {
    progress.fileEnded(file)
    options.tellFile(file)
  }
  async function setState(state: Import['state']) {
    await store.setImportState(importId, state)
    progress.state(state)
  }

  async function feed() {
    let taken: TakenFile[] = []
    while (!stoppedAs) {
      if (active >= mostActive || committer.isFull()) await waker.wait()
      else if (taken.length > 0) read(taken.shift() as TakenFile)
      else {
        // Asked before taking: what is added in between wakes us.
        const mayCome = isListing
        taken = await store.takeFiles(importId, takeSize)
        if (taken.length > 0) continue
        if (mayCome || active > 0) await waker.wait()
        // What is committed last may have files inside, which wait from then on.
        else if (committer.isEmpty()) return
        else await committer.drain()
      }
    }
    await store.giveBack(
      importId,
      taken.map(file => file.id),
    )
  }

  function read(file: TakenFile) {
    active++
    if (file.isTemporary) temporaries.keep(file)
    readOne(file, { owner, reader, store, rooms, newPlace: options.newPlace })
      .then(committer.add, error => onUnread(file, error))
      .finally(() => {
        active--
        waker.wake()
      })
  }

  /** Nothing is wrong with the file: it waits again. The first one also says why, when it was not a person. */
  async function onUnread(file: TakenFile, error: unknown) {
    const isFirst = !stoppedAs
    if (isFirst) halt('interrupted', error)
    const reason = isFirst && error instanceof CollateError ? error.message : null
    if (reason) committer.add({ status: 'failed', fileId: file.id, reason })
    else await store.giveBack(importId, [file.id])
  }

  async function run() {
    try {
      await setState(isListing ? 'listing' : 'running')
      const listing = listIfNeeded()
      await feed()
      await listing
    } catch (error) {
      halt('interrupted', error)
    }
    while (active > 0) await waker.wait()
    await committer.drain()
    await setState(stoppedAs ?? 'done').catch(error =>
      log(`import state not kept: ${error instanceof Error ? error.name : ''}`),
    )
  }
  async function listIfNeeded() {
    try {
      if (isListing) await list()
    } catch (error) {
      halt('interrupted', error)
    } finally {
      isListing = false
      waker.wake()
    }
  }

  const ended = run()
  return {
    async stop(as) {
      halt(as)
      await ended
    },
    isStopping: () => stoppedAs !== undefined,
    noteRetried(files) {
      progress.retried(files)
      waker.wake()
    },
    ended,
  }
}

/** Small imports before big ones, and among them the newest first; those of watched folders come after all. */
function priorityOf(importId: number, left: number): number {
  return left > bigImport ? importId : importId + 2 ** 40
}

function dropStaged({ stagingPath, partsFolder }: Stored) {
  void rm(stagingPath, { force: true })
  void rm(partsFolder, { recursive: true, force: true })
}
