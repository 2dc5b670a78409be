import { endOfPercentage } from '../text/percentages.ts'
import type { Token } from '../text/tokenise.ts'
import type { Atom } from './query-reading.ts'
import { tokensBetween } from './query-tokens.ts'
import { anyLetters, type Clause, type Field, wordClause } from './query-tree.ts'

/** More words near each other are not looked for: no name has so many. */
export const mostTogether = 32

/** Where a clause stands in its query: for which fields, and whether it is one that must not be there. */
export type Place = { fields: readonly Field[] | null; isNegative: boolean }

/** More letters may not differ: nearly every short word would do. */
export const mostEdits = 3

/**
 * The clauses of a word or a quotation; none where it holds no letter or digit. `any` makes hyphened words words of their own, as
 * in lunr, and not a sequence.
 */
export function readClauses(query: string, atom: Atom, place: Place, any: boolean): Clause[] {
  const clauses = atom.isGroup
    ? readGroup(query, atom)
    : atom.isQuoted
      ? readQuoted(query, atom)
      : readPlain(query, atom, any)
  return clauses.map(clause => ({ ...clause, ...place, boost: atom.boost }))
}

function readQuoted(query: string, { value, distance }: Atom): Clause[] {
  const clause = clauseOf(tokensBetween(query, value.start, value.end))
  if (clause === null) return []
  const isNear = distance !== null && new Set(clause.terms).size > 1
  return [isNear ? { ...clause, kind: 'near', distance } : { ...clause, kind: 'phrase' }]
}

/** Words near each other by their stems; a single one is a word like any other. */
function readGroup(query: string, { value, distance }: Atom): Clause[] {
  const clause = clauseOf(tokensBetween(query, value.start, value.end))
  if (clause === null) return []
  const terms = [...new Set(clause.terms)].slice(0, mostTogether)
  return [terms.length === 1 ? { ...clause, terms } : { ...clause, kind: 'together', terms, distance: distance ?? 1 }]
}

function readPlain(query: string, { value, distance, end: atomEnd }: Atom, any: boolean): Clause[] {
  const { start, end } = value
  if (query.slice(start, end).includes('*')) return readWildcard(query, start, end)
  const clauses: Clause[] = []
  let held: Token[] = []
  const finish = () => {
    const clause = clauseOf(held)
    if (clause !== null) clauses.push(clause)
    held = []
  }
  for (const token of tokensBetween(query, start, end)) {
    const last = held.at(-1)
    const isParted = token.opensWord || (any && last !== undefined && hyphens.test(query.slice(last.end, token.start)))
    if (isParted) finish()
    held.push(token)
  }
  finish()
  const last = clauses.at(-1)
  if (last !== undefined && isPercentage(query, last, atomEnd)) clauses.splice(-1, 1, { ...last, isPercentage: true })
  return distance === null || distance === 0 ? clauses : clauses.map(clause => asFuzzy(clause, distance))
}

/** Whether a clause is a number with what makes a percentage of it, before the end of its atom. */
function isPercentage(query: string, { terms, end }: Clause, atomEnd: number): boolean {
  const [only = ''] = terms
  return terms.length === 1 && /^\d/.test(only) && (endOfPercentage(query, end) ?? atomEnd + 1) <= atomEnd
}

const hyphens = /[\p{Pd}\u2212]/u

/** Written forms with an edit distance; a sequence of words has none. */
function asFuzzy(clause: Clause, distance: number): Clause {
  return clause.terms.length > 1 ? clause : { ...clause, kind: 'fuzzy', distance: Math.min(distance, mostEdits) }
}

/** A pattern is folded like any word, with a letter for each asterisk. */
function readWildcard(query: string, start: number, end: number): Clause[] {
  const lettered = query.slice(start, end).replaceAll('*', anyLetters)
  const tokens: Token[] = []
  for (const token of tokensBetween(lettered, 0, lettered.length)) {
    const last = tokens.at(-1)
    // An asterisk after a number or between unspaced letters is a token of its own.
    if (last !== undefined && last.end === token.start && isOfAsterisks(token.term)) {
      tokens[tokens.length - 1] = { term: last.term + anyLetters, start: last.start, end: token.end }
    } else tokens.push(token)
  }
  const worded = tokens.filter(({ term }) => !isOfAsterisks(term))
  const clause = clauseOf(worded.map(token => ({ ...token, start: token.start + start, end: token.end + start })))
  if (clause === null) return []
  const terms = clause.terms.map(term => term.replace(new RegExp(`${anyLetters}+`, 'g'), anyLetters))
  return [{ ...clause, kind: 'wildcard', terms }]
}

const isOfAsterisks = (term: string) => term.replaceAll(anyLetters, '') === ''

function clauseOf(tokens: readonly Token[]): Clause | null {
  const [first] = tokens
  const last = tokens.at(-1)
  if (first === undefined || last === undefined) return null
  return wordClause(
    tokens.map(token => token.term),
    first.start,
    last.end,
  )
}
