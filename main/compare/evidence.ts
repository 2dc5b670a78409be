import type { TermVector } from '../text/term-vector.ts'
import type { Likeness } from './likeness.ts'
import { weights } from './weights.ts'

/** How much speaks for a link of sentences `i` and `j`, at `i * width + j`: about -1 to 1; more is surer. */
export type Evidence = { height: number; width: number; of: Float32Array }

/**
 * What speaks for each link of two accounts: the square root of the likeness of its sentences (the first word in common tells most);
 * less where one of them is also like another sentence; more where a neighbour is like the other of them, since what one
 * account says in one sentence another says in two; less the further apart they stand in their accounts. Linear, as fitted by
 * logistic regression (see `weights`).
 */
export function evidenceOf(
  { height, width, of }: Likeness,
  one: readonly TermVector[],
  other: readonly TermVector[],
): Evidence {
  const fullness = (vector: TermVector) => vector.length / Math.sqrt(vector.length ** 2 + weights.short)
  const columnsFull = Float64Array.from(other, fullness)
  const roots = new Float32Array(of.length)
  for (const [i, vector] of one.entries()) {
    const full = fullness(vector)
    for (let j = 0; j < width; j++) {
      const alike = of[i * width + j] ?? 0
      if (alike > 0) roots[i * width + j] = Math.sqrt(alike * full * (columnsFull[j] ?? 1))
    }
  }
  const rows = bestTwo(roots, height, width, width, 1)
  const columns = bestTwo(roots, width, height, 1, width)
  const evidence = new Float32Array(height * width)
  const crowd = weights.crowd * Math.log(Math.max(1, Math.sqrt(height * width) / weights.usualLength))
  for (let i = 0; i < height; i++) {
    for (let j = 0; j < width; j++) {
      const at = i * width + j
      const root = roots[at] ?? 0
      if (root === 0) continue
      const rivals = rivalOf(rows, i, root) + rivalOf(columns, j, root)
      const apart = Math.abs((i + 0.5) / height - (j + 0.5) / width)
      evidence[at] =
        root -
        weights.rival * rivals +
        weights.beside * besideOf(roots, i, j, height, width) -
        weights.apart * apart -
        crowd
    }
  }
  return { height, width, of: evidence }
}

type BestTwo = { best: Float32Array; second: Float32Array }

/** The best and the second best of each of so many lines of a matrix; `line` and `step` say where its cells stand. */
function bestTwo(of: Float32Array, lines: number, cells: number, line: number, step: number): BestTwo {
  const best = new Float32Array(lines)
  const second = new Float32Array(lines)
  for (let i = 0; i < lines; i++) {
    for (let j = 0; j < cells; j++) {
      const value = of[i * line + j * step] ?? 0
      if (value > (best[i] ?? 0)) {
        second[i] = best[i] ?? 0
        best[i] = value
      } else if (value > (second[i] ?? 0)) second[i] = value
    }
  }
  return { best, second }
}

/** The best of the others in a line, for one with this value. */
const rivalOf = ({ best, second }: BestTwo, line: number, value: number) =>
  (value < (best[line] ?? 0) ? best[line] : second[line]) ?? 0

/** The best of the four links next to one that share a sentence with it. */
function besideOf(of: Float32Array, i: number, j: number, height: number, width: number): number {
  const at = i * width + j
  return Math.max(
    (i > 0 && of[at - width]) || 0,
    (i < height - 1 && of[at + width]) || 0,
    (j > 0 && of[at - 1]) || 0,
    (j < width - 1 && of[at + 1]) || 0,
  )
}
