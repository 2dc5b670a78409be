import type { Account, Member, Point } from '../contract/compare.ts'
import { isBoilerplate } from '../text/boilerplate.ts'

/**
 * Sentences of an account of which nothing alike was found in another one, as far as it was compared; without the lines that
 * stand around a report (bylines, dates of issue), which are never joined.
 */
export function aloneSentences(account: Account, points: readonly Point[]): Member[] {
  const { id, sentences, text, comparedUntil = Number.POSITIVE_INFINITY } = account
  const joined = points.flatMap(({ members }) => members.filter(({ document }) => document === id))
  const isJoined = sentenceCheck(joined)
  return sentences
    .filter(([start, end]) => end <= comparedUntil && !isJoined(start, end))
    .filter(([start, end]) => !isBoilerplate(text.slice(start, end)))
    .map(([start, end]) => ({ document: id, start, end }))
}

/** Whether a sentence overlaps a joined one. Both come in order, so each is looked at once. */
function sentenceCheck(joined: readonly Member[]) {
  const inOrder = [...joined].sort((one, other) => one.start - other.start)
  let at = 0
  return (start: number, end: number) => {
    while (at < inOrder.length && (inOrder[at]?.end ?? 0) <= start) at++
    return (inOrder[at]?.start ?? end) < end
  }
}

/** Sentences that follow each other within a paragraph, as one stretch each. */
export function joinWithinParagraphs(sentences: readonly Member[], account: Account): Member[] {
  const after = new Map(account.sentences.map(([start], at) => [start, at]))
  const stretches: (Member & { last: number })[] = []
  for (const sentence of sentences) {
    const before = stretches.at(-1)
    const at = after.get(sentence.start) ?? -1
    const isNext = before && at === before.last + 1 && !hasBreak(account.text, before.end, sentence.start)
    if (isNext) Object.assign(before, { end: sentence.end, last: at })
    else stretches.push({ ...sentence, last: at })
  }
  return stretches.map(({ document, start, end }) => ({ document, start, end }))
}

const hasBreak = (text: string, from: number, to: number) => /[\n\r\u2028\u2029]/u.test(text.slice(from, to))
