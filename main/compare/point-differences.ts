import type { Comparison, Point } from '../contract/compare.ts'
import { type Heard, hear, isUnheard, missingAcross } from '../text/difference-across.ts'
import { type KindedWord, passageWords, readKindedWords } from '../text/kinded-words.ts'
import type { Range } from '../text/range.ts'
import { kindedRanges, missingWords } from '../text/word-difference.ts'
import { isWithin, quotationRanges } from './quotation-ranges.ts'
import type { AccountText } from './read-account.ts'

type Difference = Comparison['differences'][number]
type Account = {
  id: number
  language: string | null
  words: KindedWord[]
  quotations: Range[]
  /** Keys of all its words with a capital. */
  names: ReadonlySet<string>
  /** What another language can be compared with. */
  heard: () => Heard
}
/**
 * `lackedBy`: for each word the accounts whose passage lacks it; `tellsAgainst`: for each name those of them where that tells
 * something; `begins`: the places where a stretch of its own begins.
 */
type Passage = {
  account: Account
  words: KindedWord[]
  lackedBy: number[][]
  tellsAgainst: number[][]
  begins: Set<number>
}

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

function readAccountWords({ id, text, language }: AccountText): Account {
  const primary = language?.split('-')[0] ?? null
  const words = readKindedWords(text, language)
  let heard: Heard | undefined
  return {
    id,
    language: primary,
    words,
    quotations: quotationRanges(text),
    names: new Set(words.map(({ name }) => name)),
    heard: () => {
      heard ??= hear(words, primary)
      return heard
    },
  }
}

function passageOf({ members }: Point, id: number, accountOf: (id: number) => Account | undefined) {
  const stretches = members
    .filter(({ document }) => document === id)
    .map(({ start, end }): Range => [start, end])
    .sort(([one], [other]) => one - other)
  const account = stretches.length > 0 ? accountOf(id) : undefined
  if (!account) return undefined
  const words = passageWords(account.words, stretches)
  const begins = new Set(stretches.map(([from]) => words.findIndex(({ start }) => start >= from)))
  return { account, words, lackedBy: words.map(() => []), tellsAgainst: words.map(() => []), begins } satisfies Passage
}

function noteWhatIsLacking(one: Passage, other: Passage) {
  const missing = missingBetween(one, other)
  const hasMissingName = (words: readonly KindedWord[], isMissing: readonly boolean[]) =>
    words.some(({ kind }, at) => kind === 'name' && isMissing[at])
  const areReplaced = hasMissingName(one.words, missing.one) && hasMissingName(other.words, missing.other)
  note(one, missing.one, other.account, areReplaced)
  note(other, missing.other, one.account, areReplaced)
}

function missingBetween(one: Passage, other: Passage) {
  const [left, right] = [one.account.language, other.account.language]
  if (left === right) return missingWords(one.words, other.words)
  return {
    one: missingAcross(one.words, left, hear(other.words, right)),
    other: missingAcross(other.words, right, hear(one.words, left)),
  }
}

/**
 * A name that the partner's passage lacks tells something where that passage has another name instead, or where the whole account
 * never names it; else the account only says "he".
 */
function note(passage: Passage, missing: readonly boolean[], partner: Account, areReplaced: boolean) {
  const { words, lackedBy, tellsAgainst, account } = passage
  for (const [at, word] of words.entries()) {
    if (!missing[at]) continue
    lackedBy[at]?.push(partner.id)
    if (word.kind !== 'name') continue
    const isOneLanguage = account.language === partner.language
    const isNew = () =>
      isOneLanguage ? !partner.names.has(word.name) : isUnheard(word, account.language, partner.heard())
    if (areReplaced || isNew()) tellsAgainst[at]?.push(partner.id)
    else if (!isOneLanguage) lackedBy[at]?.pop()
  }
}

function differenceOf(passage: Passage, point: number): Difference | undefined {
  const { account, lackedBy, tellsAgainst, begins } = passage
  const tells = (at: number) => (tellsAgainst[at]?.length ?? 0) > 0
  const words = passage.words.map((word, at): KindedWord => {
    return word.kind === 'name' && !tells(at) ? { ...word, kind: 'wording' } : word
  })
  const noteOf = (at: number) => (tells(at) ? tellsAgainst : lackedBy)[at]?.join(' ') || null
  const isQuoted = (offset: number) => isWithin(account.quotations, offset)
  const ranges = kindedRanges(words, noteOf, isQuoted, at => begins.has(at))
  if (ranges.length === 0) return undefined
  return {
    point,
    document: account.id,
    ranges: ranges.map(({ note, ...range }) => ({ ...range, against: note.split(' ').map(Number) })),
  }
}
