import { byScript, inEveryCombination } from './combinations.ts'
import type { Expansion } from './expand-clause.ts'

/**
 * The FTS5 expression of what is looked for, one of the clauses (`any`) or all of them. Terms hold no quotation marks, so quoting
 * is safe.
 */
export function matchExpression(expansions: readonly Expansion[], any: boolean): string {
  return expansions.map(clauseExpression).join(any ? ' OR ' : ' AND ')
}

function clauseExpression(expansion: Expansion): string {
  const { forms, lesser, sequences, near, prefix, prefixForms, fields } = expansion
  const strings = [...[...forms, ...lesser].map(form => [form]), ...sequences]
  if (prefix !== null) strings.push(...(prefixForms ?? []).map(form => [...prefix.before, form]))
  const alternatives = new Set(strings.map(terms => quoted(terms)))
  if (prefix !== null && prefixForms === null) alternatives.add(`${quoted([...prefix.before, prefix.begins])} *`)
  for (const terms of near === null ? [] : byScript(near.groups).flatMap(inEveryCombination)) {
    // A form that two of the words share is not both of them.
    if (new Set(terms).size < terms.length) continue
    alternatives.add(`NEAR(${terms.map(term => quoted([term])).join(' ')}, ${near?.distance ?? 0})`)
  }
  const expression = `(${[...alternatives].join(' OR ')})`
  return fields === null ? expression : `{${fields.join(' ')}} : ${expression}`
}

function quoted(terms: readonly string[]): string {
  return `"${terms.join(' ')}"`
}
