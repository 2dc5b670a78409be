/** Most columns that can be open at once. */
export const mostColumns = 3
/** Below this width a comparison of many accounts begins with two columns, px. */
const roomForThree = 1400

/** The columns that a comparison of these accounts begins with, for a window's width in px. */
export const firstOpen = (documents: readonly number[], width: number): number[] =>
  documents.slice(0, documents.length <= mostColumns || width >= roomForThree ? mostColumns : 2)

/** Opens or closes a column; two stay open, and a fourth takes the place of the last. */
export function changeOpen(open: readonly number[], id: number): number[] {
  if (!open.includes(id)) return [...open.slice(0, mostColumns - 1), id]
  return open.length > 2 ? open.filter(one => one !== id) : [...open]
}

/**
 * The open columns after accounts were added or taken away: those that are still there, what is new while there is room, and
 * never fewer than two.
 */
export function keepOpen(open: readonly number[], before: readonly number[], documents: readonly number[]): number[] {
  // What was too much for columns no longer is: all of it is seen.
  if (before.length > mostColumns && documents.length <= mostColumns) return [...documents]
  const left = open.filter(id => documents.includes(id))
  const added = documents.filter(id => !before.includes(id)).slice(0, Math.max(0, mostColumns - left.length))
  const now = [...left, ...added]
  const spare = documents.filter(id => !now.includes(id)).slice(0, Math.max(0, 2 - now.length))
  return [...now, ...spare]
}

/**
 * The accounts in their order after one of them moved past its neighbour among the open columns; the same where it has none
 * on that side.
 */
export function moveAccount(documents: readonly number[], open: readonly number[], id: number, by: 1 | -1): number[] {
  const shown = documents.filter(one => open.includes(one))
  const neighbour = shown[shown.indexOf(id) + by]
  if (neighbour === undefined || !shown.includes(id)) return [...documents]
  const rest = documents.filter(one => one !== id)
  const at = rest.indexOf(neighbour) + (by === 1 ? 1 : 0)
  return [...rest.slice(0, at), id, ...rest.slice(at)]
}
