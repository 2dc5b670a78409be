import type { Document } from '../../../main/contract/documents.ts'
import { words } from '../../strings/words.ts'

type Cited = Pick<Document, 'title' | 'outlet' | 'byline' | 'date' | 'origins'>

/** One line that says where words come from: byline, “title”, outlet, document date, address and retrieval date. */
export function citeDocument(document: Cited): string {
  const origin = document.origins[0]
  const parts = [
    document.byline,
    `“${document.title || words.reader.citation.untitled}”`,
    document.outlet,
    document.date ? words.reader.citation.date(document.date) : words.reader.citation.undated,
    origin?.address,
    origin?.address && origin.retrievedAt !== null ? words.reader.citation.retrieved(origin.retrievedAt) : null,
  ]
  return `${parts.filter(part => part !== null && part !== undefined && part !== '').join(', ')}.`
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
