import type { FieldName, MetadataPatch } from '../contract/documents.ts'
import { fieldNames } from '../contract/documents.ts'
import { CollateError } from '../contract/failure.ts'
import type { Changes } from './changes.ts'
import { createFamilyReader } from './families.ts'
import type { Row } from './rows.ts'
import type { WriteHandlers } from './thread-handlers.ts'
import type { Writing } from './writing.ts'

export function documentWriting({ db, mutate, mutateQuietly }: Writing) {
  const findOrigins = db.prepare('select field_origins from documents where id = ?').pluck()
  const withParts = createFamilyReader(db)
  const trashedAt = db.prepare('select trashed_at from documents where id = ?').pluck()
  const findEvent = db.prepare('select 1 from events where id = ?')

  function refuseUnknownEvent(id: number | null | undefined) {
    if (id == null || findEvent.get(id)) return
    throw new CollateError('not-found', 'This event is gone. Choose another one.')
  }
  const setEach = (ids: readonly number[], patch: Row) => (changes: Changes) => {
    for (const id of ids) changes.update('documents', { id }, patch)
    return null
  }
  const setOnAll = (kind: string, ids: readonly number[], patch: Row) => mutate(kind, ids.length, setEach(ids, patch))

  return {
    'documents.edit': ({ ids, patch }) =>
      mutate('documents.edit', ids.length, changes => {
        refuseUnknownEvent(patch.eventId)
        const columns = metadataColumns(patch)
        for (const id of ids) {
          const origins = findOrigins.get(id) as string | undefined
          if (origins === undefined) continue
          changes.update('documents', { id }, { ...columns, field_origins: byPerson(origins, patch) })
        }
        return null
      }),
    'documents.setRead': ({ ids, isRead, byOpening }) => {
      const set = setEach(ids, { is_read: isRead ? 1 : 0 })
      return byOpening ? mutateQuietly('documents.setRead', set) : mutate('documents.setRead', ids.length, set)
    },
    // What is in the trash already keeps the moment at which it came there.
    'documents.trash': ({ ids }) =>
      setOnAll(
        'documents.trash',
        withParts(ids).filter(id => trashedAt.get(id) === null),
        { trashed_at: Date.now() },
      ),
    // A part that was trashed before its parent stays in the trash.
    'documents.restore': ({ ids }) =>
      setOnAll(
        'documents.restore',
        withParts(ids, (part, parent) => trashedAt.get(part) === trashedAt.get(parent)),
        { trashed_at: null },
      ),
  } satisfies Partial<WriteHandlers>
}

/** The columns that a patch sets; an emptied field becomes unknown. */
function metadataColumns({ eventId, ...fields }: MetadataPatch): Row {
  const columns: Row = {}
  for (const [name, value] of Object.entries(fields))
    if (value !== undefined) columns[name] = value === '' ? null : value
  if (eventId !== undefined) columns.event_id = eventId
  return columns
}

/** Marks the edited fields as entered by hand, so that no later reading overwrites them. */
function byPerson(origins: string, patch: MetadataPatch): string {
  const edited = fieldNames.filter((name): name is FieldName => patch[name] !== undefined)
  if (edited.length === 0) return origins
  return JSON.stringify({ ...JSON.parse(origins), ...Object.fromEntries(edited.map(name => [name, 'person'])) })
}
