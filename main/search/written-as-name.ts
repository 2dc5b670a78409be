import type { Database } from 'better-sqlite3-multiple-ciphers'
import { lowerInPlace } from '../text/normalise.ts'
import { hashesOf, scanWords } from '../text/scan-words.ts'
import { column } from './statement.ts'

/** So many of the newest documents with a word are looked into, and so many code units of each: a tenth of a ms for a report. */
const mostRead = 4
const mostScanned = 20_000
/** So many more of the one than of the other make it clear. */
const clear = 2
const mostKept = 2000
type Kept = { stamp: string; answers: Map<string, boolean> }
const kept = new WeakMap<Database, Kept>()

/**
 * Whether the newest documents with a folded form write it with a capital, at least as often as without one: a name, in most
 * languages and scripts. Capitals at the beginning of a sentence, and words all in capitals, say nothing; neither does a form that
 * no text has. Answers are kept until a document is added or deleted for good.
 */
export function isWrittenAsName(db: Database, form: string): boolean {
  const answers = answersOf(db)
  const known = answers.get(form)
  if (known !== undefined) return known
  const ids = column<number>(
    db,
    'select rowid from postings where postings match ? order by rowid desc limit ?',
    `text : "${form}"`,
    mostRead,
  )
  let balance = 0
  for (const id of ids) {
    balance += capitalsIn(textOf(db, id), form)
    if (Math.abs(balance) >= clear) break
  }
  if (answers.size >= mostKept) answers.clear()
  answers.set(form, balance >= 0)
  return balance >= 0
}

function answersOf(db: Database): Map<string, boolean> {
  const sql = "select (select max(id) from documents) || '.' || value from index_state where name = 'forms'"
  const stamp = column<string | null>(db, sql)[0] ?? ''
  const known = kept.get(db)
  if (known?.stamp === stamp) return known.answers
  const answers = new Map<string, boolean>()
  kept.set(db, { stamp, answers })
  return answers
}

function textOf(db: Database, id: number): string {
  const sql = `select substr(t.text, 1, ${mostScanned}) from documents d
    join texts t on t.document_id = d.id and t.version = d.text_version where d.id = ?`
  return column<string | null>(db, sql, id)[0] ?? ''
}

/** How much more often a text writes a form with a capital within a sentence than without one. */
function capitalsIn(text: string, form: string): number {
  const lower = lowerInPlace(text)
  const [wanted] = hashesOf(form)
  let balance = 0
  scanWords(lower, (start, end, folded, hash) => {
    if (hash !== wanted || (folded ?? lower.slice(start, end)) !== form) return
    if (text.charAt(start) === lower.charAt(start)) balance--
    else if (text.slice(start, end) !== text.slice(start, end).toUpperCase() && isWithinSentence(text, start)) balance++
  })
  return balance
}

/** A word, a comma or an opening parenthesis stands before it, after perhaps a space. */
const isWithinSentence = (text: string, start: number) =>
  /[\p{L}\p{N},;(][ \u00a0]?$/u.test(text.slice(Math.max(0, start - 3), start))
