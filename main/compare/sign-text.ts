import { hashRows, hashWords } from './hash-words.ts'
import { bandsOf, minHash } from './min-hash.ts'
import { signatureRules } from './signature-rules.ts'
import { marksOf } from './winnow.ts'

/**
 * What is kept of a text to find others like it: its minima (null where it has no words), and its bands and marks as words of an
 * index, with spaces between.
 */
export type Signature = { minima: Uint32Array | null; postings: string }

/** Signs a text; the same text always gives the same. `language` (BCP 47 or null) only chooses the stop words. */
export function signText(text: string, language: string | null): Signature {
  const words = hashWords(text, language)
  const minima = minHash(hashRows(words.hashes, signatureRules.shingle))
  const bands = minima === null ? [] : bandsOf(minima).map(bandWord)
  return { minima, postings: [...bands, ...marksOf(words).map(markWord)].join(' ') }
}

/** A mark as six letters and digits, a band as seven: no word is both. */
export const markWord = (hash: number) => (hash % 36 ** 6).toString(36).padStart(6, '0')
export const bandWord = (hash: number) => `b${markWord(hash)}`

/** Minima as they are stored, little-endian, and back. */
export function packMinima(minima: Uint32Array): Buffer {
  const bytes = Buffer.alloc(minima.length * 4)
  for (const [at, minimum] of minima.entries()) bytes.writeUInt32LE(minimum, at * 4)
  return bytes
}

export function unpackMinima(bytes: Buffer): Uint32Array {
  return Uint32Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readUInt32LE(at * 4))
}
