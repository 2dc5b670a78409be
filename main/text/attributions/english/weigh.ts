import { leastLikelihood, weights } from './weights.ts'

/** Whether a find is an attribution rather than not, by what speaks for it; one without clues is. */
export function isLikely(clues: readonly string[] | undefined): boolean {
  if (!clues) return true
  let sum = weights.always ?? 0
  for (const clue of clues) sum += weights[clue] ?? 0
  return sum >= leastLikelihood
}
