import type { Database } from 'better-sqlite3-multiple-ciphers'
import { stem, stemmingLanguage } from '../text/stem.ts'
import { scanTerms } from '../text/tokenise.ts'
import { createKnownForms, type KnownForms } from './known-forms.ts'

/** What of a document can be searched. `id` is its rowid in the index; `language` is BCP 47 or null. */
export type IndexedDocument = {
  id: number
  language: string | null
  title: string
  byline: string | null
  outlet: string | null
  text: string
  note: string | null
}

/** Keeps the index in step with the library. The caller owns the transaction, and may roll it back. */
export type IndexWriter = {
  /** Indexes a document, in place of what was indexed for its id before. */
  put(doc: IndexedDocument): void
  /** Takes a document out. Its words stay in the file until `optimize`. */
  remove(id: number): void
  /** Merges the whole index into one segment: seconds for each 100,000 documents. Bytes of removed documents are gone then. */
  optimize(): void
  /** Forgets the written forms that no document holds any more. For Delete for good, beside `optimize`. */
  pruneForms(): void
}

/** The index writer of a library's one writing connection. */
export function createIndexWriter(db: Database): IndexWriter {
  const insert = db.prepare(
    'insert or replace into postings (rowid, title, byline, outlet, text, note) values (?, ?, ?, ?, ?, ?)',
  )
  const erase = db.prepare('delete from postings where rowid = ?')
  const merge = db.prepare("insert into postings (postings) values ('optimize')")
  const forms = createFormWriter(db)
  return {
    put(doc) {
      const note = forms.begin(doc.id, doc.language)
      const fold = (field: string | null) => (field === null || field === '' ? null : foldField(field, note))
      insert.run(doc.id, fold(doc.title), fold(doc.byline), fold(doc.outlet), fold(doc.text), fold(doc.note))
      forms.end()
    },
    remove: id => void erase.run(id),
    optimize: () => void merge.run(),
    pruneForms: () => forms.prune(),
  }
}

/** A field as its folded forms with a space after each: what the index's own tokenizer parts again without loss. */
function foldField(field: string, note: (form: string) => void): string {
  let folded = ''
  scanTerms(field, term => {
    note(term)
    folded += `${term} `
  })
  return folded
}

/** One document in so many lends its words to the estimate of how frequent a form is. */
export const sampledOneIn = 64
const isSampled = (id: number) => id % sampledOneIn === 0

type FormWriter = { begin(id: number, language: string | null): (form: string) => void; end(): void; prune(): void }

/**
 * Writes each form once. What was written is remembered; `index_state` counts it inside the same transaction, so that a rollback
 * shows as a count that is not ours, and nothing is believed to be written that was not.
 */
function createFormWriter(db: Database): FormWriter {
  const add = db.prepare('insert or ignore into forms (form, language, stem) values (?, ?, ?)')
  const see = db.prepare('update forms set seen = seen + 1 where form = ? and language = ?')
  const count = db.prepare("select value from index_state where name = 'forms'").pluck()
  const setCount = db.prepare("update index_state set value = ? where name = 'forms'")
  const known = new Map<string, KnownForms>()
  let written = count.get() as number
  let before = written
  let language = ''
  let sampled: Set<string> | null = null

  function knownOf(tag: string): KnownForms {
    const made = known.get(tag) ?? createKnownForms(known.size)
    known.set(tag, made)
    return made
  }
  return {
    begin(id, tag) {
      const stored = count.get() as number
      if (stored !== written) known.clear()
      written = stored
      before = stored
      language = stemmingLanguage(tag)
      sampled = isSampled(id) ? new Set() : null
      const met = knownOf(language)
      return form => {
        sampled?.add(form)
        if (met.meet(form)) return
        add.run(form, language, stem(form, language))
        written++
      }
    },
    end() {
      for (const form of sampled ?? []) see.run(form, language)
      if (written !== before) setCount.run(written)
    },
    prune() {
      pruneForms(db)
      known.clear()
    },
  }
}

function pruneForms(db: Database): void {
  const isHeld = db.prepare('select 1 from postings where postings match ? limit 1').pluck()
  const drop = db.prepare('delete from forms where form = ?')
  const all = db.prepare('select distinct form from forms order by form').pluck().all() as string[]
  for (const form of all) if (isHeld.get(`"${form}"`) === undefined) drop.run(form)
}
