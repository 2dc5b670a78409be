import type { Segment } from './segments.ts'

/** Lines with no column beside them, from the top down; the cells of a table's row stand side by side. */
export type Leaf = Segment[]

/** Lines looked at for columns: a page has some hundreds. */
const mostSegments = 5000
/** Lines that each of two columns must have. */
const fewestLines = 2
/** Places along the page's width at which a gutter is looked for. */
const places = 240

/**
 * The columns of a page in the order of reading. A gutter is a blank strip with lines on both sides; what stands above it is read first,
 * then the one side, the other, and what stands below. (An X-Y cut after Nagy and Seth, 1984, whose cuts across the page are only made
 * where a gutter ends.) The gap between a table's columns is no gutter.
 */
export function inReadingOrder(segments: Segment[]): Leaf[] {
  if (segments.length > mostSegments) return [segments]
  const leaves: Leaf[] = []
  const waiting = [segments]
  for (let region = waiting.pop(); region; region = waiting.pop()) {
    if (region.length === 0) continue
    const split = waiting.length < 200 ? splitAtGutter(region) : null
    if (split) waiting.push(...split.reverse())
    else leaves.push(region)
  }
  return leaves
}

type Gutter = { above: Segment[]; left: Segment[]; right: Segment[]; below: Segment[]; height: number }

function splitAtGutter(region: Segment[]): Segment[][] | null {
  const left = Math.min(...region.map(({ x }) => x))
  const right = Math.max(...region.map(segment => segment.right))
  const sorted = [...region].sort((a, b) => a.y - b.y)
  let best: Gutter | null = null
  const seen = new Set<string>()
  for (let place = 1; place < places; place++) {
    const at = left + ((right - left) * place) / places
    for (const gutter of guttersAt(at, sorted, seen)) if (!best || gutter.height > best.height) best = gutter
  }
  return best && [best.above, best.left, best.right, best.below]
}

/** The gutters that lie at one place: between the lines that reach over it. Those in `seen` part the lines alike. */
function guttersAt(at: number, sorted: Segment[], seen: Set<string>): Gutter[] {
  const gutters: Gutter[] = []
  let from = 0
  for (let index = 0; index <= sorted.length; index++) {
    const segment = sorted[index]
    if (segment && !(segment.x < at && segment.right > at)) continue
    for (const [start, end] of withoutHeadings(at, sorted, from, index)) {
      const gutter = end - start >= 2 * fewestLines ? gutterIn(at, sorted, start, end, seen) : null
      if (gutter) gutters.push(gutter)
    }
    from = index + 1
  }
  return gutters
}

/** Lines of a heading, and how far it stands from others, in parts of its size. */
const mostOfHeading = 2
const aroundHeading = 1.7

/**
 * Parts a strip where a line or two stand alone across the page, with lines on both sides above and below, and all above are drawn before
 * it: a heading that happens not to reach over the gutter. Gives back ranges of `sorted`.
 */
function withoutHeadings(at: number, sorted: Segment[], from: number, to: number): [number, number][] {
  const bands: { start: number; end: number; left: boolean; right: boolean }[] = []
  for (let index = from; index < to; index++) {
    const segment = sorted[index] as Segment
    const before = sorted[index - 1]
    const isApart =
      index === from || !before || segment.y - before.y > aroundHeading * Math.max(segment.size, before.size)
    if (isApart) bands.push({ start: index, end: index, left: false, right: false })
    const band = bands.at(-1)
    if (!band) continue
    band.end = index + 1
    if (segment.right <= at) band.left = true
    else band.right = true
  }
  const isBoth = bands.map(({ left, right }) => left && right)
  const ranges: [number, number][] = []
  let start = from
  for (const [index, band] of bands.entries()) {
    const isHeading = !isBoth[index] && band.end - band.start <= mostOfHeading
    if (!isHeading || !isBoth.slice(0, index).includes(true) || !isBoth.slice(index + 1).includes(true)) continue
    if (lastDrawn(sorted.slice(start, band.start)) > lastDrawn(sorted.slice(band.start, band.end))) continue
    ranges.push([start, band.start])
    start = band.end
  }
  return [...ranges, [start, to]]
}

const lastDrawn = (segments: Segment[]) => Math.max(...segments.map(({ order }) => order))

