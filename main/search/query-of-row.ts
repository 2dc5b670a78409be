import { longestName, type RowReading } from '../contract/batch.ts'
import { stopWordsOf } from '../text/stop-words.ts'
import { tokensBetween } from './query-tokens.ts'
import { mostTogether } from './read-clause.ts'

/** More words than these are no name. */
export const mostWordsOfRow = mostTogether
/** Between the first and the last word of a name of two words; each further word is one more. */
const othersBetween = 3

/** The query for a row of a list: '' where it holds no word; `problem` where it cannot be one, in a sentence. */
export type QueryOfRow = { query: string; problem: string | null }

/**
 * What a row of a list is looked for by, in the language of the search box. But for rows that are queries themselves, nothing in it is an
 * operator: of a name its letters and digits count.
 */
export function queryOfRow(row: string, reading: RowReading): QueryOfRow {
  const written = row.trim()
  if (written.length > longestName) return refused(`This row is longer than ${longestName} characters. Shorten it.`)
  if (reading === 'query') return written === '' ? noWord : { query: written, problem: null }
  const words = wordsOf(written)
  if (words.length === 0) return noWord
  if (words.length > mostWordsOfRow) return refused(`This row has more than ${mostWordsOfRow} words. Shorten it.`)
  const query = reading === 'phrase' ? `"${words.map(({ text }) => text).join(' ')}"` : queryOfName(written, words)
  return { query, problem: null }
}

const refused = (problem: string): QueryOfRow => ({ query: '', problem })
const noWord = refused('There is no word in this row.')

type Word = { text: string; term: string }

function wordsOf(written: string): Word[] {
  return tokensBetween(written, 0, written.length).map(({ start, end, term }) => ({
    text: written.slice(start, end),
    term,
  }))
}

/** Words joined by hyphens, or of a script without spaces, are one word in the box as well. */
function queryOfName(written: string, words: readonly Word[]): string {
  if (words.length > 1 && /^[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*$/u.test(written)) return written
  const own = words.filter(({ text, term }) => text !== text.toLowerCase() || !isStopWord(term))
  const telling = own.length < 2 ? words : own
  const [only] = telling
  const distance = othersBetween + telling.length - 2
  const texts = telling.map(({ text }) => (/^(?:AND|OR|NOT)$/.test(text) ? text.toLowerCase() : text))
  return only !== undefined && new Set(telling.map(({ term }) => term)).size === 1
    ? (texts[0] ?? '')
    : `(${texts.join(' ')})~${distance}`
}

/** The small words of "Bank of England": they say nothing, and stand everywhere. */
const isStopWord = (term: string) => ['en', 'ru', 'kk'].some(language => stopWordsOf(language).has(term))
