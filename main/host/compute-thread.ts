import { pairSomeDocuments } from '../compare/pair-documents.ts'
import { signSomeDocuments } from '../compare/sign-documents.ts'
import type { Call } from '../contract/method.ts'
import { checkLibrary } from '../library/check-library.ts'
import { openWriter } from '../library/database.ts'
import { analyseSomeDocuments } from '../library/ledgers/analyse-some.ts'
import { databaseFile } from '../library/manifest.ts'
import { restWatching, withCopy } from '../library/rest-watching.ts'
import { computeService, type Original } from '../library/writer-service.ts'
import { createComputeHandlers } from './compute-handlers.ts'
import { readOriginals } from './read-originals.ts'
import { type StartRole, serveReading, type ThreadData } from './serve-thread.ts'

/** Compares, signs and copies: what takes long and only reads the library. */
export const startRole: StartRole = (port, data) =>
  serveReading(computeService, port, data, (db, emit) => ({
    ...createComputeHandlers(db),
    'library.check': ({ originals }: { originals: boolean }, call: Call) =>
      checkLibrary(data, originals, call, progress => emit('library.progress', progress)),
    'thread.sign': () => signSomeDocuments(db),
    'thread.analyse': () => analyseSomeDocuments(db),
    'thread.pair': (_: null, call: Call) => pairSomeDocuments(db, call),
    'thread.copyDatabase': ({ to }: { to: string }) => copyDatabase(data, to),
  }))

/** On a connection of its own, because `query_only` forbids VACUUM INTO; it only reads the library. The copy's folders are paused. */
function copyDatabase({ folder, key }: ThreadData, to: string): Original[] {
  const db = openWriter({ file: databaseFile(folder), key })
  try {
    db.prepare('vacuum into ?').run(to)
  } finally {
    db.close()
  }
  return withCopy(to, key, copy => {
    restWatching(copy)
    return readOriginals(copy)
  })
}
