import type { EditionChange, EditionStep } from '../contract/editions.ts'
import type { Range } from '../text/range.ts'
import { type ChangeUnit, changeUnits } from './change-units.ts'
import { changedWords, hasNewQuotation, mattersOf, newWords } from './changed-words.ts'
import { pairSentences } from './pair-sentences.ts'
import type { EditionSentence, ReadEdition } from './read-edition.ts'

export type EditionChanges = Pick<EditionStep, 'changes' | 'unchanged' | 'counts'>

/** Units whose words are compared at once. */
const unitsAtOnce = 50

/**
 * What changed from one edition of an article to the next. Every sentence of both is in exactly one unchanged pair or one change.
 * Yields after each bounded piece of work.
 */
export function* editionChangePieces(before: ReadEdition, after: ReadEdition): Generator<void, EditionChanges> {
  const pairs = yield* pairSentences(before.sentences, after.sentences)
  const units = changeUnits({ before: before.sentences, after: after.sentences }, pairs)
  const changes: EditionChange[] = []
  for (const [at, unit] of units.entries()) {
    if (at % unitsAtOnce === unitsAtOnce - 1) yield
    changes.push(changeOf(unit, before, after))
  }
  const counts = { added: 0, cut: 0, moved: 0, corrected: 0 }
  for (const { kind } of changes) counts[kind]++
  return {
    // Sorting is stable: within a weight the order of the text stays.
    changes: changes.sort((a, b) => weightOf(b) - weightOf(a)),
    unchanged: pairs.unchanged.map(pair => ({
      before: before.sentences[pair.before]?.range ?? [0, 0],
      after: after.sentences[pair.after]?.range ?? [0, 0],
    })),
    counts,
  }
}

/** A figure that was changed matters more than one that came or went with its sentence, and that more than other words. */
function weightOf({ kind, matters }: EditionChange): number {
  if (matters.length === 0) return 0
  return kind === 'corrected' || kind === 'moved' ? 2 : 1
}

function changeOf({ kind, before: left, after: right }: ChangeUnit, before: ReadEdition, after: ReadEdition) {
  const ranges = { before: rangeOf(before.sentences, left), after: rangeOf(after.sentences, right) }
  const change = { kind, ...ranges } satisfies Partial<EditionChange>
  if (ranges.before && ranges.after) {
    const words = changedWords(before, after, { before: ranges.before, after: ranges.after })
    return { ...change, words, matters: mattersOf([...words.before, ...words.after]) }
  }
  const [edition, other, range] = ranges.before ? [before, after, ranges.before] : [after, before, ranges.after]
  const own = range ? newWords(edition, other, range) : []
  const hasQuotation = range !== null && hasNewQuotation(edition, other, range)
  const matters = mattersOf(
    own.map(words => ({ ...words, inQuotation: false })),
    hasQuotation,
  )
  return { ...change, words: ranges.before ? { before: own, after: [] } : { before: [], after: own }, matters }
}

/** From the first to the last of some sentences that follow one another. */
function rangeOf(sentences: readonly EditionSentence[], places: readonly number[]): Range | null {
  const [first, last] = [sentences[places[0] ?? -1], sentences[places.at(-1) ?? -1]]
  return first && last ? [first.range[0], last.range[1]] : null
}
