import type { Method } from '../contract/method.ts'
import type { Port } from '../contract/port.ts'
import { type Dispatch, serve } from '../contract/rpc.ts'
import type { LibraryService } from '../contract/service.ts'
import { libraryService } from '../contract/service.ts'
import type { StartIngest } from '../ingest/queue.ts'
import type { Watches } from './open-library.ts'
import { createRecent } from './recent.ts'
import { createSession } from './session.ts'

export type LibraryHostOptions = {
  /** Lent by the host: only Electron's main process can fork utility processes. */
  startIngest: StartIngest
  configFolder: string
  sampleFolder: string
  /** One line for the log; never words, names or paths of documents. */
  log(line: string): void
  /** A thread died. The process should end: it is started again, and nothing acknowledged is lost. */
  onDeath(): void
  watches?: Watches
}

export type LibraryHost = {
  /** Serves the library on one more port: a page, the command line, a test. */
  attach(port: Port): void
  /** Closes the library; what is being imported can be resumed. */
  close(): Promise<void>
}

/** The library process's first thread: it speaks the protocol and never touches the database. */
export function createLibraryHost(options: LibraryHostOptions): LibraryHost {
  const emitters = new Set<ReturnType<typeof serve<LibraryService>>>()
  const emit = (event: string, payload: unknown) => {
    for (const send of emitters) send(event as never, payload as never)
  }
  const session = createSession({
    ...options,
    recent: createRecent(options.configFolder),
    surroundings: {
      startIngest: options.startIngest,
      emit,
      onDeath: options.onDeath,
      onPeer: attach,
      log: options.log,
      watches: options.watches,
    },
  })
  const methods: Record<string, Method> = libraryService.methods

  const dispatch: Dispatch = (method, params, call) => {
    const place = methods[method]?.place
    // Params were checked against this method's schema by `serve`; the cast only says so.
    const pass = (caller: unknown) => (caller as PassedCall)(method, params, { signal: call.signal })
    if (place === 'session') return (session.handlers as Record<string, SessionHandler>)[method]?.(params, call)
    const { threads } = session.get()
    if (place === 'read') return pass(threads.read)
    return pass(place === 'write' ? threads.writer.call : threads.compute.call)
  }

  function attach(port: Port) {
    const emitter = serve(libraryService, port, dispatch, {
      onInternalError: (method, error) =>
        options.log(`${method}: ${error instanceof Error ? error.name : typeof error}`),
    })
    emitters.add(emitter)
    port.onClose(() => void emitters.delete(emitter))
  }

  return { attach, close: session.close }
}

type SessionHandler = (params: unknown, call: unknown) => unknown
type PassedCall = (
  method: string,
  params: unknown,
  options: { signal: Parameters<Dispatch>[2]['signal'] },
) => Promise<unknown>
