import { championExpression, isProvedByChampions } from './champion-hits.ts'
import type { Condition } from './condition.ts'
import type { Expansion } from './expand-clause.ts'
import { matchExpression } from './match-expression.ts'
import { childrenOf, isOfWords, type QueryNode, reachesTrash } from './query-tree.ts'

/** How a query is asked of the database. */
export type QueryPlan = {
  /** The FTS5 expression that documents must match; null where `condition` alone says which are found. */
  expression: string | null
  /** How it is asked without lesser forms, for what is to come first; null where there are none. */
  first: QueryPlan | null
  /** On `documents d`; null where there is none. */
  condition: Condition | null
  /**
   * The FTS5 expression by which what is found is weighed, in which one of the words looked for is enough. Null where there are
   * none.
   */
  weighed: string | null
  /**
   * A narrower expression, which documents match that hold all of the words where not all are asked for; null where there is
   * none.
   */
  narrow: string | null
  /**
   * The expression of the champions of the words looked for (champions.ts), and whether whatever it finds matches the query too.
   * Null where no words are looked for.
   */
  champions: { match: string; isProof: boolean } | null
  /**
   * The expression by which the index orders what matches, where that is not `expression`: the words beside a beginning that stands
   * for very much, which says little and takes long to weigh. Null where there is no such beginning.
   */
  ranking: string | null
  reachesTrash: boolean
}

/** What an FTS5 expression finds, or all but that: FTS5 itself has no negation of its own. */
type Text = { match: string } | { except: string }

/** `expansions` are those of the clauses of the query, in their places; `looked` those of them that are not negative. */
export function planQuery(tree: QueryNode, expansions: readonly Expansion[], looked: readonly Expansion[]): QueryPlan {
  const parts = tree.kind === 'all' ? tree.nodes : [tree]
  const texts = parts.filter(isOfWords)
  const conditions = parts.filter(part => !isOfWords(part)).map(part => conditionOf(part, expansions))
  const text = texts.length === 0 ? null : allOf(texts.map(part => textOf(part, expansions)))
  const expression = text === null || 'except' in text ? null : text.match
  if (text !== null && 'except' in text) conditions.push(matching(text))
  const optional = tree.kind === 'all' ? tree.optional.filter(isOfWords) : []
  const isLesser = expression !== null && expansions.some(({ lesser }) => lesser.length > 0)
  const [only] = texts
  const worded =
    texts.length === 1 && optional.length === 0 && only ? only : { kind: 'all' as const, nodes: texts, optional }
  const telling = isAllOf(worded) ? tellingOf(looked) : looked
  return {
    expression: expression === null ? null : withOptional(expression, optional, expansions),
    first: isLesser ? planQuery(tree, withoutLesser(expansions), withoutLesser(looked)) : null,
    condition: conditions.length === 0 ? null : joinedConditions(conditions, ' and '),
    weighed: looked.length === 0 ? null : matchExpression(looked, true),
    narrow: expression === null || looked.length < 2 ? null : narrowMatch(worded, expression, looked),
    champions: expression === null ? null : championsOf(worded, telling),
    ranking: telling.length < looked.length ? matchExpression(telling, false) : null,
    reachesTrash: reachesTrash(tree),
  }
}

const withoutLesser = (expansions: readonly Expansion[]) => expansions.map(one => ({ ...one, lesser: [] }))

/** What is optional makes no difference to what matches, but the index then weighs it. */
function withOptional(expression: string, optional: readonly QueryNode[], expansions: readonly Expansion[]): string {
  const matches = optional.map(node => textOf(node, expansions)).flatMap(text => ('match' in text ? [text.match] : []))
  return matches.length === 0 ? expression : `(${expression}) AND ((${expression}) OR ${matches.join(' OR ')})`
}

/** With all of the words. A query for just that need not be asked twice. */
function narrowMatch(tree: QueryNode, expression: string, looked: readonly Expansion[]): string | null {
  const all = matchExpression(looked, false)
  if (tree.kind === 'any' && isPlain(tree)) return all
  return isAllOf(tree) ? null : `(${expression}) AND ${all}`
}

const isAllOf = (tree: QueryNode) => tree.kind === 'all' && isPlain(tree) && tree.optional.length === 0

/** Without beginnings that stand for very much, unless there is nothing else. */
function tellingOf(looked: readonly Expansion[]): readonly Expansion[] {
  const telling = looked.filter(({ prefixForms }) => prefixForms === null)
  return telling.length === 0 ? looked : telling
}

const isPlain = (tree: QueryNode) =>
  tree.kind === 'clause' || (tree.kind !== 'not' && childrenOf(tree).every(({ kind }) => kind === 'clause'))

/** Of a word, or any of some words, what holds it foremost matches; in other queries that has to be seen. */
function championsOf(tree: QueryNode, looked: readonly Expansion[]): QueryPlan['champions'] {
  const match = championExpression(looked)
  const isOneEnough = isPlain(tree) && (tree.kind === 'clause' || tree.kind === 'any')
  return match === null ? null : { match, isProof: isOneEnough && looked.every(isProvedByChampions) }
}

function textOf(node: QueryNode, expansions: readonly Expansion[]): Text {
  switch (node.kind) {
    case 'clause': {
      const expansion = expansions[node.clause]
      return { match: matchExpression(expansion === undefined ? [] : [expansion], false) }
    }
    case 'not':
      return negated(textOf(node.node, expansions))
    case 'any':
      return negated(allOf(node.nodes.map(one => negated(textOf(one, expansions)))))
    case 'all':
      return allOf(node.nodes.map(one => textOf(one, expansions)))
    default:
      throw new Error('Filters are not asked of the index.')
  }
}

const negated = (text: Text): Text => ('match' in text ? { except: text.match } : { match: text.except })

/** All of some texts. Those that must not match are taken off the others; where there are no others, off everything. */
function allOf(texts: readonly Text[]): Text {
  const matches = texts.flatMap(text => ('match' in text ? [text.match] : []))
  const excepts = texts.flatMap(text => ('except' in text ? [text.except] : []))
  const except = joinedExpressions(excepts, ' OR ')
  if (matches.length === 0) return { except }
  const match = joinedExpressions(matches, ' AND ')
  return { match: excepts.length === 0 ? match : `(${match}) NOT (${except})` }
}

const joinedExpressions = (parts: readonly string[], by: string) =>
  parts.length === 1 ? (parts[0] ?? '') : parts.map(part => `(${part})`).join(by)

/** A part of a query as a condition on `documents d`. */
function conditionOf(node: QueryNode, expansions: readonly Expansion[]): Condition {
  if (isOfWords(node)) return matching(textOf(node, expansions))
  switch (node.kind) {
    case 'filter':
      return node.condition
    case 'not': {
      const { sql, values } = conditionOf(node.node, expansions)
      return { sql: `(${sql}) is not true`, values }
    }
    case 'all':
    case 'any':
      return joinedConditions(
        node.nodes.map(one => conditionOf(one, expansions)),
        node.kind === 'all' ? ' and ' : ' or ',
      )
    default:
      return { sql: 'true', values: [] }
  }
}

function matching(text: Text): Condition {
  const [isIn, expression] = 'match' in text ? ['in', text.match] : ['not in', text.except]
  return { sql: `d.id ${isIn} (select rowid from postings where postings match ?)`, values: [expression] }
}

function joinedConditions(conditions: readonly Condition[], by: string): Condition {
  return { sql: conditions.map(({ sql }) => `(${sql})`).join(by), values: conditions.flatMap(({ values }) => values) }
}
