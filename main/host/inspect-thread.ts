import { CollateError } from '../contract/failure.ts'
import { serve } from '../contract/rpc.ts'
import type { Writer } from '../library/database.ts'
import { databaseFile } from '../library/manifest.ts'
import { restWatching, withCopy } from '../library/rest-watching.ts'
import { inspectService } from '../library/writer-service.ts'
import { readOriginals } from './read-originals.ts'
import { dispatchTo, type StartRole, threadOptions } from './serve-thread.ts'

/** Looks at the copy of a backup's database, that no library is open on, and pauses its watched folders: an older backup may have some. */
export const startRole: StartRole = (port, { folder, key }) => {
  const inspect = () =>
    withCopy(databaseFile(folder), key, db => {
      checkDatabase(db)
      restWatching(db)
      return readOriginals(db)
    })
  const emit = serve(inspectService, port, dispatchTo({ 'thread.inspect': inspect }), threadOptions)
  emit('thread.ready', { warnings: [] })
}

function checkDatabase(db: Writer) {
  if (db.pragma('quick_check', { simple: true }) === 'ok') return
  throw new CollateError('damaged', 'The backup’s database is damaged, so nothing was restored. Try an older backup.')
}
