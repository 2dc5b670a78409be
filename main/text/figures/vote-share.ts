import type { Measured, Sentence } from './measure-of.ts'
import { namedBefore } from './owner-names.ts'
import type { Quantity } from './quantity.ts'
import { gapBefore, isCapital, type Reading } from './reading.ts'
import type { SentenceView } from './sentence-view.ts'

/** «За Абдильдина проголосовали 12 процентов», "12 percent voted for Abdildin": a share of the vote, and no turnout. */
export function isVoteFor({ reading, view }: Sentence, { first }: Measured, quantity: Quantity): boolean {
  if (!/^(?:проголос|голосов|voted)/.test(reading.words[first] ?? '')) return false
  for (let at = Math.max(view.first, first - 12); at < Math.min(view.end, Math.max(first, quantity.last) + 4); at++)
    if (
      /^(?:за|for)$/.test(reading.words[at] ?? '') &&
      reading.words.slice(at + 1, at + 4).some((_, step) => isCapital(reading, at + 1 + step))
    )
      return true
  return false
}

/** "Kasymov had 4.61 percent", «Касымов — 4,61 процента»: of a person a percentage is a share of the vote. */
export function isNamedShare(reading: Reading, view: SentenceView, quantity: Quantity): boolean {
  const { first, number, kind, last } = quantity
  if (kind !== 'percentage' || first <= view.first) return false
  if (isOfElection(reading) && reading.words[last + 1] !== 'of' && namedBefore(reading, view, quantity, null) !== null)
    return true
  const isDash = /^\s[—–]\s$/.test(gapBefore(reading, number))
  if (isDash) return isCapital(reading, first - 1)
  return (
    /^(?:had|has|with|for|gave|him|her|at)$/.test(reading.words[first - 1] ?? '') &&
    first - 2 >= view.first &&
    isCapital(reading, first - 2)
  )
}

const electoral =
  /^(?:election|elections|vote|votes|ballot|ballots|turnout|candidate|candidates|выбор|выборы|выборах|выборов|голосов|кандидат\p{L}*|явка|явки|избирател\p{L}*|сайлау\p{L}*|дауыс\p{L}*|үміткер\p{L}*)$/u

/** So many words of an election make a text a report of one. */
const leastElectoral = 3

const elections = new WeakMap<Reading, boolean>()

/** Whether a text reports an election: there the percentage of a person is a share of the vote. */
function isOfElection(reading: Reading): boolean {
  const known = elections.get(reading)
  if (known !== undefined) return known
  let count = 0
  for (const word of reading.words) if (electoral.test(word) && ++count >= leastElectoral) break
  elections.set(reading, count >= leastElectoral)
  return count >= leastElectoral
}

/** "Got 0.2 percent of adults" is no share of the vote; of votes and voters it is. */
export function isShareOfOthers({ words }: Reading, { last }: Quantity): boolean {
  if (words[last + 1] !== 'of') return false
  return !words.slice(last + 2, last + 5).some(word => /^(?:vote|ballot|elector)/.test(word))
}
