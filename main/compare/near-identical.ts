import type { Database } from 'better-sqlite3-multiple-ciphers'
import { type HashedWords, hashRows } from './hash-words.ts'
import { findDocuments } from './marked-documents.ts'
import { bandsOf, estimateJaccard, minHash } from './min-hash.ts'
import { bandWord, unpackMinima } from './sign-text.ts'
import { signatureRules } from './signature-rules.ts'

/** Of each band so many documents are looked at, the newest. */
const mostOfBand = 500
/** A candidate whose estimate is below this is too far from nearly identical: two standard errors. */
const leastEstimate = signatureRules.nearIdentical - 0.125

/** The documents that may be nearly identical to a text, without `self`; by the estimate of their minima, the nearest first. */
export function nearIdenticalTo(db: Database, words: HashedWords, self: number): number[] {
  const minima = minHash(hashRows(words.hashes, signatureRules.shingle))
  return minima === null ? [] : nearlyTheMinima(db, minima, self)
}

/** The same of a text by its minima. */
export function nearlyTheMinima(db: Database, minima: Uint32Array, self: number): number[] {
  const find = findDocuments(db)
  const ids = new Set(bandsOf(minima).flatMap(band => find.all(`"${bandWord(band)}"`, mostOfBand) as number[]))
  ids.delete(self)
  const minimaOf = db.prepare('select minima from signatures where document_id = ?').pluck()
  const estimates = [...ids].flatMap(id => {
    const bytes = minimaOf.get(id) as Buffer | null | undefined
    const estimate = bytes ? estimateJaccard(minima, unpackMinima(bytes)) : 0
    return estimate >= leastEstimate ? [{ id, estimate }] : []
  })
  return estimates.sort((one, other) => other.estimate - one.estimate || one.id - other.id).map(({ id }) => id)
}
