import type { Claim, ClaimCell } from '../../../main/contract/claims.ts'
import type { Comparison } from '../../../main/contract/compare.ts'
import type { ChosenPassage } from '../compare/chosen-passage.ts'
import { stretchesIn } from '../compare/hand.ts'

/** Where a cell may be pinned: how the place came to be offered, and its words. */
export type OfferedPlace = {
  by: 'pinned' | 'chosen' | 'joined' | 'found'
  textVersion: number
  start: number
  end: number
  words: string
}
type Found = { document: number; textVersion: number; start: number; end: number }

/**
 * Where in an account a claim may be pinned: where it is, at the passage that is chosen, at what is joined with passages that it is
 * pinned to in other accounts, and where the program finds something like it. No words are offered twice.
 */
export function offeredPlaces(
  comparison: Comparison,
  document: number,
  { claim, cell, chosen }: { claim: Claim; cell: ClaimCell | undefined; chosen: ChosenPassage | null },
  found: readonly Found[],
): OfferedPlace[] {
  const account = comparison.accounts.find(({ id }) => id === document)
  if (!account) return []
  const { textVersion } = account
  const offers: Omit<OfferedPlace, 'words'>[] = [
    ...(cell?.place?.textVersion === textVersion ? [{ by: 'pinned' as const, ...cell.place }] : []),
    ...(chosen?.account === document
      ? [{ by: 'chosen' as const, textVersion, start: chosen.start, end: chosen.end }]
      : []),
    ...joinedWith(claim, comparison, document).map(place => ({ by: 'joined' as const, ...place })),
    ...found
      .filter(place => place.document === document && place.textVersion === textVersion)
      .map(({ start, end }) => ({ by: 'found' as const, textVersion, start, end })),
  ]
  return offers
    .filter((one, at) => !offers.slice(0, at).some(before => before.start === one.start && before.end === one.end))
    .map(offer => ({ ...offer, words: account.text.slice(offer.start, offer.end) }))
}

/** What an account says in the points that hold passages of other accounts to which a claim is pinned. */
function joinedWith(claim: Claim, comparison: Comparison, document: number) {
  const pinned = claim.cells.flatMap(({ document: other, place }) =>
    place && other !== document ? [{ document: other, ...place }] : [],
  )
  return comparison.points
    .flatMap(({ members }, point) =>
      members.some(member =>
        pinned.some(
          place => place.document === member.document && place.start < member.end && place.end > member.start,
        ),
      )
        ? stretchesIn(comparison, point, document)
        : [],
    )
    .map(({ textVersion, start, end }) => ({ textVersion, start, end }))
}
