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
  return minima === null ? [] : createNearFinder(db)(minima, self)
}

/** Finds the same of texts by their minima. */
export function createNearFinder(db: Database): (minima: Uint32Array, self: number) => number[] {
  const find = findDocuments(db)
  const minimaOf = db.prepare('select minima from signatures where document_id = ?').pluck()

  /** Asked for all at once, which takes half the time; where that is cut off, for each, so that a band of many hides no other. */
  function idsIn(bands: readonly string[]): number[] {
    const ids = find.all(bands.join(' OR '), mostOfBand) as number[]
    return ids.length < mostOfBand ? ids : bands.flatMap(band => find.all(band, mostOfBand) as number[])
  }
  return (minima, self) => {
    const ids = new Set(idsIn(bandsOf(minima).map(band => `"${bandWord(band)}"`)))
    ids.delete(self)
    const estimates = [...ids].flatMap(id => {
      const bytes = minimaOf.get(id) as Buffer | null | undefined
      const estimate = bytes ? estimateJaccard(minima, unpackMinima(bytes)) : 0
      return estimate >= leastEstimate ? [{ id, estimate }] : []
    })
    return estimates.sort((one, other) => other.estimate - one.estimate || one.id - other.id).map(({ id }) => id)
  }
}
