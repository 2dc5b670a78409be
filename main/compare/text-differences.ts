import type { ChangedFigure, Differences } from '../contract/duplicates.ts'
import type { ChangedWords, EditionChange } from '../contract/editions.ts'
import { tokenise } from '../text/tokenise.ts'
import { editionChangePieces } from './edition-changes.ts'
import { type EditionText, readEdition } from './read-edition.ts'

/** Figures that are kept, and code units of each. */
const mostFigures = 20
const longestFigure = 60

/**
 * What differs between two texts that are nearly the same: the figures, each with the one in its place, and how many words.
 * Yields after each bounded piece of work.
 */
export function* differencePieces(before: EditionText, after: EditionText): Generator<void, Differences> {
  const [one, other] = [readEdition(before), readEdition(after)]
  yield
  const { changes } = yield* editionChangePieces(one, other)
  const inOrder = changes.toSorted((a, b) => placeOf(a) - placeOf(b))
  const figures = inOrder.flatMap(({ words }) =>
    sideBySide(figuresOf(words.before, before.text), figuresOf(words.after, after.text)),
  )
  return {
    figures: figures.slice(0, mostFigures),
    figuresCount: figures.length,
    wordsBefore: sum(inOrder.map(change => wordsOf(change, 'before', before.text))),
    wordsAfter: sum(inOrder.map(change => wordsOf(change, 'after', after.text))),
  }
}

const placeOf = ({ before, after }: EditionChange) => after?.[0] ?? before?.[0] ?? 0

const figuresOf = (words: readonly ChangedWords[], text: string) =>
  words.filter(({ kind }) => kind === 'number').map(({ start, end }) => text.slice(start, end).slice(0, longestFigure))

const sideBySide = (before: readonly string[], after: readonly string[]): ChangedFigure[] =>
  Array.from({ length: Math.max(before.length, after.length) }, (_, at) => ({
    before: before[at] ?? null,
    after: after[at] ?? null,
  }))

/** Of a sentence that the other text does not have, all its words; of one that it has otherwise, those that differ. */
function wordsOf(change: EditionChange, side: 'before' | 'after', text: string): number {
  const { kind, words } = change
  const whole = change[side]
  if (kind === 'added' || kind === 'cut') return whole ? tokenise(text.slice(...whole)).length : 0
  return sum(words[side].map(({ start, end }) => tokenise(text.slice(start, end)).length))
}

const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0)
