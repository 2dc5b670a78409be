import { groupLinked } from './distinct-wordings.ts'
import type { Place, PlaceLink } from './group-points.ts'
import type { ReadAccount } from './read-account.ts'

/** A stretch of an account's text, in UTF-16 code units. */
type Stretch = { document: number; start: number; end: number }
/** What a person decided about two passages of two accounts; it wins over every threshold and rule. */
export type HandTie = { kind: 'joined' | 'parted'; one: Stretch; other: Stretch }

/** The word of the hand on the accounts compared, by the places of their sentences. */
export type Hand = {
  joined: { one: Place; other: Place }[]
  /** True where a person said that the two do not belong together. */
  isApart(one: Place, other: Place): boolean
}

/**
 * Finds the sentences that ties are about: those that a stretch covers by more than half. A tie about a document that is not
 * compared, or about no whole sentence, says nothing.
 */
export function readHand(ties: readonly HandTie[], accounts: readonly ReadAccount[]): Hand {
  const joined: Hand['joined'] = []
  const apart = new Set<string>()
  for (const { kind, one, other } of ties) {
    for (const left of placesIn(one, accounts)) {
      for (const right of placesIn(other, accounts)) {
        if (kind === 'joined')
          joined.push(left.account < right.account ? { one: left, other: right } : { one: right, other: left })
        else apart.add(keyOf(left, right)).add(keyOf(right, left))
      }
    }
  }
  return { joined, isApart: (one, other) => apart.size > 0 && apart.has(keyOf(one, other)) }
}

const keyOf = (one: Place, other: Place) => `${one.account}:${one.sentence} ${other.account}:${other.sentence}`

function placesIn({ document, start, end }: Stretch, accounts: readonly ReadAccount[]): Place[] {
  const account = accounts.findIndex(({ id }) => id === document)
  return (accounts[account]?.sentences ?? []).flatMap(({ range: [from, to] }, sentence) => {
    const covered = Math.min(end, to) - Math.max(start, from)
    return covered * 2 > to - from ? [{ account, sentence }] : []
  })
}

/** Whether the hand joined all accounts of a point, one with another; sentences of one account count as one. */
export function isByHand(places: readonly Place[], links: readonly PlaceLink[]): boolean {
  const accounts = [...new Set(places.map(({ account }) => account))]
  const pairs = links
    .filter(({ isByHand: by }) => by)
    .map(({ one, other }) => [accounts.indexOf(one.account), accounts.indexOf(other.account)] as const)
  return groupLinked(accounts.length, pairs).length === 1
}
