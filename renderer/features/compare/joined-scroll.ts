/** Heights in two columns, in CSS pixels from each column's top, that belong to one passage. */
export type Anchor = { from: number; to: number }

/**
 * The longest run of anchors that rises in both columns, so that scrolling never turns back where an account tells things in
 * another order. Longest increasing subsequence by patience sorting, O(n log n).
 */
export function risingAnchors(anchors: readonly Anchor[]): Anchor[] {
  const sorted = [...anchors].sort((a, b) => a.from - b.from || b.to - a.to)
  const tails: number[] = []
  const before: number[] = []
  sorted.forEach((anchor, index) => {
    let [low, high] = [0, tails.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[tails[middle] ?? 0]?.to ?? 0) < anchor.to) low = middle + 1
      else high = middle
    }
    before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1
    tails[low] = index
  })
  const run: Anchor[] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const anchor = sorted[at]
    if (anchor) run.push(anchor)
  }
  return run.reverse()
}

/**
 * The height in the other column that belongs to a height in this one: straight lines between rising anchors, and between
 * them and the tops and ends of the columns.
 */
export function followHeight(anchors: readonly Anchor[], height: number, fromEnd: number, toEnd: number): number {
  let low: Anchor = { from: 0, to: 0 }
  for (const anchor of [...anchors, { from: fromEnd, to: toEnd }]) {
    if (anchor.from > height) {
      const share = (height - low.from) / (anchor.from - low.from)
      return low.to + share * (anchor.to - low.to)
    }
    low = anchor
  }
  return low.to
}

/** How far down the view the line lies along which columns are joined, as a share of its height. */
const lineShare = 0.35

/**
 * The height of a column's text that lies on its line, for a scroll position and the height of the view, px. The line comes
 * down from the view's top as scrolling begins, so that columns that stand at their tops belong together.
 */
export function lineAt(scrollTop: number, view: number): number {
  return scrollTop + Math.min(lineShare * view, scrollTop)
}

/** The scroll position that puts a height of the text on the line: the inverse of `lineAt`. */
export function scrollToLine(line: number, view: number): number {
  const fixed = lineShare * view
  return line <= 2 * fixed ? line / 2 : line - fixed
}
