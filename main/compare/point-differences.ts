import type { Comparison, Point } from '../contract/compare.ts'
import { missingAcross } from '../text/difference-across.ts'
import { type KindedWord, passageWords, readKindedWords } from '../text/kinded-words.ts'
import type { Range } from '../text/range.ts'
import { kindedRanges, missingWords } from '../text/word-difference.ts'
import { isWithin, quotationRanges } from './quotation-ranges.ts'
import type { AccountText } from './read-account.ts'

type Difference = Comparison['differences'][number]
type Account = { id: number; language: string | null; words: KindedWord[]; quotations: Range[] }
/** `lackedBy`: for each word the accounts that lack it; `begins`: the places where a stretch of its own begins. */
type Passage = { account: Account; words: KindedWord[]; lackedBy: number[][]; begins: Set<number> }

/** Tells of a point, the `at`th, which words of each account's passage another account's passage there lacks. */
export type ReadDifferences = (point: Point, at: number) => Difference[]

/**
 * Reads accounts once, for the differences of all their points. Between two languages only numbers and names are compared, and
 * whether the one hedges or denies and the other does not.
 */
export function readDifferences(accounts: readonly AccountText[]): ReadDifferences {
  const read = new Map<number, Account>()
  const accountOf = (id: number): Account | undefined => {
    const text = accounts.find(account => account.id === id)
    const known = read.get(id) ?? (text && readAccountWords(text))
    if (known) read.set(id, known)
    return known
  }
  const ids = accounts.map(({ id }) => id)
  return (point, at) => {
    const passages = ids.flatMap(id => passageOf(point, id, accountOf) ?? [])
    for (const [place, one] of passages.entries())
      for (const other of passages.slice(place + 1)) noteWhatIsLacking(one, other)
    return passages.flatMap(passage => differenceOf(passage, at) ?? [])
  }
}

const readAccountWords = ({ id, text, language }: AccountText): Account => ({
  id,
  language: language?.split('-')[0] ?? null,
  words: readKindedWords(text, language),
  quotations: quotationRanges(text),
})

function passageOf({ members }: Point, id: number, accountOf: (id: number) => Account | undefined) {
  const stretches = members
    .filter(({ document }) => document === id)
    .map(({ start, end }): Range => [start, end])
    .sort(([one], [other]) => one - other)
  const account = stretches.length > 0 ? accountOf(id) : undefined
  if (!account) return undefined
  const words = passageWords(account.words, stretches)
  const begins = new Set(stretches.map(([from]) => words.findIndex(({ start }) => start >= from)))
  return { account, words, lackedBy: words.map(() => []), begins } satisfies Passage
}

function noteWhatIsLacking(one: Passage, other: Passage) {
  const [left, right] = [one, other].map(({ words, account: { language } }) => ({ words, language })) as [In, In]
  const missing =
    left.language === right.language
      ? missingWords(left.words, right.words)
      : { one: missingAcross(left, right), other: missingAcross(right, left) }
  note(one, missing.one, other.account.id)
  note(other, missing.other, one.account.id)
}

type In = { words: KindedWord[]; language: string | null }

function note({ lackedBy }: Passage, missing: readonly boolean[], partner: number) {
  for (const [at, isMissing] of missing.entries()) if (isMissing) lackedBy[at]?.push(partner)
}

function differenceOf({ account, words, lackedBy, begins }: Passage, point: number): Difference | undefined {
  const noteOf = (at: number) => lackedBy[at]?.join(' ') || null
  const isQuoted = (offset: number) => isWithin(account.quotations, offset)
  const ranges = kindedRanges(words, noteOf, isQuoted, at => begins.has(at))
  if (ranges.length === 0) return undefined
  return {
    point,
    document: account.id,
    ranges: ranges.map(({ note, ...range }) => ({ ...range, against: note.split(' ').map(Number) })),
  }
}
