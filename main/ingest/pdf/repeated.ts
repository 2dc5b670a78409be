import type { Segment } from './segments.ts'

/** A page with its lines and where it begins and ends in their frame, in points. */
export type PageLines = { segments: Segment[]; top: number; bottom: number }

/** Lines at each end of a page, and the part of its height, in which a header or footer is looked for. */
const linesAtEnd = 4
const partAtEnd = 0.2
/** In points: how much it may stand higher or lower from page to page. */
const drift = 6
/** Part of the pages between the first and the last with it that have it; left and right pages may take turns. */
const fewestOfSpan = 0.4

type Candidate = { page: number; segment: Segment; number: number | null; isOutermost: boolean }

/**
 * The lines that are no part of a report: those that stand again on other pages at the same height, whatever numbers are in them, page
 * numbers that count along, and the numbers of lines in the margin.
 */
export function findRepeated(pages: PageLines[]): Set<Segment> {
  const repeated = new Set<Segment>()
  const byWords = new Map<string, Candidate[]>()
  for (const [page, lines] of pages.entries()) {
    for (const candidate of candidatesOf(lines, page)) {
      const key = wordsOf(candidate.segment.text)
      byWords.set(key, [...(byWords.get(key) ?? []), candidate].slice(-mostCandidates))
    }
    for (const segment of lineNumbers(lines.segments)) repeated.add(segment)
  }
  for (const [key, candidates] of byWords) {
    for (const same of atSameHeight(candidates)) {
      if (isRepeated(key, same, pages.length)) for (const { segment } of same) repeated.add(segment)
    }
  }
  return repeated
}

/** More than there are pages to read. */
const mostCandidates = 20_000

/** What is the same from page to page: numbers may differ. */
function wordsOf(text: string): string {
  const bare = text.toLowerCase().replaceAll(/\d+/g, '#').replaceAll(/\s+/g, ' ').trim()
  return romanNumber(bare) === null ? bare : '#'
}

function candidatesOf({ segments, top, bottom }: PageLines, page: number): Candidate[] {
  const height = bottom - top
  const sorted = [...segments].sort((a, b) => a.y - b.y)
  const rows = [...new Set(sorted.map(({ y }) => Math.round(y)))]
  const [high, low] = [rows[linesAtEnd - 1] ?? bottom, rows.at(-linesAtEnd) ?? top]
  return sorted.flatMap(segment => {
    const { y, text } = segment
    const isAtTop = y <= high + 1 && y - top < partAtEnd * height
    const isAtBottom = y >= low - 1 && bottom - y < partAtEnd * height
    if (!isAtTop && !isAtBottom) return []
    const isOutermost = isFarOut(segment, sorted, { top, bottom })
    return [{ page, segment, number: numberIn(text), isOutermost }]
  })
}

/** The first or last line of the page, well away from the others. */
function isFarOut({ y, size }: Segment, sorted: Segment[], { top, bottom }: { top: number; bottom: number }): boolean {
  const away = (other: Segment) => Math.abs(other.y - y) < 2 || Math.abs(other.y - y) > 1.8 * Math.max(size, other.size)
  const isEnd = Math.abs((sorted[0]?.y ?? 0) - y) < 2 || Math.abs((sorted.at(-1)?.y ?? 0) - y) < 2
  const isNearEdge = Math.min(y - top, bottom - y) < 0.12 * (bottom - top)
  return isEnd && isNearEdge && sorted.every(away)
}

function numberIn(text: string): number | null {
  const digits = /\d{1,6}/.exec(text)?.[0]
  return digits === undefined ? romanNumber(text.toLowerCase()) : Number(digits)
}

function romanNumber(text: string): number | null {
  const bare = text.replaceAll(/[-–—\s]/g, '')
  if (!/^(?:x{0,3})(?:ix|iv|v?i{0,3})$/.test(bare) || bare === '') return null
  const values = [...bare].map(letter => ({ i: 1, v: 5, x: 10 })[letter] ?? 0)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}

function atSameHeight(candidates: Candidate[]): Candidate[][] {
  const groups: Candidate[][] = []
  for (const candidate of [...candidates].sort((a, b) => a.segment.y - b.segment.y)) {
    const group = groups.at(-1)
    if (group && candidate.segment.y - (group.at(-1)?.segment.y ?? 0) < drift) group.push(candidate)
    else groups.push([candidate])
  }
  return groups
}

function isRepeated(key: string, same: Candidate[], pageCount: number): boolean {
  const isNumber = /^[\p{P}\s]*#[\p{P}\s]*$/u.test(key)
  const isPageOf = /^\p{L}{0,8}\.? ?# ?(?:of|\/|из|von|de|sur) ?#$/u.test(key)
  const isFar = same.every(({ isOutermost }) => isOutermost)
  const isPrinted = same.every(({ segment }) => browserPrint.test(segment.text))
  if ((isPageOf || isPrinted) && isFar) return true
  const pages = new Set(same.map(({ page }) => page))
  const span = Math.max(...pages) - Math.min(...pages) + 1
  if (isNumber) {
    const shifts = same.map(({ page, number }) => (number ?? 0) - page)
    const usual = shifts.sort((a, b) => a - b)[shifts.length >> 1]
    const countsAlong = shifts.filter(shift => shift === usual).length > 0.6 * shifts.length
    return countsAlong && (pages.size > 2 || isFar)
  }
  if (pageCount < 4) return pages.size === pageCount && pages.size > 1 && isFar
  return pages.size > 2 && pages.size / span >= fewestOfSpan
}

/** What browsers print at a page's edge: the address, the date and hour of printing. */
const browserPrint = /^(?:(?:https?|file):\/\/\S+|\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d\d(?: [AP]M)?)$/

/** Lines in a margin that only count: 1, 2, 3 or 5, 10, 15, as transcripts and verses have. */
function lineNumbers(segments: Segment[]): Segment[] {
  const numbers = segments.filter(({ text }) => /^\d{1,4}$/.test(text)).sort((a, b) => a.y - b.y)
  if (numbers.length < 8) return []
  const edge = Math.min(...segments.filter(({ text }) => !/^\d{1,4}$/.test(text)).map(({ x }) => x))
  const inMargin = numbers.filter(({ right }) => right < edge)
  const steps = inMargin.slice(1).map(({ text }, index) => Number(text) - Number(inMargin[index]?.text))
  const isCounting = steps.length >= 7 && (steps[0] === 1 || steps[0] === 5) && steps.every(step => step === steps[0])
  return isCounting ? inMargin : []
}
