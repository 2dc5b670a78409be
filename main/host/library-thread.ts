import { parentPort, workerData } from 'node:worker_threads'
import { signSomeDocuments } from '../compare/sign-documents.ts'
import { CollateError, toFailure } from '../contract/failure.ts'
import { type Dispatch, serve } from '../contract/rpc.ts'
import { openReader, openWriter, type Reader, type Writer } from '../library/database.ts'
import { interruptImports } from '../library/import-records.ts'
import { createImportStore } from '../library/import-store.ts'
import { lockLibrary } from '../library/lock.ts'
import { databaseFile } from '../library/manifest.ts'
import { migrate } from '../library/migrate.ts'
import { settleStaging } from '../library/originals.ts'
import { createReadHandlers } from '../library/read-handlers.ts'
import { fillSample } from '../library/sample.ts'
import { keepSignatures, type SignedDocument } from '../library/signatures.ts'
import { createWriteHandlers } from '../library/write-handlers.ts'
import {
  computeService,
  inspectService,
  type Original,
  readerService,
  writerService,
} from '../library/writer-service.ts'
import { createWriting } from '../library/writing.ts'
import { createComputeHandlers } from './compute-handlers.ts'
import { messagePort } from './ports.ts'

export type ThreadData = { role: 'writer' | 'reader' | 'compute' | 'inspect'; folder: string; key?: string | undefined }

type AnyHandlers = Record<string, (params: never, call: never) => unknown>

const dispatchTo =
  (handlers: AnyHandlers): Dispatch =>
  (method, params, call) =>
    handlers[method]?.(params as never, call as never)

if (!parentPort) throw new Error('library-thread runs as a worker thread')
const port = messagePort(parentPort)
const data = workerData as ThreadData
const options = { checksParams: false, onInternalError: logError }

/** The kind and place of an error, for the log of the process; never its message, which may quote a document. */
function logError(method: string, error: unknown) {
  const stack =
    error instanceof Error ? (error.stack ?? '').split('\n').filter(line => line.trim().startsWith('at ')) : []
  console.error(`${method}: ${error instanceof Error ? error.name : typeof error}\n${stack.slice(0, 6).join('\n')}`)
}

function startWriter() {
  const lock = lockLibrary(data.folder)
  try {
    const db = openWriter({ file: databaseFile(data.folder), key: data.key })
    const warnings = migrate(db, data.folder)
    settleStaging(data.folder, committedOriginals(db))
    interruptImports(db)
    const emit: ReturnType<typeof serve<typeof writerService>> = serve(
      writerService,
      port,
      (method, params, call) => dispatch(method, params, call),
      options,
    )
    const writing = createWriting(db, data.folder, (kinds, documents) =>
      emit('library.changed', documents ? { kinds, documents } : { kinds }),
    )
    const store = createImportStore(writing)
    const dispatch = dispatchTo({
      ...createWriteHandlers(writing),
      'store.call': ({ name, args }: { name: keyof typeof store; args: unknown[] }) => callStore(store, name, args),
      'sample.fill': (filling: Parameters<typeof fillSample>[1]) => fillSample(writing, filling),
      'thread.keepSignatures': (signed: SignedDocument[]) => keepSignatures(writing, signed),
      'thread.close': () => {
        closeWriter(db)
        lock.release()
        return null
      },
    })
    writing.reindexer.schedule()
    emit('thread.ready', { warnings })
  } catch (error) {
    lock.release()
    throw error
  }
}

function callStore(store: ReturnType<typeof createImportStore>, name: keyof typeof store, args: unknown[]): unknown {
  return (store[name] as (...args: unknown[]) => unknown)(...args)
}

function committedOriginals(db: Writer) {
  const find = db.prepare('select 1 from documents where original = ?')
  return (id: string) => find.get(id) !== undefined
}

function closeWriter(db: Writer) {
  db.pragma('optimize')
  db.pragma('wal_checkpoint(truncate)')
  db.close()
}

/**
 * Readers load their code while the writer still locks and migrates, and open the database when first asked, which is after
 * the writer has said that it is ready.
 */
function whenAsked<H extends AnyHandlers>(createHandlers: (db: Reader) => H): Dispatch {
  let dispatch: Dispatch | undefined
  return (method, params, call) => {
    dispatch ??= dispatchTo(createHandlers(openReader({ file: databaseFile(data.folder), key: data.key })))
    return dispatch(method, params, call)
  }
}

function startReader() {
  serve(readerService, port, whenAsked(createReadHandlers), options)('thread.ready', { warnings: [] })
}

function startCompute() {
  const dispatch = whenAsked(db => ({
    ...createComputeHandlers(db),
    'thread.sign': () => signSomeDocuments(db),
    'thread.copyDatabase': ({ to }: { to: string }) => copyDatabase(to),
  }))
  serve(computeService, port, dispatch, options)('thread.ready', { warnings: [] })
}

/** On a connection of its own, because `query_only` forbids VACUUM INTO; it only reads the library. */
function copyDatabase(to: string): Original[] {
  const db = openWriter({ file: databaseFile(data.folder), key: data.key })
  try {
    db.prepare('vacuum into ?').run(to)
  } finally {
    db.close()
  }
  return withReader(to, readOriginals)
}

function startInspect() {
  const inspect = () =>
    withReader(databaseFile(data.folder), db => {
      checkDatabase(db)
      return readOriginals(db)
    })
  serve(inspectService, port, dispatchTo({ 'thread.inspect': inspect }), options)('thread.ready', { warnings: [] })
}

function withReader<T>(file: string, work: (db: Reader) => T): T {
  const db = openReader({ file, key: data.key })
  try {
    return work(db)
  } finally {
    db.close()
  }
}

const readOriginals = (db: Reader) => db.prepare('select original, sha256, bytes from documents').all() as Original[]

function checkDatabase(db: Reader) {
  if (db.pragma('quick_check', { simple: true }) === 'ok') return
  throw new CollateError('damaged', 'The backup’s database is damaged, so nothing was restored. Try an older backup.')
}

try {
  if (data.role === 'writer') startWriter()
  else if (data.role === 'reader') startReader()
  else if (data.role === 'compute') startCompute()
  else startInspect()
} catch (error) {
  if (!(error instanceof CollateError)) logError('start', error)
  port.post({ event: 'thread.failed', payload: toFailure(error) })
}
