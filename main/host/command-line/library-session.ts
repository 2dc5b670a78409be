import { resolve } from 'node:path'
import { CollateError } from '../../contract/failure.ts'
import { createPortPair, type Port } from '../../contract/port.ts'
import { type Client, createClient } from '../../contract/rpc.ts'
import { type LibraryService, libraryService } from '../../contract/service.ts'
import { configFolder } from '../config.ts'
import { createLibraryHost } from '../library-host.ts'
import { connectToOwner } from '../local-socket.ts'
import { createRecent } from '../recent.ts'
import { sampleFolder } from '../sample-folder.ts'
import { startIngestProcess } from '../start-programs.ts'
import { WrongUse } from './command.ts'

/** A library that a command works on. */
export type LibrarySession = {
  client: Client<LibraryService>
  /** Rejects (gone) when the process that holds the library ends. */
  ended: Promise<never>
  close(): Promise<void>
}

/**
 * Opens a library for one command: in this process, or through the private socket of the process that holds it, so that a
 * library that is open in a window can be used as well. Without a folder, the library opened last. Fails as `library.open`.
 */
export async function openSession(given: string | undefined): Promise<LibrarySession> {
  const folder = given === undefined ? lastOpened() : resolve(given)
  const held = await openHeld(folder)
  if (held) return held
  const session = startSession()
  try {
    await session.client.call('library.open', { folder })
    return session
  } catch (error) {
    await session.close()
    // Someone may have opened it between the question and the attempt.
    const other = error instanceof CollateError && error.code === 'in-use' ? await openHeld(folder) : undefined
    if (other) return other
    throw error
  }
}

/** The folder of the library opened last. Throws WrongUse where there is none. */
export function lastOpened(): string {
  const [last] = createRecent(configFolder()).list()
  if (last) return last.folder
  throw new WrongUse(
    'No library was opened before: name one with --library FOLDER, or make one with “collate create --library FOLDER”.',
  )
}

/** The library's own code in this process, with no library open yet. */
export function startSession(): LibrarySession {
  const [near, far] = createPortPair()
  const host = createLibraryHost({
    startIngest: startIngestProcess,
    configFolder: configFolder(),
    sampleFolder: sampleFolder(),
    log: line => void (process.env.COLLATE_LOG && process.stderr.write(`${line}\n`)),
    onDeath: () => far.close(),
  })
  host.attach(far)
  return sessionOver(near, () => host.close())
}

async function openHeld(folder: string): Promise<LibrarySession | undefined> {
  const port = await connectToOwner(folder)
  if (!port) return undefined
  const session = sessionOver(port, async () => port.close())
  const state = await session.client.call('library.state', {})
  if (state.state === 'open' && state.folder === folder) return session
  await session.close()
  return undefined
}

function sessionOver(port: Port, close: () => Promise<void>): LibrarySession {
  const client = createClient(libraryService, port)
  const ended = new Promise<never>((_, reject) => {
    port.onClose(() =>
      reject(
        new CollateError(
          'gone',
          'The process that holds the library ended. Nothing that was acknowledged is lost; try again.',
        ),
      ),
    )
  })
  ended.catch(() => {})
  return { client, ended, close }
}
