import type { QueryRemark } from '../contract/search.ts'
import { isFilterName, nearestName, readFilter } from './query-filters.ts'
import { readItems } from './query-items.ts'
import type { Atom, QueryItem, Span } from './query-reading.ts'
import { type Problem, remarkOf, withReplaced } from './query-remarks.ts'
import { type Clause, type Field, fieldNames, isOfFilters, type QueryNode } from './query-tree.ts'
import { type Place, readClauses } from './read-clause.ts'

export type ParsedQuery = {
  clauses: readonly Clause[]
  /** Null where nothing is looked for. */
  tree: QueryNode | null
  /** What was not understood; null where all was. */
  remark: QueryRemark | null
}

export type ParseOptions = {
  /** Any of several words instead of all of them; and hyphened words are words of their own, as in lunr, and not a sequence. */
  any: boolean
  /** The last word is still being typed. */
  isTyping: boolean
  /** The moment of asking, ms; now unless said otherwise. */
  now?: number
}

/** More clauses than this are not looked for. */
const mostClauses = 64
const tooMany = `Only the first ${mostClauses} words were searched. Leave some out.`

/** What the parser has in hand. */
type State = Required<ParseOptions> & {
  query: string
  items: readonly QueryItem[]
  at: number
  clauses: Clause[]
  problems: Problem[]
}
/** A part of a group, and how it is marked. */
type Part = { mark: 'must' | 'mustNot' | null; node: QueryNode | null }

const names = {
  isField: (name: string) => fieldNamed(name) !== null,
  isFilter: isFilterName,
  nearest: nearestName,
}

/**
 * Reads a query: words, quotations, fields and filters, joined by AND, OR, NOT, `+`, `-` and parentheses (docs/query-language.md).
 * Never throws: what cannot be understood is searched as plain words, and the remark says so.
 */
export function parseQuery(query: string, { any, isTyping, now = Date.now() }: ParseOptions): ParsedQuery {
  const problems: Problem[] = []
  const items = placedOperators(query, readItems(query, any, names, problems), isTyping, problems)
  const state: State = { query, any, isTyping, now, items, at: 0, clauses: [], problems }
  const tree = readAlternatives(state, { fields: null, isNegative: false })
  const clauses = isTyping ? withPrefix(state.clauses, query.length) : state.clauses
  problems.sort((one, other) => one.start - other.start)
  return { clauses, tree, remark: remarkOf(query, problems, isTyping) }
}

function fieldNamed(name: string): Field | null {
  return fieldNames.find(field => field === name.toLowerCase()) ?? null
}

const begins = new Set<string | undefined>(['atom', 'open', 'must', 'mustNot', 'not'])
const ends = new Set<string | undefined>(['atom', 'close'])

/** An operator that joins nothing is a word; at the end of what is still being typed it is nothing yet. */
function placedOperators(query: string, items: readonly QueryItem[], isTyping: boolean, problems: Problem[]) {
  const placed: QueryItem[] = []
  items.forEach((item, at) => {
    const isPlaced =
      item.kind === 'not'
        ? begins.has(items[at + 1]?.kind)
        : (item.kind !== 'and' && item.kind !== 'or') ||
          (ends.has(placed.at(-1)?.kind) && begins.has(items[at + 1]?.kind))
    if (isPlaced) placed.push(item)
    else {
      const isLast = items.slice(at + 1).every(({ kind }) => kind === 'close')
      problems.push(misplaced(query, item, isLast))
      if (!(isLast && isTyping)) placed.push(wordAt(item))
    }
  })
  return placed
}

function misplaced(query: string, { start, end }: Span, isUnfinished: boolean): Problem {
  const word = query.slice(start, end)
  const sentence = `“${word}” joins nothing here, so it was searched as a word. Leave it out, or write it in small letters.`
  return { sentence, start, end, suggestion: withReplaced(query, start, end, ''), isUnfinished }
}

const wordAt = ({ start, end }: Span): Atom => ({
  ...{ kind: 'atom', name: null, isQuoted: false, value: { start, end }, distance: null, boost: 1, start, end },
})

function readAlternatives(state: State, place: Place): QueryNode | null {
  const found: QueryNode[] = []
  for (;;) {
    const group = readGroup(state, place)
    if (group !== null) found.push(group)
    if (state.items[state.at]?.kind !== 'or') break
    state.at++
  }
  return joined('any', found)
}

function joined(kind: 'all' | 'any', nodes: readonly QueryNode[]): QueryNode | null {
  if (nodes.length < 2) return nodes[0] ?? null
  return kind === 'any' ? { kind, nodes } : { kind, nodes, optional: [] }
}

function readGroup(state: State, place: Place): QueryNode | null {
  const parts: Part[] = []
  while (begins.has(state.items[state.at]?.kind)) parts.push(readChain(state, place))
  return groupOf(parts, state.any)
}

