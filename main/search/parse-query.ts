import type { QueryRemark } from '../contract/search.ts'
import { begins, placeOperators } from './place-operators.ts'
import { holdingAny, isFilterName, nearestName, readFilter } from './query-filters.ts'
import { readItems } from './query-items.ts'
import { type Atom, type QueryItem, type Span, wordAt } from './query-reading.ts'
import { type Problem, remarkOf, withReplaced } from './query-remarks.ts'
import { type Clause, type Field, fieldNames, isOfFilters, type QueryNode } from './query-tree.ts'
import { type Place, readClauses } from './read-clause.ts'

export type ParsedQuery = {
  clauses: readonly Clause[]
  /** Null where nothing is looked for. */
  tree: QueryNode | null
  /** The filters that were understood, in order. */
  filters: readonly AskedFilter[]
  /** What was not understood; null where all was. */
  remark: QueryRemark | null
}

/** A filter as it was asked for; where, in UTF-16 code units of the query. */
export type AskedFilter = Span & { name: string; value: string }

export type ParseOptions = {
  /** Any of several words instead of all of them; and hyphened words are words of their own, as in lunr, and not a sequence. */
  any: boolean
  /** The last word is still being typed. */
  isTyping: boolean
  /** The moment of asking, ms; now unless said otherwise. */
  now?: number
}

/** More clauses than this are not looked for, and more filters not asked: SQLite takes expressions 1000 deep. */
const mostClauses = 64
const mostFilters = 64

/** What the parser has in hand. */
type State = Required<ParseOptions> & {
  query: string
  items: readonly QueryItem[]
  at: number
  clauses: Clause[]
  filters: number
  asked: AskedFilter[]
  /** Whether something was left out because it was too much. */
  isCut: boolean
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
  const items = placeOperators(query, readItems(query, { any, isTyping }, names, problems), isTyping, problems)
  const state: State = {
    query,
    any,
    isTyping,
    now,
    items,
    at: 0,
    clauses: [],
    filters: 0,
    asked: [],
    isCut: false,
    problems,
  }
  const tree = readAlternatives(state, { fields: null, isNegative: false })
  const clauses = isTyping ? withPrefix(state.clauses, query.length) : state.clauses
  problems.sort((one, other) => one.start - other.start)
  return { clauses, tree, filters: state.asked, remark: remarkOf(query, problems, isTyping) }
}

function fieldNamed(name: string): Field | null {
  return fieldNames.find(field => field === name.toLowerCase()) ?? null
}

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
  const { start, end } = atom.value
  const field = atom.name === null ? null : fieldNamed(atom.name)
  if (atom.name !== null && field === null) return readFilterAtom(state, atom, atom.name, place)
  const fields = field === null ? place.fields : [field]
  if (!atom.isQuoted && /^\*+$/.test(state.query.slice(start, end))) return counted(state, atom, anythingIn(fields))
  return readWords(state, atom, { ...place, fields })
}

/** A lone `*`: every document, or those that hold anything in a field. */
function anythingIn(fields: readonly Field[] | null): QueryNode {
  const [field] = fields ?? []
  return field === undefined
    ? { kind: 'everything' }
    : { kind: 'filter', condition: holdingAny(field), reachesTrash: false }
}

/** A filter, or the words of one that does not understand its value; nothing yet where that is still being typed. */
function readFilterAtom(state: State, atom: Atom, name: string, place: Place): QueryNode | null {
  const { query, now } = state
  const { start, end } = atom.value
  const filter = readFilter(name, query.slice(start, end), now)
  if ('condition' in filter) {
    state.asked.push({
      name: name.toLowerCase(),
      value: query.slice(start, end).trim(),
      start: atom.start,
      end: atom.end,
    })
    return counted(state, atom, { kind: 'filter', ...filter })
  }
  const suggestion = filter.suggestion === null ? null : withReplaced(query, start, end, filter.suggestion)
  const isUnfinished = atom.end === query.length
  if (isUnfinished && state.isTyping) return null
  state.problems.push({ sentence: filter.sentence, start: atom.start, end: atom.end, suggestion, isUnfinished })
  const called = wordAt({ start: atom.start, end: atom.start + name.length })
  const words = [readWords(state, called, place), readWords(state, { ...atom, name: null }, place)]
  return joined(
    'all',
    words.filter(node => node !== null),
  )
}

function counted(state: State, atom: Atom, node: QueryNode): QueryNode | null {
  state.filters++
  if (state.filters <= mostFilters) return node
  reportTooMany(state, atom, `Only the first ${mostFilters} filters were used. Leave some out.`)
  return null
}

function readWords(state: State, atom: Atom, place: Place): QueryNode | null {
  const nodes: QueryNode[] = []
  for (const clause of readClauses(state.query, atom, place, state.any)) {
    if (state.clauses.length >= mostClauses) {
      reportTooMany(state, clause, `Only the first ${mostClauses} words were searched. Leave some out.`)
      break
    }
    nodes.push({ kind: 'clause', clause: state.clauses.push(clause) - 1 })
  }
  return joined(state.any ? 'any' : 'all', nodes)
}

/** Said once, of all that is left out. */
function reportTooMany(state: State, { start }: Span, sentence: string): void {
  if (state.isCut) return
  state.isCut = true
  state.problems.push({ sentence, start, end: state.query.length, suggestion: null, isUnfinished: false })
}

/** The last clause as one that is still being typed, where the query ends in the middle of its last word. */
function withPrefix(clauses: readonly Clause[], end: number): Clause[] {
  return clauses.map((clause, at) =>
    at === clauses.length - 1 && clause.end === end && clause.kind === 'word' && !clause.isNegative
      ? { ...clause, isPrefix: true }
      : clause,
  )
}
