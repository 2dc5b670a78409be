import type { Found } from './found.ts'

/**
 * For each of some attributions, in order of their first offsets, the innermost other whose content holds its cue, or its content where
 * it has no cue; null where none does.
 */
export function insideOf(ordered: readonly Found[]): (number | null)[] {
  const stretches = ordered
    .flatMap(({ content }, owner) => content.map(([start, end]) => ({ start, end, owner })))
    .sort((one, other) => one.start - other.start || other.end - one.end)
  const places = ordered
    .map(({ cue, content }, owner) => ({ at: cue?.[0] ?? content[0]?.[0] ?? 0, owner }))
    .sort((one, other) => one.at - other.at)
  const within: (number | null)[] = new Array(ordered.length).fill(null)
  const open: typeof stretches = []
  let next = 0
  for (const { at, owner } of places) {
    for (; next < stretches.length && (stretches[next]?.start ?? 0) <= at; next++)
      open.push(stretches[next] as (typeof open)[number])
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= at) open.pop()
    within[owner] = innermost(open, at, owner)
  }
  return within
}

/** How many stretches that hold a place are looked at: nobody says what another says that a third says more often. */
const deepest = 8

function innermost(
  open: readonly { start: number; end: number; owner: number }[],
  at: number,
  owner: number,
): number | null {
  for (let back = open.length - 1; back >= Math.max(0, open.length - deepest); back--) {
    const stretch = open[back]
    if (stretch && stretch.owner !== owner && stretch.end > at) return stretch.owner
  }
  return null
}
