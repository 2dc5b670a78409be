import { gunzipSync } from 'node:zlib'

/** A file of language data over this size is none: the largest of Tesseract's have 40 MB. */
export const largestLanguageData = 100 * 1024 * 1024

/** Places of the parts without which nothing can be read: the network, its letters, and how it packs them (tessdatamanager.h). */
const [network, letters, packing] = [17, 21, 22]
const mostParts = 64

/**
 * The unpacked bytes of a file of Tesseract's language data, which may be gzipped; null for what is none, or only for the old engine.
 * It begins with the number of its parts and where each lies, -1 for what is missing, all little-endian.
 */
export function readLanguageData(bytes: Buffer): Buffer | null {
  const data = unpacked(bytes)
  if (!data || data.length < 4) return null
  const count = data.readInt32LE(0)
  const begin = 4 + count * 8
  if (count <= packing || count > mostParts || begin > data.length) return null
  const places = Array.from({ length: count }, (_, index) => Number(data.readBigInt64LE(4 + index * 8)))
  const isSound = places.every(place => place === -1 || (place >= begin && place < data.length))
  const isThere = [network, letters, packing].every(part => (places[part] ?? -1) !== -1)
  return isSound && isThere ? data : null
}

function unpacked(bytes: Buffer): Buffer | null {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: largestLanguageData })
  } catch {
    return null
  }
}
