import { CollateError } from '../contract/failure.ts'
import type { Passage } from '../contract/passages.ts'
import type { Reader } from './database.ts'
import { wordsAround } from './find-again.ts'
import { createWordsReader } from './stored-words.ts'
import type { WriteHandlers } from './thread-handlers.ts'
import type { Writing } from './writing.ts'

const columns = `id, document_id as documentId, text_version as textVersion, start_offset as start, end_offset as end,
  kind, quote, before, after, note, source_id as sourceId, created_at as createdAt`

/** Passages of a document in order of their place. */
export function passagesOfDocument(db: Reader, documentId: number): Passage[] {
  return db
    .prepare(`select ${columns} from passages where document_id = ? order by start_offset, end_offset, id`)
    .all(documentId) as Passage[]
}

/** Passages attributed to a source, by document; those of documents in the trash are left out. */
export function passagesOfSource(db: Reader, sourceId: number): Passage[] {
  return db
    .prepare(`
      select ${columns} from passages where source_id = ?
        and document_id in (select id from documents where trashed_at is null)
      order by document_id, start_offset`)
    .all(sourceId) as Passage[]
}

export function passageWriting({ db, mutate }: Writing) {
  const find = db.prepare('select document_id, kind, note, source_id from passages where id = ?')
  const findSource = db.prepare('select 1 from sources where id = ?')
  const wordsOf = createWordsReader(db)

  function get(id: number) {
    const row = find.get(id) as
      | { document_id: number; kind: string; note: string | null; source_id: number | null }
      | undefined
    if (!row) throw new CollateError('not-found', 'This passage is gone. It may have been deleted.')
    return row
  }
  function refuseUnknownSource(id: number | null | undefined) {
    if (id == null || findSource.get(id)) return
    throw new CollateError('not-found', 'This source is gone. Choose another one.')
  }

  return {
    'passages.create': ({ documentId, textVersion, start, end, kind, note = null, sourceId = null }) =>
      mutate('passages.create', 1, changes => {
        const { text } = wordsOf({ document: documentId, textVersion, start, end })
        refuseUnknownSource(sourceId)
        const id = changes.insert('passages', {
          document_id: documentId,
          text_version: textVersion,
          start_offset: start,
          end_offset: end,
          kind,
          ...wordsAround(text, { start, end }),
          note,
          source_id: sourceId,
          created_at: Date.now(),
        })
        return { id }
      }),
    'passages.edit': ({ id, kind, note, sourceId }) =>
      mutate('passages.edit', 1, changes => {
        const old = get(id)
        refuseUnknownSource(sourceId)
        changes.update(
          'passages',
          { id },
          {
            kind: kind ?? old.kind,
            note: note === undefined ? old.note : note,
            source_id: sourceId === undefined ? old.source_id : sourceId,
          },
        )
        return null
      }),
    'passages.place': ({ id, textVersion, start, end }) =>
      mutate('passages.place', 1, changes => {
        const { document_id: document } = get(id)
        const { text } = wordsOf({ document, textVersion, start, end })
        const place = { text_version: textVersion, start_offset: start, end_offset: end }
        changes.update('passages', { id }, { ...place, ...wordsAround(text, { start, end }) })
        return null
      }),
    'passages.delete': ({ id }) =>
      mutate('passages.delete', 1, changes => {
        get(id)
        changes.remove('passages', { id })
        return null
      }),
  } satisfies Partial<WriteHandlers>
}
