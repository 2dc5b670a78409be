import type { Evidence } from './evidence.ts'
import { weights } from './weights.ts'

/** Sentence `i` of one account and `j` of another say something alike. */
export type Link = { i: number; j: number; evidence: number }

/**
 * Aligns two accounts. First the path of both in order that collects the most evidence above the least (dynamic programming,
 * as Needleman and Wunsch, 1970, without a price for gaps; a sentence may stay on the path for several of the other account).
 * Then all other links that have so much and more, as where an account begins with what the other ends with.
 */
export function alignPair(evidence: Evidence, least: number): Link[] {
  const path = bestPath(evidence, least)
  return [...path, ...moved(evidence, least, path)].filter(isBestOfOne(evidence))
}

/** Whether a link is the best of one of its sentences: that one may go on what the other says, but has no better place. */
function isBestOfOne({ height, width, of }: Evidence): (link: Link) => boolean {
  const rows = new Float32Array(height)
  const columns = new Float32Array(width)
  for (let i = 0; i < height; i++) {
    for (let j = 0; j < width; j++) {
      const evidence = of[i * width + j] ?? 0
      if (evidence > (rows[i] ?? 0)) rows[i] = evidence
      if (evidence > (columns[j] ?? 0)) columns[j] = evidence
    }
  }
  return ({ i, j }) => {
    const evidence = of[i * width + j] ?? 0
    return evidence >= (rows[i] ?? 0) || evidence >= (columns[j] ?? 0)
  }
}

/** Steps of the path: where the best total of a cell comes from. */
const fromBoth = 0
const fromAbove = 1
const fromLeft = 2

function bestPath({ height, width, of }: Evidence, least: number): Link[] {
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
      row[j + 1] = best + Math.max(0, (of[i * width + j] ?? 0) - least)
    }
    ;[above, row] = [row, above]
  }
  const links: Link[] = []
  for (let i = height - 1, j = width - 1; i >= 0 && j >= 0; ) {
    const evidence = of[i * width + j] ?? 0
    if (evidence >= least) links.push({ i, j, evidence })
    const step = steps[i * width + j]
    if (step !== fromLeft) i--
    if (step !== fromAbove) j--
  }
  return links.reverse()
}

/** Links out of order, which need more evidence by a fixed part. */
function moved({ height, width, of }: Evidence, least: number, path: readonly Link[]): Link[] {
  const onPath = new Set(path.map(({ i, j }) => i * width + j))
  const links: Link[] = []
  for (let i = 0; i < height; i++) {
    for (let j = 0; j < width && links.length < mostMoves; j++) {
      const evidence = (of[i * width + j] ?? 0) - weights.outOfOrder
      if (evidence >= least && !onPath.has(i * width + j)) links.push({ i, j, evidence })
    }
  }
  return links
}

/** Texts that repeat one line a thousand times are alike everywhere; no two reports have so many moves. */
const mostMoves = 20_000
