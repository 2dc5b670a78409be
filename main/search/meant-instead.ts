import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { Call } from '../contract/method.ts'
import type { AskedSearch } from '../contract/searches.ts'
import type { MeantQuery } from '../contract/suggestions.ts'
import { stem } from '../text/stem.ts'
import { type Token, tokenise } from '../text/tokenise.ts'
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

/**
 * For a search that found nothing: the query with each word that the library lacks exchanged for one near it that the library holds;
 * the first of some that finds anything where the search was looking. Null where there is none. Fails: cancelled.
 */
export async function meantInstead(db: Database, asked: AskedSearch, call: Call): Promise<MeantQuery | null> {
  const { clauses } = parseQuery(asked.query, { any: asked.any, isTyping: false })
  const lacking = clauses.filter(isOfWords).flatMap(clause => lackingOf(db, asked.query, clause))
  if (lacking.length === 0 || lacking.some(({ nearest }) => nearest.length === 0)) return null
  for (const chosen of combinations(lacking)) {
    const query = withWords(asked.query, lacking, chosen)
    const found = await countFound(db, { ...asked, query }, call)
    if (found.total > 0) return { query, ...found }
  }
  return null
}

const isOfWords = ({ kind, isNegative }: Clause) => !isNegative && kind !== 'wildcard' && kind !== 'fuzzy'

function lackingOf(db: Database, query: string, { start, end }: Clause): Lacking[] {
  const languages = languagesOf(db)
  const tokens = tokenise(query.slice(start, end)).filter(({ term }) => !isHeld(db, term, languages))
  return tokens.map(token => ({
    term: token.term,
    start: start + token.start,
    end: start + token.end,
    nearest: nearestWords(db, token.term),
  }))
}

function isHeld(db: Database, term: string, languages: readonly string[]): boolean {
  if (column(db, 'select 1 from forms where form = ? limit 1', term).length > 0) return true
  const stemmed = 'select 1 from forms where language = ? and stem = ? limit 1'
  return languages.some(one => one !== '' && column(db, stemmed, one, stem(term, one)).length > 0)
}

/** The nearest words of the library; of those as near first what begins alike, since few mistakes are made there, then the most frequent. */
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
