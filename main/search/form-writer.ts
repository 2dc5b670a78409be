import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { VisitWord } from '../text/scan-words.ts'
import { spellingKeys } from '../text/spelling-key.ts'
import { stem, stemmingLanguage } from '../text/stem.ts'
import { type ChampionCounter, createChampionCounter } from './champions.ts'
import type { IndexTables } from './index-tables.ts'
import { createKnownForms, type KnownForms } from './known-forms.ts'
import { createRowAdder } from './row-adder.ts'

/** One document in so many lends its words to the estimate of how frequent a form is. */
export const sampledOneIn = 64
const isSampled = (id: number) => id % sampledOneIn === 0

export type FormWriter = {
  /** Does some work in which forms are noted, then writes what is new of them, in one go. */
  write(work: () => void): void
  /** What notes the words of a document. Only within `write`, and to be done with before the next document. */
  notingIn(id: number, language: string | null): Noting
  /** Forgets the forms that no document holds any more. */
  prune(): void
}

/** For the fields of one document, in lower case. */
export type Noting = {
  /** Is shown the words of a field other than the text. */
  words(lower: string): VisitWord
  /** Is shown the words of the text. */
  wordsOfText(lower: string): VisitWord
  /** The champions of the text, when its words have been shown. */
  champions(lower: string): string
}

/**
 * Of one stemmer: the forms that are written, those still to be with their stems, how many sampled documents to add to which form's
 * count, and what tells the champions of a document.
 */
type Forms = {
  known: KnownForms
  fresh: [form: string, stem: string][]
  seen: Map<string, number>
  champions: ChampionCounter
}

/**
 * Writes each form once. What was written is remembered; `index_state` counts it inside the same transaction, so that a rollback
 * shows as a count that is not ours, and nothing is believed to be written that was not. Forms of many documents are written
 * together in their order, next to each other in the tables, which halves the time of writing them as they are met.
 */
export function createFormWriter(db: Database, tables: IndexTables): FormWriter {
  const { forms, spellings, counter } = tables
  const addForms = createRowAdder(db, forms, ['form', 'language', 'stem'])
  const addSpellings = createRowAdder(db, spellings, ['key', 'form'])
  const see = db.prepare(`update ${forms} set seen = seen + ? where form = ? and language = ?`)
  const count = db.prepare('select value from index_state where name = ?').pluck()
  const setCount = db.prepare('update index_state set value = ? where name = ?')
  const byLanguage = new Map<string, Forms>()
  let written = count.get(counter) as number

  function formsOf(language: string): Forms {
    const known = byLanguage.get(language)
    // Only between two documents, whose champions are told apart by the numbers of forms.
    if (known?.known.isFull() === true) known.known.clear()
    const made = known ?? {
      known: createKnownForms(),
      fresh: [],
      seen: new Map(),
      champions: createChampionCounter(language),
    }
    byLanguage.set(language, made)
    return made
  }

  function writeNoted(): void {
    const before = written
    for (const [language, { fresh, seen }] of byLanguage) {
      addForms(fresh.sort(byForm).flatMap(([form, made]) => [form, language, made]))
      addSpellings(spellingsOf(fresh))
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
      const language = stemmingLanguage(tag)
      const forms = formsOf(language)
      const note = noteIn(forms, language, isSampled(id))
      const { champions } = forms
      return {
        words: lower => (start, end, folded, hash, check) => void note(lower, start, end, folded, hash, check),
        wordsOfText: lower => (start, end, folded, hash, check) =>
          champions.count(note(lower, start, end, folded, hash, check), start, end, folded),
        champions: lower => champions.take(lower),
      }
    },
    prune() {
      db.transaction(() => {
        pruneForms(db, tables)
        // Counted as something new, so that whoever keeps lists of words lets go of them.
        setCount.run((count.get(counter) as number) + 1, counter)
      })()
      byLanguage.clear()
    },
  }
}

const byForm = ([one]: [string, string], [other]: [string, string]) => (one < other ? -1 : 1)

/** Notes a word, and answers the number of its form. In a sampled document each form is counted once. */
function noteIn({ known, fresh, seen, champions }: Forms, language: string, isSampled: boolean) {
  const own = isSampled ? new Set<string>() : null
  return (lower: string, start: number, end: number, folded: string | null, hash: number, check: number): number => {
    const met = known.meet(hash, check)
    if (met >= 0 && own === null) return met
    const form = folded ?? lower.slice(start, end)
    if (own !== null && !own.has(form)) {
      own.add(form)
      seen.set(form, (seen.get(form) ?? 0) + 1)
    }
    if (met >= 0) return met
    const made = stem(form, language)
    fresh.push([form, made])
    champions.learn(~met, form)
    return ~met
  }
}

/** Each key and its form in turn, in the order of the table. */
function spellingsOf(forms: readonly [form: string, stem: string][]): string[] {
  return forms
    .flatMap(([form]) => spellingKeys(form).map(key => `${key} ${form}`))
    .sort()
    .flatMap(line => line.split(' '))
}

function pruneForms(db: Database, { postings, forms, spellings }: IndexTables): void {
  const isHeld = db.prepare(`select 1 from ${postings} where ${postings} match ? limit 1`).pluck()
  const drop = db.prepare(`delete from ${forms} where form = ?`)
  const all = db.prepare(`select distinct form from ${forms} order by form`).pluck().all() as string[]
  for (const form of all) if (isHeld.get(`"${form}"`) === undefined) drop.run(form)
  db.exec(`delete from ${spellings} where form not in (select form from ${forms})`)
}
