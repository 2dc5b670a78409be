import type { ChangedWords, EditionChange, EditionStep } from '../../../main/contract/editions.ts'

/** A stretch of one edition, whole sentences: as it was, or part of the change with this index in the step's list. */
export type Part = {
  start: number
  end: number
  kind: EditionChange['kind'] | 'unchanged'
  change: number | null
  words: readonly ChangedWords[]
  beginsParagraph: boolean
}

/** What stands side by side: parts of the edition before and of the one after, either of which may have none. */
export type Row = { before: Part[]; after: Part[] }

type Side = 'before' | 'after'
type Texts = Record<Side, string>
type Item = { before: Part | null; after: Part | null }

/**
 * Lays two editions side by side, a paragraph in a row. What stayed in its place stands beside its counterpart; what came, went or
 * moved has nothing beside it. Every sentence of both is in one part, in the order of its edition.
 */
export function layOutRows(step: EditionStep, texts: Texts): Row[] {
  const before = partsOf(step, texts.before, 'before')
  const after = partsOf(step, texts.after, 'after')
  const rows: Row[] = []
  for (const item of sideBySide(before, after)) {
    const last = rows.at(-1)
    const begins = item.before?.beginsParagraph || item.after?.beginsParagraph
    const row = last && !begins ? last : { before: [], after: [] }
    if (row !== last) rows.push(row)
    if (item.before) row.before.push(item.before)
    if (item.after) row.after.push(item.after)
  }
  return rows
}

function partsOf({ unchanged, changes }: EditionStep, text: string, side: Side): (Part & { pair: string | null })[] {
  const same = unchanged.map((pair, at) => ({
    range: pair[side],
    kind: 'unchanged' as const,
    change: null,
    pair: `=${at}`,
  }))
  const changed = changes.map(({ kind, [side]: range }, change) => ({
    range,
    kind,
    change,
    pair: kind === 'corrected' ? `${change}` : null,
  }))
  const parts = [...same, ...changed]
    .flatMap(({ range, ...part }) => (range ? [{ start: range[0], end: range[1], ...part }] : []))
    .sort((a, b) => a.start - b.start)
  return parts.map((part, at) => ({
    ...part,
    words: part.change === null ? [] : (changes[part.change]?.words[side] ?? []),
    beginsParagraph: /[\n\r\u2029]/.test(text.slice(parts[at - 1]?.end ?? part.start, part.start)),
  }))
}

/** Signs of what became of a sentence, so that colour does not say it alone. */
export const signs = { added: '+', cut: '−', moved: '↕', corrected: '≠' } as const

/** Both sides in order; before each pair that stands in its place comes what only one side has there. */
function* sideBySide(
  before: readonly (Part & { pair: string | null })[],
  after: readonly (Part & { pair: string | null })[],
): Generator<Item> {
  let [i, j] = [0, 0]
  const pairs = new Set(after.flatMap(({ pair }) => (pair === null ? [] : [pair])))
  while (i < before.length || j < after.length) {
    const left = before[i]
    const right = after[j]
    const isRightLoose = right?.pair === null
    // What ends a paragraph on the right stands before what begins one on the left.
    const goesFirst = isRightLoose && !right.beginsParagraph && left?.beginsParagraph
    if (left && !goesFirst && (left.pair === null || !pairs.has(left.pair))) {
      yield { before: left, after: null }
      i++
    } else if (isRightLoose) {
      yield { before: null, after: right }
      j++
    } else {
      yield { before: left ?? null, after: right ?? null }
      i++
      j++
    }
  }
}
