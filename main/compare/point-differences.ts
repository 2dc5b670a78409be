import type { Comparison, Point } from '../contract/compare.ts'
import { type ComparedWord, comparedWords, markedRanges, missingWords } from '../text/word-difference.ts'
import type { AccountText } from './read-account.ts'

type Difference = Comparison['differences'][number]
/** `isAlone`: which words no other passage has so far; `hasPartner`: whether one was of the same language. */
type Passage = { account: AccountText; words: ComparedWord[]; isAlone: boolean[]; hasPartner: boolean }

/**
 * The words of each account's passage in a point that no other account has there. Between two languages only numbers can be
 * compared, and only they are marked.
 */
export function pointDifferences(point: Point, at: number, accounts: readonly AccountText[]): Difference[] {
  const passages = passagesOf(point, accounts)
  for (const [place, one] of passages.entries()) {
    for (const other of passages.slice(place + 1)) keepWhatIsAlone(one, other)
  }
  return passages.flatMap(({ account, words, isAlone, hasPartner }) => {
    const ranges = markedRanges(
      words,
      isAlone.map((alone, place) => alone && (hasPartner || isNumber(words[place]))),
    )
    return ranges.length === 0 ? [] : [{ point: at, document: account.id, ranges }]
  })
}

function passagesOf(point: Point, accounts: readonly AccountText[]): Passage[] {
  return accounts.flatMap(account => {
    const stretches = point.members
      .filter(({ document }) => document === account.id)
      .map(({ start, end }): [number, number] => [start, end])
    if (stretches.length === 0) return []
    const words = comparedWords(account.text, stretches, account.language)
    return [{ account, words, isAlone: words.map(() => true), hasPartner: false }]
  })
}

function keepWhatIsAlone(one: Passage, other: Passage) {
  const isOneLanguage = one.account.language === other.account.language
  const missing = missingWords(one.words, other.words)
  keepMissing(one, missing.one, isOneLanguage)
  keepMissing(other, missing.other, isOneLanguage)
}

function keepMissing(passage: Passage, missing: readonly boolean[], isOneLanguage: boolean) {
  passage.hasPartner ||= isOneLanguage
  for (const [at, isMissing] of missing.entries()) {
    const canTell = isOneLanguage || isNumber(passage.words[at])
    if (canTell && !isMissing) passage.isAlone[at] = false
  }
}

const isNumber = (word: ComparedWord | undefined) => /^\d/.test(word?.form ?? '')
