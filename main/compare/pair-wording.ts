import { extendWording, type Ground, type WordPair } from './extend-wording.ts'
import type { WordingText } from './read-wording.ts'
import { wordingRules } from './wording-rules.ts'
import { type Run, runsBetween, type SeedIndex } from './wording-seeds.ts'

/** A text made ready to be looked up in. */
export type IndexedText = { words: WordingText; seeds: SeedIndex }

/**
 * Aligns the wording of two texts: every seed that no longer agreement has taken is extended to both sides. Each word is in one
 * alignment at most; the words alike of an alignment are in order in both texts, the alignments in the order of the first. The
 * same for (a, b) as for (b, a). Yields between bounded pieces of work.
 */
export function* alignWording(one: IndexedText, other: IndexedText): Generator<void, WordPair[][]> {
  if (areAlike(one.words.forms, other.words.forms)) return [Array.from(one.words.forms, (_, at) => [at, at] as const)]
  const isTurned = one.words.account.text > other.words.account.text
  const alignments = yield* isTurned ? alignInOrder(other, one) : alignInOrder(one, other)
  const turned = isTurned ? alignments.map(pairs => pairs.map(([i, j]) => [j, i] as const)) : alignments
  return turned.sort((left, right) => firstOf(left)[0] - firstOf(right)[0])
}

function areAlike(one: Int32Array, other: Int32Array): boolean {
  return one.length === other.length && one.length > 0 && one.every((form, at) => form === other[at])
}

function* alignInOrder(one: IndexedText, other: IndexedText): Generator<void, WordPair[][]> {
  const ground: Ground = {
    one: one.words.forms,
    other: other.words.forms,
    oneTaken: new Uint8Array(one.words.forms.length),
    otherTaken: new Uint8Array(other.words.forms.length),
  }
  const runs = runsBetween(one.seeds, other.seeds, other.words.forms.length)
  yield
  const alignments: WordPair[][] = []
  for (const run of runs) {
    const free = freePart(run, ground)
    if (!free) continue
    const pairs = alignmentAround(free, ground)
    take(pairs, ground)
    alignments.push(pairs)
    if (alignments.length % wordingRules.alignmentsAtOnce === 0) yield
  }
  return alignments
}

/** The longest part of a run that is not taken, if it is still as long as a seed. */
function freePart({ i, j, length }: Run, { oneTaken, otherTaken }: Ground): Run | undefined {
  let best: Run | undefined
  for (let at = 0, from = 0; at <= length; at++) {
    if (at < length && oneTaken[i + at] === 0 && otherTaken[j + at] === 0) continue
    if (at - from > (best?.length ?? wordingRules.seed - 1)) best = { i: i + from, j: j + from, length: at - from }
    from = at + 1
  }
  return best
}

function alignmentAround({ i, j, length }: Run, ground: Ground): WordPair[] {
  return [
    ...extendWording(ground, i - 1, j - 1, -1).reverse(),
    ...Array.from({ length }, (_, at) => [i + at, j + at] as const),
    ...extendWording(ground, i + length, j + length, 1),
  ]
}

function take(pairs: readonly WordPair[], { oneTaken, otherTaken }: Ground) {
  const [first, last] = [firstOf(pairs), lastOf(pairs)]
  oneTaken.fill(1, first[0], last[0] + 1)
  otherTaken.fill(1, first[1], last[1] + 1)
}

const firstOf = (pairs: readonly WordPair[]) => pairs[0] as WordPair
const lastOf = (pairs: readonly WordPair[]) => pairs.at(-1) as WordPair
