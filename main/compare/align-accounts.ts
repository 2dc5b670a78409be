import type { Member, Point } from '../contract/compare.ts'
import type { Range } from '../text/range.ts'
import { sameness } from '../text/sameness.ts'
import { withAssumedLanguages } from './assumed-language.ts'
import { type Background, termFrequencies } from './background.ts'
import { type Compared, comparePair } from './compare-pair.ts'
import { type Group, groupPoints, orderPoints, type Place, type PlaceLink } from './group-points.ts'
import { headlineLink } from './headlines.ts'
import { joinKin, setBoth } from './kinship.ts'
import { type AccountText, type ReadAccount, type ReadSentence, readAccount } from './read-account.ts'
import { vectorsOf } from './sentence-vectors.ts'
import { type HandTie, isByHand, readHand } from './ties.ts'
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
 * order they are given in, so that the same accounts always have the same points. `ties` are a person's, and win;
 * `backgroundOf` knows the words of a language in the library.
 */
export function* alignmentPieces(
  accounts: readonly AccountText[],
  ties: readonly HandTie[] = [],
  backgroundOf?: (language: string | null) => Background,
): Generator<void, Alignment> {
  const vocabulary = createVocabulary()
  const read: ReadAccount[] = []
  for (const account of withAssumedLanguages([...accounts].sort((one, other) => one.id - other.id))) {
    read.push(readAccount(account, vocabulary))
    yield
  }
  const frequencies = termFrequencies(vocabulary, read, backgroundOf)
  const compared: Compared[] = []
  for (const account of read) {
    compared.push({ account, vectors: vectorsOf(account, vocabulary, frequencies) })
    yield
  }
  const hand = readHand(ties, read)
  const kin = compared.map(() => compared.map(() => 0))
  const found: PlaceLink[] = []
  for (const [one, left] of compared.entries()) {
    for (const [other, right] of compared.entries()) {
      if (one >= other) continue
      const pair = comparePair(left, right, [one, other], hand)
      found.push(...pair.links)
      setBoth(kin, one, other, pair.kinship)
      yield
    }
  }
  joinKin(kin)
  const links = compared.flatMap(({ account, vectors }, at) => headlineLink(at, account, vectors))
  links.push(...found.filter(link => link.isByHand || link.evidence >= leastEvidence(link, read, kin)))
  const placeGiven = new Map(accounts.map(({ id }, at) => [id, at]))
  const groups = orderPoints(groupPoints(links, hand.isApart), account => placeGiven.get(read[account]?.id ?? 0) ?? 0)
  return {
    points: groups.map(group => pointOf(group, read)),
    accounts: accounts.map(({ id }) => summary(read.find(account => account.id === id))),
  }
}

/** Accounts that are hardly of one event need more to be joined anywhere. */
function leastEvidence({ one, other }: PlaceLink, read: readonly ReadAccount[], kin: readonly number[][]): number {
  const isOneLanguage = read[one.account]?.language === read[other.account]?.language
  const { least, kindred, strictness } = isOneLanguage ? weights.oneLanguage : weights.twoLanguages
  return least + strictness * Math.max(0, kindred - (kin[one.account]?.[other.account] ?? 0))
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
