import type { Claim } from '../contract/claims.ts'
import type { Comparison, SharedWording } from '../contract/compare.ts'
import type { Document } from '../contract/documents.ts'
import type { Ledgers } from '../contract/ledgers.ts'
import type { Translation } from '../contract/translations.ts'

/** All that a report is written from. */
export type ReportInput = {
  comparison: Comparison
  wording: SharedWording
  /** What is known of each account, in the order of the comparison. */
  documents: readonly Document[]
  /** Names of events by id. */
  events: ReadonlyMap<number, string>
  translations: readonly Translation[]
  ledgers: Ledgers
  /** Those of its event, of the comparison where it is kept, and with cells in its accounts. */
  claims: readonly Claim[]
  /** Pairs of passages that a person parted between these accounts. */
  parted: number
  /** What a person wrote of the comparison, where it is kept; tags as their paths. */
  kept: { name: string; note: string | null; tags: readonly string[] } | null
  programVersion: string
  /** ms since 1970. */
  madeAt: number
}
