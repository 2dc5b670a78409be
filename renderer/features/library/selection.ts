/**
 * Which documents of a list are selected. `active` is the row that keys move from, `anchor` where a range begins; both are
 * places in the list. Ids are kept in the order in which they were chosen, which is the order of columns in a comparison.
 */
export type Selection = { ids: ReadonlySet<number>; active: number; anchor: number }

export const noSelection: Selection = { ids: new Set(), active: -1, anchor: -1 }

/** Only this document. */
export function selectOne(id: number, index: number): Selection {
  return { ids: new Set([id]), active: index, anchor: index }
}

/** This document too, or no longer. */
export function toggleOne(selection: Selection, id: number, index: number): Selection {
  const ids = new Set(selection.ids)
  if (!ids.delete(id)) ids.add(id)
  return { ids, active: index, anchor: index }
}

/** The places from the anchor to `index`, both included. */
export function rangeTo(selection: Selection, index: number): { from: number; to: number } {
  const anchor = selection.anchor < 0 ? index : selection.anchor
  return { from: Math.min(anchor, index), to: Math.max(anchor, index) }
}

/** Exactly these, which stand between the anchor and `index`. */
export function selectRange(selection: Selection, ids: readonly number[], index: number): Selection {
  return { ids: new Set(ids), active: index, anchor: selection.anchor < 0 ? index : selection.anchor }
}

/** All of these; the place in the list stays. */
export function selectAll(selection: Selection, ids: readonly number[]): Selection {
  return { ...selection, ids: new Set(ids) }
}

/** The same documents in a list where they stand at other places. */
export function withoutPlace({ ids }: Selection): Selection {
  return ids.size === 0 ? noSelection : { ids, active: -1, anchor: -1 }
}

/** Without documents that left the list. */
export function dropFromSelection(selection: Selection, gone: readonly number[]): Selection {
  const ids = new Set(selection.ids)
  for (const id of gone) ids.delete(id)
  return { ...selection, ids }
}

export type Step = 'next' | 'previous' | 'first' | 'last' | 'pageDown' | 'pageUp'

/** Where a key leads from `active` in a list of `total` rows of which `page` are seen at once; -1 in an empty list. */
export function stepFrom(active: number, step: Step, total: number, page: number): number {
  const to = {
    next: active + 1,
    previous: active < 0 ? 0 : active - 1,
    first: 0,
    last: total - 1,
    pageDown: active + Math.max(1, page),
    pageUp: active - Math.max(1, page),
  }[step]
  return Math.min(total - 1, Math.max(0, to))
}
