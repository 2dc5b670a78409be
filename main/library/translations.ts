import { CollateError } from '../contract/failure.ts'
import type { Translation } from '../contract/translations.ts'
import type { Reader } from './database.ts'
import { createWordsReader } from './stored-words.ts'
import type { WriteHandlers } from './thread-handlers.ts'
import type { Writing } from './writing.ts'

/** Translations of a document's passages, in order of their place. */
export function translationsOfDocument(db: Reader, documentId: number): Translation[] {
  return db
    .prepare(`
      select id, document_id as documentId, text_version as textVersion, start_offset as start, end_offset as end, quote,
        language, text, translator, made_on as madeOn, created_at as createdAt
      from translations where document_id = ? order by start_offset, end_offset, id`)
    .all(documentId) as Translation[]
}

export function translationWriting({ db, mutate }: Writing) {
  const wordsOf = createWordsReader(db)
  const exists = db.prepare('select 1 from translations where id = ?')
  function refuseUnknown(id: number) {
    if (!exists.get(id)) throw new CollateError('not-found', 'This translation is gone. It may have been deleted.')
  }

  return {
    'translations.create': ({ documentId, textVersion, start, end, language, text, translator, madeOn }) =>
      mutate('translations.create', 1, changes => ({
        id: changes.insert('translations', {
          document_id: documentId,
          text_version: textVersion,
          start_offset: start,
          end_offset: end,
          quote: wordsOf({ document: documentId, textVersion, start, end }).quote,
          language,
          text,
          translator,
          made_on: madeOn,
          created_at: Date.now(),
        }),
      })),
    'translations.edit': ({ id, language, text, translator, madeOn }) =>
      mutate('translations.edit', 1, changes => {
        refuseUnknown(id)
        changes.update(
          'translations',
          { id },
          {
            ...(language !== undefined && { language }),
            ...(text !== undefined && { text }),
            ...(translator !== undefined && { translator }),
            ...(madeOn !== undefined && { made_on: madeOn }),
          },
        )
        return null
      }),
    'translations.delete': ({ id }) =>
      mutate('translations.delete', 1, changes => {
        refuseUnknown(id)
        changes.remove('translations', { id })
        return null
      }),
  } satisfies Partial<WriteHandlers>
}
