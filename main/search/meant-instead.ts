import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { Call } from '../contract/method.ts'
import type { AskedSearch } from '../contract/searches.ts'
import type { MeantQuery } from '../contract/suggestions.ts'
import { stem } from '../text/stem.ts'
import { type Token, tokenise } from '../text/tokenise.ts'
import { breathe } from './breathe.ts'
import { countFound } from './count-found.ts'
import { languagesOf } from './expand-clause.ts'
import { parseQuery } from './parse-query.ts'
import type { Clause } from './query-tree.ts'
import { column } from './statement.ts'
import { formList, wordsAtDistance } from './word-lists.ts'

/** A word that the library lacks, where it stands in the query, and the nearest that it holds, the best first. */
type Lacking = Token & { nearest: readonly string[] }

/** So many of the nearest words are tried for each word, and so many queries altogether. */
const mostNearest = 3
const mostTried = 6
/** Among so many words as far away, the most frequent, is chosen. */
const mostConsidered = 30
/** A query that lacks more words than these is not a slip of the fingers, and to look near each takes a few ms. */
const mostLacking = 8

/**
 * For a search that found nothing: the query with each word that the library lacks exchanged for one near it that the library
 * holds; the first of some that finds anything where the search was looking. Null where there is none. Fails: cancelled.
 */
export async function meantInstead(db: Database, asked: AskedSearch, call: Call): Promise<MeantQuery | null> {
  const lacking = await lackingWords(db, asked, call)
  if (lacking.length === 0) return null
  for (const chosen of combinations(lacking)) {
    const query = withWords(asked.query, lacking, chosen)
    const found = await countFound(db, { ...asked, query }, call)
    if (found.total > 0) return { query, ...found }
  }
  return null
}

const isOfWords = ({ kind, isNegative }: Clause) => !isNegative && kind !== 'wildcard' && kind !== 'fuzzy'

/** The words of a query that the library lacks; none where they are too many, or where one of them is near nothing. */
async function lackingWords(db: Database, { query, any }: AskedSearch, call: Call): Promise<Lacking[]> {
  const languages = languagesOf(db)
  const { clauses } = parseQuery(query, { any, isTyping: false })
  const tokens = clauses.filter(isOfWords).flatMap(({ start, end }) =>
    tokenise(query.slice(start, end))
      .filter(({ term }) => !isHeld(db, term, languages))
      .map(token => ({ ...token, start: start + token.start, end: start + token.end })),
  )
  if (tokens.length > mostLacking) return []
  const lacking: Lacking[] = []
  for (const token of tokens) {
    await breathe(call)
    const nearest = nearestWords(db, token.term)
    if (nearest.length === 0) return []
    lacking.push({ ...token, nearest })
  }
  return lacking
}

function isHeld(db: Database, term: string, languages: readonly string[]): boolean {
  if (column(db, 'select 1 from forms where form = ? limit 1', term).length > 0) return true
  const stemmed = 'select 1 from forms where language = ? and stem = ? limit 1'
  return languages.some(one => one !== '' && column(db, stemmed, one, stem(term, one)).length > 0)
}

/**
 * The nearest words of the library; of those as near first what begins alike, since few mistakes are made there, then the most
 * frequent.
 */
function nearestWords(db: Database, term: string): string[] {
  if (/\p{N}/u.test(term)) return []
  const most = mostEdits(term.length)
  const [first] = term
  for (let distance = 1; distance <= most; distance++) {
    const near = wordsAtDistance(formList(db), term, distance, mostConsidered).filter(word => !/\p{N}/u.test(word))
    if (near.length === 0) continue
    const alike = near.filter(word => word.startsWith(first ?? ''))
    const others = near.filter(word => !word.startsWith(first ?? ''))
    return [...alike, ...others].slice(0, mostNearest)
  }
  return []
}

/** A short word is near to nearly every other. Code units. */
function mostEdits(length: number): number {
  if (length < 3) return 0
  if (length < 5) return 1
  return length < 9 ? 2 : 3
}

/** One of the nearest for each word, the best together first; few of all there are. */
function combinations(lacking: readonly Lacking[]): string[][] {
  const made = lacking.reduce<{ words: string[]; cost: number }[]>(
    (before, { nearest }) =>
      before
        .flatMap(({ words, cost }) => nearest.map((word, place) => ({ words: [...words, word], cost: cost + place })))
        .sort((one, other) => one.cost - other.cost)
        .slice(0, mostTried),
    [{ words: [], cost: 0 }],
  )
  return made.map(({ words }) => words)
}

function withWords(query: string, lacking: readonly Lacking[], words: readonly string[]): string {
  let made = ''
  let at = 0
  for (const [place, { start, end }] of lacking.entries()) {
    made += query.slice(at, start) + (words[place] ?? '')
    at = end
  }
  return made + query.slice(at)
}
