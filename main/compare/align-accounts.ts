import type { Member, Point } from '../contract/compare.ts'
import type { Range } from '../text/range.ts'
import type { TermVector } from '../text/term-vector.ts'
import { alignPair, type Thresholds } from './align-pair.ts'
import { groupPoints, orderPoints, type Place, type PlaceLink } from './group-points.ts'
import { likenessOf, vectorsOf } from './likeness.ts'
import { type AccountText, type ReadAccount, readAccount } from './read-account.ts'
import { createVocabulary } from './vocabulary.ts'

/** What an alignment gives: points in the order of the first account, then of the second; sentences by account. */
export type Alignment = {
  points: Point[]
  accounts: { id: number; sentences: Range[]; comparedUntil: number }[]
}

const thresholds: Thresholds = { inOrder: 0.22, moved: 0.32 }

/**
 * Aligns two to six accounts by what they say. Members are sentences, in UTF-16 code units of the account's text. Yields after
 * each bounded piece of work, so that the caller can give way or stop. Accounts are taken in the order of their ids, whatever
 * order they are given in, so that the same accounts always have the same points.
 */
export function* alignmentPieces(accounts: readonly AccountText[]): Generator<void, Alignment> {
  const inOrder = [...accounts].sort((one, other) => one.id - other.id)
  const vocabulary = createVocabulary()
  const read: ReadAccount[] = []
  for (const account of inOrder) {
    read.push(readAccount(account, vocabulary))
    yield
  }
  const vectors = read.map(account => vectorsOf(account, vocabulary))
  yield
  const links: PlaceLink[] = []
  for (let one = 0; one < read.length; one++) {
    for (let other = one + 1; other < read.length; other++) {
      links.push(...linksBetween(vectors, one, other))
      yield
    }
  }
  const placeGiven = new Map(accounts.map(({ id }, at) => [id, at]))
  const given = (account: number) => placeGiven.get(read[account]?.id ?? 0) ?? 0
  return {
    points: orderPoints(groupPoints(links), given).map(({ score, places }) => ({
      score,
      members: places.map(place => memberOf(read, place)),
    })),
    accounts: accounts.map(({ id }) => summary(read.find(account => account.id === id) as ReadAccount)),
  }
}

const summary = ({ id, ranges, comparedUntil }: ReadAccount) => ({ id, sentences: ranges, comparedUntil })

function linksBetween(vectors: readonly TermVector[][], one: number, other: number): PlaceLink[] {
  const likeness = likenessOf(vectors[one] ?? [], vectors[other] ?? [])
  return alignPair(likeness, thresholds).map(({ i, j, score }) => ({
    one: { account: one, sentence: i },
    other: { account: other, sentence: j },
    score,
  }))
}

function memberOf(read: readonly ReadAccount[], { account, sentence }: Place): Member {
  const { id, sentences } = read[account] as ReadAccount
  const [start, end] = sentences[sentence]?.range ?? [0, 0]
  return { document: id, start, end }
}

/** The same in one go. */
export function alignAccounts(accounts: readonly AccountText[]): Alignment {
  const pieces = alignmentPieces(accounts)
  for (;;) {
    const { done, value } = pieces.next()
    if (done) return value
  }
}
