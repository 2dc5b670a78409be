import type { SharedWording } from '../../../main/contract/compare.ts'
import type { WordingKind } from './wording-marks.ts'

export type WordingPair = {
  a: number
  b: number
  /** Copied and edited words, of the words of the shorter account, from 0 to 1. */
  share: number
  counts: Readonly<Record<WordingKind, number>>
}

/** The pairs that have passages in common, the most alike first. */
export function wordingPairs({ pairs }: SharedWording): WordingPair[] {
  return pairs
    .filter(({ matches }) => matches.length > 0)
    .map(({ a, b, share, matches }) => {
      const count = (kind: WordingKind) => matches.filter(match => match.kind === kind).length
      return { a, b, share, counts: { copied: count('copied'), edited: count('edited'), quoted: count('quoted') } }
    })
    .sort((one, other) => other.share - one.share || sum(other.counts) - sum(one.counts))
}

const sum = ({ copied, edited, quoted }: WordingPair['counts']) => copied + edited + quoted