/** Words side by side. Once one is a must, unmarked words are optional; filters never are. */
function groupOf(parts: readonly Part[], any: boolean): QueryNode | null {
  const firm: QueryNode[] = []
  const musts: QueryNode[] = []
  const plain: QueryNode[] = []
  for (const { mark, node } of parts) {
    if (node === null) continue
    if (mark === 'mustNot' || isOfFilters(node)) firm.push(node)
    else if (mark === 'must') musts.push(node)
    else plain.push(node)
  }
  if (musts.length > 0) {
    const nodes = [...musts, ...firm]
    return plain.length === 0 ? joined('all', nodes) : { kind: 'all', nodes, optional: plain }
  }
  const words = joined(any ? 'any' : 'all', plain)
  if (words === null || firm.length === 0) return words ?? joined('all', firm)
  return { kind: 'all', nodes: [...(any ? [words] : plain), ...firm], optional: [] }
}

/** What AND joins is one part of its group, whatever is marked within it. */
function readChain(state: State, place: Place): Part {
  const first = readMarked(state, place)
  if (state.items[state.at]?.kind !== 'and') return first
  const nodes = [first.node]
  while (state.items[state.at]?.kind === 'and') {
    state.at++
    nodes.push(readMarked(state, place).node)
  }
  const node = joined(
    'all',
    nodes.filter(one => one !== null),
  )
  return { mark: null, node }
}

function readMarked(state: State, place: Place): Part {
  const item = state.items[state.at]
  if (item?.kind === 'must') {
    state.at++
    const { mark, node } = readMarked(state, place)
    return { mark: mark ?? 'must', node }
  }
  if (item?.kind === 'not' || item?.kind === 'mustNot') {
    state.at++
    const { mark, node } = readMarked(state, { ...place, isNegative: !place.isNegative })
    if (node === null) return { mark: null, node }
    return mark === 'mustNot' ? { mark: null, node: without(node) } : { mark: 'mustNot', node: { kind: 'not', node } }
  }
  return { mark: null, node: readOperand(state, place) }
}

/** What is not meant not to be, is meant. */
function without(node: QueryNode): QueryNode {
  return node.kind === 'not' ? node.node : { kind: 'not', node }
}

function readOperand(state: State, place: Place): QueryNode | null {
  const item = state.items[state.at]
  if (item?.kind === 'atom') {
    state.at++
    return readAtom(state, item, place)
  }
  if (item?.kind !== 'open') return null
  state.at++
  const field = item.name === null ? null : fieldNamed(item.name)
  const node = readAlternatives(state, field === null ? place : { ...place, fields: [field] })
  if (state.items[state.at]?.kind === 'close') state.at++
  return node
}

function readAtom(state: State, atom: Atom, place: Place): QueryNode | null {
  const { query } = state
  const field = atom.name === null ? null : fieldNamed(atom.name)
  if (atom.name !== null && field === null) {
    const { start, end } = atom.value
    const filter = readFilter(atom.name, query.slice(start, end), state.now)
    if ('condition' in filter) return { kind: 'filter', ...filter }
    const meant = filter.suggestion === null ? null : withReplaced(query, start, end, filter.suggestion)
    const isUnfinished = atom.end === query.length
    state.problems.push({
      sentence: filter.sentence,
      start: atom.start,
      end: atom.end,
      suggestion: meant,
      isUnfinished,
    })
    const word = wordAt({ start: atom.start, end: atom.start + atom.name.length })
    const value = readWords(state, { ...atom, name: null }, place)
    return joined(
      'all',
      [readWords(state, word, place), value].filter(node => node !== null),
    )
  }
  if (!atom.isQuoted && /^\*+$/.test(query.slice(atom.value.start, atom.value.end))) return { kind: 'everything' }
  return readWords(state, atom, field === null ? place : { ...place, fields: [field] })
}

function readWords(state: State, atom: Atom, place: Place): QueryNode | null {
  const nodes: QueryNode[] = []
  for (const clause of readClauses(state.query, atom, place, state.any)) {
    if (state.clauses.length >= mostClauses) {
      const { start, end } = clause
      if (state.problems.every(({ sentence }) => sentence !== tooMany))
        state.problems.push({
          sentence: tooMany,
          start,
          end: Math.max(end, state.query.length),
          suggestion: null,
          isUnfinished: false,
        })
      break
    }
    nodes.push({ kind: 'clause', clause: state.clauses.push(clause) - 1 })
  }
  return joined('any', nodes)
}

/** The last clause as one that is still being typed, where the query ends in the middle of its last word. */
function withPrefix(clauses: readonly Clause[], end: number): Clause[] {
  return clauses.map((clause, at) =>
    at === clauses.length - 1 && clause.end === end && clause.kind === 'word' && !clause.isNegative
      ? { ...clause, isPrefix: true }
      : clause,
  )
}
