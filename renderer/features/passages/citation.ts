import type { Document } from '../../../main/contract/documents.ts'
import { writeCitation } from '../../../main/text/citation.ts'
import { words } from '../../strings/words.ts'

type Cited = Pick<Document, 'title' | 'outlet' | 'byline' | 'date' | 'origins'>

/** One line that says where words come from: byline, “title”, outlet, document date, address and retrieval date. */
export function citeDocument({ byline, title, outlet, date, origins }: Cited): string {
  const { address = null, retrievedAt = null } = origins[0] ?? {}
  return writeCitation({
    byline,
    title: title || words.reader.citation.untitled,
    outlet,
    date: date ? words.reader.citation.date(date) : words.reader.citation.undated,
    address,
    retrieved: retrievedAt === null ? null : words.reader.citation.retrieved(retrievedAt),
  })
}

/** Words of a document in quotation marks, and below them where they come from. */
export function citeWords(quote: string, document: Cited): string {
  return `${inQuotes(quote)}\n— ${citeDocument(document)}`
}

/** Words on one line in quotation marks, unless they bring their own. */
export function inQuotes(quote: string): string {
  const line = quote.replace(/\s+/gu, ' ').trim()
  return /^["“„«‘'‚‹]/u.test(line) ? line : `“${line}”`
}
