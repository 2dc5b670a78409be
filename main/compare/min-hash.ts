import { combine, finish } from './hash-words.ts'
import { signatureRules } from './signature-rules.ts'

const { minima: binCount, bandMinima } = signatureRules
const empty = 0xffffffff

/**
 * The minima of a set of hashes: each hash falls into one of 64 bins, whose smallest is kept (one permutation hashing: Li, Owen
 * and Zhang, 2012); an empty bin takes that of another, the same in every text (Shrivastava, 2017). Null for an empty set.
 */
export function minHash(hashes: Uint32Array): Uint32Array | null {
  if (hashes.length === 0) return null
  const bins = new Uint32Array(binCount).fill(empty)
  for (const hash of hashes) {
    const bin = hash % binCount
    // Of a hash that is all ones, which stands for an empty bin, one bit is lost.
    const value = Math.min(Math.floor(hash / binCount), empty - 1)
    if (value < (bins[bin] ?? 0)) bins[bin] = value
  }
  return bins.map((value, bin) => (value === empty ? borrowed(bins, bin) : value))
}

function borrowed(bins: Uint32Array, bin: number): number {
  for (let attempt = 1; ; attempt++) {
    const value = bins[finish(combine(bin, attempt)) % binCount] ?? empty
    if (value !== empty) return value
  }
}

/** How much of two sets is common (Jaccard, 0 to 1), from their minima. */
export function estimateJaccard(one: Uint32Array, other: Uint32Array): number {
  let alike = 0
  for (const [at, minimum] of one.entries()) if (other[at] === minimum) alike++
  return alike / binCount
}

/** How much of two sets is common, from the sets themselves; 1 for two empty ones. */
export function jaccard(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let common = 0
  for (const value of one) if (other.has(value)) common++
  const all = one.size + other.size - common
  return all === 0 ? 1 : common / all
}

/** One hash for each band of minima: sets that are much alike have at least one in common. */
export function bandsOf(minima: Uint32Array): number[] {
  return Array.from({ length: binCount / bandMinima }, (_, band) => {
    const rows = minima.subarray(band * bandMinima, (band + 1) * bandMinima)
    return finish(rows.reduce((hash, minimum) => combine(hash, minimum), band + 1))
  })
}
