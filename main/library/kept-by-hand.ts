import { fieldNames } from '../contract/documents.ts'
import type { NewDocument } from './add-documents.ts'

export type Metadata = Pick<NewDocument, 'title' | 'outlet' | 'byline' | 'date' | 'language' | 'fieldOrigins'>
/** The same as the database has it. */
export type KeptMetadata = Omit<Metadata, 'fieldOrigins'> & { field_origins: string }

/** What no reading overwrites: what a person entered, one by one or in a table. */
const byHand: readonly unknown[] = ['person', 'csv']

/** The new reading's metadata, but for the fields that were entered by hand. */
export function keepByHand(old: KeptMetadata, reading: Metadata): Metadata {
  const origins = JSON.parse(old.field_origins) as NewDocument['fieldOrigins']
  const { title, outlet, byline, date, language, fieldOrigins } = reading
  const kept: Metadata = { title, outlet, byline, date, language, fieldOrigins: { ...fieldOrigins } }
  for (const name of fieldNames) {
    const origin = origins[name]
    if (!origin || !byHand.includes(origin)) continue
    Object.assign(kept, { [name]: old[name] })
    kept.fieldOrigins[name] = origin
  }
  return kept
}
