import { setTimeout as wait } from 'node:timers/promises'
import { CollateError } from '../contract/failure.ts'
import type { Port } from '../contract/port.ts'
import { type Client, createClient } from '../contract/rpc.ts'
import { type LibraryService, libraryService } from '../contract/service.ts'

/** A started library process as a host sees it: `port` is the host's own port to it. */
export type LibraryProgram = { port: Port; kill(): void; exited: Promise<void> }

/** A library process that is started again whenever it dies. */
export type KeptLibrary<P extends LibraryProgram> = {
  /** The process that runs now, once the library that was open is open again. Rejects (gone) after it was given up. */
  current(): Promise<{ program: P; client: Client<LibraryService> }>
  /** Called each time a process is ready again after a death; for the first one use `current`. */
  onRestart(listener: () => void): void
  /** Called once when it keeps dying and is not started any more. */
  onGiveUp(listener: () => void): void
  /** Closes the open library and ends the process; takes at most about 5 s. */
  close(): Promise<void>
}

/** A process that dies this soon after its start (ms) counts as a failed start. */
const soon = 10_000
/** After so many failed starts in a row nothing is reopened any more, and after twice as many it is given up. */
const patience = 2
/** How long closing may take before the process is killed, ms. */
const closeLimit = 5000

/**
 * Starts the library process and keeps it running. What was acknowledged is on disk, so a new process only has to open the
 * same folder; where that itself seems to kill it, it is started without.
 */
export function keepLibrary<P extends LibraryProgram>(start: () => Promise<P>): KeptLibrary<P> {
  const restarted: (() => void)[] = []
  const givenUp: (() => void)[] = []
  let folder: string | undefined
  let failures = 0
  let isClosing = false
  let running = run()
  running.catch(() => {})

  async function run() {
    const startedAt = performance.now()
    const program = await start()
    const client = createClient(libraryService, program.port)
    client.on('library.stateChanged', state => {
      folder = state.state === 'open' ? state.folder : undefined
    })
    void program.exited.then(() => {
      if (isClosing) return
      failures = performance.now() - startedAt < soon ? failures + 1 : 0
      if (failures > 2 * patience) giveUp()
      else restart()
    })
    await reopen(client)
    return { program, client }
  }

  function restart() {
    running = run()
    running.then(
      () => restarted.forEach(listener => void listener()),
      () => giveUp(),
    )
  }

  function giveUp() {
    running = Promise.reject(new CollateError('gone', 'The library process keeps ending. Restart Collate.'))
    running.catch(() => {})
    for (const listener of givenUp) listener()
  }

  async function reopen(client: Client<LibraryService>) {
    const last = folder
    if (last === undefined || failures > patience) return
    // A failure is met again, in words, when the page asks for the state and opens the library by hand.
    await client.call('library.open', { folder: last }).catch(() => {})
    folder ??= last
  }

  return {
    current: () => running,
    onRestart: listener => void restarted.push(listener),
    onGiveUp: listener => void givenUp.push(listener),
    async close() {
      isClosing = true
      const now = await running.catch(() => undefined)
      if (!now) return
      await Promise.race([
        now.client.call('library.close', {}).catch(() => {}),
        wait(closeLimit, undefined, { ref: false }),
      ])
      now.program.port.close()
      await Promise.race([now.program.exited, wait(1000, undefined, { ref: false })])
      now.program.kill()
      await now.program.exited
    },
  }
}
