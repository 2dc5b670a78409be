import type { Range } from '../text/range.ts'
import { splitSentences } from '../text/sentences.ts'
import { stem } from '../text/stem.ts'
import { stopWordsOf } from '../text/stop-words.ts'
import { scanTerms } from '../text/tokenise.ts'
import type { Vocabulary } from './vocabulary.ts'

/** An account as it is handed over: `language` is a BCP 47 tag or null where unknown. */
export type AccountText = { id: number; text: string; language: string | null }

/** A sentence's terms: how often each stands in it, by number. */
export type ReadSentence = { range: Range; counts: Map<number, number> }

/** `comparedUntil`: where in the text comparison ended, in code units; its length unless the account is too long. */
export type ReadAccount = {
  id: number
  language: string | null
  sentences: ReadSentence[]
  /** Of the whole text, also of what is not compared. */
  ranges: Range[]
  comparedUntil: number
}

/** Sentences of an account that are compared, about 60,000 words: the matrix of two such accounts stays below 10 million. */
export const mostSentences = 3000

/** Splits an account into sentences and counts their terms in the vocabulary. */
export function readAccount(account: AccountText, vocabulary: Vocabulary): ReadAccount {
  const ranges = splitSentences(account.text, account.language)
  const sentences: ReadSentence[] = ranges.slice(0, mostSentences).map(range => ({ range, counts: new Map() }))
  const comparedUntil = ranges.length > mostSentences ? (sentences.at(-1)?.range[1] ?? 0) : account.text.length
  countTerms(account, sentences, comparedUntil, vocabulary)
  for (const { counts } of sentences) {
    for (const term of counts.keys()) vocabulary.holding[term] = (vocabulary.holding[term] ?? 0) + 1
  }
  vocabulary.sentences += sentences.length
  return { id: account.id, language: account.language, sentences, ranges, comparedUntil }
}

function countTerms(account: AccountText, sentences: ReadSentence[], end: number, vocabulary: Vocabulary) {
  const stopWords = stopWordsOf(account.language)
  let at = 0
  scanTerms(account.text.slice(0, end), (form, start) => {
    while (at < sentences.length && start >= (sentences[at]?.range[1] ?? 0)) at++
    const sentence = sentences[at]
    if (!sentence || start < sentence.range[0] || stopWords.has(form)) return
    const term = vocabulary.numberOf(stem(form, account.language))
    sentence.counts.set(term, (sentence.counts.get(term) ?? 0) + 1)
  })
}
