import type { Database } from 'better-sqlite3-multiple-ciphers'
import { cutToCombinations, cutToScripts, inEveryCombination } from './combinations.ts'
import { formsLike, formsNear, formsStemmedFrom } from './expand-pattern.ts'
import { sampledOneIn } from './form-writer.ts'
import { formsOfWord } from './forms-of-word.ts'
import { groupedDigits, numberSpellings } from './number-spellings.ts'
import { anyLetters, type Clause, type Field } from './query-tree.ts'
import { column, rows } from './statement.ts'

/** Words near each other; `most` says in how many combinations of their forms they may be asked for. */
export type Near = { groups: readonly (readonly string[])[]; distance: number; most: number }

/** Everything in a text that meets a clause: single forms, sequences of forms, and what begins with a prefix. */
export type Expansion = {
  forms: readonly string[]
  /** Forms that meet it too, but weigh little: below any document with one of the others. */
  lesser: readonly string[]
  sequences: readonly (readonly string[])[]
  /** Words, each in one of its forms, with at most so many others between the first and the last of them; null where none are. */
  near: Near | null
  /** After the terms `before`, in sequence, any form that begins with `begins`; null where the clause is no prefix. */
  prefix: { before: readonly string[]; begins: string } | null
  /** The forms of the prefix that the index is asked for where all would be too many; null where it is asked for the prefix. */
  prefixForms: readonly string[] | null
  /** A number that weighs more where it is a percentage. */
  isPercentage: boolean
  /** Where this is looked for; null stands for all fields. */
  fields: readonly Field[] | null
  /** How much a match weighs. */
  boost: number
}
/** What of it follows from the words of a clause. */
type Words = Omit<Expansion, 'fields' | 'boost' | 'isPercentage'>

/** All clauses of a query may stand for so many forms together; each for its share, but not for more than `mostForms`. */
const mostFormsTogether = 512
const mostForms = 64
/**
 * Words near each other are asked for in at most so many combinations of their forms, all such clauses of a query together; and in
 * fewer where these would read more postings than takes the index about 100 ms.
 */
const mostTogether = 512
const mostPostingsTogether = 3_000_000

/** The clauses of a query with all written forms that the library holds of their words. */
export function expandClauses(db: Database, clauses: readonly Clause[]): Expansion[] {
  if (clauses.length === 0) return []
  const languages = languagesOf(db)
  const share = Math.min(mostForms, Math.ceil(mostFormsTogether / clauses.length))
  const together = clauses.filter(({ kind }) => kind === 'together').length
  return clauses.map(clause => {
    const { fields, boost, isPercentage } = clause
    const words =
      clause.kind === 'together'
        ? wordsTogether(db, clause, languages, share, together)
        : expandClause(db, clause, languages, share)
    return { ...words, fields, boost, isPercentage }
  })
}

/** The languages whose stemmers the library's forms have been through; '' stands for none. */
export function languagesOf(db: Database): string[] {
  return column<string>(
    db,
    `with recursive l (name) as (
       select min(language) from forms indexed by forms_by_stem
       union all
       select (select min(language) from forms indexed by forms_by_stem where language > name) from l where name is not null)
     select name from l where name is not null`,
  )
}

const nothing: Words = { forms: [], lesser: [], sequences: [], near: null, prefix: null, prefixForms: null }

function expandClause(db: Database, clause: Clause, languages: readonly string[], most: number): Words {
  const { terms, isPrefix } = clause
  const last = terms.at(-1) ?? ''
  const prefix = isPrefix ? { before: terms.slice(0, -1), begins: last } : null
  const prefixForms = prefix === null ? null : frequentForms(db, last, most)
  if (clause.kind === 'wildcard') return expandWildcard(db, terms, languages, most)
  if (clause.kind === 'fuzzy') {
    return { ...nothing, forms: bounded(db, formsNear(db, last, clause.distance, languages, most)) }
  }
  if (clause.kind === 'near') {
    return { ...nothing, near: { groups: [...new Set(terms)].map(term => [term]), distance: clause.distance, most: 1 } }
  }
  if (clause.kind === 'phrase') {
    return terms.length === 1
      ? { ...nothing, forms: terms, prefix, prefixForms }
      : { ...nothing, sequences: numberSpellings(terms), prefix, prefixForms }
  }
  if (terms.length === 1) {
    const { forms, lesser } = formsOfWord(db, last, languages, most)
    // What must not be there is only what is asked for.
    const others = clause.isNegative ? [] : lesser
    return { ...nothing, forms, lesser: others, sequences: groupedDigits(last), prefix, prefixForms }
  }
  const groups = terms.map(term => allForms(db, term, languages, most))
  const joined = terms.every(term => /^\d+$/.test(term)) ? [terms.join('')] : []
  const varied = Math.max(1, Math.floor(most * Math.min(1, longestVaried / terms.length)))
  return { ...nothing, forms: joined, sequences: combinations(groups, varied), prefix, prefixForms }
}

