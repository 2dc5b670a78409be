import { rmSync } from 'node:fs'
import { CollateError } from '../contract/failure.ts'
import type { LibraryState } from '../contract/library.ts'
import type { Port } from '../contract/port.ts'
import { createImportQueue, type ImportQueue, type StartIngest } from '../ingest/queue.ts'
import {
  databaseFile,
  type Manifest,
  makeLibraryFolder,
  newManifest,
  readManifest,
  writeManifest,
} from '../library/manifest.ts'
import { partsFolder, stagingFolder } from '../library/originals.ts'
import { storeOverCalls, watchStoreOverCalls } from '../library/writer-service.ts'
import { type KeptBackground, keepBackground } from './keep-background.ts'
import { type KeptWatching, keepWatching } from './keep-watching.ts'
import { listenOnSocket, removeOwner, writeOwner } from './local-socket.ts'
import { placeWarnings } from './place-warnings.ts'
import { startThreads, type Threads } from './threads.ts'

export type Emit = (event: string, payload: unknown) => void
/** How folders are watched while a library is open; left out where it is open for a single command. */
export type Watches = {
  /** How long a file must stay as it is to be whole, ms. */
  settle: number
}
export type OpenSurroundings = {
  startIngest: StartIngest
  emit: Emit
  /** A thread of the library died: the process cannot go on with it. */
  onDeath(): void
  /** A peer (the command line) came in through the library's private socket. */
  onPeer(port: Port): void
  log(line: string): void
  watches?: Watches | undefined
}

export type OpenLibrary = {
  folder: string
  key: string | undefined
  manifest: Manifest
  threads: Threads
  queue: ImportQueue
  background: KeptBackground
  watching: KeptWatching
  state: LibraryState & { state: 'open' }
  close(): Promise<void>
}

export type CreateOptions = { folder: string; name?: string | undefined; key?: string | undefined; isSample?: boolean }

/** Makes a library in a new or empty folder and opens it; a failed attempt leaves nothing behind in it. */
export async function createLibrary(options: CreateOptions, surroundings: OpenSurroundings): Promise<OpenLibrary> {
  const { folder, name, key, isSample = false } = options
  makeLibraryFolder(folder)
  const manifest = newManifest(folder, { name, isLocked: key !== undefined, isSample })
  try {
    // The manifest comes last: a folder without one is not a library.
    return await start(folder, manifest, key, surroundings, () => writeManifest(folder, manifest))
  } catch (error) {
    for (const file of [databaseFile(folder), `${databaseFile(folder)}-wal`, `${databaseFile(folder)}-shm`])
      rmSync(file, { force: true })
    throw error
  }
}

/** Opens the library in a folder. Fails: not-found, in-use, wrong-key, damaged, too-new. */
export async function openLibrary(
  folder: string,
  key: string | undefined,
  surroundings: OpenSurroundings,
): Promise<OpenLibrary> {
  const manifest = readManifest(folder)
  if (manifest.isLocked && key === undefined) {
    throw new CollateError('wrong-key', 'This library is locked. Open it with its key.')
  }
  return start(folder, manifest, manifest.isLocked ? key : undefined, surroundings, () => {})
}

async function start(
  folder: string,
  manifest: Manifest,
  key: string | undefined,
  surroundings: OpenSurroundings,
  onStarted: () => void,
): Promise<OpenLibrary> {
  const { emit, startIngest, onDeath, onPeer, log, watches } = surroundings
  const threads = await startThreads(folder, key, onDeath)
  try {
    onStarted()
    threads.onProgress(progress => emit('library.progress', progress))
    threads.writer.on('library.changed', payload => emit('library.changed', payload))
    const queue = createImportQueue({
      startIngest,
      store: storeOverCalls(params => threads.writer.call('store.call', params)),
      emit,
      originals: { stagingFolder: stagingFolder(folder), partsFolder: partsFolder(folder) },
      log,
    })
    const background = keepBackground(threads, log)
    const watching = keepWatching({
      store: watchStoreOverCalls(params => threads.writer.call('watch.call', params)),
      queue,
      emit,
      log,
      folder,
      watches,
    })
    const socket = await listenOnSocket(onPeer)
    await writeOwner(folder, socket.owner)
    return {
      folder,
      key,
      manifest,
      threads,
      queue,
      background,
      watching,
      state: {
        state: 'open',
        id: manifest.id,
        folder,
        name: manifest.name,
        isSample: manifest.isSample,
        isLocked: manifest.isLocked,
        warnings: [...threads.warnings, ...placeWarnings(folder)],
      },
      async close() {
        await watching.close()
        await queue.close()
        await background.stop()
        await removeOwner(folder, socket.owner)
        await threads.close()
        // Last, because the call that closes the library may have come through it.
        setImmediate(() => void socket.close())
      },
    }
  } catch (error) {
    await threads.close()
    throw error
  }
}
