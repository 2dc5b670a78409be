import { wordingRules } from './wording-rules.ts'

/** Words `i` of one text and `j` of the other are the same word, one copied from the other. */
export type WordPair = readonly [i: number, j: number]

/** What is aligned: the forms of two texts, and which words are taken by other matches. */
export type Ground = { one: Int32Array; other: Int32Array; oneTaken: Uint8Array; otherTaken: Uint8Array }

const both = 1
const upward = 2
const leftward = 3

type Row = { from: number; scores: Int32Array; steps: Uint8Array }

/**
 * Follows an agreement on from words `i` and `j`, forwards (`step` 1) or back (-1), over edits: local alignment (Smith and
 * Waterman, 1981; 1 for a word alike, -1 for one changed, cut or put in) that begins at this place, ends where the score has
 * fallen too far below its best (as in BLAST, Altschul and others, 1997), and is followed within a band. Answers the words alike
 * up to the best score, nearest first. Work grows with the length of what is found.
 */
export function extendWording(ground: Ground, i: number, j: number, step: 1 | -1): WordPair[] {
  const isFree = (taken: Uint8Array, at: number) => at >= 0 && at < taken.length && taken[at] === 0
  let row = firstRow(at => isFree(ground.otherTaken, j + step * at))
  const rows = [row]
  let best = 0
  let end = { row: 0, column: 0 }
  for (let at = 0; row.scores.length > 0 && isFree(ground.oneTaken, i + step * at); at++) {
    const form = ground.one[i + step * at]
    row = nextRow(row, best, column => {
      const place = j + step * (column - 1)
      return isFree(ground.otherTaken, place) ? ground.other[place] === form : undefined
    })
    rows.push(row)
    for (const [column, score] of row.scores.entries()) {
      if (score <= best) continue
      best = score
      end = { row: at + 1, column: row.from + column }
    }
  }
  return pairsOnPath(rows, end, (row, column) => [i + step * (row - 1), j + step * (column - 1)], ground)
}

function firstRow(isFree: (at: number) => boolean): Row {
  let width = 1
  while (width <= wordingRules.drop && isFree(width - 1)) width++
  return {
    from: 0,
    scores: Int32Array.from({ length: width }, (_, at) => -at),
    steps: new Uint8Array(width).fill(leftward),
  }
}

const dead = -1_000_000

/** The row after `above`, from its first live cell to its last. `isAlike` is undefined where the text ends. */
function nextRow(above: Row, best: number, isAlike: (column: number) => boolean | undefined): Row {
  const scores: number[] = []
  const steps: number[] = []
  const scoreAbove = (column: number) => above.scores[column - above.from] ?? dead
  const lastAbove = above.from + above.scores.length
  let floor = best - wordingRules.drop
  let from = above.from
  for (let column = above.from; column <= lastAbove || (scores.at(-1) ?? dead) > floor; column++) {
    const alike = column === 0 ? false : isAlike(column)
    if (alike === undefined) break
    const diagonal = scoreAbove(column - 1) + (alike ? 1 : -1)
    const up = scoreAbove(column) - 1
    const left = (scores.at(-1) ?? dead) - 1
    const score = Math.max(diagonal, up, left)
    floor = Math.max(floor, score - wordingRules.drop)
    if (score < floor && scores.length === 0) {
      from = column + 1
      continue
    }
    scores.push(score < floor ? dead : score)
    steps.push(score === diagonal ? both : score === up ? upward : leftward)
    if (scores.length === wordingRules.band) break
  }
  while (scores.length > 0 && scores.at(-1) === dead) scores.pop()
  return { from, scores: Int32Array.from(scores), steps: Uint8Array.from(steps) }
}

function pairsOnPath(
  rows: readonly Row[],
  end: { row: number; column: number },
  wordsAt: (row: number, column: number) => WordPair,
  { one, other }: Ground,
): WordPair[] {
  const pairs: WordPair[] = []
  let { row, column } = end
  while (row > 0) {
    const { from, steps } = rows[row] as Row
    const step = steps[column - from]
    if (step === both) {
      const pair = wordsAt(row, column)
      if (one[pair[0]] === other[pair[1]]) pairs.push(pair)
    }
    if (step !== leftward) row--
    if (step !== upward) column--
  }
  return pairs.reverse()
}
