import { median } from './columns.ts'
import { listMark, type Row } from './rows.ts'

/** A line of the text, and what it is kept apart by from the one before it in the same block. */
export type Line = { text: string; page: number; breaksBefore: boolean }
/** A paragraph, a heading, a table, or what is repeated on every page. `size` is the font's, in points. */
export type Block = {
  kind: 'text' | 'table' | 'header-footer'
  lines: Line[]
  size: number
  /** True where its last line is full, so that the next column may go on with it. */
  isOpen: boolean
  /** True where a column begins with it. */
  isFirst: boolean
}

type Gap = 'joined' | 'line' | 'block'

/** The paragraphs and tables of a column. `page` counts from 1. */
export function toBlocks(rows: Row[], page: number): Block[] {
  const leading = leadingOf(rows)
  const blocks = group(rows, leading).flatMap(part =>
    isTable(part) ? [tableOf(part, page)] : paragraphsOf(part, page),
  )
  if (blocks[0]) blocks[0].isFirst = true
  return blocks
}

/** The usual way from one base line to the next for each size of letters, in points: by rounded size. */
type Leading = ReadonlyMap<number, number>

/** The lower quartile, since gaps between paragraphs are larger. */
function leadingOf(rows: Row[]): Leading {
  const steps = new Map<number, number[]>()
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1]
    const step = row.y - (before?.y ?? row.y)
    const isUsual = before && Math.round(before.size) === Math.round(row.size)
    if (!isUsual || step < 0.5 * row.size || step > 3 * row.size) continue
    const size = Math.round(row.size)
    steps.set(size, [...(steps.get(size) ?? []), step])
  }
  return new Map([...steps].map(([size, list]) => [size, list.sort((a, b) => a - b)[list.length >> 2] ?? 0]))
}

/** Parts a column where the gap is wide, the size changes, or a table begins or ends. */
function group(rows: Row[], leading: Leading): Row[][] {
  const groups: Row[][] = []
  let before: Row | undefined
  for (const row of rows) {
    const isApart =
      !before ||
      row.y - before.y >
        Math.max(leading.get(Math.round(row.size)) ?? 0, 1.05 * Math.min(row.size, before.size)) * 1.32 ||
      Math.max(row.size, before.size) > 1.13 * Math.min(row.size, before.size) ||
      row.cells > 1 !== before.cells > 1
    if (isApart) groups.push([row])
    else groups.at(-1)?.push(row)
    before = row
  }
  return joinTableRows(groups)
}

/** The rows of a table may stand apart: groups of rows with cells that follow each other are one. */
function joinTableRows(groups: Row[][]): Row[][] {
  const joined: Row[][] = []
  for (const rows of groups) {
    const before = joined.at(-1)
    const [row, above] = [rows[0], before?.at(-1)]
    const goesOn = row && above && row.cells > 1 && above.cells > 1 && row.y - above.y < 3.5 * row.size
    if (before && goesOn) before.push(...rows)
    else joined.push(rows)
  }
  return joined
}

const isTable = (rows: Row[]) => (rows[0]?.cells ?? 1) > 1

function tableOf(rows: Row[], page: number): Block {
  const lines = rows.map(({ text }, index) => ({ text, page, breaksBefore: index > 0 }))
  return { kind: rows.length > 1 ? 'table' : 'text', lines, size: sizeOf(rows), isOpen: false, isFirst: false }
}

const sizeOf = (rows: Row[]) => median(rows.map(({ size }) => size))

function paragraphsOf(rows: Row[], page: number): Block[] {
  const blocks: Block[] = []
  const edges = { left: Math.min(...rows.map(({ x }) => x)), right: Math.max(...rows.map(({ right }) => right)) }
  let before: Row | undefined
  for (const row of rows) {
    const last = blocks.at(-1)
    const gap = before && last ? gapBetween(before, row, { ...edges, isSecond: last.lines.length === 1 }) : 'block'
    const line = { text: row.text, page, breaksBefore: gap === 'line' }
    if (last && gap !== 'block') last.lines.push(line)
    else
      blocks.push({
        kind: 'text',
        lines: [line],
        size: row.size,
        isOpen: false,
        isFirst: false,
      })
    before = row
  }
  const end = blocks.at(-1)
  // Ragged lines end where the next word had no room.
  const ragged = 0.25 * (edges.right - edges.left)
  if (end && before) end.isOpen = rows.length === 1 || edges.right - before.right < Math.max(2 * before.size, ragged)
  return blocks
}

type Place = { left: number; right: number; isSecond: boolean }

/** What parts two lines of one size with the usual way between. */
function gapBetween(row: Row, next: Row, { left, right, isSecond }: Place): Gap {
  const em = Math.max(row.size, next.size)
  const endsSentence = /[.!?…:;]["'”’»)\]]*$/.test(row.text)
  // Within a sentence more than the next word must have had room: not every line's end is where it could be.
  const slack = endsSentence ? 0.6 * em : Math.max(1.2 * em, 0.1 * (right - left))
  const isShort = right - row.right > firstWordWidth(next) + slack
  if (hasLeader(row.text) || hasLeader(next.text)) return 'line'
  if (listMark.test(next.text) && (isShort || endsSentence || next.x < row.x - 0.5 * em)) return 'line'
  const setIn = next.x - row.x
  const isCentred = Math.abs(next.x + next.right - row.x - row.right) < em && Math.abs(setIn) > 0.5 * em
  if (!isCentred && setIn > 0.8 * em && setIn < 8 * em && row.x - left < 0.8 * em && !listMark.test(row.text)) {
    return endsSentence || isShort ? 'block' : 'joined'
  }
  // Lines that hang under their first one: the next that does not hang begins anew.
  if (!isCentred && setIn < -0.8 * em && !isSecond && endsSentence) return 'block'
  if (!isShort) return 'joined'
  return endsSentence && /^[\p{Lu}\p{N}"“«„‘([]/u.test(next.text) && next.right - next.x > 0.4 * (right - left)
    ? 'block'
    : 'line'
}

/** The dots between a chapter and its page. */
const hasLeader = (text: string) => /(?:[.·…⋯‥_] ?){5,}\s*\S{0,6}$/.test(text)

function firstWordWidth({ text, x, right }: Row): number {
  const end = text.search(/\s/)
  return (right - x) * (end < 0 ? 1 : end / text.length)
}
