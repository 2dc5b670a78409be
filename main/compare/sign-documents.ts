import type { Database } from 'better-sqlite3-multiple-ciphers'
import { packMinima, signText } from './sign-text.ts'

/** A document's signature, and which text it is of; `minima` in base64. */
type Signed = { id: number; textVersion: number; textLength: number; minima: string | null; postings: string }
type Unsigned = { id: number; language: string | null; textVersion: number; textLength: number; text: string }

/** Texts that are read before the thread turns to other calls: at most so many, and no more once they have so many code units. */
const mostAtOnce = 25
const longAtOnce = 500_000

/** Signs some of the texts that have no signature, the oldest first; none where nothing is left. Only reads. */
export function signSomeDocuments(db: Database): Signed[] {
  const waiting = db.prepare<[number], Unsigned>(`
    select d.id, d.language, d.text_version as textVersion, d.text_length as textLength, coalesce(t.text, '') as text
    from documents d left join texts t on t.document_id = d.id and t.version = d.text_version
    where d.is_signed = 0 order by d.id limit ?`)
  const signed: Signed[] = []
  let length = 0
  for (const { text, language, ...document } of waiting.iterate(mostAtOnce)) {
    const { minima, postings } = signText(text, language)
    signed.push({ ...document, minima: minima && packMinima(minima).toString('base64'), postings })
    length += text.length
    if (length > longAtOnce) break
  }
  return signed
}
