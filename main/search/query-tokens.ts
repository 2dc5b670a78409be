import { lowerInPlace } from '../text/normalise.ts'
import { scanWords } from '../text/scan-words.ts'
import { type Token, tokenise } from '../text/tokenise.ts'
import { isUnspaced } from '../text/unspaced.ts'

/**
 * A term of a query as the index holds it. `opensWord`: no space stands before it, but a word of a script without spaces begins.
 */
export type QueryToken = Token & { opensWord: boolean }

/**
 * The terms of a part of a query, in order; offsets are UTF-16 code units of the query. Of a script without spaces these are
 * letters. Where its words begin, `Intl.Segmenter` says; a row of words of one letter each, which is how a foreign name comes
 * out, is left as one.
 */
export function tokensBetween(query: string, start: number, end: number): QueryToken[] {
  const text = query.slice(start, end)
  const lower = lowerInPlace(text)
  const words = new Map(tokenise(text).map(word => [word.start, word]))
  const tokens: QueryToken[] = []
  let last: Token | undefined
  scanWords(lower, (from, to, folded) => {
    const term = folded ?? lower.slice(from, to)
    const word = words.get(from)
    const joins = last !== undefined && last.end === from && isUnspaced(term) && isUnspaced(last.term)
    const isRow = word !== undefined && last !== undefined && word.end === to && words.get(last.start)?.end === last.end
    tokens.push({ term, start: from + start, end: to + start, opensWord: joins && word !== undefined && !isRow })
    last = { term, start: from, end: to }
  })
  return tokens
}
