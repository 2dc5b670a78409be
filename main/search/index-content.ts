import type { Database } from 'better-sqlite3-multiple-ciphers'
import { lowerInPlace } from '../text/normalise.ts'
import { hashesOf, scanWords } from '../text/scan-words.ts'
import { stem, stemmingLanguage } from '../text/stem.ts'
import type { IndexedDocument } from './index-writer.ts'
import { createKnownForms, type KnownForms } from './known-forms.ts'

/** The columns of `postings`, in their order. */
const columns = ['title', 'byline', 'outlet', 'text', 'note'] as const
const columnNumbers = new Map<string, number>(columns.map((name, at) => [name, at]))

/** So many occurrences are read between two turns of the event loop: some 50 ms. */
const rowsAtOnce = 50_000

/**
 * All words of a document in the index with their places, as two sums that do not depend on the order in which they are met, and
 * their number. Two contents that differ are taken for the same about once in 1.8e19 times.
 */
export type ContentSum = { one: number; two: number; words: number }
export const emptySum = (): ContentSum => ({ one: 0, two: 0, words: 0 })

/** Odd multipliers of MurmurHash3 and xxHash: they spread the place over all bits before it meets the word's hashes. */
function addPlace(sum: ContentSum, hash: number, check: number, column: number, position: number): void {
  const place = Math.imul(position, columns.length) + column
  let one = Math.imul(hash ^ Math.imul(place, 0x9e3779b1), 0x85ebca6b)
  one ^= one >>> 15
  let two = Math.imul(check + Math.imul(place, 0xc2b2ae35), 0x27d4eb2f)
  two ^= two >>> 13
  sum.one = (sum.one + Math.imul(one, 0xc2b2ae3d)) | 0
  sum.two = (sum.two + Math.imul(two, 0x165667b1)) | 0
  sum.words++
}

type Occurrence = [term: string, document: number, column: string, position: number]

/**
 * Adds every occurrence that the index holds to the sum of its document; answers the ids that have no sum, which are of no document.
 * Reads the whole index once, in the order of its words, through a temporary table of this connection, which must be allowed to make one.
 * `between` is awaited now and then, and may throw. Throws SqliteError where the index is damaged.
 */
export async function sumIndex(
  db: Database,
  sums: ReadonlyMap<number, ContentSum>,
  between: () => Promise<void>,
): Promise<Set<number>> {
  db.exec("create virtual table if not exists temp.occurrences using fts5vocab('main', 'postings', 'instance')")
  const rows = db.prepare('select term, doc, col, offset from temp.occurrences').raw().iterate()
  const strays = new Set<number>()
  let last = ''
  let [hash, check] = hashesOf(last)
  let read = 0
  for (const row of rows as IterableIterator<Occurrence>) {
    const [term, document, column, position] = row
    if (term !== last) {
      last = term
      ;[hash, check] = hashesOf(term)
    }
    const sum = sums.get(document)
    if (sum) addPlace(sum, hash, check, columnNumbers.get(column) ?? 0, position)
    else strays.add(document)
    if (++read % rowsAtOnce === 0) await between()
  }
  return strays
}

/** What a document's fields should be in the index, and whether each word of it has its stem in `forms`. */
export type ExpectedContent = { sum: ContentSum; hasForms: boolean }

/** Analyses documents again as the index writer does, and looks up each written form once. */
export function createContentReader(db: Database): (document: IndexedDocument) => ExpectedContent {
  const stemOf = db.prepare('select stem from forms where form = ? and language = ?').pluck()
  const right = new Map<string, KnownForms>()

  function isRight(form: string, language: string): boolean {
    return stemOf.get(form, language) === stem(form, language)
  }
  return document => {
    const language = stemmingLanguage(document.language)
    const known = right.get(language) ?? createKnownForms()
    right.set(language, known)
    const sum = emptySum()
    const wrong = new Set<string>()
    columns.forEach((name, column) => {
      const lower = lowerInPlace(document[name] ?? '')
      let position = 0
      scanWords(lower, (start, end, folded, hash, check) => {
        addPlace(sum, hash, check, column, position++)
        if (known.meet(hash, check)) return
        const form = folded ?? lower.slice(start, end)
        if (!isRight(form, language)) wrong.add(form)
      })
    })
    return { sum, hasForms: wrong.size === 0 }
  }
}
