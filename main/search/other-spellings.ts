import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { AlsoSearched } from '../contract/search.ts'
import { otherSpellingsOf } from '../text/same-name.ts'
import { spellingRanges } from '../text/spelling-key.ts'
import { stopWordsOf } from '../text/stop-words.ts'
import { cutToScripts } from './combinations.ts'
import type { Expansion } from './expand-clause.ts'
import type { Clause } from './query-tree.ts'
import { column, rows } from './statement.ts'
import { isWrittenAsName } from './written-as-name.ts'

/** What the library holds of a clause's name in other spellings; null of a clause that is no name, or has none. */
export type OtherSpellings = Pick<Expansion, 'forms' | 'sequences'> & {
  /** Of words near each other, the forms of each in other spellings; of one of them at least there is one. */
  groups: readonly (readonly string[])[]
  /** One written form for each word. */
  words: readonly string[]
}

/** In letters; shorter ones, such as the Ust of Ust-Kamenogorsk, only have other spellings as a part of a name. */
const shortestAlone = 4
/** Of forms that may be spellings so many are looked at, of words that are so many are taken, with so many of their forms. */
const mostLookedAt = 1000
const mostWords = 8
const mostForms = 24
const mostSequences = 16
/** Another spelling weighs so much of what the written one does. */
const share = 0.5

/**
 * The other spellings of the names that a query looks for, a place for each clause. What must not be there stays as it is
 * written.
 */
export function findOtherSpellings(db: Database, clauses: readonly Clause[]): (OtherSpellings | null)[] {
  return clauses.map(clause => {
    if (clause.isNegative) return null
    if (clause.kind === 'together') return spelledTogether(clause.terms.map(term => otherWords(db, term)))
    if (clause.kind !== 'word') return null
    const parts: OtherWord[][] = []
    for (const term of clause.terms) {
      const isShort = clause.terms.length === 1 && term.length < shortestAlone
      const found = isShort ? [] : otherWords(db, term)
      if (found.length === 0) return null
      parts.push(found)
    }
    return joined(parts)
  })
}

/** Of a name of several words any may be in another spelling. */
function spelledTogether(parts: readonly OtherWord[][]): OtherSpellings | null {
  if (parts.every(found => found.length === 0)) return null
  const groups = parts.map(found => found.flatMap(({ forms }) => forms).slice(0, mostForms))
  return { forms: [], sequences: [], groups, words: parts.flat().map(({ word }) => word) }
}

/** A name of one word, or of several joined by hyphens, each of which is then in another spelling. */
function joined(parts: readonly OtherWord[][]): OtherSpellings {
  const [only = []] = parts
  const words = combined(parts.map(found => found.map(({ word }) => word))).map(names => names.join('-'))
  const none = { forms: [], sequences: [], groups: [], words }
  if (parts.length === 1) return { ...none, forms: only.flatMap(({ forms }) => forms).slice(0, mostForms) }
  return { ...none, sequences: combined(parts.map(found => found.flatMap(({ forms }) => forms))) }
}

function combined(parts: readonly (readonly string[])[]): string[][] {
  return parts.reduce<string[][]>(
    (made, part) => made.flatMap(sequence => part.map(one => [...sequence, one])).slice(0, mostSequences),
    [[]],
  )
}

/** A word in another spelling: its forms in the library, the most frequent first, and the shortest of them. */
type OtherWord = { word: string; forms: string[]; seen: number }

function otherWords(db: Database, term: string): OtherWord[] {
  const ranges = spellingRanges(term)
  if (ranges.length === 0 || isStopWord(term) || !isWrittenAsName(db, term)) return []
  const isOtherSpelling = otherSpellingsOf(term)
  const forms = new Set<string>()
  for (const { from, to, longest } of ranges) {
    const sql = 'select form from spellings where key >= ? and key <= ? and length(key) <= ? limit ?'
    const found = column<string>(db, sql, from, to, longest, mostLookedAt)
    for (const form of found) if (isOtherSpelling(form)) forms.add(form)
  }
  if (forms.size === 0) return []
  return byStem(db, [...forms])
    .filter(({ forms: [first = ''] }) => isWrittenAsName(db, first))
    .slice(0, mostWords)
}

const isStopWord = (term: string) => ['en', 'ru', 'kk'].some(language => stopWordsOf(language).has(term))

/** Forms by the words they are of, the most frequent first; as many as may be looked into. */
function byStem(db: Database, forms: readonly string[]): OtherWord[] {
  const found = rows<[form: string, stem: string, seen: number]>(
    db,
    `select f.form, f.stem, f.seen from json_each(?) asked cross join forms f on f.form = asked.value
     order by f.seen desc, f.form`,
    JSON.stringify(forms),
  )
  const words = new Map<string, OtherWord>()
  const met = new Set<string>()
  for (const [form, stem, seen] of found) {
    if (met.has(form)) continue
    met.add(form)
    const known = words.get(stem)
    if (known === undefined) words.set(stem, { word: form, forms: [form], seen })
    else {
      known.forms.push(form)
      known.seen += seen
      if (form.length < known.word.length) known.word = form
    }
  }
  return [...words.values()].sort((one, other) => other.seen - one.seen).slice(0, 2 * mostWords)
}

/** Clauses together with their other spellings, a match of either being one. */
export function withSpellings(
  expansions: readonly Expansion[],
  spellings: readonly (OtherSpellings | null)[],
): Expansion[] {
  return expansions.map((expansion, clause) => {
    const other = spellings[clause] ?? null
    if (other === null) return expansion
    const { forms, sequences } = expansion
    const all = { forms: [...forms, ...other.forms], sequences: [...sequences, ...other.sequences] }
    return { ...expansion, ...all, near: nearWithSpellings(expansion, other) }
  })
}

/** Words near each other, each in any of its spellings. */
function nearWithSpellings({ near }: Expansion, { groups }: OtherSpellings): Expansion['near'] {
  if (near === null) return null
  const all = near.groups.map((forms, word) => [...new Set([...forms, ...(groups[word] ?? [])])])
  return { ...near, groups: cutToScripts(all, near.most) }
}

/** Other spellings as clauses of their own, which weigh less. */
export function spellingsAlone(
  expansions: readonly Expansion[],
  spellings: readonly (OtherSpellings | null)[],
): Expansion[] {
  return expansions.flatMap((expansion, clause) => {
    const { fields, boost } = expansion
    const other = spellings[clause] ?? null
    if (other === null) return []
    const { forms, sequences } = other
    const alone = {
      lesser: [],
      near: nearWithSpellings(expansion, other),
      prefix: null,
      prefixForms: null,
      isPercentage: false,
    }
    return [{ ...alone, forms, sequences, fields, boost: boost * share }]
  })
}

const mostTold = 5
/** They are names. */
const capitalised = (word: string) => word.replace(/^.|(?<=-)./gu, letter => letter.toUpperCase())

/** What a person is told of the other spellings that were looked for; null where there are none. */
export function tellSpellings(spellings: readonly (OtherSpellings | null)[]): AlsoSearched | null {
  const words = [...new Set(spellings.flatMap(other => other?.words ?? []))].map(capitalised)
  if (words.length === 0) return null
  return { words: words.slice(0, mostTold), more: Math.max(0, words.length - mostTold) }
}
