import type { Reader, Writer } from '../database.ts'

/**
 * What is read from a text follows from `main/text`. Raise this with every change that would read known texts otherwise: documents
 * that an older one read are analysed again in the background, and until then their old entries stand (0 and 1 are
 * no number of it: documents whose entries are not there, or not to be relied on). Rows of another form need a migration that drops them.
 */
export const ledgerVersion = 4

/** How many documents are not in the ledgers over the library, or as an older analysis read them. */
export function countUnanalysed(db: Reader | Writer): number {
  return db.prepare('select count(*) from documents where analysed_by < ?').pluck().get(ledgerVersion) as number
}
