/** A stretch of stored text with everything that covers it, in the order given. Offsets in UTF-16 code units. */
export type Segment<T> = { start: number; end: number; covers: T[] }

/** Cuts [start, end) wherever one of the ranges begins or ends. Ranges may overlap and reach beyond it. */
export function cutSegments<T extends { start: number; end: number }>(
  start: number,
  end: number,
  ranges: readonly T[],
): Segment<T>[] {
  const inside = ranges.filter(range => range.start < end && range.end > start && range.end > range.start)
  if (inside.length === 0) return [{ start, end, covers: [] }]
  const cuts = new Set([start, end])
  for (const range of inside) {
    cuts.add(Math.max(start, range.start))
    cuts.add(Math.min(end, range.end))
  }
  const sorted = [...cuts].sort((a, b) => a - b)
  return sorted.slice(0, -1).map((from, index) => {
    const to = sorted[index + 1] ?? end
    return { start: from, end: to, covers: inside.filter(range => range.start <= from && range.end >= to) }
  })
}
