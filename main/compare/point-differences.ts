import type { Comparison, Point } from '../contract/compare.ts'
import { type ComparedWord, comparedWords, markedRanges, missingWords } from '../text/word-difference.ts'
import type { AccountText } from './read-account.ts'

type Difference = Comparison['differences'][number]
type Passage = { account: AccountText; words: ComparedWord[] }

/**
 * The words of each account's passage in a point that no other account has there. Between two languages only numbers can be
 * compared, and only they are marked.
 */
export function pointDifferences(point: Point, at: number, accounts: readonly AccountText[]): Difference[] {
  const passages = passagesOf(point, accounts)
  return passages.flatMap(passage => {
    const others = passages.filter(other => other !== passage)
    const ranges = markedRanges(passage.words, missingFromAll(passage, others))
    return ranges.length === 0 ? [] : [{ point: at, document: passage.account.id, ranges }]
  })
}

function passagesOf(point: Point, accounts: readonly AccountText[]): Passage[] {
  return accounts.flatMap(account => {
    const stretches = point.members
      .filter(({ document }) => document === account.id)
      .map(({ start, end }): [number, number] => [start, end])
    if (stretches.length === 0) return []
    return [{ account, words: comparedWords(account.text, stretches, account.language) }]
  })
}

function missingFromAll(passage: Passage, others: readonly Passage[]): boolean[] {
  const isAlone = passage.words.map(() => true)
  let hasSameLanguage = false
  for (const other of others) {
    const isSameLanguage = other.account.language === passage.account.language
    hasSameLanguage ||= isSameLanguage
    for (const [at, isMissing] of missingWords(passage.words, other.words).entries()) {
      const canTell = isSameLanguage || isNumber(passage.words[at])
      if (canTell && !isMissing) isAlone[at] = false
    }
  }
  return isAlone.map((isMissing, at) => isMissing && (hasSameLanguage || isNumber(passage.words[at])))
}

const isNumber = (word: ComparedWord | undefined) => /^\d/.test(word?.form ?? '')
