import type { WordPair } from './extend-wording.ts'
import type { WordingText } from './read-wording.ts'
import { wordingRules } from './wording-rules.ts'

/** A stretch of an account's text, [start, end) in UTF-16 code units. */
export type Stretch = { start: number; end: number }

/**
 * A passage that two accounts have in common: word for word (`copied`), with words changed, cut or put in (`edited`), or a
 * quotation that both have and little else (`quoted`). `words` are the stretches that are alike, in order.
 */
export type WordingMatch = {
  a: Stretch
  b: Stretch
  kind: 'copied' | 'edited' | 'quoted'
  words: { a: Stretch; b: Stretch }[]
  /** Words alike. */
  count: number
}

/**
 * The match that an alignment of two texts is; undefined where it is little, or all names, figures and set phrases, unless the
 * texts are whole the same or `isAsked`.
 */
export function matchOf(
  pairs: readonly WordPair[],
  one: WordingText,
  other: WordingText,
  isAsked = false,
): WordingMatch | undefined {
  const isWhole = isAsked || (pairs.length === one.forms.length && pairs.length === other.forms.length)
  const isQuoted = ([i, j]: WordPair) => one.isQuoted[i] === 1 && other.isQuoted[j] === 1
  // A headline in capitals looks like a name; where the other text has the words in small letters, they are none.
  const own = pairs.filter(([i, j]) => one.isOwn[i] || other.isOwn[j])
  const different = (some: readonly WordPair[]) => new Set(some.map(([i]) => one.forms[i])).size
  // Without its quoted words, too little of a quotation would be left to be a copy.
  const unquoted = different(own.filter(pair => !isQuoted(pair)))
  const isQuotation = unquoted < wordingRules.least.copy.own && own.some(isQuoted)
  const least = isQuotation ? wordingRules.least.quotation : wordingRules.least.copy
  if ((pairs.length < least.words || different(own) < least.own) && !isWhole) return undefined
  const runs = runsOf(pairs)
  return {
    a: stretchOf(one, pairs, 0),
    b: stretchOf(other, pairs, 1),
    kind: isQuotation ? 'quoted' : runs.length === 1 ? 'copied' : 'edited',
    words: runs.map(run => ({ a: stretchOf(one, run, 0), b: stretchOf(other, run, 1) })),
    count: pairs.length,
  }
}

/** Pairs in unbroken rows. */
function runsOf(pairs: readonly WordPair[]): WordPair[][] {
  const runs: WordPair[][] = []
  for (const pair of pairs) {
    const last = runs.at(-1)?.at(-1)
    if (last && pair[0] === last[0] + 1 && pair[1] === last[1] + 1) runs.at(-1)?.push(pair)
    else runs.push([pair])
  }
  return runs
}

function stretchOf({ starts, ends }: WordingText, pairs: readonly WordPair[], side: 0 | 1): Stretch {
  return { start: starts[pairs[0]?.[side] ?? 0] ?? 0, end: ends[pairs.at(-1)?.[side] ?? 0] ?? 0 }
}
