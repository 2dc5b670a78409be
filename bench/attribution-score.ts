import type { Range } from '../main/text/range.ts'
import type { Marked } from './attribution-gold.ts'

/** What is right, what is given and what there is, counted. */
export type Count = { right: number; given: number; there: number }
export type Scores = Record<string, Count>

const words = /[\p{L}\p{N}]+(?:['’]\p{L}+)*|[^\s\p{L}\p{N}]/gu
const quoted = /“[^“”\n]*(?:”|(?=\n|$))|«[^«»\n]*»|"[^"\n]*(?:"|(?=\n|$))|''[^\n]*?''/g
const partNames = ['source', 'cue', 'content'] as const

/**
 * Counts what the attributions given have of those that are there. Tokens are words, and each sign by itself. Of each part (source, cue,
 * content): the tokens of the text that are in one such part of any attribution; `.exact`, whole parts with the same tokens.
 * `direct`: tokens in quotation marks that are in the content of an attribution with a source, right where some attribution that
 * gives them and some that has them agree on the source: one's head is in the other.
 */
export function scoreAttributions(text: string, given: readonly Marked[], there: readonly Marked[]): Scores {
  const tokens = [...text.matchAll(words)].map(({ index, 0: { length } }): Range => [index, index + length])
  const scores: Scores = {}
  for (const part of partNames) {
    const own = given.map(one => tokensIn(tokens, one[part]))
    const gold = there.map(one => tokensIn(tokens, one[part]))
    scores[part] = countShared(new Set(own.flat()), new Set(gold.flat()))
    const named = (lists: number[][]) => new Set(lists.filter(({ length }) => length > 0).map(String))
    scores[`${part}.exact`] = countShared(named(own), named(gold))
  }
  scores.direct = scoreQuoted(text, tokens, given, there)
  return scores
}

function countShared<T>(given: ReadonlySet<T>, there: ReadonlySet<T>): Count {
  let right = 0
  for (const one of given) if (there.has(one)) right++
  return { right, given: given.size, there: there.size }
}

function tokensIn(tokens: readonly Range[], ranges: readonly Range[]): number[] {
  const found: number[] = []
  for (const [at, [start, end]] of tokens.entries())
    if (ranges.some(([from, to]) => start < to && end > from)) found.push(at)
  return found
}

function scoreQuoted(
  text: string,
  tokens: readonly Range[],
  given: readonly Marked[],
  there: readonly Marked[],
): Count {
  const marks = [...text.matchAll(quoted)].map(({ index, 0: { length } }): Range => [index, index + length])
  const isQuoted = new Set(tokensIn(tokens, marks))
  const bySource = (lists: readonly Marked[]) => {
    const sources = new Map<number, Range[][]>()
    for (const { source, content } of lists) {
      if (source.length === 0) continue
      for (const at of tokensIn(tokens, content))
        if (isQuoted.has(at)) sources.set(at, [...(sources.get(at) ?? []), source])
    }
    return sources
  }
  const [own, gold] = [bySource(given), bySource(there)]
  let right = 0
  for (const [at, sources] of own) {
    const others = gold.get(at) ?? []
    if (sources.some(one => others.some(other => sharesHead(text, one, other)))) right++
  }
  return { right, given: own.size, there: gold.size }
}

const overlaps = ([start, end]: Range, ranges: readonly Range[]) =>
  ranges.some(([from, to]) => start < to && end > from)
const sharesHead = (text: string, one: readonly Range[], other: readonly Range[]): boolean =>
  overlaps(headOf(text, one), other) || overlaps(headOf(text, other), one)

/** The last word of a source before what belongs to it: before a comma, a preposition or a relative clause. */
function headOf(text: string, [first]: readonly Range[]): Range {
  const [start, end] = first ?? [0, 0]
  const head = /^.+?(?=,| (?:of|in|for|from|at|with|on|who|which|that|by) |$)/su.exec(text.slice(start, end))?.[0] ?? ''
  const word = /[\p{L}\p{N}]+[^\p{L}\p{N}]*$/u.exec(head)
  return [start + (word?.index ?? 0), start + head.length]
}
