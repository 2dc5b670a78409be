import type { Database } from 'better-sqlite3-multiple-ciphers'
import { stemmingLanguage } from '../text/stem.ts'
import { indexedTerms, isUnspaced } from '../text/unspaced.ts'
import { sampledOneIn } from './form-writer.ts'
import { column, rows, statement } from './statement.ts'

/** What the index knows of the words of one language (BCP 47 or null), by their stems. */
export type LibraryTerms = {
  /** Documents in the library. */
  documents: number
  /** How many of them hold a stem, about: exactly where they are few. */
  holding(stem: string): number
  /** The newest documents that hold a stem and are not in the trash. */
  documentsWith(stem: string, most: number): number[]
}

/** Up to so many documents of a stem are counted; more are estimated from the sample. */
const mostCounted = 500
/** Forms of a stem that are looked for. */
const mostForms = 24

/** Reads the index as it is now; what was counted once is not counted again, so make one for each question. */
export function createLibraryTerms(db: Database, language: string | null): LibraryTerms {
  const tag = stemmingLanguage(language)
  const documents = statement(db, 'select count(*) from documents').pluck().get() as number
  const counted = new Map<string, number>()

  const formsOf = (stem: string): [string, number][] => {
    // Words without spaces between them are no forms of their own: they are counted as sequences of letters.
    if (isUnspaced(stem)) return [[indexedTerms(stem).join(' '), 1]]
    return rows<[string, number]>(
      db,
      'select form, seen from forms where language = ? and stem = ? order by seen desc limit ?',
      tag,
      stem,
      mostForms,
    )
  }
  const count = (stem: string) => {
    const forms = formsOf(stem)
    const estimate = sampled(forms)
    if (estimate > mostCounted || forms.length === 0) return estimate
    const found = statement(db, `select count(*) from (select rowid from postings where postings match ? limit ?)`)
      .pluck()
      .get(anyOf(forms), mostCounted) as number
    return Math.max(found, found === mostCounted ? estimate : 0)
  }
  const holding = (stem: string) => {
    const known = counted.get(stem) ?? count(stem)
    counted.set(stem, known)
    return known
  }
  return {
    documents,
    holding,
    documentsWith(stem, most) {
      const forms = formsOf(stem)
      if (forms.length === 0) return []
      return column<number>(
        db,
        `select rowid from postings where postings match ?
         and +rowid not in (select id from documents where trashed_at is not null) order by rowid desc limit ?`,
        anyOf(forms),
        most,
      )
    },
  }
}

/** How many documents hold a stem by the sample alone: quick, and 0 of rare words. In how many documents, and of how many. */
export function createWordCounts(
  db: Database,
  language: string | null,
): { documents: number; holding(stem: string): number } {
  const tag = stemmingLanguage(language)
  const seen = statement(db, 'select coalesce(sum(seen), 0) from forms where language = ? and stem = ?').pluck()
  return {
    documents: statement(db, 'select count(*) from documents').pluck().get() as number,
    // A word without spaces around it is no more frequent than its rarest letter.
    holding: stem => Math.min(...indexedTerms(stem).map(term => seen.get(tag, term) as number)) * sampledOneIn,
  }
}

const sampled = (forms: readonly [string, number][]) => forms.reduce((sum, [, seen]) => sum + seen, 0) * sampledOneIn

const anyOf = (forms: readonly [string, number][]) => forms.map(([form]) => `"${form}"`).join(' OR ')