/** One of so many clauses, `together`, of words near each other. */
function wordsTogether(
  db: Database,
  { terms, distance }: Clause,
  languages: readonly string[],
  most: number,
  together: number,
): Words {
  const groups = terms.map(term => allForms(db, term, languages, most))
  const combined = Math.max(1, Math.floor(mostCombinations(db, groups) / together))
  return { ...nothing, near: { groups: cutToScripts(groups, combined), distance, most: combined } }
}

/** Each combination reads the postings of its forms anew. */
function mostCombinations(db: Database, groups: readonly (readonly string[])[]): number {
  const sql = 'select coalesce(max(f.seen), 0) from json_each(?) asked cross join forms f on f.form = asked.value'
  const longest = groups.map(forms => (column<number>(db, sql, JSON.stringify(forms))[0] ?? 0) * sampledOneIn)
  const postings = longest.reduce((sum, one) => sum + one, 1)
  return Math.min(mostTogether, mostPostingsTogether / postings)
}

/** A beginning alone is asked of the index as one; what it cannot know are the forms that only begin so once they are stemmed. */
function expandWildcard(db: Database, terms: readonly string[], languages: readonly string[], most: number): Words {
  const [only = '', ...others] = terms
  const begins = only.slice(0, -1)
  if (others.length === 0 && only.indexOf(anyLetters) === begins.length) {
    const prefixForms = frequentForms(db, begins, most)
    const forms = formsStemmedFrom(db, begins, languages, prefixForms === null ? most : mostStemmedOfMany)
    return { ...nothing, forms, prefix: { before: [], begins }, prefixForms }
  }
  const groups = terms.map(term =>
    term.includes(anyLetters) ? formsLike(db, term, languages, most) : allForms(db, term, languages, most),
  )
  return others.length === 0
    ? { ...nothing, forms: bounded(db, groups.flat()) }
    : { ...nothing, sequences: combinations(groups, most) }
}

function allForms(db: Database, term: string, languages: readonly string[], most: number): string[] {
  const { forms, lesser } = formsOfWord(db, term, languages, most)
  return [...forms, ...lesser]
}

/** Of more terms in a row than these, fewer combinations of forms are looked for: the index compares each term of each. */
const longestVaried = 8

/** One form of each group in every combination, the written forms first. */
const combinations = (groups: readonly (readonly string[])[], most: number) =>
  inEveryCombination(cutToCombinations(groups, most))

/** Up to so many postings of a prefix are merged by the index itself, which takes it about 20 ms. */
const mostPrefixPostings = 60_000
const mostPrefixForms = 24
/** The most frequent words that begin with one letter, or two, are in most documents already. */
const mostPrefixFormsOf: Record<number, number> = { 1: 8, 2: 16 }
const mostFormsRead = 5_000
/** And beside the forms of a prefix that stands for too much, so many that only begin so once they are stemmed. */
const mostStemmedOfMany = 8

/** Forms of a pattern, the best first; fewer of them where they hold over so many postings that looking them all up takes long. */
function bounded(db: Database, forms: readonly string[]): readonly string[] {
  if (forms.length <= mostPrefixForms) return forms
  const sql = 'select coalesce(sum(seen), 0) from json_each(?) asked cross join forms f on f.form = asked.value'
  const [seen = 0] = column<number>(db, sql, JSON.stringify(forms))
  return seen * sampledOneIn > mostPrefixPostings ? forms.slice(0, mostPrefixForms) : forms
}

/**
 * Where a prefix stands for too much: its most frequent forms, the prefix itself first. Null where it may be asked for as it is.
 */
function frequentForms(db: Database, begins: string, most: number): string[] | null {
  const found = rows<[string, number]>(
    db,
    'select form, sum(seen) from forms where form >= ? and form < ? group by form limit ?',
    begins,
    `${begins}\u{10ffff}`,
    mostFormsRead,
  )
  const postings = found.reduce((sum, [, seen]) => sum + seen, 0) * sampledOneIn
  if (found.length < mostFormsRead && postings <= mostPrefixPostings) return null
  const frequent = found
    .sort((one, other) => other[1] - one[1])
    .slice(0, Math.min(most, mostPrefixFormsOf[begins.length] ?? mostPrefixForms))
    .map(([form]) => form)
  return [begins, ...frequent.filter(form => form !== begins)]
}
