import type { Client } from '../../contract/rpc.ts'
import type { LibraryService } from '../../contract/service.ts'
import type { ExitCode } from './command.ts'
import { type LibrarySession, openSession } from './library-session.ts'

export type LibraryClient = Client<LibraryService>

/** The options of every command that works on a library. */
export const libraryOptions = {
  library: { type: 'string', value: 'FOLDER', help: 'The library; by default the one opened last.' },
  json: { type: 'boolean', help: 'Answer as JSON, for programs.' },
} as const

/** Opens the library, works on it, and closes it whatever happens. */
export async function withLibrary(
  folder: string | undefined,
  work: (client: LibraryClient, session: LibrarySession) => Promise<ExitCode>,
): Promise<ExitCode> {
  const session = await openSession(folder)
  try {
    return await work(session.client, session)
  } finally {
    await session.close()
  }
}
