import { type Leaf, median } from './columns.ts'
import type { Segment } from './segments.ts'

/** A line of a column: its cells apart by tabs where it is a row of a table. In the page's upright frame, as `Segment`. */
export type Row = { text: string; cells: number; x: number; right: number; y: number; size: number }

/** In ems: a gap that parts the cells of a table. */
const cellGap = 1.3

/** A bullet or a number that begins an item of a list. */
export const listMark = /^(?:[•·▪■●○◦‣⁃*–—-]|\(?(?:\d{1,3}|[a-zа-я]|[ivx]{1,4})[.)]|\d{1,3}-)(?=\s|$)/iu

/** The lines of a column from the top down. */
export function toRows(leaf: Leaf): Row[] {
  const rows: Segment[][] = []
  let base: Segment | undefined
  for (const segment of [...leaf].sort((a, b) => a.y - b.y)) {
    const near = base && segment.y - base.y < 0.35 * Math.min(base.size, segment.size)
    if (near) rows.at(-1)?.push(segment)
    else {
      rows.push([segment])
      base = segment
    }
  }
  return withoutStretched(rows.map(toRow))
}

/** Rows that stand alone among running text: more are a table. */
const mostStretched = 2

/** Justified lines whose few words stand far apart are no rows of a table: they begin and end as the lines around them do. */
function withoutStretched(rows: Row[]): Row[] {
  const isCells = (row: Row | undefined) => row !== undefined && row.cells > 1
  return rows.map((row, index) => {
    if (!isCells(row)) return row
    let [from, to] = [index, index]
    while (isCells(rows[from - 1])) from--
    while (isCells(rows[to + 1])) to++
    const around = [rows[from - 1], rows[to + 1]].filter(other => other !== undefined)
    const isStretched = to - from < mostStretched && around.some(other => endsAlike(row, other))
    return isStretched ? { ...row, text: row.text.replaceAll('\t', ' '), cells: 1 } : row
  })
}

function endsAlike(row: Row, other: Row): boolean {
  const em = row.size
  const isNear = Math.abs(row.y - other.y) < 5 * em && Math.abs(row.size - other.size) < 0.1 * em
  return isNear && Math.abs(row.right - other.right) < 0.4 * em && Math.abs(row.x - other.x) < 3 * em
}

function toRow(segments: Segment[]): Row {
  const cells = segments.sort((a, b) => a.x - b.x)
  let text = ''
  let count = 1
  let before: Segment | undefined
  for (const cell of cells) {
    if (before) {
      const isCell = cell.x - before.right > cellGap * cell.size && !isMark(text)
      if (isCell) count++
      text += isCell ? '\t' : ' '
    }
    text += cell.text
    before = cell
  }
  const x = Math.min(...cells.map(cell => cell.x))
  const right = Math.max(...cells.map(cell => cell.right))
  return { text, cells: count, x, right, y: median(cells.map(({ y }) => y)), size: widest(cells).size }
}

const isMark = (text: string) => listMark.test(text) && text.length < 8
const widest = (cells: Segment[]) => cells.reduce((a, b) => (b.right - b.x > a.right - a.x ? b : a))
