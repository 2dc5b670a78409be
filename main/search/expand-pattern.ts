import type { Database } from 'better-sqlite3-multiple-ciphers'
import { stem } from '../text/stem.ts'
import { anyLetters } from './query-tree.ts'
import { column, rows } from './statement.ts'
import { formList, stemList, wordsAtDistance, wordsLike } from './word-lists.ts'

/**
 * Written forms that meet a pattern, or whose stem does, at most `most`, the most frequent first; `anyLetters` in it stands for any
 * letters. Where there are none, the pattern itself, which then stands for nothing.
 */
export function formsLike(db: Database, pattern: string, languages: readonly string[], most: number): string[] {
  const pieces = pattern.split(anyLetters)
  const [begins = ''] = pieces
  const found =
    begins === '' ? unbegunForms(db, pieces, languages, most) : begunForms(db, pattern, begins, languages, most)
  return found.length === 0 ? [pattern] : found
}

/** A fixed beginning is a range of the tables, in which SQLite's own GLOB looks; forms hold none of its other signs. */
function begunForms(db: Database, pattern: string, begins: string, languages: readonly string[], most: number) {
  const glob = pattern.replaceAll(anyLetters, '*')
  const range = [begins, `${begins}\u{10ffff}`, glob]
  const written = 'select form, seen from forms where form >= ? and form < ? and form glob ?'
  const stemmed = 'select form, seen from forms where language = ? and stem >= ? and stem < ? and stem glob ?'
  const stemming = languages.filter(language => language !== '')
  return rows<[string]>(
    db,
    `select form from (${[written, ...stemming.map(() => stemmed)].join(' union ')})
     group by form order by sum(seen) desc, form limit ?`,
    ...range,
    ...stemming.flatMap(language => [language, ...range]),
    most,
  ).map(([form]) => form)
}

/** Written forms whose stems begin so while they do not, at most `most`, the most frequent first. */
export function formsStemmedFrom(db: Database, begins: string, languages: readonly string[], most: number): string[] {
  const end = `${begins}\u{10ffff}`
  const found: [form: string, seen: number][] = []
  for (const language of languages) {
    if (language === '') continue
    found.push(
      ...rows<[string, number]>(
        db,
        `select form, seen from forms where language = ? and stem >= ? and stem < ? and not (form >= ? and form < ?)
         order by seen desc, form limit ?`,
        ...[language, begins, end, begins, end, most],
      ),
    )
  }
  found.sort((one, other) => other[1] - one[1])
  return [...new Set(found.map(([form]) => form))].slice(0, most)
}

function unbegunForms(db: Database, pieces: readonly string[], languages: readonly string[], most: number): string[] {
  const found = new Set(wordsLike(formList(db), pieces, most))
  for (const language of languages) {
    if (language === '') continue
    for (const like of wordsLike(stemList(db, language), pieces, most)) addFormsOf(db, language, like, found)
  }
  return [...found].slice(0, most)
}

/**
 * Written forms at most so many letters away from a word, or with a stem so far from its stem, the nearest first and then the most
 * frequent; at most `most`, without the word itself.
 */
export function formsNear(
  db: Database,
  term: string,
  distance: number,
  languages: readonly string[],
  most: number,
): string[] {
  const found = new Set<string>([term])
  for (let away = 0; away <= distance && found.size < most; away++) {
    for (const form of away === 0 ? [] : wordsAtDistance(formList(db), term, away, most)) found.add(form)
    for (const language of languages) {
      if (language === '') continue
      const own = stem(term, language)
      const stems = away === 0 ? [own] : wordsAtDistance(stemList(db, language), own, away, most)
      for (const near of stems) addFormsOf(db, language, near, found)
    }
  }
  return [...found].slice(0, most)
}

function addFormsOf(db: Database, language: string, stemmed: string, found: Set<string>): void {
  const forms = column<string>(
    db,
    'select form from forms where language = ? and stem = ? order by seen desc, form',
    language,
    stemmed,
  )
  for (const form of forms) found.add(form)
}
