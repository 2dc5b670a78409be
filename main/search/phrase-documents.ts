import type { Database } from 'better-sqlite3-multiple-ciphers'
import { indexedTerms } from '../text/unspaced.ts'
import { column } from './statement.ts'

/** The newest documents in which folded words stand one after the other, in their text. */
export function documentsWithPhrase(db: Database, words: readonly string[], most: number): number[] {
  return column<number>(
    db,
    'select rowid from postings where postings match ? order by rowid desc limit ?',
    `text : "${words.flatMap(indexedTerms).join(' ')}"`,
    most,
  )
}
