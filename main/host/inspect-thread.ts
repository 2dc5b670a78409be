import { CollateError } from '../contract/failure.ts'
import { serve } from '../contract/rpc.ts'
import type { Reader } from '../library/database.ts'
import { databaseFile } from '../library/manifest.ts'
import { inspectService } from '../library/writer-service.ts'
import { readOriginals, withReader } from './read-originals.ts'
import { dispatchTo, type StartRole, threadOptions } from './serve-thread.ts'

/** Looks at a backup's database that no library is open on. */
export const startRole: StartRole = (port, { folder, key }) => {
  const inspect = () =>
    withReader(databaseFile(folder), key, db => {
      checkDatabase(db)
      return readOriginals(db)
    })
  const emit = serve(inspectService, port, dispatchTo({ 'thread.inspect': inspect }), threadOptions)
  emit('thread.ready', { warnings: [] })
}

function checkDatabase(db: Reader) {
  if (db.pragma('quick_check', { simple: true }) === 'ok') return
  throw new CollateError('damaged', 'The backup’s database is damaged, so nothing was restored. Try an older backup.')
}
