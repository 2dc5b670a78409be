import { parentPort, workerData } from 'node:worker_threads'
import { CollateError, toFailure } from '../contract/failure.ts'
import { messagePort } from './ports.ts'
import { logError, type StartRole, type ThreadData, type ThreadRole } from './serve-thread.ts'

/** Each role loads only its own code: a library opens as fast as its threads do. */
const roles: Record<ThreadRole, () => Promise<{ startRole: StartRole }>> = {
  writer: () => import('./writer-thread.ts'),
  reader: () => import('./reader-thread.ts'),
  compute: () => import('./compute-thread.ts'),
  inspect: () => import('./inspect-thread.ts'),
}

if (!parentPort) throw new Error('library-thread runs as a worker thread')
const port = messagePort(parentPort)
const data = workerData as ThreadData

try {
  const { startRole } = await roles[data.role]()
  startRole(port, data)
} catch (error) {
  if (!(error instanceof CollateError)) logError('start', error)
  port.post({ event: 'thread.failed', payload: toFailure(error) })
}
