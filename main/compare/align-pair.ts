import type { Likeness } from './likeness.ts'
import { weights } from './weights.ts'

/** Sentence `i` of one account and `j` of another say something alike. */
export type Link = { i: number; j: number; likeness: number }

export type Thresholds = {
  /** Below this, two sentences say nothing alike. */
  inOrder: number
  /** Two sentences out of order, as where an account begins with what the other ends with, need to be this much alike. */
  moved: number
}

/**
 * Aligns two accounts. First the path of both in order that collects the most likeness above the threshold (dynamic programming,
 * as Needleman and Wunsch, 1970, without a price for gaps; a sentence may stay on the path for several of the other account).
 * Then all that is much alike, in whatever order. Of these links stay those that are the best of one of their sentences and
 * not far below the best of the other; out of order, those that are nearly the best of both.
 */
export function alignPair(likeness: Likeness, thresholds: Thresholds): Link[] {
  const path = bestPath(likeness, thresholds.inOrder)
  const moves = moved(likeness, thresholds.moved, path)
  const rows = new Float64Array(likeness.height)
  const columns = new Float64Array(likeness.width)
  for (const { i, j, likeness: alike } of [...path, ...moves]) {
    rows[i] = Math.max(rows[i] ?? 0, alike)
    columns[j] = Math.max(columns[j] ?? 0, alike)
  }
  const least = ({ i, j }: Link) => Math.min(rows[i] ?? 0, columns[j] ?? 0)
  const most = ({ i, j }: Link) => Math.max(rows[i] ?? 0, columns[j] ?? 0)
  return [
    ...path.filter(link => link.likeness >= least(link) && link.likeness >= weights.besideBest * most(link)),
    ...moves.filter(link => link.likeness >= weights.movedBesideBest * most(link)),
  ]
}

/** Steps of the path: where the best total of a cell comes from. */
const fromBoth = 0
const fromAbove = 1
const fromLeft = 2

function bestPath({ height, width, of }: Likeness, threshold: number): Link[] {
  const steps = new Uint8Array(height * width)
  let above = new Float64Array(width + 1)
  let row = new Float64Array(width + 1)
  for (let i = 0; i < height; i++) {
    for (let j = 0; j < width; j++) {
      const both = above[j] ?? 0
      const up = above[j + 1] ?? 0
      const left = row[j] ?? 0
      const best = Math.max(both, up, left)
      steps[i * width + j] = best === both ? fromBoth : best === up ? fromAbove : fromLeft
      row[j + 1] = best + Math.max(0, (of[i * width + j] ?? 0) - threshold)
    }
    ;[above, row] = [row, above]
  }
  const links: Link[] = []
  for (let i = height - 1, j = width - 1; i >= 0 && j >= 0; ) {
    const likeness = of[i * width + j] ?? 0
    if (likeness >= threshold) links.push({ i, j, likeness })
    const step = steps[i * width + j]
    if (step !== fromLeft) i--
    if (step !== fromAbove) j--
  }
  return links.reverse()
}

/** Pairs out of order: each sentence's best with any of the other account, where both are that to each other or nearly. */
function moved({ height, width, of }: Likeness, threshold: number, path: readonly Link[]): Link[] {
  const rows = new Float32Array(height)
  const columns = new Float32Array(width)
  for (let i = 0; i < height; i++) {
    for (let j = 0; j < width; j++) {
      const likeness = of[i * width + j] ?? 0
      if (likeness > (rows[i] ?? 0)) rows[i] = likeness
      if (likeness > (columns[j] ?? 0)) columns[j] = likeness
    }
  }
  const onPath = new Set(path.map(({ i, j }) => i * width + j))
  const links: Link[] = []
  for (let i = 0; i < height; i++) {
    if ((rows[i] ?? 0) < threshold) continue
    for (let j = 0; j < width && links.length < mostMoves; j++) {
      const likeness = of[i * width + j] ?? 0
      const nearBest = weights.movedBesideBest * Math.max(rows[i] ?? 0, columns[j] ?? 0)
      if (likeness >= threshold && likeness >= nearBest && !onPath.has(i * width + j)) links.push({ i, j, likeness })
    }
  }
  return links
}

/** Texts that repeat one line a thousand times are alike everywhere; no two reports have so many moves. */
const mostMoves = 20_000
