import type { Service } from '../contract/method.ts'
import type { Port } from '../contract/port.ts'
import { type Dispatch, type ServeOptions, serve } from '../contract/rpc.ts'
import { openReader, type Reader } from '../library/database.ts'
import { databaseFile } from '../library/manifest.ts'
import type { threadEvents } from '../library/writer-service.ts'

export type ThreadRole = 'writer' | 'reader' | 'compute' | 'inspect'
/** What a thread of a library is told at its start. */
export type ThreadData = { role: ThreadRole; folder: string; key?: string | undefined }
/** Serves one role over a port to the first thread. Throws where it cannot. */
export type StartRole = (port: Port, data: ThreadData) => void

export type AnyHandlers = Record<string, (params: never, call: never) => unknown>

export const dispatchTo =
  (handlers: AnyHandlers): Dispatch =>
  (method, params, call) =>
    handlers[method]?.(params as never, call as never)

/** Parameters were checked by the first thread. */
export const threadOptions: ServeOptions = { checksParams: false, onInternalError: logError }

/** The kind and place of an error, for the log of the process; never its message, which may quote a document. */
export function logError(method: string, error: unknown) {
  const stack =
    error instanceof Error ? (error.stack ?? '').split('\n').filter(line => line.trim().startsWith('at ')) : []
  console.error(`${method}: ${error instanceof Error ? error.name : typeof error}\n${stack.slice(0, 6).join('\n')}`)
}

/**
 * Serves what only reads. Such a thread loads its code while the writer still locks and migrates, and opens the database when
 * first asked, which is after the writer has said that it is ready.
 */
export function serveReading<S extends Service & { events: typeof threadEvents }>(
  service: S,
  port: Port,
  { role, folder, key }: ThreadData,
  createHandlers: (db: Reader, emit: ReturnType<typeof serve<S>>) => AnyHandlers,
) {
  let dispatch: Dispatch | undefined
  const whenAsked: Dispatch = (method, params, call) => {
    const isMapped = role !== 'compute'
    dispatch ??= dispatchTo(createHandlers(openReader({ file: databaseFile(folder), key, isMapped }), emit))
    return dispatch(method, params, call)
  }
  const emit = serve(service, port, whenAsked, threadOptions)
  const say: ReturnType<typeof serve<Service & { events: typeof threadEvents }>> = emit
  say('thread.ready', { warnings: [] })
}
