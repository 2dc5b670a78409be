import type { Database } from 'better-sqlite3-multiple-ciphers'
import { CollateError } from '../contract/failure.ts'
import type { ParsedParamsOf, ResultOf } from '../contract/method.ts'
import type { searchMethods } from '../contract/search.ts'
import { expandClauses } from './expand-clause.ts'
import { createMatcher, inText, type Match, mergedRanges } from './matcher.ts'
import { findOtherSpellings, spellingsAlone } from './other-spellings.ts'
import { parseQuery } from './parse-query.ts'
import { statement } from './statement.ts'

type Matches = (typeof searchMethods)['search.matches']

/** Everywhere the words of a query stand in a document's text, as ranges of UTF-16 code units in order. Fails: not-found. */
export function findMatches(
  db: Database,
  { query, documentId, any, spellings }: ParsedParamsOf<Matches>,
): ResultOf<Matches> {
  const document = statement(
    db,
    `select d.text_version as version, t.text from documents d
     left join texts t on t.document_id = d.id and t.version = d.text_version where d.id = ?`,
  ).get(documentId) as { version: number; text: string | null } | undefined
  if (document === undefined) {
    throw new CollateError('not-found', 'This document is no longer in the library. Go back to the list.')
  }
  const { clauses } = parseQuery(query, { any, isTyping: false })
  const looked = clauses.filter(({ isNegative }) => !isNegative)
  const expansions = expandClauses(db, looked)
  const others = spellings ? findOtherSpellings(db, looked) : []
  const matcher = createMatcher(inText([...expansions, ...spellingsAlone(expansions, others)]))
  const matches: Match[] = []
  matcher.scan(document.text ?? '', 0, match => matches.push(match))
  return { textVersion: document.version, matches: mergedRanges(matches) }
}
