import type { Database } from 'better-sqlite3-multiple-ciphers'
import { lowerInPlace } from '../text/normalise.ts'
import { hashesOf, scanWords } from '../text/scan-words.ts'
import { spellingKeys } from '../text/spelling-key.ts'
import { stem, stemmingLanguage } from '../text/stem.ts'
import { type ChampionCounter, createChampionCounter } from './champions.ts'
import type { IndexedDocument } from './index-writer.ts'
import { createKnownForms, type KnownForms } from './known-forms.ts'

/** The columns of `postings`, in their order, and those of `champions` with the numbers after them. */
const columns = ['title', 'byline', 'outlet', 'text', 'note'] as const
const championColumns = ['head', 'text'] as const
const placesFor = columns.length + championColumns.length
type Table = 'postings' | 'champions'
const columnNumbers: Record<Table, ReadonlyMap<string, number>> = {
  postings: new Map(columns.map((name, at) => [name, at])),
  champions: new Map(championColumns.map((name, at) => [name, columns.length + at])),
}

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
  const place = Math.imul(position, placesFor) + column
  let one = Math.imul(hash ^ Math.imul(place, 0x9e3779b1), 0x85ebca6b)
  one ^= one >>> 15
  let two = Math.imul(check + Math.imul(place, 0xc2b2ae35), 0x27d4eb2f)
  two ^= two >>> 13
  sum.one = (sum.one + Math.imul(one, 0xc2b2ae3d)) | 0
  sum.two = (sum.two + Math.imul(two, 0x165667b1)) | 0
  if (column < columns.length) sum.words++
}

type Occurrence = [term: string, document: number, column: string, position: number]

/**
 * Adds every occurrence that a table of the index holds to the sum of its document; answers the ids that have no sum, which are
 * of no document. Reads the whole table once, in the order of its words, through a temporary table of this connection, which must
 * be allowed to make one. `between` is awaited now and then, and may throw. Throws SqliteError where the index is damaged.
 */
export async function sumIndex(
  db: Database,
  table: Table,
  sums: ReadonlyMap<number, ContentSum>,
  between: () => Promise<void>,
): Promise<Set<number>> {
  db.exec(`create virtual table if not exists temp.${table}_words using fts5vocab('main', '${table}', 'instance')`)
  const rows = db.prepare(`select term, doc, col, offset from temp.${table}_words`).raw().iterate()
  const numbers = columnNumbers[table]
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
    if (sum) addPlace(sum, hash, check, numbers.get(column) ?? 0, position)
    else strays.add(document)
    if (++read % rowsAtOnce === 0) await between()
  }
  return strays
}

/**
 * What a document's fields should be in the index, and whether each word of it has its stem in `forms`, and its keys in
 * `spellings`.
 */
export type ExpectedContent = { sum: ContentSum; hasForms: boolean }

/** Analyses documents again as the index writer does, and looks up each written form once. */
export function createContentReader(db: Database): (document: IndexedDocument) => ExpectedContent {
  const stemOf = db.prepare('select stem from forms where form = ? and language = ?').pluck()
  const isSpelled = db.prepare('select 1 from spellings where key = ? and form = ?').pluck()
  const isKept = (form: string, language: string, made: string) =>
    stemOf.get(form, language) === made && spellingKeys(form).every(key => isSpelled.get(key, form) !== undefined)
  const byLanguage = new Map<string, { known: KnownForms; champions: ChampionCounter }>()

  function readingIn(language: string) {
    const known = byLanguage.get(language)
    if (known?.known.isFull() === true) known.known.clear()
    const made = known ?? { known: createKnownForms(), champions: createChampionCounter(language) }
    byLanguage.set(language, made)
    return made
  }
  return document => {
    const language = stemmingLanguage(document.language)
    const { known, champions } = readingIn(language)
    const sum = emptySum()
    let hasForms = true
    const number = (form: () => string, hash: number, check: number) => {
      const met = known.meet(hash, check)
      if (met >= 0) return met
      const made = stem(form(), language)
      if (!isKept(form(), language, made)) hasForms = false
      champions.learn(~met, form())
      return ~met
    }
    const head: string[] = []
    const lowered = columns.map(name => lowerInPlace(document[name] ?? ''))
    lowered.forEach((lower, column) => {
      let position = 0
      scanWords(lower, (start, end, folded, hash, check) => {
        const form = () => folded ?? lower.slice(start, end)
        addPlace(sum, hash, check, column, position++)
        const met = number(form, hash, check)
        if (column === textColumn) champions.count(met, start, end, folded)
        else head.push(form())
      })
    })
    addWords(sum, head, columns.length)
    addWords(sum, champions.take(lowered[textColumn] ?? '').split(' '), columns.length + 1)
    return { sum, hasForms }
  }
}

const textColumn = columns.indexOf('text')

function addWords(sum: ContentSum, words: readonly string[], column: number): void {
  words
    .filter(word => word !== '')
    .forEach((word, position) => {
      const [hash, check] = hashesOf(word)
      addPlace(sum, hash, check, column, position)
    })
}
