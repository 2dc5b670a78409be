import type { Comparison, DifferenceKind } from '../contract/compare.ts'

/** Words of an account's passage that another account does not have there, in UTF-16 code units of its stored text. */
export type Differing = { start: number; end: number; kind: DifferenceKind }

/** The words of one account in one point that differ, in order. */
export function differingIn({ differences }: Comparison, point: number, document: number): Differing[] {
  return differences
    .filter(difference => difference.point === point && difference.document === document)
    .flatMap(({ ranges }) => ranges)
    .sort((one, other) => one.start - other.start)
}
