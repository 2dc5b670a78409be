import type { SharedWording, WordingMatch } from '../../../main/contract/compare.ts'
import type { TextRange } from '../reader/places.ts'

export type WordingKind = WordingMatch['kind']

/** Kinds from the one that says most to the one that says least. */
export const wordingKinds: readonly WordingKind[] = ['copied', 'edited', 'quoted']

/** A passage of one account that another one has too, in UTF-16 code units of its stored text. */
export type WordingPassage = TextRange & {
  /** The same for both places of a match. */
  match: string
  kind: WordingKind
  /** Id of the other account. */
  with: number
  /** The words in it that are alike, in order. */
  alike: readonly TextRange[]
}

/** The passages of each account, by its id, in order of their beginnings. */
export function wordingPassages({ pairs }: SharedWording): ReadonlyMap<number, readonly WordingPassage[]> {
  const passages = new Map<number, WordingPassage[]>()
  function add(id: number, passage: WordingPassage) {
    const own = passages.get(id)
    if (own) own.push(passage)
    else passages.set(id, [passage])
  }
  for (const { a, b, matches } of pairs)
    for (const [index, match] of matches.entries()) {
      const key = matchKey(a, b, index)
      const { kind, words } = match
      add(a, { ...match.a, match: key, kind, with: b, alike: words.map(run => run.a) })
      add(b, { ...match.b, match: key, kind, with: a, alike: words.map(run => run.b) })
    }
  for (const own of passages.values()) own.sort((one, other) => one.start - other.start || one.end - other.end)
  return passages
}

/** The name of a match: its two accounts and its place among theirs. */
export const matchKey = (a: number, b: number, index: number): string => `${a}-${b}-${index}`

/** How a stretch of text stands in shared wording. */
export type WordingMark = TextRange & {
  kind: WordingKind
  /** These words stand in the other account; else they are what was changed or put in between. */
  isAlike: boolean
  /** Ids of the accounts that have the passage, of its kind. */
  with: number[]
  /** The matches that cover it. */
  matches: string[]
  /** A passage begins, or ends, with it. */
  begins: boolean
  ends: boolean
}

/**
 * What to draw over [start, end) of an account: stretches in order that do not overlap, each with one kind, the one that says
 * most where passages of several accounts lie over each other, and among them alike words before changed ones.
 */
export function wordingMarks(passages: readonly WordingPassage[], { start, end }: TextRange): WordingMark[] {
  const inside = passages.filter(passage => passage.start < end && passage.end > start)
  if (inside.length === 0) return []
  const cuts = new Set([start, end])
  for (const range of inside.flatMap(passage => [passage, ...passage.alike]))
    for (const at of [range.start, range.end]) if (at > start && at < end) cuts.add(at)
  const places = [...cuts].sort((one, other) => one - other)
  const marks: WordingMark[] = []
  for (const [index, from] of places.slice(0, -1).entries()) {
    const mark = markOf(inside, from, places[index + 1] ?? end)
    if (mark) marks.push(mark)
  }
  return marks
}

function markOf(passages: readonly WordingPassage[], start: number, end: number): WordingMark | undefined {
  const covering = passages.filter(passage => passage.start <= start && passage.end >= end)
  const alike = covering.filter(passage => passage.alike.some(run => run.start <= start && run.end >= end))
  const telling = alike.length > 0 ? alike : covering
  const kind = wordingKinds.find(one => telling.some(passage => passage.kind === one))
  if (!kind) return undefined
  const ids = telling.filter(passage => passage.kind === kind).map(passage => passage.with)
  return {
    start,
    end,
    kind,
    isAlike: alike.length > 0,
    with: [...new Set(ids)],
    matches: covering.map(({ match }) => match),
    begins: covering.some(passage => passage.start === start),
    ends: covering.some(passage => passage.end === end),
  }
}
