import type { Document } from '../../../main/contract/documents.ts'
import type { TextRange } from '../reader/places.ts'

/** What was asked of the whole library about a document. */
export type Lookup = {
  kind: 'accounts' | 'wording'
  documentId: number
  title: string
  eventId: number | null
  /** The passage that is looked for, and its words; of accounts, or of the whole document, there is none. */
  range?: TextRange
  quote?: string
}

/** Accounts similar to a document. */
export function lookupOf({ id, title, eventId }: Document): Lookup {
  return { kind: 'accounts', documentId: id, title, eventId }
}

/** Code units of a quotation that a heading has room for. */
const room = 80

/** The beginning of some words, for a heading. */
export function shortQuote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > room ? `${line.slice(0, room).replace(/\s\S*$/, '')}…` : line
}
