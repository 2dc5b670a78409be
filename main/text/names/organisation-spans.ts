import { givenNameOf } from './given-name-list.ts'
import { kazakhOrganisation } from './kazakh-organisations.ts'
import type { Reading, Span } from './mentions.ts'
import { isJoined, type NameWord } from './name-scan.ts'
import { russianOrganisation } from './russian-organisations.ts'
import { isOpener, isOrganisationWord, roleAt } from './word-lists.ts'

const ofWords = new Set('of for on against'.split(' '))
const mostWords = 12

/**
 * Organisations of an English text by the word that says so: the last one in a row of capitals (Rapid Action Battalion) with what
 * follows it after of or for (Court of Appeal, Organization for Security and Co-operation in Europe).
 */
export function englishOrganisation({ words, taken }: Reading, from: number, to: number): Span | null {
  let head = -1
  for (let at = from; at < to; at++) {
    // A role ends the organisation before it, unless it is part of one: Attorney General's Office.
    if (at > from && roleAt(words, at, 'en') > 0 && !isOrganisationWord(words[at + 1]?.fold ?? '', 'en')) break
    if (isOrganisationWord(words[at]?.fold ?? '', 'en')) head = at
  }
  if (head < 0) return null
  let start = from
  while (start < head && words[start]?.begins && isOpener(words[start]?.fold ?? '', 'en')) start++
  const end = isSuffix(words[head + 1]) ? head + 2 : extended(words, taken, head + 1)
  return end - start === 1 ? null : { from: start, to: end }
}

const isSuffix = (word: NameWord | undefined) =>
  word !== undefined && /^(?:inc|ltd|llc|plc|corp|co)$/.test(word.fold) && word.isCapital && word.gap === ' '

/** The organisation whose name begins at a word, by what it says of itself; `end` is where its row of capitals ends. */
export function organisationAt(reading: Reading, at: number, end: number): Span | null {
  const { words, language, named } = reading
  if (language === 'ru') return russianOrganisation(words, at)
  if (language === 'kk') return kazakhOrganisation(words, at)
  const span = end > at ? englishOrganisation(reading, at, end) : null
  if (span?.from !== at) return null
  const isOfHeadline = words[at]?.isInHeadline && !words.slice(at, span.to).every(({ fold }) => named.has(fold))
  return isOfHeadline ? null : span
}

/** The end of an organisation's name that goes on after its head with of or for. */
function extended(words: readonly NameWord[], taken: Uint8Array, end: number): number {
  let to = end
  let isOpen = false
  while (to - end < mostWords) {
    const link = words[to]
    if (!link || link.isCapital || link.gap !== ' ' || words[to - 1]?.isPossessive) break
    const isLink = ofWords.has(link.fold) || (isOpen && (link.fold === 'and' || link.fold === 'in'))
    if (!isLink) break
    const article = words[to + 1]?.fold === 'the' ? 1 : 0
    const next = capitals(words, taken, to + 1 + article)
    if (next === to + 1 + article) break
    if (link.fold === 'and' && !isOrdinaryTail(words, to + 1)) break
    to = next
    isOpen = link.fold !== 'in'
  }
  return to
}

/** A capital after "and" that is neither a person nor letters nor a body of its own goes on with the name. */
const isOrdinaryTail = (words: readonly NameWord[], at: number) => {
  const word = words[at]
  return word !== undefined && !word.isShout && givenNameOf(word.fold, 'en') === null && roleAt(words, at, 'en') === 0
}

function capitals(words: readonly NameWord[], taken: Uint8Array, from: number): number {
  let at = from
  while (
    words[at]?.isCapital &&
    taken[at] !== 1 &&
    words[at]?.gap === ' ' &&
    (at === from || isJoined(words, at)) &&
    (at === from || roleAt(words, at, 'en') === 0)
  )
    at++
  return at
}
