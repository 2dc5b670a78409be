import type { Database } from 'better-sqlite3-multiple-ciphers'
import { stem } from '../text/stem.ts'
import { stopWordsOf } from '../text/stop-words.ts'
import { tokenise } from '../text/tokenise.ts'
import { languagesOf } from './expand-clause.ts'
import { column, rows } from './statement.ts'

/** A beginning of one letter is the beginning of too much. */
const leastTyped = 2
/** Among so many of the most frequent forms are those that are offered: some are words of grammar, and many of one stem. */
const mostRead = 40

/** How a word may go on, and from where on it would be exchanged: words of the library that begin so, the most frequent first. */
export type WordCompletions = { from: number; words: string[] }

/**
 * Completes the last word of what is typed. Of forms with one stem, which find the same, only the most frequent is offered, and
 * none of the words that say nothing of a text. `from` is in UTF-16 code units of `typed`.
 */
export function completeWord(db: Database, typed: string, most: number): WordCompletions {
  const last = tokenise(typed).at(-1)
  if (last === undefined || last.end !== typed.length || last.term.length < leastTyped) return { from: 0, words: [] }
  const languages = languagesOf(db).filter(language => language !== '')
  const stops = languages.map(stopWordsOf)
  const stemsOf = (form: string) => languages.map(language => `${language} ${stem(form, language)}`)
  // A whole word finds its other forms as it stands; what only begins one may look like its stem and be none.
  const met = new Set(isForm(db, last.term) ? stemsOf(last.term) : [])
  const words: string[] = []
  for (const [form] of formsFrom(db, last.term)) {
    const stems = stemsOf(form)
    if (form === last.term || stems.some(one => met.has(one)) || stops.some(stop => stop.has(form))) continue
    for (const one of stems) met.add(one)
    words.push(form)
    if (words.length === most) break
  }
  return { from: last.start, words }
}

const isForm = (db: Database, form: string) => column(db, 'select 1 from forms where form = ? limit 1', form).length > 0

function formsFrom(db: Database, begins: string): [form: string, seen: number][] {
  return rows(
    db,
    `select form, sum(seen) as often from forms where form >= ? and form < ?
     group by form order by often desc, length(form), form limit ${mostRead}`,
    begins,
    `${begins}\u{10ffff}`,
  )
}
