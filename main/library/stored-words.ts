import { CollateError } from '../contract/failure.ts'
import type { Reader, Writer } from './database.ts'

type Stretch = { document: number; textVersion: number; start: number; end: number }

/**
 * Reads the words of a stretch of a document's stored text. Fails: not-found; conflict where the text has a newer version;
 * invalid where the stretch is empty or outside the text.
 */
export function createWordsReader(db: Reader | Writer) {
  const find = db.prepare(`
    select t.text, d.text_version as newest from documents d
    left join texts t on t.document_id = d.id and t.version = ? where d.id = ?`)
  return ({ document, textVersion, start, end }: Stretch): { text: string; quote: string } => {
    const row = find.get(textVersion, document) as { text: string | null; newest: number } | undefined
    if (!row) throw new CollateError('not-found', 'This document is gone. It may have been deleted for good.')
    if (row.text === null || row.newest !== textVersion) {
      throw new CollateError(
        'conflict',
        'The stored text was renewed meanwhile. Open the document again and mark it once more.',
      )
    }
    if (start >= end || end > row.text.length) {
      throw new CollateError('invalid', 'There is nothing to mark here. Select some words of the text.')
    }
    return { text: row.text, quote: row.text.slice(start, end) }
  }
}
