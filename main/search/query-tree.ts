import type { Condition } from './condition.ts'

/** The fields of a document that hold words, as the index names them. */
export const fieldNames = ['title', 'byline', 'outlet', 'text', 'note'] as const
export type Field = (typeof fieldNames)[number]

/**
 * One thing that is looked for. Several terms stand next to each other in the text; those of a `near` only near each other. Offsets
 * are UTF-16 code units of the query.
 */
export type Clause = {
  /** A phrase and words `near` each other are looked for as they are written; a word, and words `together`, by their stems. */
  kind: 'word' | 'phrase' | 'near' | 'together' | 'wildcard' | 'fuzzy'
  /** Folded written forms, at least one; in a wildcard `anyLetters` stands for any letters. */
  terms: readonly string[]
  /** The last term stands for all that begin with it. */
  isPrefix: boolean
  /** Null for all of them. */
  fields: readonly Field[] | null
  /** How much a match weighs; 1 unless said otherwise. */
  boost: number
  /** Asked for not to be there: neither marked nor weighed. */
  isNegative: boolean
  /**
   * For words near each other, how many others may stand between the first and the last; for a fuzzy word, how many letters may
   * differ.
   */
  distance: number
  /** A number that is asked for as a percentage. */
  isPercentage: boolean
  start: number
  end: number
}

/** A letter that no newsroom writes (Latin sinological dot), which the tokenizer takes for one: it stands for `*` in a pattern. */
export const anyLetters = '\ua78f'

export type QueryNode =
  /** Every one of `nodes`; `optional` only add to the score. */
  | { kind: 'all'; nodes: readonly QueryNode[]; optional: readonly QueryNode[] }
  | { kind: 'any'; nodes: readonly QueryNode[] }
  | { kind: 'not'; node: QueryNode }
  /** By its place among the clauses of the query. */
  | { kind: 'clause'; clause: number }
  | { kind: 'filter'; condition: Condition; reachesTrash: boolean }
  /** A lone `*`. */
  | { kind: 'everything' }

/** A word that is looked for by its stem, in all fields. */
export function wordClause(terms: readonly string[], start: number, end: number): Clause {
  const plain = { isPrefix: false, fields: null, boost: 1, isNegative: false, distance: 0, isPercentage: false }
  return { kind: 'word', terms, ...plain, start, end }
}

/** The nodes below one, those that only add to the score included. */
export function childrenOf(node: QueryNode): readonly QueryNode[] {
  if (node.kind === 'all') return [...node.nodes, ...node.optional]
  if (node.kind === 'any') return node.nodes
  return node.kind === 'not' ? [node.node] : []
}

/** Whether a part of a query asks for words alone. */
export function isOfWords(node: QueryNode): boolean {
  if (node.kind === 'filter' || node.kind === 'everything') return false
  return childrenOf(node).every(isOfWords)
}

/** Whether a part of a query asks for no words at all. */
export function isOfFilters(node: QueryNode): boolean {
  if (node.kind === 'clause' || node.kind === 'everything') return false
  return childrenOf(node).every(isOfFilters)
}

/**
 * Whether a filter of a query looks into the trash, unless it only says what should not be found, or what only adds to the score.
 */
export function reachesTrash(node: QueryNode): boolean {
  if (node.kind === 'filter') return node.reachesTrash
  if (node.kind === 'all') return node.nodes.some(reachesTrash)
  return node.kind === 'any' && node.nodes.some(reachesTrash)
}
