import { cosine } from '../text/term-vector.ts'
import type { PlaceLink } from './group-points.ts'
import type { ReadAccount } from './read-account.ts'
import type { AccountVectors } from './sentence-vectors.ts'
import { weights } from './weights.ts'

/**
 * Links a headline with the sentence below it whose news it gives, where there is one: it says in five words what that says in
 * thirty, so what other accounts have in common with the sentence belongs to the headline too. The cosine is raised by
 * the square root of the ratio of lengths, since of the two only the headline has to be contained in the other.
 */
export function headlineLink(account: number, read: ReadAccount, { own }: AccountVectors): PlaceLink[] {
  const [headline] = own
  if (!read.hasHeadline || !headline || headline.length === 0) return []
  let best = { sentence: 0, likeness: 0 }
  for (let sentence = 1; sentence <= weights.headlineReach && sentence < own.length; sentence++) {
    const vector = own[sentence] ?? headline
    const likeness = cosine(headline, vector) * Math.sqrt(Math.max(1, vector.length / headline.length))
    if (likeness > best.likeness) best = { sentence, likeness }
  }
  if (best.likeness < weights.headline) return []
  return [
    {
      one: { account, sentence: 0 },
      other: { account, sentence: best.sentence },
      likeness: Math.min(1, best.likeness),
      evidence: Math.min(1, best.likeness),
    },
  ]
}
