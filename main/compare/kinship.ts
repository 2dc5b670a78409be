import { cosine } from '../text/term-vector.ts'
import type { Likeness } from './likeness.ts'
import type { AccountVectors } from './sentence-vectors.ts'
import { weights } from './weights.ts'

/**
 * How much speaks for two accounts being of one event, 0 to about 2: the cosine of all their words, that of their names, and the mean
 * likeness of the sentences that are most alike (as many as the square root of the shorter account's).
 */
export function kinship(
  one: AccountVectors,
  other: AccountVectors,
  likeness: Likeness,
  isOneLanguage: boolean,
): number {
  const [whole, names] = isOneLanguage
    ? [cosine(one.whole, other.whole), cosine(one.names, other.names)]
    : [cosine(one.wholeShared, other.wholeShared), cosine(one.namesShared, other.namesShared)]
  return whole + weights.kinNames * names + weights.kinSentences * mostAlike(likeness)
}

function mostAlike({ height, width, of }: Likeness): number {
  const count = Math.round(Math.sqrt(Math.min(height, width)))
  if (count === 0) return 0
  const best = new Float32Array(height)
  for (let i = 0; i < height; i++) {
    for (let j = 0; j < width; j++) best[i] = Math.max(best[i] ?? 0, of[i * width + j] ?? 0)
  }
  return (
    best
      .sort()
      .reverse()
      .subarray(0, count)
      .reduce((sum, alike) => sum + alike, 0) / count
  )
}

/** Writes down what speaks for two accounts being of one event, in both directions. */
export function setBoth(kin: number[][], one: number, other: number, kinship: number): void {
  ;(kin[one] as number[])[other] = kinship
  ;(kin[other] as number[])[one] = kinship
}

/**
 * Accounts that are both of one event with a third are of one event: raises each kinship to the weakest on the way through another,
 * where that is more. `kin[i][j]` is of accounts `i` and `j`.
 */
export function joinKin(kin: number[][]): void {
  for (const through of kin.keys()) {
    for (const row of kin) {
      for (const j of row.keys()) {
        row[j] = Math.max(row[j] ?? 0, Math.min(row[through] ?? 0, kin[through]?.[j] ?? 0))
      }
    }
  }
}
