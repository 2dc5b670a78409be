import { alignPair } from './align-pair.ts'
import { evidenceOf } from './evidence.ts'
import type { PlaceLink } from './group-points.ts'
import { kinship } from './kinship.ts'
import { type Likeness, likenessOf } from './likeness.ts'
import type { ReadAccount } from './read-account.ts'
import type { AccountVectors } from './sentence-vectors.ts'
import type { Hand } from './ties.ts'
import { weights } from './weights.ts'

export type Compared = { account: ReadAccount; vectors: AccountVectors }
/** What speaks for links between two accounts, what a person joined among it, and for both being of one event. */
export type ComparedPair = { links: PlaceLink[]; kinship: number }

/** Compares two accounts, `one` and `other` by their place among all. */
export function comparePair(
  left: Compared,
  right: Compared,
  [one, other]: readonly [number, number],
  hand: Hand,
): ComparedPair {
  const isOneLanguage = left.account.language === right.account.language
  const kind = isOneLanguage ? 'own' : 'shared'
  const likeness = likenessOf(left.vectors[kind], right.vectors[kind])
  const evidence = evidenceOf(likeness, left.vectors[kind], right.vectors[kind])
  const suggested = alignPair(evidence, weights[isOneLanguage ? 'oneLanguage' : 'twoLanguages'].least).map(link => ({
    one: { account: one, sentence: link.i },
    other: { account: other, sentence: link.j },
    likeness: likenessAt(likeness, link.i, link.j),
    evidence: link.evidence,
  }))
  const joined = hand.joined
    .filter(tie => tie.one.account === one && tie.other.account === other)
    .map(tie => ({
      ...tie,
      likeness: likenessAt(likeness, tie.one.sentence, tie.other.sentence),
      evidence: 1,
      isByHand: true,
    }))
  return {
    links: [...joined, ...suggested.filter(link => !hand.isApart(link.one, link.other))],
    kinship: kinship(left.vectors, right.vectors, likeness, isOneLanguage),
  }
}

const likenessAt = ({ of, width }: Likeness, i: number, j: number) => of[i * width + j] ?? 0
