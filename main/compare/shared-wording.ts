import { groupLinked } from './distinct-wordings.ts'
import { alignWording, type IndexedText } from './pair-wording.ts'
import type { AccountText } from './read-account.ts'
import { readWording } from './read-wording.ts'
import { matchOf, type WordingMatch } from './wording-matches.ts'
import { wordingRules } from './wording-rules.ts'
import { indexSeeds } from './wording-seeds.ts'

/** What two accounts, by their ids, have in common, in the order of `a`; no two matches overlap in either. */
export type PairWording = {
  a: number
  b: number
  matches: WordingMatch[]
  /** Words alike that are copied or edited (not quoted), as a share of the words of the shorter account, 0 to 1. */
  share: number
}

export type SharedWording = {
  /** Every two accounts, in the order given. */
  pairs: PairWording[]
  /** Ids of the accounts by wording: "6 accounts, 3 distinct wordings" is a list of three lists. */
  wordings: number[][]
  /** How far into its text each account was read, in code units. */
  accounts: { id: number; readUntil: number }[]
}

/**
 * Finds the wording that accounts share. A rewrite or a translation of one account shares none with it: accounts of different
 * wordings are not therefore independent. Yields after each bounded piece of work, so that the caller can give way or stop.
 */
export function* sharedWordingPieces(accounts: readonly AccountText[]): Generator<void, SharedWording> {
  const numbers = new Map<string, number>()
  const texts: IndexedText[] = []
  for (const account of accounts) {
    texts.push(indexText(account, numbers))
    yield
  }
  const pairs: PairWording[] = []
  const links: [number, number][] = []
  for (const [at, one] of texts.entries()) {
    for (let against = at + 1; against < texts.length; against++) {
      const pair = yield* pairWordingPieces(one, texts[against] as IndexedText)
      if (pair.share >= wordingRules.oneWording) links.push([at, against])
      pairs.push(pair)
      yield
    }
  }
  const wordings = groupLinked(accounts.length, links).map(group => group.map(at => accounts[at]?.id ?? 0))
  return { pairs, wordings, accounts: texts.map(({ words }) => ({ id: words.account.id, readUntil: words.readUntil })) }
}

/** Makes an account ready to be looked up in; the numbers are shared by all that are compared. */
export function indexText(account: AccountText, numbers: Map<string, number>): IndexedText {
  const words = readWording(account, numbers)
  return { words, seeds: indexSeeds(words) }
}

/** What two accounts have in common, in bounded pieces of work. */
export function* pairWordingPieces(one: IndexedText, other: IndexedText): Generator<void, PairWording> {
  const alignments = yield* alignWording(one, other)
  const matches = alignments.flatMap(pairs => matchOf(pairs, one.words, other.words) ?? [])
  const shorter = Math.min(one.words.forms.length, other.words.forms.length)
  const isWhole = shorter > 0 && matches[0]?.count === shorter && one.words.forms.length === other.words.forms.length
  const counted = matches.filter(({ kind }) => isWhole || kind !== 'quoted')
  const alike = counted.reduce((sum, { count }) => sum + count, 0)
  return { a: one.words.account.id, b: other.words.account.id, matches, share: shorter === 0 ? 0 : alike / shorter }
}

/** The same in one go. */
export function findSharedWording(accounts: readonly AccountText[]): SharedWording {
  const pieces = sharedWordingPieces(accounts)
  for (;;) {
    const { done, value } = pieces.next()
    if (done) return value
  }
}
