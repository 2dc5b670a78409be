import type { Account, Comparison } from '../../../main/contract/compare.ts'
import type { Stretch, Tie } from '../../../main/contract/comparisons.ts'
import type { ChosenPassage } from './chosen-passage.ts'

/*
 * What a person decides about passages: ties between stretches of whole sentences, since the hand's word is about sentences.
 * All offsets in UTF-16 code units of the stored text.
 */
export type Pair = { one: Stretch; other: Stretch }

/** The whole sentences that a passage touches; undefined where it touches none. */
export function wholeSentences(account: Account, { start, end }: ChosenPassage): Stretch | undefined {
  const touched = account.sentences.filter(([from, to]) => from < end && to > start)
  const [first, last] = [touched[0], touched.at(-1)]
  return first && last && { document: account.id, textVersion: account.textVersion, start: first[0], end: last[1] }
}

/** What an account says in a point: its sentences there, neighbours as one stretch. */
export function stretchesIn(comparison: Comparison, point: number, id: number): Stretch[] {
  const account = comparison.accounts.find(one => one.id === id)
  const members = comparison.points[point]?.members.filter(({ document }) => document === id) ?? []
  const stretches: Stretch[] = []
  let before = -2
  for (const [index, [start, end]] of (account?.sentences ?? []).entries()) {
    if (!account || !members.some(member => member.start < end && member.end > start)) continue
    const last = stretches.at(-1)
    if (last && before === index - 1) last.end = end
    else stretches.push({ document: id, textVersion: account.textVersion, start, end })
    before = index
  }
  return stretches
}

/** Every two passages of two accounts in a point: what a person confirms who says that it is right. */
export function pairsToConfirm(comparison: Comparison, point: number): Pair[] {
  const ids = accountsIn(comparison, point)
  return ids.flatMap((id, at) => ids.slice(at + 1).flatMap(other => pairsBetween(comparison, point, id, other)))
}

/** A passage of a point and all that these other accounts say there. */
export function pairsToPart(comparison: Comparison, point: number, passage: Stretch, from: readonly number[]): Pair[] {
  return from.flatMap(id => stretchesIn(comparison, point, id).map(other => ({ one: passage, other })))
}

/** Ids of the accounts that a point stands in. */
export function accountsIn({ points }: Comparison, point: number): number[] {
  return [...new Set(points[point]?.members.map(({ document }) => document))]
}

function pairsBetween(comparison: Comparison, point: number, id: number, other: number): Pair[] {
  const others = stretchesIn(comparison, point, other)
  return stretchesIn(comparison, point, id).flatMap(one => others.map(two => ({ one, other: two })))
}

/** The hand's word on a passage, with the accounts on the other side of it that are compared here. */
export function tiesOn(ties: readonly Tie[], accounts: readonly Account[], passage: ChosenPassage) {
  const touching = ties.flatMap(tie => {
    const sides = [tie.one, tie.other]
    const own = sides.find(side => side.document === passage.account)
    const other = sides.find(side => side !== own)
    const isHere = own && own.start < passage.end && own.end > passage.start
    return isHere && other && sides.every(side => isPresent(accounts, side)) ? [{ tie, other: other.document }] : []
  })
  const of = (kind: Tie['kind']) => touching.filter(({ tie }) => tie.kind === kind)
  return { joined: of('joined'), parted: of('parted') }
}

/** What was joined or parted between these accounts in an earlier text of one of them, and was not found again in its newest. */
export function lostTies(ties: readonly Tie[], accounts: readonly Account[]): Tie[] {
  const isCompared = ({ document }: Stretch) => accounts.some(({ id }) => id === document)
  return ties.filter(({ one, other }) => {
    const sides = [one, other]
    return sides.every(isCompared) && !sides.every(side => isPresent(accounts, side))
  })
}

/** A tie about an older text says nothing of this one. */
const isPresent = (accounts: readonly Account[], side: Stretch) =>
  accounts.some(({ id, textVersion }) => id === side.document && textVersion === side.textVersion)
