import type { DraftCheck } from '../../../main/contract/draft.ts'
import { cutSegments } from '../reader/segments.ts'

/** What stands under a stretch of the draft, the gravest last. */
export type MarkKind = 'found' | 'missing' | 'elsewhere' | 'changed' | 'lost'
/** A stretch of the draft as the editor draws it; null: nothing is said of it. */
export type Stretch = { start: number; end: number; mark: MarkKind | null }

type Marked = { start: number; end: number; mark: MarkKind }

const gravity: readonly MarkKind[] = ['found', 'missing', 'elsewhere', 'changed', 'lost']

/**
 * The draft cut wherever its marks change. Sentences are found or missing; within them figures stand elsewhere only or are lost,
 * words of quotations are changed, and quotations that stand nowhere are lost.
 */
export function draftMarks(text: string, { sentences, quotations, figures }: DraftCheck): Stretch[] {
  const marks: Marked[] = [
    ...sentences.map(({ start, end, standing }) => ({ start, end, mark: standing })),
    ...quotations.flatMap(({ start, end, standing, links }): Marked[] => {
      if (standing === 'missing') return [{ start, end, mark: 'lost' }]
      const changed = standing === 'changed' ? (links[0]?.missing ?? []) : []
      // Words left out have no place in the draft: the whole quotation is marked then.
      const ranges = standing === 'changed' && changed.length === 0 ? [[start, end] as const] : changed
      return ranges.map(([from, to]) => ({ start: from, end: to, mark: 'changed' }))
    }),
    ...figures.flatMap(({ start, end, standing }): Marked[] =>
      standing === 'found' ? [] : [{ start, end, mark: standing === 'missing' ? 'lost' : standing }],
    ),
  ]
  return cutSegments(0, text.length, marks).map(({ start, end, covers }) => ({
    start,
    end,
    mark: gravest(covers.map(({ mark }) => mark)),
  }))
}

function gravest(marks: readonly MarkKind[]): MarkKind | null {
  return marks.reduce<MarkKind | null>(
    (one, other) => (one === null || gravity.indexOf(other) > gravity.indexOf(one) ? other : one),
    null,
  )
}
