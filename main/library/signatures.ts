import * as v from 'valibot'
import type { Reader, Writer } from './database.ts'
import type { Writing } from './writing.ts'

/** A text's signature as the compute thread made it (main/compare/sign-documents.ts), and the text it is of. */
export const signedDocumentSchema = v.object({
  id: v.number(),
  textVersion: v.number(),
  textLength: v.number(),
  /** Base64; null for a text without words. */
  minima: v.nullable(v.string()),
  /** Words of the index of marks, with spaces between. */
  postings: v.string(),
})
export type SignedDocument = v.InferOutput<typeof signedDocumentSchema>

/** Keeps the signatures of texts, on the writing connection. */
export function createSignatureKeeper(db: Writer) {
  const isCurrent = db.prepare('select 1 from documents where id = ? and text_version = ? and text_length = ?')
  const putMinima = db.prepare('insert or replace into signatures (document_id, minima) values (?, ?)')
  const putMarks = db.prepare('insert or replace into wording_marks (rowid, marks) values (?, ?)')
  const mark = db.prepare('update documents set is_signed = 1, is_paired = 0 where id = ?')
  const dropPairs = db.prepare('delete from near_pairs where one_document = ? or other_document = ?')
  const dropMarks = db.prepare('delete from wording_marks where rowid = ?')
  const unmark = db.prepare('update documents set is_signed = 0 where is_signed = 1')
  const merge = db.prepare("insert into wording_marks (wording_marks) values ('optimize')")

  return {
    /** Keeps some in one transaction. One whose text is gone, or is another by now, is left out: it will be signed again. */
    keep: db.transaction((signed: readonly SignedDocument[]) => {
      for (const { id, textVersion, textLength, minima, postings } of signed) {
        if (!isCurrent.get(id, textVersion, textLength)) continue
        putMinima.run(id, minima === null ? null : Buffer.from(minima, 'base64'))
        putMarks.run(id, postings)
        dropPairs.run(id, id)
        mark.run(id)
      }
    }),
    /** Takes a document's marks out; its minima go with its row. Its hashes stay in the file until `optimize`. */
    remove: (id: number) => void dropMarks.run(id),
    /** Merges the index of marks, so that nothing of removed documents is left in it: about 3 s at 100,000 documents. */
    optimize: () => void merge.run(),
    /** All texts are to be signed again; until then the old signatures answer. */
    forgetAll: () => void unmark.run(),
  }
}
export type SignatureKeeper = ReturnType<typeof createSignatureKeeper>

/** How many documents cannot be found by their wording yet. */
export function countUnsigned(db: Reader | Writer): number {
  return db.prepare('select count(*) from documents where is_signed = 0').pluck().get() as number
}

/** Keeps some signatures, and says so when no text is without one any more. */
export function keepSignatures({ db, signatures, announce }: Writing, signed: readonly SignedDocument[]): null {
  signatures.keep(signed)
  if (countUnsigned(db) === 0) announce(['signatures'])
  return null
}
