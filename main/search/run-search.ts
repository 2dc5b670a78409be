import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { Call, ParsedParamsOf, ResultOf } from '../contract/method.ts'
import type { SearchResult, searchMethods } from '../contract/search.ts'
import { breathe } from './breathe.ts'
import { expandClauses } from './expand-clause.ts'
import { findSpelled } from './find-spelled.ts'
import { createMatcher, inText, type Matcher } from './matcher.ts'
import { inNotes, noteSnippets } from './note-snippets.ts'
import { findOtherSpellings, spellingsAlone, tellSpellings, withSpellings } from './other-spellings.ts'
import { parseQuery } from './parse-query.ts'
import { planQuery } from './plan-query.ts'
import { findDocuments, type Hit } from './rank.ts'
import { findInText } from './snippets.ts'
import { statement } from './statement.ts'
import { unknownName } from './unknown-name.ts'

type Run = (typeof searchMethods)['search.run']
type Asked = Omit<ParsedParamsOf<Run>, 'withRows'>

/**
 * Answers a search from the index, on a connection that may be read-only. An empty query finds nothing. Lets other work of its
 * thread pass between statements, and ends with `cancelled` where the call was cancelled meanwhile.
 */
export async function runSearch(db: Database, params: Asked, call: Call): Promise<ResultOf<Run>> {
  const { query, any, isTyping, spellings, filters, sort, offset, limit } = params
  const pause = () => breathe(call)
  const { clauses, tree, filters: named, ...parsed } = parseQuery(query, { any, isTyping })
  const remark = parsed.remark ?? unknownName(db, query, named, isTyping)
  const unreadable = countUnreadable(db)
  if (tree === null) return { total: 0, isAbout: false, unreadable, results: [], remark, alsoSearched: null }
  await pause()
  const expansions = expandClauses(db, clauses)
  const others = spellings ? findOtherSpellings(db, clauses) : []
  const isLooked = (_: unknown, at: number) => !clauses[at]?.isNegative
  const page = { filters, sort, offset, limit }
  const looked = expansions.filter(isLooked)
  const plan = planQuery(tree, expansions, looked)
  const exact = { plan, expansions: looked, matcher: createMatcher(looked), ...page }
  const both = [...looked, ...spellingsAlone(expansions, others)]
  const wide = withSpellings(expansions, others)
  const found =
    both.length === looked.length
      ? await findDocuments(db, exact, pause)
      : await findSpelled(
          db,
          exact,
          {
            plan: planQuery(tree, wide, wide.filter(isLooked)),
            expansions: both,
            matcher: createMatcher(both),
            ...page,
          },
          pause,
        )
  const matchers = { text: createMatcher(inText(both)), note: createMatcher(inNotes(both)) }
  const results: SearchResult[] = []
  for (const hit of found.hits) {
    const result = resultOf(db, hit, matchers)
    if (result !== null) results.push(result)
    if (results.length % 20 === 0) await pause()
  }
  return {
    total: found.total,
    isAbout: found.isAbout,
    unreadable,
    results,
    remark,
    alsoSearched: tellSpellings(others),
  }
}

/**
 * How many documents hold no readable text. The plus leads SQLite to the short index of unreadable documents, away from the long
 * one of those not in the trash.
 */
export function countUnreadable(db: Database): number {
  const sql = 'select count(*) as count from documents where unreadable is not null and +trashed_at is null'
  return (statement(db, sql).get() as { count: number }).count
}

type Matchers = Record<'text' | 'note', Matcher>
type Row = { title: string; outlet: string | null; date: string | null; text: string | null }

function resultOf(db: Database, { id, score }: Hit, matchers: Matchers): SearchResult | null {
  const row = statement(
    db,
    `select d.title, d.outlet, d.date, t.text from documents d
     left join texts t on t.document_id = d.id and t.version = d.text_version where d.id = ?`,
  ).get(id) as Row | undefined
  if (row === undefined) return null
  const { title, outlet, date, text } = row
  const found = findInText(text ?? '', matchers.text)
  return { id, title, outlet, date, score, ...found, notes: noteSnippets(db, id, matchers.note) }
}
