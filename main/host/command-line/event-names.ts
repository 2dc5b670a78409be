import type { EventOfLibrary } from '../../contract/events.ts'
import { CollateError } from '../../contract/failure.ts'
import type { LibraryClient } from './with-library.ts'

const isSame = (a: string, b: string) => a.localeCompare(b, undefined, { sensitivity: 'accent' }) === 0

/** The event of a name, without regard to case. Fails: not-found. */
export async function findEvent(client: LibraryClient, name: string): Promise<EventOfLibrary> {
  const event = (await client.call('events.list', {})).find(candidate => isSame(candidate.name, name.trim()))
  if (event) return event
  throw new CollateError('not-found', `There is no event named “${name}”. “collate event” lists them.`)
}

/** The id of the event of a name, made where it is not there; `onNew` is told so. */
export async function ensureEvent(client: LibraryClient, name: string, onNew: (name: string) => void): Promise<number> {
  const existing = (await client.call('events.list', {})).find(candidate => isSame(candidate.name, name.trim()))
  if (existing) return existing.id
  const { id } = await client.call('events.create', { name })
  onNew(name.trim())
  return id
}
