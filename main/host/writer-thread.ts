import type { LibraryProgress } from '../contract/library.ts'
import { serve } from '../contract/rpc.ts'
import { openWriter, type Writer } from '../library/database.ts'
import { finishErasing } from '../library/erase.ts'
import { settleParts } from '../library/import-parts.ts'
import { interruptImports } from '../library/import-records.ts'
import { createImportStore } from '../library/import-store.ts'
import { type AnalysedDocument, keepAnalyses } from '../library/ledgers/analyses.ts'
import { lockLibrary } from '../library/lock.ts'
import { databaseFile } from '../library/manifest.ts'
import { createMarkMerger } from '../library/merge-marks.ts'
import { migrate } from '../library/migrate.ts'
import { keepNearPairs, type PairedDocument } from '../library/near-pairs.ts'
import { settleStaging } from '../library/originals.ts'
import { renewIndex } from '../library/reindex-all.ts'
import { fillSample } from '../library/sample.ts'
import { keepSignatures, type SignedDocument } from '../library/signatures.ts'
import { createWatchStore } from '../library/watch-store.ts'
import { breathe, createWriteHandlers } from '../library/write-handlers.ts'
import { writerService } from '../library/writer-service.ts'
import { createWriting } from '../library/writing.ts'
import { dispatchTo, logError, type StartRole, threadOptions } from './serve-thread.ts'

/** Owns the lock, the migrations and every write. Fails: in-use, wrong-key, damaged, disk, too-new. */
export const startRole: StartRole = (port, { folder, key }) => {
  const lock = lockLibrary(folder)
  try {
    const db = openWriter({ file: databaseFile(folder), key: key })
    const warnings = migrate(db, folder)
    settleStaging(folder, committedOriginals(db))
    interruptImports(db)
    settleParts(db, folder)
    const emit: ReturnType<typeof serve<typeof writerService>> = serve(
      writerService,
      port,
      (method, params, call) => dispatch(method, params, call),
      threadOptions,
    )
    const writing = createWriting(db, folder, (kinds, documents) =>
      emit('library.changed', documents ? { kinds, documents } : { kinds }),
    )
    const store = createImportStore(writing)
    const watchStore = createWatchStore(writing)
    const tell = (progress: LibraryProgress) => emit('library.progress', progress)
    const dispatch = dispatchTo({
      ...createWriteHandlers(writing, tell),
      'store.call': ({ name, args }: { name: keyof typeof store; args: unknown[] }) => callStore(store, name, args),
      'watch.call': ({ name, args }: { name: keyof typeof watchStore; args: unknown[] }) =>
        callStore(watchStore, name, args),
      'sample.fill': (filling: Parameters<typeof fillSample>[1]) => fillSample(writing, filling),
      'thread.keepSignatures': (signed: SignedDocument[]) => keepSignatures(writing, signed),
      'thread.keepAnalyses': (analysed: AnalysedDocument[]) => keepAnalyses(writing, analysed),
      'thread.keepPairs': (paired: PairedDocument[]) => keepNearPairs(writing, paired),
      'thread.mergeMarks': createMarkMerger(db),
      'thread.close': () => {
        closeWriter(db)
        lock.release()
        return null
      },
    })
    writing.rebuilder.discard()
    writing.reindexer.schedule()
    renewIndex(writing, tell, breathe, error => logError('renew index', error))
    emit('thread.ready', { warnings })
    finishErasing(writing, breathe).catch(error => {
      // With the database closed it is ended at the next opening.
      if (db.open) logError('finish erasing', error)
    })
  } catch (error) {
    lock.release()
    throw error
  }
}

function callStore<T extends object>(store: T, name: keyof T, args: unknown[]): unknown {
  return (store[name] as (...args: unknown[]) => unknown)(...args) ?? null
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
