import { type Token, tokenise } from '../text/tokenise.ts'

/**
 * One thing that is looked for: a word (with all forms of its stem), or words in sequence. Several terms in one clause stand
 * next to each other in the text. Offsets are UTF-16 code units of the query.
 */
export type Clause = {
  /** A phrase is looked for as it is written; a word by its stem. */
  kind: 'word' | 'phrase'
  /** Folded written forms; at least one. */
  terms: readonly string[]
  /** The last term stands for all that begin with it. */
  isPrefix: boolean
  start: number
  end: number
}

export type ParsedQuery = {
  clauses: readonly Clause[]
  /** What was not understood, in a sentence; null where all was. */
  remark: string | null
}

export type ParseOptions = {
  /** Hyphened words are words of their own, as in lunr, and not a sequence. */
  any: boolean
  /** The last word is still being typed. */
  isTyping: boolean
}

/** More clauses than this are not looked for. */
const mostClauses = 64
const quotes = /["“”„‟«»″＂]/
const tooMany = `Only the first ${mostClauses} words were searched. Leave some out.`
const noPartner = 'A quotation mark has no partner, so its words were searched one by one. Close the quotation.'

/** Words and quoted phrases of a query. Never throws: what cannot be understood is searched as plain words. */
export function parseQuery(query: string, { any, isTyping }: ParseOptions): ParsedQuery {
  const clauses: Clause[] = []
  let remark: string | null = null
  let at = 0
  for (const { start, end } of quotations(query)) {
    clauses.push(...readWords(query, at, start, any), ...readPhrase(query, start + 1, end))
    at = end + 1
  }
  const rest = readWords(query, at, query.length, any)
  clauses.push(...rest)
  if (quotes.test(query.slice(at)) && rest.length > 0 && !isTyping) remark = noPartner
  if (clauses.length > mostClauses) remark = tooMany
  const kept = clauses.slice(0, mostClauses)
  return { clauses: isTyping ? withPrefix(kept, query.length) : kept, remark }
}

/** Pairs of quotation marks, of any kind, in order: `start` is the opening one, `end` the closing one. */
function quotations(query: string): { start: number; end: number }[] {
  const marks = [...query.matchAll(new RegExp(quotes, 'g'))].map(match => match.index)
  const pairs: { start: number; end: number }[] = []
  for (let at = 0; at + 1 < marks.length; at += 2) pairs.push({ start: marks[at] ?? 0, end: marks[at + 1] ?? 0 })
  return pairs
}

function readPhrase(query: string, start: number, end: number): Clause[] {
  const tokens = tokensBetween(query, start, end)
  return tokens.length === 0 ? [] : [clauseOf('phrase', tokens)]
}

function readWords(query: string, start: number, end: number, any: boolean): Clause[] {
  const clauses: Clause[] = []
  let held: Token[] = []
  for (const token of tokensBetween(query, start, end)) {
    const last = held.at(-1)
    if (last !== undefined && !isJoined(query, last, token, any)) {
      clauses.push(clauseOf('word', held))
      held = []
    }
    held.push(token)
  }
  if (held.length > 0) clauses.push(clauseOf('word', held))
  return clauses
}

function tokensBetween(query: string, start: number, end: number): Token[] {
  const tokens = tokenise(query.slice(start, end))
  return tokens.map(token => ({ term: token.term, start: token.start + start, end: token.end + start }))
}

const hyphens = /[\p{Pd}\u2212]/u

/** Whether two tokens of a query make one clause: written together, or groups of digits of one number ("10 300"). */
function isJoined(query: string, one: Token, next: Token, any: boolean): boolean {
  const between = query.slice(one.end, next.start)
  if (between === ' ') return !any && /^\d{1,3}$/.test(one.term) && /^\d{3}$/.test(next.term)
  if (/\s/.test(between)) return false
  return !(any && hyphens.test(between))
}

function clauseOf(kind: 'word' | 'phrase', tokens: readonly Token[]): Clause {
  const terms = tokens.map(token => token.term)
  return { kind, terms, isPrefix: false, start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 }
}

/** The last clause as one that is still being typed, where the query ends in the middle of its last word. */
function withPrefix(clauses: readonly Clause[], end: number): Clause[] {
  return clauses.map((clause, at) =>
    at === clauses.length - 1 && clause.end === end ? { ...clause, isPrefix: true } : clause,
  )
}
