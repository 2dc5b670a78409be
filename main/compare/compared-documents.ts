import type { Database } from 'better-sqlite3-multiple-ciphers'
import { CollateError } from '../contract/failure.ts'
import type { HandTie } from './ties.ts'

/** A document to compare, with its stored text. */
export type ComparedDocument = {
  id: number
  title: string
  outlet: string | null
  date: string | null
  language: string | null
  eventId: number | null
  textVersion: number
  unreadable: string | null
  text: string
}

/** Reads the documents, in the order given. Fails: invalid (a document twice), not-found, unreadable (one without text). */
export function readDocuments(db: Database, documents: readonly number[]): ComparedDocument[] {
  if (new Set(documents).size < documents.length) {
    throw new CollateError('invalid', 'The same document was chosen twice. Choose different ones to compare.')
  }
  const find = db.prepare<[number], ComparedDocument>(`
    select d.id, d.title, d.outlet, d.date, d.language, d.event_id as eventId, d.text_version as textVersion, d.unreadable,
      coalesce(t.text, '') as text
    from documents d left join texts t on t.document_id = d.id and t.version = d.text_version
    where d.id = ?`)
  return documents.map(id => {
    const row = find.get(id)
    if (!row) {
      throw new CollateError(
        'not-found',
        'A document to compare is gone. It may have been deleted for good; choose others.',
      )
    }
    if (row.unreadable !== null || row.text.trim() === '') {
      throw new CollateError(
        'unreadable',
        `“${row.title}” has no readable text, so it cannot be compared. Leave it out.`,
      )
    }
    return row
  })
}

type TieRow = { kind: HandTie['kind']; one: number; a: number; b: number; other: number; c: number; d: number }

/** What a person joined or parted between the documents' present texts, the oldest first. */
export function readTies(db: Database, documents: readonly ComparedDocument[]): HandTie[] {
  const chosen = JSON.stringify(documents.map(({ id }) => id))
  const rows = db
    .prepare<[string, string], TieRow>(`
      select t.kind, one_document as one, one_start as a, one_end as b, other_document as other, other_start as c,
        other_end as d
      from ties t
      join documents o on o.id = one_document and o.text_version = one_version
      join documents p on p.id = other_document and p.text_version = other_version
      where t.kind in ('joined', 'parted') and one_document in (select value from json_each(?)) and other_document in (select value from json_each(?))
      order by t.id`)
    .all(chosen, chosen)
  return rows.map(({ kind, one, a, b, other, c, d }) => ({
    kind,
    one: { document: one, start: a, end: b },
    other: { document: other, start: c, end: d },
  }))
}
