import type { Claim, ClaimCell } from '../../../main/contract/claims.ts'
import type { Ledgers } from '../../../main/contract/ledgers.ts'

/** What a claim rests on alone: one source, however many accounts repeat it, or one account that states it as a fact. */
export type Rest = { what: 'source'; name: string } | { what: 'account'; document: number }

/**
 * What a claim rests on where that is one only. An account that states it as a fact is a witness of its own; those that attribute it
 * stand on whom they attribute the pinned words to. Null where there are several, where none carries it, and where it cannot be told.
 */
export function oneSource(claim: Claim, documents: readonly number[], ledgers?: Ledgers): Rest | null {
  const rests = claim.cells
    .filter(({ document, says }) => documents.includes(document) && (says === 'fact' || says === 'attributes'))
    .map(cell => restOf(cell, ledgers))
  const [first] = rests
  if (!first || rests.some(rest => rest === null || keyOf(rest) !== keyOf(first))) return null
  return { ...first }
}

const keyOf = (rest: Rest) => (rest.what === 'source' ? rest.name : rest.document)

function restOf(cell: ClaimCell, ledgers: Ledgers | undefined): Rest | null {
  if (cell.says === 'fact') return { what: 'account', document: cell.document }
  const name = speakerAt(cell, ledgers)
  return name === null ? null : { what: 'source', name }
}

/** Who is quoted in the words that a cell is pinned to; null where nobody is, or several are. */
function speakerAt({ document, place }: ClaimCell, ledgers: Ledgers | undefined): string | null {
  if (!place || !ledgers) return null
  const names = ledgers.speakers.filter(speaker =>
    speaker.accounts.some(
      account =>
        account.document === document &&
        account.attributions.some(at => {
          const one = ledgers.attributions[at]
          return one?.textVersion === place.textVersion && one.start < place.end && one.end > place.start
        }),
    ),
  )
  return names.length === 1 ? (names[0]?.name ?? null) : null
}

/** Whether somebody's words stand in a stretch of an account. */
export const isAttributed = (
  ledgers: Ledgers | undefined,
  document: number,
  { start, end }: { start: number; end: number },
): boolean =>
  ledgers?.attributions.some(one => one.document === document && one.start < end && one.end > start) ?? false
