import { rm, writeFile } from 'node:fs/promises'
import { isAbsolute } from 'node:path'
import { CollateError } from '../contract/failure.ts'
import type { Import, importMethods } from '../contract/imports.ts'
import type { Handlers, MethodsAt } from '../contract/method.ts'
import { diskFailure } from './file-failure.ts'
import { createFileReader, type StartIngest } from './file-reader.ts'
import { labelOf } from './import-label.ts'
import { type ImportRun, startRun } from './import-run.ts'
import { readAgain } from './read-again.ts'
import { extractStored } from './read-one.ts'
import { wholeRoom } from './room.ts'
import type { Extracted, Request } from './service.ts'
import { newStagingPlace, type StagingFolders } from './staging-place.ts'
import type { ImportStore } from './store.ts'

export type { StartIngest } from './file-reader.ts'

type ImportHandlers = Handlers<MethodsAt<typeof importMethods, 'session'>>

export type ImportQueue = {
  handlers: ImportHandlers
  /** Begins or continues an import, and answers its state when it has ended. Fails: not-found, no-library. */
  finish(importId: number): Promise<Import['state']>
  /** Fails: not-found. */
  stateOf(importId: number): Promise<Import['state']>
  /** Interrupts what is under way and ends the ingest process. */
  close(): Promise<void>
}

export type ImportQueueOptions = {
  startIngest: StartIngest
  store: ImportStore
  emit(event: string, payload: unknown): void
  originals: StagingFolders
  /** A line for the log; never a name or a word of a file. */
  log(line: string): void
}

/** The imports of an open library: each is a run of its own, and all share one ingest process, taking turns. */
export function createImportQueue({ startIngest, store, emit, originals, log }: ImportQueueOptions): ImportQueue {
  const reader = createFileReader({ startIngest, log })
  const runs = new Map<number, ImportRun>()
  const starting = new Map<number, Promise<ImportRun>>()
  let isClosed = false

  const newPlace = () => newStagingPlace(originals)

  /** Begins or continues an import; one that is under way stays as it is. */
  async function ensureRun(importId: number): Promise<ImportRun> {
    if (isClosed) throw new CollateError('no-library', 'The library is being closed.')
    const run = runs.get(importId)
    if (run?.isStopping()) await run.ended
    else if (run) return run
    const already = starting.get(importId)
    if (already) return already
    const begun = begin(importId)
    starting.set(importId, begun)
    try {
      return await begun
    } finally {
      starting.delete(importId)
    }
  }

  async function begin(importId: number): Promise<ImportRun> {
    const run = await startRun({
      importId,
      store,
      reader,
      newPlace,
      tellProgress: progress => emit('imports.progress', progress),
      tellFile: file => emit('imports.fileDone', { importId, file }),
      log,
    })
    runs.set(importId, run)
    void run.ended.then(() => runs.delete(importId))
    return run
  }

  const handlers: ImportHandlers = {
    async 'imports.start'({ items, eventId }) {
      if (items.some(({ path }) => !isAbsolute(path))) {
        throw new CollateError('invalid', 'A file to import needs its whole path.')
      }
      const label = labelOf(items.map(({ path, shownAs }) => shownAs ?? path))
      const id = await store.createImport({ items, eventId: eventId ?? null, label })
      await ensureRun(id)
      return { id }
    },
    'imports.paste': async params => {
      const { text, title, address, retrievedAt, eventId } = params
      if (!/\S/.test(text)) throw new CollateError('invalid', 'There is no text to import.')
      const original = await readPasted(text)
      const extracted = title?.trim() ? withTitle(original.extracted, title.trim()) : original.extracted
      return store.commitPasted({
        ...original,
        extracted,
        eventId: eventId ?? null,
        address: address ?? null,
        retrievedAt: retrievedAt ?? null,
      })
    },
    'imports.readAgain': (params, call) => readAgain(params, call, { reader, store, newPlace, onParts: ensureRun }),
    async 'imports.cancel'({ id }) {
      const run = runs.get(id) ?? (await starting.get(id))
      if (run) await run.stop('cancelled')
      else if (isUnfinished((await store.countImport(id)).state)) await store.setImportState(id, 'cancelled')
      return null
    },
    async 'imports.pause'({ id }) {
      const all = [...(await Promise.all(starting.values())), ...runs.values()]
      const chosen = id === undefined ? new Set(all) : all.filter(run => run === runs.get(id))
      await Promise.all([...chosen].map(run => run.stop('paused')))
      return null
    },
    async 'imports.resume'({ id }) {
      for (const each of id === undefined ? await store.listPaused() : [id]) await ensureRun(each)
      return null
    },
    async 'imports.retry'({ id, fileId }) {
      const retried = await store.retryFiles(id, fileId)
      const run = runs.get(id)
      if (run) run.noteRetried(retried)
      else if (retried > 0) await ensureRun(id)
      return null
    },
  }

  /** Pasted text takes the way of a `.txt`: the same bytes, hash and reading. */
  async function readPasted(text: string) {
    const owner = {}
    const { stagingPath, partsFolder } = newPlace()
    const path = `${newPlace().stagingPath}.txt`
    const request: Request = { path, shownAs: 'Pasted text.txt', partsFolder, room: wholeRoom, isPlain: true }
    try {
      await writeFile(path, text, { mode: 0o600 }).catch(error => Promise.reject(diskFailure(error)))
      const { sha256, bytes, ...answer } = await reader.read(owner, { ...request, stagingPath })
      const extracted =
        answer.status === 'stored' ? await extractStored(reader, owner, { ...request, path: stagingPath }) : answer
      return { stagingPath, sha256, bytes, extracted }
    } catch (error) {
      await rm(stagingPath, { force: true })
      throw error
    } finally {
      await rm(path, { force: true })
    }
  }

  const stateOf = async (importId: number) => (await store.countImport(importId)).state
  return {
    handlers,
    async finish(importId) {
      const run = await ensureRun(importId)
      await run.ended
      return stateOf(importId)
    },
    stateOf,
    async close() {
      isClosed = true
      const all = [...runs.values(), ...(await Promise.all(starting.values()))]
      await Promise.all(all.map(run => run.stop('interrupted')))
      await reader.close()
    },
  }
}

const isUnfinished = (state: string) => ['listing', 'running', 'paused', 'interrupted'].includes(state)

function withTitle(extracted: Extracted, title: string): Extracted {
  if (extracted.status !== 'read') return { ...extracted, title }
  return { ...extracted, title, fieldOrigins: { ...extracted.fieldOrigins, title: 'person' } }
}
