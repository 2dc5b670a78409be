import * as v from 'valibot'
import { failureSchema } from '../contract/failure.ts'
import { libraryEvents } from '../contract/library.ts'
import type { Method, MethodsAt, Place } from '../contract/method.ts'
import { read, write } from '../contract/method.ts'
import { type LibraryMethods, libraryService } from '../contract/service.ts'
import type { ImportStore } from '../ingest/store.ts'
import type { WatchStore } from '../ingest/watch-store.ts'
import { analysedDocumentSchema } from './ledgers/analyses.ts'
import { pairedDocumentSchema } from './near-pairs.ts'
import { sampleFillingSchema } from './sample.ts'
import { signedDocumentSchema } from './signatures.ts'

/** The public methods that are answered at one place. */
export function methodsAt<W extends Place>(place: W): MethodsAt<LibraryMethods, W> {
  const chosen = Object.entries(libraryService.methods as Record<string, Method>).filter(
    ([, method]) => method.place === place,
  )
  return Object.fromEntries(chosen) as MethodsAt<LibraryMethods, W>
}

/** Said once by each thread: that it serves, or why it cannot. */
export const threadEvents = {
  'thread.ready': v.object({ warnings: v.array(v.string()) }),
  'thread.failed': failureSchema,
}

/** Said by the threads on which work may take minutes. */
const progressEvents = { 'library.progress': libraryEvents['library.progress'] }

/** An original's id with what its bytes must be. */
const originalSchema = v.object({ original: v.string(), sha256: v.string(), bytes: v.number() })
export type Original = v.InferOutput<typeof originalSchema>

const storeNames = [
  'createImport',
  'getImport',
  'getImportPaths',
  'listPaused',
  'addFiles',
  'setListed',
  'setImportState',
  'takeFiles',
  'giveBack',
  'retryFiles',
  'countImport',
  'countParts',
  'findBySha256',
  'commit',
  'commitPasted',
  'findOriginal',
  'renew',
] as const satisfies (keyof ImportStore)[]

const watchNames = [
  'listFolders',
  'addFolder',
  'removeFolder',
  'setPaused',
  'takeIn',
  'linkChanged',
] as const satisfies (keyof WatchStore)[]

/** What the first thread asks of the writer thread: the public writes, and the import queue's store. */
export const writerService = {
  methods: {
    ...methodsAt('write'),
    'store.call': write(v.object({ name: v.picklist(storeNames), args: v.array(v.unknown()) }), v.unknown()),
    'watch.call': write(v.object({ name: v.picklist(watchNames), args: v.array(v.unknown()) }), v.unknown()),
    'sample.fill': write(sampleFillingSchema, v.null()),
    'thread.keepSignatures': write(v.array(signedDocumentSchema), v.null()),
    'thread.keepAnalyses': write(v.array(analysedDocumentSchema), v.null()),
    'thread.keepPairs': write(v.array(pairedDocumentSchema), v.null()),
    /** Merges a piece of the index of marks, where that is worth it; whether there is more. */
    'thread.mergeMarks': write(v.null(), v.boolean()),
    /** Ends the thread's work: checkpoints, closes, lets go of the lock. */
    'thread.close': write(v.null(), v.null()),
  },
  events: { 'library.changed': libraryEvents['library.changed'], ...progressEvents, ...threadEvents },
}

export const readerService = { methods: methodsAt('read'), events: threadEvents }

export const computeService = {
  methods: {
    ...methodsAt('compute'),
    /** Signatures of some texts that have none yet; none where nothing is left. */
    'thread.sign': read(v.null(), v.array(signedDocumentSchema)),
    /** What is nearly the same as some documents that were not looked at; none where nothing is left. */
    'thread.pair': read(v.null(), v.array(pairedDocumentSchema)),
    /** What some texts say that were not analysed; none where nothing is left. */
    'thread.analyse': read(v.null(), v.array(analysedDocumentSchema)),
    /** A whole copy of the database in a new file, with the same key, from one moment. */
    'thread.copyDatabase': write(v.object({ to: v.string() }), v.array(originalSchema)),
  },
  events: { ...progressEvents, ...threadEvents },
}

/** A thread for a database that no library is open on: a backup that is being restored. */
export const inspectService = {
  methods: {
    /** The originals that the database names. Fails: damaged, wrong-key. */
    'thread.inspect': read(v.null(), v.array(originalSchema)),
  },
  events: threadEvents,
}

/** The import queue's store, as calls to the writer thread. */
export function storeOverCalls(
  call: (params: { name: (typeof storeNames)[number]; args: unknown[] }) => Promise<unknown>,
) {
  const entries = storeNames.map(name => [name, (...args: unknown[]) => call({ name, args })])
  return Object.fromEntries(entries) as ImportStore
}

/** The store of watched folders, in the same way. */
export function watchStoreOverCalls(
  call: (params: { name: (typeof watchNames)[number]; args: unknown[] }) => Promise<unknown>,
) {
  const entries = watchNames.map(name => [name, (...args: unknown[]) => call({ name, args })])
  return Object.fromEntries(entries) as WatchStore
}
