import { editionRules } from './edition-rules.ts'
import type { PairedSentences } from './pair-sentences.ts'
import type { EditionSentence } from './read-edition.ts'

/** Sentences of both editions that are one change, by their places: consecutive on each side; empty where one has none. */
export type ChangeUnit = {
  kind: 'added' | 'cut' | 'moved' | 'corrected'
  before: number[]
  after: number[]
  /** Where it stands, to order units: among the sentences of the later edition. */
  place: number
}

type Sentences = { before: readonly EditionSentence[]; after: readonly EditionSentence[] }
type Side = keyof Sentences

/** Puts every sentence that is not unchanged into exactly one unit; units are in the order of the later edition. */
export function changeUnits(sentences: Sentences, { unchanged, alike }: PairedSentences): ChangeUnit[] {
  const units = alike.map(
    ({ before, after, isMoved }): ChangeUnit => ({
      kind: isMoved ? 'moved' : 'corrected',
      before: [before],
      after: [after],
      place: after,
    }),
  )
  const taken = {
    before: new Set([...unchanged, ...alike].map(({ before }) => before)),
    after: new Set([...unchanged, ...alike].map(({ after }) => after)),
  }
  for (const unit of units) takeSplit(unit, sentences, taken)
  const placeOf = placesIn([...unchanged, ...alike.filter(({ isMoved }) => !isMoved)])
  return [
    ...joinMoved(units),
    ...runs(sentences.before, taken.before).map(
      (before): ChangeUnit => ({ kind: 'cut', before, after: [], place: placeOf(before[0] ?? 0) }),
    ),
    ...runs(sentences.after, taken.after).map(
      (after): ChangeUnit => ({ kind: 'added', before: [], after, place: after[0] ?? 0 }),
    ),
  ].sort((a, b) => a.place - b.place)
}

/** A neighbour most of whose words stand in the counterpart of a corrected sentence belongs to it: one sentence was made two. */
function takeSplit(unit: ChangeUnit, sentences: Sentences, taken: Record<Side, Set<number>>) {
  if (unit.kind !== 'corrected') return
  for (const [side, across] of [['before', 'after'] as const, ['after', 'before'] as const]) {
    const own = sentences[side][unit[side][0] ?? -1]
    const other = sentences[across][unit[across][0] ?? -1]
    if (!own || !other) continue
    const spare = new Set([...other.forms].filter(form => !own.forms.has(form)))
    for (const at of [(unit[side][0] ?? 0) - 1, (unit[side].at(-1) ?? 0) + 1]) {
      const sentence = sentences[side][at]
      if (!sentence || taken[side].has(at)) continue
      const found = [...sentence.forms].filter(form => spare.has(form)).length
      if (found < editionRules.splitWords || found < editionRules.split * sentence.forms.size) continue
      taken[side].add(at)
      unit[side] = [...unit[side], at].sort((a, b) => a - b)
    }
  }
}

/** Where a sentence that was cut stood, in the order of the later edition: after the last one before it that is still in place. */
function placesIn(pairs: { before: number; after: number }[]): (before: number) => number {
  const places = pairs.sort((a, b) => a.before - b.before)
  return before => {
    let [low, high] = [0, places.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((places[middle]?.before ?? 0) < before) low = middle + 1
      else high = middle
    }
    return (places[low - 1]?.after ?? -1) + 0.5
  }
}

/** Sentences that moved together are one move. */
function joinMoved(units: readonly ChangeUnit[]): ChangeUnit[] {
  const joined: ChangeUnit[] = []
  for (const unit of units) {
    const last = joined.at(-1)
    const goesOn =
      unit.kind === 'moved' &&
      last?.kind === 'moved' &&
      unit.before[0] === (last.before.at(-1) ?? 0) + 1 &&
      unit.after[0] === (last.after.at(-1) ?? 0) + 1
    if (last && goesOn) {
      last.before.push(...unit.before)
      last.after.push(...unit.after)
    } else joined.push(unit)
  }
  return joined
}

/** The places that are not taken, consecutive ones of one paragraph together. */
function runs(sentences: readonly EditionSentence[], taken: ReadonlySet<number>): number[][] {
  const found: number[][] = []
  for (const [at, { beginsParagraph }] of sentences.entries()) {
    if (taken.has(at)) continue
    const last = found.at(-1)
    if (last && last.at(-1) === at - 1 && !beginsParagraph) last.push(at)
    else found.push([at])
  }
  return found
}
