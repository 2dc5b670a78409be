import { type Claim, type ClaimCell, replies, stances } from '../../../main/contract/claims.ts'
import type { Ledgers } from '../../../main/contract/ledgers.ts'
import { compareNames } from '../../ui/formats.ts'
import type { LedgerRow } from '../ledgers/ledger-row.tsx'
import { oneSource, type Rest } from './one-source.ts'

export type Stance = (typeof stances)[number]
export type Reply = (typeof replies)[number]

/** What is known of a claim over all accounts that are shown. */
export type Standing = {
  /** The one account that carries it while others are there, or that goes against it while several carry it. */
  alone: number | null
  /** What it rests on, where that is one source or one account only. */
  rest: Rest | null
  isDisputed: boolean
  /** Accounts of which nobody has said what they do with it. */
  missing: number
  /** Accounts beside those shown that something is said of. */
  elsewhere: number
}
/** A claim as a row; an accusation has a second one, for whether an answer is reported. */
export type ClaimRow = Omit<LedgerRow, 'cells'> & {
  of: 'claim' | 'reply'
  claim: Claim
  standing: Standing
  cells: readonly (readonly ClaimCell[])[]
}

export const claimFilters = ['all', 'accusations', 'alone', 'single', 'disputed', 'missing'] as const
export type ClaimFilter = (typeof claimFilters)[number]
export const claimOrders = ['made', 'words', 'carried', 'disputed'] as const
export type ClaimOrder = (typeof claimOrders)[number]

/** Whether a cell is about the answer to an accusation. */
export const isReply = ({ says }: Pick<ClaimCell, 'says'>): boolean => (replies as readonly string[]).includes(says)
export const isStance = (says: ClaimCell['says']): says is Stance => (stances as readonly string[]).includes(says)

/** What an account does with a claim; undefined where nobody has said. */
export const cellOf = (claim: Claim, document: number, of: ClaimRow['of']): ClaimCell | undefined =>
  claim.cells.find(cell => cell.document === document && isReply(cell) === (of === 'reply'))

/** Whether an account carries a claim: as a fact, or as somebody's words. */
export const carries = (cell: ClaimCell | undefined): boolean => cell?.says === 'fact' || cell?.says === 'attributes'
const goesAgainst = (cell: ClaimCell | undefined) => cell?.says === 'disputes' || cell?.says === 'different'

/** A claim with what is known of it over these accounts. `ledgers`: theirs, where they are drawn up. */
export type KnownClaim = { claim: Claim; standing: Standing }
export function knowClaims(claims: readonly Claim[], documents: readonly number[], ledgers?: Ledgers): KnownClaim[] {
  return claims.map(claim => ({ claim, standing: standingOf(claim, documents, ledgers) }))
}

function standingOf(claim: Claim, documents: readonly number[], ledgers: Ledgers | undefined): Standing {
  const cells = documents.map(document => ({ document, cell: cellOf(claim, document, 'claim') }))
  const carrying = cells.filter(({ cell }) => carries(cell)).map(({ document }) => document)
  const against = cells.filter(({ cell }) => goesAgainst(cell)).map(({ document }) => document)
  const others = new Set(claim.cells.map(({ document }) => document).filter(id => !documents.includes(id)))
  return {
    alone: aloneIn(carrying, against, documents.length),
    rest: oneSource(claim, documents, ledgers),
    isDisputed: against.length > 0,
    missing: cells.filter(({ cell }) => cell === undefined).length,
    elsewhere: others.size,
  }
}

function aloneIn(carrying: readonly number[], against: readonly number[], accounts: number): number | null {
  if (accounts < 2) return null
  if (carrying.length === 1) return carrying[0] ?? null
  return carrying.length > 1 && against.length === 1 ? (against[0] ?? null) : null
}

const passes: Record<ClaimFilter, (known: KnownClaim) => boolean> = {
  all: () => true,
  accusations: ({ claim }) => claim.accused !== null,
  alone: ({ standing }) => standing.alone !== null,
  single: ({ standing }) => standing.rest !== null,
  disputed: ({ standing }) => standing.isDisputed,
  missing: ({ standing }) => standing.missing > 0,
}

/** How many claims each filter would show. */
export const countClaims = (claims: readonly KnownClaim[]) =>
  Object.fromEntries(claimFilters.map(filter => [filter, claims.filter(passes[filter]).length])) as Record<
    ClaimFilter,
    number
  >

const carriedBy = ({ claim }: KnownClaim, documents: readonly number[]) =>
  documents.filter(id => carries(cellOf(claim, id, 'claim'))).length

/** The rows to show, accounts in the order of `documents`. Claims that are alike in an order stay as they were made. */
export function claimRows(
  claims: readonly KnownClaim[],
  documents: readonly number[],
  filter: ClaimFilter,
  order: ClaimOrder,
): ClaimRow[] {
  const orders: Record<ClaimOrder, (one: KnownClaim, other: KnownClaim) => number> = {
    made: () => 0,
    words: (one, other) => compareNames(one.claim.words, other.claim.words),
    carried: (one, other) => carriedBy(other, documents) - carriedBy(one, documents),
    disputed: (one, other) => Number(other.standing.isDisputed) - Number(one.standing.isDisputed),
  }
  return claims
    .filter(passes[filter])
    .toSorted(orders[order])
    .flatMap(({ claim, standing }) => {
      const row = (of: ClaimRow['of']): ClaimRow => ({
        key: `${claim.id} ${of}`,
        level: of === 'reply' ? 2 : 1,
        of,
        claim,
        standing,
        cells: documents.map(id => {
          const cell = cellOf(claim, id, of)
          return cell ? [cell] : []
        }),
      })
      return claim.accused === null ? [row('claim')] : [row('claim'), row('reply')]
    })
}
