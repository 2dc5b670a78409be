import type { Database } from 'better-sqlite3-multiple-ciphers'
import { casesInAn } from '../text/russian-in-an.ts'
import { genderOf, isOfAdjective, otherGender, surnameStem, tellsGender } from '../text/russian-surname.ts'
import { stem } from '../text/stem.ts'
import { rows } from './statement.ts'

/** All that a word stands for. */
export type WordForms = {
  /** The word itself first, then the most frequent. */
  forms: string[]
  /** What it is found by too, but weighs little. */
  lesser: string[]
}

type Seen = Map<string, number>

/**
 * The written forms that share a stem with a term, in any of the languages; of a Russian surname all cases, those of the other
 * gender as lesser ones (docs/analysis.md says why). At most `most` of each.
 */
export function formsOfWord(db: Database, term: string, languages: readonly string[], most: number): WordForms {
  const seen: Seen = new Map()
  for (const language of languages) if (language !== '') addForms(db, language, stem(term, language), seen)
  if (languages.includes('ru')) addCasesInAn(db, term, seen)
  const lesser = languages.includes('ru') ? addSurname(db, term, seen) : new Set<string>()
  seen.delete(term)
  const others = [...seen].sort((one, other) => other[1] - one[1]).map(([form]) => form)
  return {
    forms: [term, ...others.filter(form => !lesser.has(form)).slice(0, most - 1)],
    lesser: others.filter(form => lesser.has(form)).slice(0, most),
  }
}

function addForms(db: Database, language: string, stemmed: string, seen: Seen): string[] {
  const found = rows<[string, number]>(
    db,
    'select form, seen from forms where language = ? and stem = ?',
    language,
    stemmed,
  )
  for (const [form, count] of found) seen.set(form, (seen.get(form) ?? 0) + count)
  return found.map(([form]) => form)
}

/** Adds the cases that the stemmer parted of a word in -ан or -ана. */
function addCasesInAn(db: Database, term: string, seen: Seen): void {
  const cases = casesInAn(term)
  if (cases.length === 0) return
  const sql = `select f.form, f.seen from json_each(?) asked cross join forms f on f.form = asked.value
     where f.language = 'ru'`
  for (const [form, count] of rows<[string, number]>(db, sql, JSON.stringify(cases)))
    seen.set(form, Math.max(count, seen.get(form) ?? 0))
}

/** Adds the cases of a surname that the stemmer parted; answers the forms of the other gender. */
function addSurname(db: Database, term: string, seen: Seen): Set<string> {
  const own = surnameStem(term, stem(term, 'ru'))
  if (own === null) return new Set()
  const cases: Seen = new Map()
  const found = addForms(db, 'ru', own, cases)
  if (isOfAdjective(own, found)) return new Set()
  for (const [form, count] of cases) seen.set(form, Math.max(count, seen.get(form) ?? 0))
  const [nominative] = rows<[number]>(db, "select seen from forms where form = ? and language = 'ru'", own)
  if (nominative !== undefined && !seen.has(own)) seen.set(own, nominative[0])
  const other = tellsGender(own, found) ? otherGender(term, own) : null
  return new Set(other === null ? [] : [...seen.keys()].filter(form => genderOf(form, own) === other))
}
