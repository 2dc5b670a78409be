import type { Member, Point } from '../contract/compare.ts'
import type { Range } from '../text/range.ts'
import { sameness } from '../text/sameness.ts'
import { cosine } from '../text/term-vector.ts'
import { alignPair, type Thresholds } from './align-pair.ts'
import { type Group, groupPoints, orderPoints, type Place, type PlaceLink } from './group-points.ts'
import { headlineLink } from './headlines.ts'
import { likenessOf } from './likeness.ts'
import { type AccountText, type ReadAccount, type ReadSentence, readAccount } from './read-account.ts'
import { type AccountVectors, termFrequencies, vectorsOf } from './sentence-vectors.ts'
import { type Hand, type HandTie, isByHand, readHand } from './ties.ts'
import { createVocabulary } from './vocabulary.ts'
import { weights } from './weights.ts'

/** What an alignment gives: points in the order of the first account, then of the second; sentences by account. */
export type Alignment = {
  points: Point[]
  accounts: { id: number; sentences: Range[]; comparedUntil: number }[]
}

/**
 * Aligns two to six accounts by what they say. Members are sentences, in UTF-16 code units of the account's text. Yields after
 * each bounded piece of work, so that the caller can give way or stop. Accounts are taken in the order of their ids, whatever
 * order they are given in, so that the same accounts always have the same points. `ties` are a person's, and win.
 */
export function* alignmentPieces(
  accounts: readonly AccountText[],
  ties: readonly HandTie[] = [],
): Generator<void, Alignment> {
  const vocabulary = createVocabulary()
  const read: ReadAccount[] = []
  for (const account of [...accounts].sort((one, other) => one.id - other.id)) {
    read.push(readAccount(account, vocabulary))
    yield
  }
  const frequencies = termFrequencies(vocabulary)
  const compared: Compared[] = []
  for (const account of read) {
    compared.push({ account, vectors: vectorsOf(account, vocabulary, frequencies) })
    yield
  }
  const hand = readHand(ties, read)
  const links = compared.flatMap(({ account, vectors }, at) => headlineLink(at, account, vectors))
  for (const [one, left] of compared.entries()) {
    for (const [other, right] of compared.entries()) {
      if (one >= other) continue
      links.push(...linksBetween(left, right, one, other, hand))
      yield
    }
  }
  const placeGiven = new Map(accounts.map(({ id }, at) => [id, at]))
  const groups = orderPoints(groupPoints(links, hand.isApart), account => placeGiven.get(read[account]?.id ?? 0) ?? 0)
  return {
    points: groups.map(group => pointOf(group, read)),
    accounts: accounts.map(({ id }) => summary(read.find(account => account.id === id))),
  }
}

type Compared = { account: ReadAccount; vectors: AccountVectors }

function linksBetween(left: Compared, right: Compared, one: number, other: number, hand: Hand): PlaceLink[] {
  const isOneLanguage = left.account.language === right.account.language
  const likeness = isOneLanguage
    ? likenessOf(left.vectors.own, right.vectors.own)
    : likenessOf(left.vectors.shared, right.vectors.shared)
  const suggested = alignPair(likeness, thresholdsFor(left.vectors, right.vectors, isOneLanguage)).map(link => ({
    one: { account: one, sentence: link.i },
    other: { account: other, sentence: link.j },
    likeness: link.likeness,
  }))
  const joined = hand.joined
    .filter(tie => tie.one.account === one && tie.other.account === other)
    .map(tie => ({
      ...tie,
      likeness: likeness.of[tie.one.sentence * likeness.width + tie.other.sentence] ?? 0,
      isByHand: true,
    }))
  return [...joined, ...suggested.filter(link => !hand.isApart(link.one, link.other))]
}

/** Accounts that share little as wholes are hardly of one event, and need more to be joined anywhere. */
function thresholdsFor(left: AccountVectors, right: AccountVectors, isOneLanguage: boolean): Thresholds {
  const { inOrder, moved, kindred, strictness } = isOneLanguage ? weights.oneLanguage : weights.twoLanguages
  const alike = isOneLanguage ? cosine(left.whole, right.whole) : cosine(left.wholeShared, right.wholeShared)
  const extra = strictness * Math.max(0, kindred - alike)
  return { inOrder: inOrder + extra, moved: moved + extra }
}

function pointOf({ places, links }: Group, read: readonly ReadAccount[]): Point {
  const between = links.filter(({ one, other }) => one.account !== other.account)
  const score = between.reduce((sum, link) => sum + scoreOf(link, read), 0) / between.length
  return {
    score,
    by: isByHand(places, links) ? 'person' : 'program',
    members: places.map(place => memberOf(place, read)),
  }
}

/** How far two sentences say the same: by their words within a language, by what they share across languages. */
function scoreOf({ one, other, likeness }: PlaceLink, read: readonly ReadAccount[]): number {
  if (read[one.account]?.language !== read[other.account]?.language) return likeness
  return sameness(sentenceAt(one, read).words, sentenceAt(other, read).words, likeness)
}

function memberOf(place: Place, read: readonly ReadAccount[]): Member {
  const [start, end] = sentenceAt(place, read).range
  return { document: read[place.account]?.id ?? 0, start, end }
}

function sentenceAt({ account, sentence }: Place, read: readonly ReadAccount[]): ReadSentence {
  return read[account]?.sentences[sentence] as ReadSentence
}

function summary(account: ReadAccount | undefined): Alignment['accounts'][number] {
  const { id, ranges, comparedUntil } = account as ReadAccount
  return { id, sentences: ranges, comparedUntil }
}

/** The same in one go. */
export function alignAccounts(accounts: readonly AccountText[], ties: readonly HandTie[] = []): Alignment {
  const pieces = alignmentPieces(accounts, ties)
  for (;;) {
    const { done, value } = pieces.next()
    if (done) return value
  }
}
