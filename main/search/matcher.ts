import { lowerInPlace } from '../text/normalise.ts'
import { endOfPercentage } from '../text/percentages.ts'
import { hashesOf, scanWords } from '../text/scan-words.ts'
import type { Expansion } from './expand-clause.ts'
import { createNearby } from './nearby.ts'

/**
 * Where a text meets a clause, in UTF-16 code units of the text; `clause` is the clause's place in the query, `word` how many words
 * of the text there are up to the end of the match; `isLesser` where it is one that weighs little (`lesser` of an expansion).
 */
export type Match = { start: number; end: number; clause: number; word: number; isLesser: boolean }

/** Finds what the index found, in a text. */
export type Matcher = {
  /** Calls back for each match, in order of its end; answers how many words there were. `offset` is added to every place. */
  scan(text: string, offset: number, visit: (match: Match) => void): number
  /** Folded forms of each clause that a match can begin with, for finding a place to look at in a long text. */
  openings: readonly (readonly string[])[]
}

/** Those of some clauses that are looked for in the text itself, and not only in other fields. */
export function inText(expansions: readonly Expansion[]): Expansion[] {
  return expansions.filter(({ fields }) => fields === null || fields.includes('text'))
}

type Sequence = { terms: readonly string[]; isPrefix: boolean; clause: number }
type Begun = { sequence: Sequence; next: number; start: number }

/** Bits of a form's hash that say whether anything can begin with it; most words of a text are passed over by these alone. */
const flagBits = 0xfff

export function createMatcher(expansions: readonly Expansion[]): Matcher {
  const forms = new Map<string, number[]>()
  const sequences = new Map<string, Sequence[]>()
  const prefixes: Sequence[] = []
  const flags = new Uint8Array(flagBits + 1)
  expansions.forEach((expansion, clause) => {
    for (const sequence of sequencesOf(expansion, clause)) {
      const [first = ''] = sequence.terms
      if (sequence.terms.length > 1) sequences.set(first, [...(sequences.get(first) ?? []), sequence])
      else if (sequence.isPrefix) prefixes.push(sequence)
      else addForm(forms, first, clause, expansions)
      flags[hashesOf(first)[0] & flagBits] = 1
    }
    for (const term of expansion.near?.groups.flat() ?? []) flags[hashesOf(term)[0] & flagBits] = 1
  })
  expansions.forEach(({ lesser }, clause) => {
    for (const form of lesser) {
      addForm(forms, form, clause, expansions)
      flags[hashesOf(form)[0] & flagBits] = 1
    }
  })
  const isLesser = (term: string, clause: number) => expansions[clause]?.lesser.includes(term) ?? false
  const nears = expansions.some(({ near }) => near !== null)
  const prefixOf = (term: string) => prefixes.find(({ terms: [begins = ''] }) => term.startsWith(begins))?.clause

  function scan(text: string, offset: number, visit: (match: Match) => void): number {
    const lower = lowerInPlace(text)
    let begun: Begun[] = []
    let words = 0
    const nearby = nears ? createNearby(expansions, visit) : null
    scanWords(lower, (start, end, folded, hash) => {
      words++
      if (flags[hash & flagBits] === 0 && begun.length === 0 && !mayBegin(lower, start, folded, prefixes)) return
      const term = folded ?? lower.slice(start, end)
      if (begun.length > 0) {
        begun = goOn(begun, term, (from, clause) =>
          visit({ start: from + offset, end: end + offset, clause, word: words, isLesser: false }),
        )
      }
      const clauses = forms.get(term)
      if (clauses !== undefined)
        for (const clause of clauses) {
          const match = {
            start: start + offset,
            end: end + offset,
            clause,
            word: words,
            isLesser: isLesser(term, clause),
          }
          visit(match)
          const percentageEnd = expansions[clause]?.isPercentage ? endOfPercentage(lower, end) : null
          if (percentageEnd !== null) visit({ ...match, end: percentageEnd + offset })
        }
      else {
        const clause = prefixOf(term)
        if (clause !== undefined)
          visit({ start: start + offset, end: end + offset, clause, word: words, isLesser: false })
      }
      nearby?.(term, words, start + offset, end + offset)
      for (const sequence of sequences.get(term) ?? []) begun.push({ sequence, next: 1, start })
    })
    return words
  }
  const openings = expansions.map(({ forms: words, lesser, sequences: runs, near, prefix }) => [
    ...words,
    ...lesser,
    ...(near?.groups.flat() ?? []),
    ...runs.map(([first = '']) => first),
    ...(prefix === null ? [] : [prefix.before[0] ?? prefix.begins]),
  ])
  return { scan, openings }
}

/** A form of several clauses counts for the first of them, and of those in other fields. */
function addForm(forms: Map<string, number[]>, form: string, clause: number, expansions: readonly Expansion[]): void {
  const known = forms.get(form)
  const fieldsOf = (place: number) => expansions[place]?.fields?.join() ?? ''
  if (known === undefined) forms.set(form, [clause])
  else if (known.every(other => fieldsOf(other) !== fieldsOf(clause))) known.push(clause)
}

/** False where none of the prefixes begins the word at `start`. */
function mayBegin(lower: string, start: number, folded: string | null, prefixes: readonly Sequence[]): boolean {
  for (const { terms } of prefixes) if (folded !== null || lower.startsWith(terms[0] ?? '', start)) return true
  return false
}

function sequencesOf({ forms, sequences, prefix }: Expansion, clause: number): Sequence[] {
  const all = [...forms.map(form => [form]), ...sequences].map(terms => ({ terms, isPrefix: false, clause }))
  if (prefix === null) return all
  return [...all, { terms: [...prefix.before, prefix.begins], isPrefix: true, clause }]
}

/** Moves the sequences that have begun over the next term; those that end with it are told, with where they began. */
function goOn(begun: Begun[], term: string, done: (start: number, clause: number) => void): Begun[] {
  const left: Begun[] = []
  for (const { sequence, next, start } of begun) {
    const wanted = sequence.terms[next] ?? ''
    const isLast = next === sequence.terms.length - 1
    const fits = isLast && sequence.isPrefix ? term.startsWith(wanted) : term === wanted
    if (fits && isLast) done(start, sequence.clause)
    else if (fits) left.push({ sequence, next: next + 1, start })
  }
  return left
}

/** Matches as ranges in order, those that overlap made one. */
export function mergedRanges(matches: readonly { start: number; end: number }[]): [number, number][] {
  const merged: [number, number][] = []
  for (const { start, end } of [...matches].sort((one, other) => one.start - other.start || one.end - other.end)) {
    const last = merged.at(-1)
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}