function gutterIn(at: number, sorted: Segment[], from: number, to: number, seen: Set<string>): Gutter | null {
  const between = sorted.slice(from, to)
  const left = between.filter(({ right }) => right <= at)
  const key = `${from} ${to} ${left.length}`
  if (seen.has(key)) return null
  seen.add(key)
  const right = between.filter(({ x }) => x >= at)
  if (left.length < fewestLines || right.length < fewestLines) return null
  const top = Math.max(first(left).y, first(right).y)
  const bottom = Math.min(last(left).y, last(right).y)
  const height = bottom - top
  const em = median(between.map(({ size }) => size))
  const width = Math.min(...right.map(({ x }) => x)) - Math.max(...left.map(segment => segment.right))
  if (height < 0.9 * em || width < 0.8 * em) return null
  const beside = (side: Segment[]) => side.filter(({ y }) => y > top - em && y < bottom + em)
  if (!areColumns(beside(left), beside(right), em)) return null
  // What stands alone on the right above the columns, a date for instance, comes before them.
  const early = right.filter(({ y }) => y < first(left).y - 1.5 * em)
  const columns =
    early.length > 0 && early.length < right.length ? right.filter(segment => !early.includes(segment)) : right
  const above = [...sorted.slice(0, from), ...(columns === right ? [] : early)]
  return { above, left, right: columns, below: sorted.slice(to), height }
}

const first = (list: Segment[]) => list[0] as Segment
const last = (list: Segment[]) => list.at(-1) as Segment

/**
 * Tells two columns of text from two of a table, by how far the lines fill their side, whether those of both sides stand on the same base
 * lines, and whether the file draws them row by row.
 */
function areColumns(left: Segment[], right: Segment[], em: number): boolean {
  if (left.length < fewestLines || right.length < fewestLines) return false
  const letters = Math.min(lettersInRow(left), lettersInRow(right))
  const aligned = alignment(left, right, em)
  const switches = countSwitches(left, right) / Math.min(left.length, right.length)
  // Drawn one side after the other, on lines of their own: even two tables beside each other.
  if (aligned < 0.6 && switches < 0.15 && left.length > 5 && right.length > 5) return true
  if (letters < 8) return false
  const filled = Math.min(fill(left), fill(right))
  if (filled > 0.7 && letters >= proseRow) return true
  if (left.length < 3 || right.length < 3) return false
  if (aligned < 0.5) return switches < 1 || letters >= proseRow
  if (switches > 0.6) return false
  return switches < 0.25 && letters >= proseRow
}

/** Letters in a row of running text, at least; cells of a table have fewer. */
const proseRow = 18

/** The mean length of a side's rows, in letters. */
function lettersInRow(side: Segment[]): number {
  const rows = new Set(side.map(({ y }) => Math.round(y)))
  return side.reduce((sum, { text }) => sum + text.length, 0) / rows.size
}

/** The part of the shorter side's lines that have one on the same base line over there. */
function alignment(left: Segment[], right: Segment[], em: number): number {
  const [few, many] = left.length < right.length ? [left, right] : [right, left]
  const placeOf = ({ y }: Segment) => Math.round(y / (0.2 * em))
  const taken = new Set(many.map(placeOf))
  return few.filter(one => [-1, 0, 1].some(by => taken.has(placeOf(one) + by))).length / few.length
}

/** How often the file goes from one side to the other as it draws. */
function countSwitches(left: Segment[], right: Segment[]): number {
  const sides = [...left.map(({ order }) => ({ order, side: 0 })), ...right.map(({ order }) => ({ order, side: 1 }))]
  sides.sort((a, b) => a.order - b.order)
  return sides.filter(({ side }, index) => index > 0 && sides[index - 1]?.side !== side).length / 2
}

/** How much of their side lines fill, half of them or more: 1 for justified text. */
function fill(side: Segment[]): number {
  const width = Math.max(...side.map(({ right }) => right)) - Math.min(...side.map(({ x }) => x))
  const rows = new Map<number, number>()
  for (const { y, x, right } of side) rows.set(Math.round(y), (rows.get(Math.round(y)) ?? 0) + right - x)
  return median([...rows.values()]) / Math.max(width, 1)
}

/** The middle one of numbers; 0 of none. */
export function median(numbers: number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0
}
