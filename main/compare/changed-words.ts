import type { ChangedWords, Matter } from '../contract/editions.ts'
import { type KindedWord, passageWords } from '../text/kinded-words.ts'
import type { Range } from '../text/range.ts'
import { tokenise } from '../text/tokenise.ts'
import { kindedRanges, missingWords, rewrittenWords } from '../text/word-difference.ts'
import { editionRules } from './edition-rules.ts'
import { isWithin } from './quotation-ranges.ts'
import type { ReadEdition } from './read-edition.ts'

/**
 * The words of each of two passages that the other lacks; also, as mere wording, those that are only written otherwise or stand
 * elsewhere in it.
 */
export function changedWords(
  before: ReadEdition,
  after: ReadEdition,
  ranges: { before: Range; after: Range },
): { before: ChangedWords[]; after: ChangedWords[] } {
  const [left, right] = [passageWords(before.words, [ranges.before]), passageWords(after.words, [ranges.after])]
  const said = missingWords(left, right)
  const written = rewrittenWords(left, right)
  return {
    before: rangesOf(before, asMissing(left, said.one), written.one, said.one),
    after: rangesOf(after, asMissing(right, said.other), written.other, said.other),
  }
}

/** "5" for "five" says the same: a change of wording. */
const asMissing = (words: readonly KindedWord[], isMissing: readonly boolean[]) =>
  words.map((word, at): KindedWord => (isMissing[at] ? word : { ...word, kind: 'wording' }))

function rangesOf(
  { quotations }: ReadEdition,
  words: readonly KindedWord[],
  ...missing: readonly (readonly boolean[])[]
): ChangedWords[] {
  const noteOf = (at: number) => (missing.some(isMissing => isMissing[at]) ? '' : null)
  return kindedRanges(words, noteOf, offset => isWithin(quotations, offset)).map(({ note: _, ...range }) => range)
}

/** The figures and names of a passage that the other edition nowhere has. */
export function newWords(edition: ReadEdition, other: ReadEdition, range: Range): ChangedWords[] {
  const words = passageWords(edition.words, [range])
  const isNew = words.map(({ kind, form, name }) => {
    if (kind === 'number') return !other.forms.has(form)
    return kind === 'name' && !other.names.has(name) && !other.forms.has(form)
  })
  return rangesOf(edition, words, isNew)
}

const order: readonly Matter[] = ['number', 'name', 'quotation', 'negation', 'hedge']

/** What changed words touch that may change what is said. */
export function mattersOf(words: readonly ChangedWords[], hasQuotation = false): Matter[] {
  const touched = new Set<string>(words.map(({ kind }) => kind))
  if (hasQuotation || words.some(({ inQuotation }) => inQuotation)) touched.add('quotation')
  return order.filter(matter => touched.has(matter))
}

/** Whether a passage quotes something, more than a word in quotation marks, that the other edition nowhere has. */
export function hasNewQuotation({ text, quotations }: ReadEdition, other: ReadEdition, [start, end]: Range): boolean {
  return quotations
    .filter(([from, to]) => from < end && to > start)
    .some(([from, to]) => {
      const quoted = text.slice(Math.max(from, start), Math.min(to, end)).replace(/^\P{L}+|\P{L}+$/gu, '')
      return tokenise(quoted).length >= editionRules.shortestQuotation && !other.text.includes(quoted)
    })
}
