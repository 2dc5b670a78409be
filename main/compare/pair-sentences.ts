import { diffArrays } from 'diff'
import { editionRules } from './edition-rules.ts'
import type { EditionSentence } from './read-edition.ts'

/** Sentence `before` of one edition and `after` of the next, by their places; `isMoved` where it stands elsewhere now. */
export type SentencePair = { before: number; after: number; isMoved: boolean }

export type PairedSentences = {
  /** The same to the letter, in place. */
  unchanged: SentencePair[]
  /** Alike but not the same, or the same and elsewhere. */
  alike: SentencePair[]
}

/**
 * Pairs the sentences of two editions: first those that stayed as they were (`diff`, Myers, 1986, over whole sentences), then of
 * the rest the most alike, in place before elsewhere. Each sentence is in one pair at most. Yields after each bounded piece of
 * work.
 */
export function* pairSentences(
  before: readonly EditionSentence[],
  after: readonly EditionSentence[],
): Generator<void, PairedSentences> {
  const unchanged = sameSentences(before, after)
  yield
  const rest = {
    before: leftOver(before.length, unchanged, 'before'),
    after: leftOver(after.length, unchanged, 'after'),
  }
  const candidates = yield* candidatesAmong(before, after, rest.before, rest.after)
  const alike = chooseAmong(candidates)
  // Where the texts were too different for `diff`, sentences that stayed as they were come back as the most alike.
  const isSame = (pair: SentencePair) => !pair.isMoved && before[pair.before]?.key === after[pair.after]?.key
  return {
    unchanged: [...unchanged, ...alike.filter(isSame)].sort((a, b) => a.before - b.before),
    alike: alike.filter(pair => !isSame(pair)),
  }
}

function sameSentences(before: readonly EditionSentence[], after: readonly EditionSentence[]): SentencePair[] {
  // Numbers instead of long strings, which would be compared again and again.
  const numbers = new Map<string, number>()
  const numbersOf = (sentences: readonly EditionSentence[]) =>
    sentences.map(({ key }) => {
      const number = numbers.get(key) ?? numbers.size
      numbers.set(key, number)
      return number
    })
  const changes = diffArrays(numbersOf(before), numbersOf(after), { maxEditLength: editionRules.mostEdits }) ?? []
  const pairs: SentencePair[] = []
  let [i, j] = [0, 0]
  for (const { count, added, removed } of changes) {
    if (!added && !removed)
      for (let at = 0; at < count; at++) pairs.push({ before: i + at, after: j + at, isMoved: false })
    if (!added) i += count
    if (!removed) j += count
  }
  return pairs
}

/** A sentence that is in no pair, with the number of pairs before it: its gap. */
type Left = { at: number; gap: number }

function leftOver(length: number, pairs: readonly SentencePair[], side: 'before' | 'after'): Left[] {
  const left: Left[] = []
  let gap = 0
  for (let at = 0; at < length; at++) {
    if (pairs[gap]?.[side] === at) gap++
    else left.push({ at, gap })
  }
  return left
}

/** Editions of one article have a few hundred; texts that repeat one line would have millions. */
const mostCandidates = 100_000

type Candidate = { before: Left; after: Left; likeness: number; isInPlace: boolean; isEnough: boolean }

/** Pairs of sentences that are alike enough, found by the words that few of the changed sentences hold. */
function* candidatesAmong(
  before: readonly EditionSentence[],
  after: readonly EditionSentence[],
  left: readonly Left[],
  right: readonly Left[],
): Generator<void, Candidate[]> {
  const holding = new Map<string, Left[]>()
  for (const place of right) {
    for (const form of after[place.at]?.forms ?? []) {
      const known = holding.get(form)
      if (known) known.push(place)
      else holding.set(form, [place])
    }
  }
  const candidates: Candidate[] = []
  for (const [count, place] of left.entries()) {
    if (count % 200 === 199) yield
    const sentence = before[place.at]
    const seen = new Set<Left>()
    for (const form of sentence?.forms ?? []) {
      const places = holding.get(form) ?? []
      if (places.length <= editionRules.mostHolding) for (const other of places) seen.add(other)
    }
    for (const other of seen) {
      if (candidates.length >= mostCandidates) return candidates
      const candidate = candidateOf(sentence, after[other.at], place, other)
      if (candidate) candidates.push(candidate)
    }
  }
  return candidates
}

function candidateOf(
  sentence: EditionSentence | undefined,
  other: EditionSentence | undefined,
  before: Left,
  after: Left,
): Candidate | undefined {
  if (!sentence || !other) return undefined
  let shared = 0
  for (const form of sentence.forms) if (other.forms.has(form)) shared++
  const likeness = sentence.key === other.key ? 1 : (2 * shared) / (sentence.forms.size + other.forms.size)
  const isInPlace = before.gap === after.gap
  const isEnough = sentence.key === other.key || (likeness >= editionRules.moved && shared >= editionRules.movedWords)
  if (!isEnough && !(isInPlace && likeness >= editionRules.corrected)) return undefined
  return { before, after, likeness, isInPlace, isEnough }
}

/** The best pairs first; in place are those that cross no better one in their gap. */
function chooseAmong(candidates: Candidate[]): SentencePair[] {
  const worth = ({ likeness, isInPlace }: Candidate) => likeness + (isInPlace ? editionRules.inPlace : 0)
  candidates.sort((a, b) => worth(b) - worth(a) || a.before.at - b.before.at || a.after.at - b.after.at)
  const taken = { before: new Set<number>(), after: new Set<number>() }
  const inGap = new Map<number, SentencePair[]>()
  const pairs: SentencePair[] = []
  for (const { before, after, isInPlace, isEnough } of candidates) {
    if (taken.before.has(before.at) || taken.after.has(after.at)) continue
    const known = inGap.get(before.gap) ?? []
    const place = placeAmong(known, before.at)
    const isMoved = !isInPlace || !isBetween(after.at, known[place - 1], known[place])
    if (isMoved && !isEnough) continue
    const pair = { before: before.at, after: after.at, isMoved }
    if (!isMoved) inGap.set(before.gap, known.toSpliced(place, 0, pair))
    taken.before.add(before.at)
    taken.after.add(after.at)
    pairs.push(pair)
  }
  return pairs.sort((a, b) => a.after - b.after)
}

/** Where a sentence belongs among pairs that are in order. */
function placeAmong(pairs: readonly SentencePair[], before: number): number {
  let [low, high] = [0, pairs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pairs[middle]?.before ?? 0) < before) low = middle + 1
    else high = middle
  }
  return low
}

const isBetween = (after: number, previous: SentencePair | undefined, next: SentencePair | undefined) =>
  (previous === undefined || previous.after < after) && (next === undefined || after < next.after)
