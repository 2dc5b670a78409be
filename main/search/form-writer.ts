import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { VisitWord } from '../text/scan-words.ts'
import { stem, stemmingLanguage } from '../text/stem.ts'
import type { IndexTables } from './index-tables.ts'
import { createKnownForms, type KnownForms } from './known-forms.ts'

/** One document in so many lends its words to the estimate of how frequent a form is. */
export const sampledOneIn = 64
const isSampled = (id: number) => id % sampledOneIn === 0

export type FormWriter = {
  /** Does some work in which forms are noted, then writes what is new of them, in one go. */
  write(work: () => void): void
  /** What notes the words of a document: for a field in lower case, one that is shown its words. Only within `write`. */
  notingIn(id: number, language: string | null): (lower: string) => VisitWord
  /** Forgets the forms that no document holds any more. */
  prune(): void
}

/** Of one stemmer: the forms that are written, those still to be, and how many sampled documents to add to which form's count. */
type Forms = { known: KnownForms; fresh: string[]; seen: Map<string, number> }

/**
 * Writes each form once. What was written is remembered; `index_state` counts it inside the same transaction, so that a rollback
 * shows as a count that is not ours, and nothing is believed to be written that was not. Forms of many documents are written
 * together in their order, next to each other in the tables, which halves the time of writing them as they are met.
 */
export function createFormWriter(db: Database, tables: IndexTables): FormWriter {
  const { forms, counter } = tables
  const add = db.prepare(`insert or ignore into ${forms} (form, language, stem) values (?, ?, ?)`)
  const see = db.prepare(`update ${forms} set seen = seen + ? where form = ? and language = ?`)
  const count = db.prepare('select value from index_state where name = ?').pluck()
  const setCount = db.prepare('update index_state set value = ? where name = ?')
  const byLanguage = new Map<string, Forms>()
  let written = count.get(counter) as number

  function formsOf(language: string): Forms {
    const made = byLanguage.get(language) ?? { known: createKnownForms(), fresh: [], seen: new Map() }
    byLanguage.set(language, made)
    return made
  }

  function writeNoted(): void {
    const before = written
    for (const [language, { fresh, seen }] of byLanguage) {
      for (const form of fresh.sort()) add.run(form, language, stem(form, language))
      written += fresh.length
      for (const form of [...seen.keys()].sort()) see.run(seen.get(form), form, language)
      fresh.length = 0
      seen.clear()
    }
    if (written !== before) setCount.run(written, counter)
  }

  return {
    write(work) {
      const stored = count.get(counter) as number
      if (stored !== written) byLanguage.clear()
      written = stored
      try {
        work()
        writeNoted()
      } catch (error) {
        byLanguage.clear()
        throw error
      }
    },
    notingIn(id, tag) {
      const { known, fresh, seen } = formsOf(stemmingLanguage(tag))
      if (isSampled(id)) return noteAll(known, fresh, seen)
      return lower => (start, end, folded, hash, check) => {
        if (!known.meet(hash, check)) fresh.push(folded ?? lower.slice(start, end))
      }
    },
    prune() {
      pruneForms(db, tables)
      byLanguage.clear()
    },
  }
}

/** For a sampled document: its forms are noted as others are, and each is counted once. */
function noteAll(known: KnownForms, fresh: string[], seen: Map<string, number>): (lower: string) => VisitWord {
  const own = new Set<string>()
  return lower => (start, end, folded, hash, check) => {
    const form = folded ?? lower.slice(start, end)
    if (!known.meet(hash, check)) fresh.push(form)
    if (own.has(form)) return
    own.add(form)
    seen.set(form, (seen.get(form) ?? 0) + 1)
  }
}

function pruneForms(db: Database, { postings, forms }: IndexTables): void {
  const isHeld = db.prepare(`select 1 from ${postings} where ${postings} match ? limit 1`).pluck()
  const drop = db.prepare(`delete from ${forms} where form = ?`)
  const all = db.prepare(`select distinct form from ${forms} order by form`).pluck().all() as string[]
  for (const form of all) if (isHeld.get(`"${form}"`) === undefined) drop.run(form)
}
