import { countRightToLeft, type Piece, type Turned } from './pieces.ts'

/** A line of one column, or a cell of a table: pieces on one base line with no wide gap between. As `Piece`, with its right edge. */
export type Segment = { text: string; x: number; right: number; y: number; size: number; order: number }

/** In ems: a gap that is a blank, one that is where a blank is drawn, one that what is drawn in one go may have, one that parts what was drawn apart. */
const blankGap = 0.17
const drawnGap = 0.08
const widestGap = 1
const widestGapApart = 0.55

/** The lines of a page's text, before anything is known of its columns. */
export function toSegments({ pieces, isRightToLeft }: Turned): Segment[] {
  const runs = joinAlongRow(joinRaised(joinAsDrawn(pieces)))
  return runs.map(run => ({ ...run.box, text: textOf(run.pieces, isRightToLeft) })).filter(({ text }) => text !== '')
}

type Box = Omit<Segment, 'text'>
type Run = { pieces: Piece[]; box: Box }

/** What is drawn one after the other and stands on one line is one run, with its raised and lowered signs. */
function joinAsDrawn(pieces: Piece[]): Run[] {
  const runs: Run[] = []
  let run: Run | undefined
  for (const piece of pieces) {
    const fits = run && standsAt(run.box, boxOf(piece)) && gap(run.box, boxOf(piece)) < widestGap
    if (run && fits) {
      run.pieces.push(piece)
      run.box = around(run.box, boxOf(piece))
    } else {
      run = { pieces: [piece], box: boxOf(piece) }
      runs.push(run)
    }
  }
  return runs
}

/** On one base line, or raised and lowered as a smaller sign is. */
function standsAt(a: Box, b: Box): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  return Math.abs(a.y - b.y) < (small.size < raised.size * large.size ? raised.height : 0.4) * large.size
}

/** A raised or lowered sign is no more than so much smaller, wide and far off, in parts of the line's size. */
const raised = { size: 0.8, width: 2.5, height: 0.75, gap: 0.35 }
/** Signs and lines looked at: more are no footnotes. */
const mostRaised = 500

/** Puts raised and lowered signs that were drawn apart, as footnotes' numbers are, to the line that they stand at. */
function joinRaised(runs: Run[]): Run[] {
  const small = runs.filter(({ box, pieces }) => box.right - box.x < raised.width * box.size && pieces.length === 1)
  const taken = new Set<Run>()
  for (const sign of small.slice(0, mostRaised)) {
    const line = runs.find(({ box }) => {
      const isSmaller = sign.box.size < raised.size * box.size
      return isSmaller && Math.abs(sign.box.y - box.y) < raised.height * box.size && gap(box, sign.box) < raised.gap
    })
    if (!line) continue
    line.pieces.push(...sign.pieces)
    line.box = around(line.box, sign.box)
    taken.add(sign)
  }
  return runs.filter(run => !taken.has(run))
}

/** Runs on one base line with hardly a gap between are one, in whatever order they were drawn. */
function joinAlongRow(runs: Run[]): Run[] {
  const joined: Run[] = []
  for (const row of toRows(runs)) {
    let last: Run | undefined
    for (const run of row.sort((a, b) => a.box.x - b.box.x)) {
      if (last && gap(last.box, run.box) < widestGapApart && sizesFit(last.box, run.box)) {
        last.pieces.push(...run.pieces)
        last.box = around(last.box, run.box)
      } else {
        last = run
        joined.push(run)
      }
    }
  }
  return joined
}

const sizesFit = (a: Box, b: Box) => Math.max(a.size, b.size) < 3 * Math.min(a.size, b.size)

/** Groups what stands on one base line, give or take a third of its size; from the top down. */
function toRows(runs: Run[]): Run[][] {
  const rows: Run[][] = []
  let base: Box | undefined
  for (const run of [...runs].sort((a, b) => a.box.y - b.box.y)) {
    if (base && run.box.y - base.y < 0.3 * Math.min(base.size, run.box.size)) rows.at(-1)?.push(run)
    else {
      rows.push([run])
      base = run.box
    }
  }
  return rows
}

function boxOf({ x, y, width, size, order }: Piece): Box {
  return { x, right: x + width, y, size, order }
}

/** The base line and the size are the wider one's. */
function around(a: Box, b: Box): Box {
  const main = b.right - b.x > a.right - a.x && b.size >= a.size * 0.9 ? b : a
  return {
    x: Math.min(a.x, b.x),
    right: Math.max(a.right, b.right),
    y: main.y,
    size: main.size,
    order: Math.min(a.order, b.order),
  }
}

/** The gap between two boxes in ems of the larger one, whichever comes first; 0 where they overlap a little, and wide where much. */
function gap(a: Box, b: Box): number {
  const em = Math.max(a.size, b.size)
  const between = Math.max(a.x, b.x) - Math.min(a.right, b.right)
  if (between >= 0) return between / em
  const overlap = -between
  return overlap < 0.5 * em || overlap <= 1.01 * Math.min(a.right - a.x, b.right - b.x) * (overlap < 3 * em ? 1 : 0.2)
    ? 0
    : Number.POSITIVE_INFINITY
}

/** The words of pieces in the order of reading: those against the page's direction turn round where they stand together. */
function textOf(pieces: Piece[], isRightToLeft: boolean): string {
  const sorted = [...pieces].sort((a, b) => a.x - b.x || a.order - b.order)
  const turned = turnRuns(sorted, isRightToLeft)
  let text = ''
  for (const [index, piece] of turned.entries()) {
    const before = turned[index - 1]
    if (before && isApart(before, piece)) text += ' '
    text += piece.text
  }
  return text.replaceAll(/[\s\u00a0]+/g, ' ').trim()
}

function turnRuns(pieces: Piece[], isRightToLeft: boolean): Piece[] {
  const ordered: Piece[] = []
  let against: Piece[] = []
  for (const piece of pieces) {
    if (isAgainst(piece.text, isRightToLeft)) against.push(piece)
    else {
      ordered.push(...against.reverse(), piece)
      against = []
    }
  }
  return [...ordered, ...against.reverse()]
}

const isAgainst = (text: string, isRightToLeft: boolean) =>
  isRightToLeft ? countRightToLeft(text) === 0 && /[\p{L}\p{N}]/u.test(text) : countRightToLeft(text) > 0

function isApart(before: Piece, piece: Piece): boolean {
  const [left, right] = before.x <= piece.x ? [before, piece] : [piece, before]
  const em = Math.min(before.size, piece.size)
  const between = right.x - (left.x + left.width)
  const isDrawnSpaced = piece.isSpaced && piece.order > before.order && between > drawnGap * em
  return isDrawnSpaced || between > blankGap * em
}
