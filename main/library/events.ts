import type { EventOfLibrary } from '../contract/events.ts'
import { CollateError } from '../contract/failure.ts'
import { createClaimReleaser } from './claims.ts'
import type { Reader } from './database.ts'
import type { WriteHandlers } from './thread-handlers.ts'
import type { Writing } from './writing.ts'

/** Events by date, then name; documents in the trash are not counted. */
export function listEvents(db: Reader): EventOfLibrary[] {
  return db
    .prepare(`
      select e.id, e.name, e.date,
        (select count(*) from documents d where d.event_id = e.id and d.trashed_at is null) as documents
      from events e order by e.date is null, e.date, e.name collate nocase`)
    .all() as EventOfLibrary[]
}

export function eventWriting({ db, mutate }: Writing) {
  const find = db.prepare('select id, name, date from events where id = ?')
  const documents = db.prepare('select id from documents where event_id = ?').pluck()

  const releaseClaims = createClaimReleaser(db)

  function get(id: number) {
    const row = find.get(id) as { name: string; date: string | null } | undefined
    if (!row) throw new CollateError('not-found', 'This event is gone. It may have been deleted.')
    return row
  }

  return {
    'events.create': ({ name, date = null }) =>
      mutate('events.create', 1, changes => ({ id: changes.insert('events', { name, date }) })),
    'events.edit': ({ id, name, date }) =>
      mutate('events.edit', 1, changes => {
        const old = get(id)
        changes.update('events', { id }, { name: name ?? old.name, date: date === undefined ? old.date : date })
        return null
      }),
    'events.delete': ({ id }) =>
      mutate('events.delete', 1, changes => {
        get(id)
        for (const document of documents.all(id) as number[]) {
          changes.update('documents', { id: document }, { event_id: null })
        }
        releaseClaims.fromEvent(changes, id)
        changes.remove('events', { id })
        return null
      }),
  } satisfies Partial<WriteHandlers>
}
