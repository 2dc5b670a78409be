import type { Likeness } from './likeness.ts'

/** Sentence `i` of one account and `j` of another say something alike. */
export type Link = { i: number; j: number; score: number }

export type Thresholds = {
  /** Below this, two sentences say nothing alike. */
  inOrder: number
  /** Two sentences out of order, as where an account begins with what the other ends with, need to be this much alike. */
  moved: number
}

/**
 * Aligns two accounts: the path of both in order that collects the most likeness above the threshold (dynamic programming, as
 * Needleman and Wunsch, 1970, without a price for gaps; a sentence may stay on the path for several of the other account),
 * then pairs out of order that are much alike and whose sentences are still free.
 */
export function alignPair(likeness: Likeness, thresholds: Thresholds): Link[] {
  const path = bestPath(likeness, thresholds.inOrder)
  return [...path, ...moves(likeness, thresholds.moved, path)]
}

/** Steps of the path: where the best total of a cell comes from. */
const fromBoth = 0
const fromAbove = 1
const fromLeft = 2

function bestPath(likeness: Likeness, threshold: number): Link[] {
  const { height, width } = likeness
  const steps = new Uint8Array(height * width)
  let above = new Float64Array(width + 1)
  let row = new Float64Array(width + 1)
  for (let i = 0; i < height; i++) {
    for (let j = 0; j < width; j++) {
      const gain = Math.max(0, (likeness.of[i * width + j] ?? 0) - threshold)
      const both = above[j] ?? 0
      const up = above[j + 1] ?? 0
      const left = row[j] ?? 0
      const best = Math.max(both, up, left)
      steps[i * width + j] = best === both ? fromBoth : best === up ? fromAbove : fromLeft
      row[j + 1] = best + gain
    }
    ;[above, row] = [row, above]
  }
  return trace(likeness, threshold, steps)
}

function trace({ height, width, of }: Likeness, threshold: number, steps: Uint8Array): Link[] {
  const links: Link[] = []
  for (let i = height - 1, j = width - 1; i >= 0 && j >= 0; ) {
    const score = of[i * width + j] ?? 0
    if (score >= threshold) links.push({ i, j, score })
    const step = steps[i * width + j]
    if (step !== fromLeft) i--
    if (step !== fromAbove) j--
  }
  return links.reverse()
}

function moves({ height, width, of }: Likeness, threshold: number, path: readonly Link[]): Link[] {
  const freeRows = without(height, new Set(path.map(({ i }) => i)))
  const freeColumns = without(width, new Set(path.map(({ j }) => j)))
  const candidates: Link[] = []
  for (const i of freeRows) {
    for (const j of freeColumns) {
      const score = of[i * width + j] ?? 0
      if (score >= threshold) candidates.push({ i, j, score })
    }
  }
  candidates.sort((one, other) => other.score - one.score || one.i - other.i || one.j - other.j)
  return candidates.filter(
    ({ i, j }) => freeRows.has(i) && freeColumns.has(j) && freeRows.delete(i) && freeColumns.delete(j),
  )
}

function without(count: number, taken: ReadonlySet<number>): Set<number> {
  return new Set(Array.from({ length: count }, (_, at) => at).filter(at => !taken.has(at)))
}
