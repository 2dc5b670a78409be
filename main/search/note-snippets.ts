import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { SearchResult } from '../contract/search.ts'
import type { Expansion } from './expand-clause.ts'
import type { Matcher } from './matcher.ts'
import { findInText } from './snippets.ts'
import { rows } from './statement.ts'

/** So many notes are shown of a document, and so many looked through. */
const mostShown = 2
const mostRead = 200

/** Those of some clauses that are looked for in notes. */
export function inNotes(expansions: readonly Expansion[]): Expansion[] {
  return expansions.filter(({ fields }) => fields === null || fields.includes('note'))
}

/** The notes on passages of a document that match, each cut to the best of it. */
export function noteSnippets(db: Database, id: number, matcher: Matcher): SearchResult['notes'] {
  const notes = rows<[number, string]>(
    db,
    `select rowid, note from passages where document_id = ? and note is not null order by rowid limit ${mostRead}`,
    id,
  )
  const found: SearchResult['notes'] = []
  for (const [passageId, note] of notes) {
    const [snippet] = findInText(note, matcher).snippets
    if (snippet === undefined || snippet.matches.length === 0) continue
    found.push({ passageId, text: snippet.text, matches: snippet.matches })
    if (found.length === mostShown) break
  }
  return found
}
