import type { Problem } from './query-remarks.ts'

export type Span = { start: number; end: number }
/** What a query is made of, in order; offsets are UTF-16 code units of the query. */
export type QueryItem =
  | (Span & { kind: 'and' | 'or' | 'not' | 'must' | 'mustNot' | 'close' })
  /** A parenthesis, with the field it is for, as it is written. */
  | (Span & { kind: 'open'; name: string | null })
  | Atom
/** A word or a quotation, with what is written before and after it. */
export type Atom = Span & {
  kind: 'atom'
  /** What stands before a colon: the name of a field or a filter, as it is written. */
  name: string | null
  isQuoted: boolean
  /** Words in parentheses that stand near each other. */
  isGroup: boolean
  /** Without name, quotation marks and modifiers. */
  value: Span
  /** After `~`; null where there is none. */
  distance: number | null
  /** After `^`; 1 where there is none. */
  boost: number
}

/** Which names before a colon are understood. */
export type Names = {
  isField(name: string): boolean
  isFilter(name: string): boolean
  nearest(name: string): string | null
}

/** How far a query has been read, and what was met. */
export type Reading = {
  query: string
  names: Names
  any: boolean
  isTyping: boolean
  at: number
  items: QueryItem[]
  /** Where the parentheses stand that are still open. */
  open: number[]
  /** Whether `+` and `-` can mark what comes: at the beginning of something, not within it. */
  isMarkAllowed: boolean
  problems: Problem[]
}

/** Parentheses inside so many others are passed over: the index's own parser holds 100 symbols, and a level can take 9. */
const deepest = 8
/** Quotation marks of any kind, to stand in a class of a pattern. */
export const quotationMarks = '"“”„‟«»″＂'

/** Reads what a sticky pattern finds here; null where it finds nothing. */
export function take(reading: Reading, pattern: RegExp): string | null {
  pattern.lastIndex = reading.at
  const found = pattern.exec(reading.query)
  if (found === null) return null
  reading.at = pattern.lastIndex
  return found[0]
}

/** Notes what was not understood, where, and what might be meant. */
export function report(
  { problems }: Reading,
  sentence: string,
  { start, end }: Span,
  suggestion: string | null,
  isUnfinished = false,
): void {
  problems.push({ sentence, start, end, suggestion, isUnfinished })
}

/** Reads an opening parenthesis, which may have had the name of a field before it. */
export function openParenthesis(reading: Reading, name: string | null): void {
  const span = { start: reading.at, end: ++reading.at }
  reading.isMarkAllowed = true
  if (reading.open.length < deepest) {
    reading.open.push(span.start)
    reading.items.push({ kind: 'open', name, ...span })
  } else
    report(reading, `Parentheses inside ${deepest} others were passed over. Use fewer inside each other.`, span, null)
}

/** A stretch of a query as a plain word. */
export function wordAt({ start, end }: Span): Atom {
  return {
    kind: 'atom',
    name: null,
    isQuoted: false,
    isGroup: false,
    value: { start, end },
    distance: null,
    boost: 1,
    start,
    end,
  }
}
