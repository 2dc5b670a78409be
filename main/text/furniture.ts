import type { Range } from './range.ts'

/** A line of a page's furniture on any page: its digits are others on each. A number alone is itself. */
const patternOf = (line: string) => (/\p{L}/u.test(line) ? line.trim().replace(/\p{Nd}+/gu, '#') : line.trim())

/** The lines that stretches of a text hold, to know them again in another reading of it. */
export function furnitureLines(text: string, marked: readonly Range[]): string[] {
  return marked.flatMap(([start, end]) =>
    text
      .slice(start, end)
      .split(/[\r\n]+/)
      .map(patternOf)
      .filter(line => line !== ''),
  )
}

/**
 * What of a text is furniture of its pages, in order and not overlapping: what is marked as such, and every line that another reading
 * marks. Offsets are UTF-16 code units.
 */
export function furnitureOf(text: string, marked: readonly Range[], lines: ReadonlySet<string>): Range[] {
  const ranges = [...marked]
  if (lines.size > 0)
    for (const line of text.matchAll(/[^\r\n]+/g))
      if (line[0].length < longestLine && lines.has(patternOf(line[0])))
        ranges.push([line.index, line.index + line[0].length])
  ranges.sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const apart: Range[] = []
  for (const [start, end] of ranges) {
    const last = apart.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else apart.push([start, end])
  }
  return apart
}

/** No furniture is longer, in UTF-16 code units. */
const longestLine = 300

/** A stretch of a text without what is left out of it; parts are joined by a line end. */
export function sliceWithout(text: string, [start, end]: Range, leftOut: readonly Range[]): string {
  const parts: string[] = []
  let from = start
  for (const [outStart, outEnd] of leftOut) {
    if (outEnd <= from || outStart >= end) continue
    parts.push(text.slice(from, Math.max(from, outStart)))
    from = Math.min(end, outEnd)
  }
  return [...parts, text.slice(from, end)].join('\n')
}
