import type { Range } from './range.ts'

/** A line narrower than this is a headline, a byline or an item of a list, not a line broken to fit. */
const narrowestWrap = 40
/** Texts wrapped by a mailer or a terminal are seldom wider; a line that is, is a paragraph. */
const widestWrap = 100
/** How far from the full width a wrapped line may end: about one long word. */
const longestGap = 18
/** A line that goes on with a small letter is joined to the one before if that is at least this long. */
const shortestBroken = 30

/** The lines of a text without their line ends, trimmed; blank ones have start = end. */
function linesOf(text: string): Range[] {
  const lines: Range[] = []
  const ends = /\r\n|[\n\r\u0085\u2028\u2029\f\v]/g
  let from = 0
  const add = (to: number) => {
    let start = from
    let end = to
    while (start < end && isSpace(text, start)) start++
    while (end > start && isSpace(text, end - 1)) end--
    lines.push([start, end])
  }
  for (const match of text.matchAll(ends)) {
    add(match.index)
    from = match.index + match[0].length
  }
  add(text.length)
  return lines
}

/** Whether the code unit at an offset is white space; the zero-width ones that editors leave behind count too. */
export function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit === 32 || (unit >= 9 && unit <= 13)) return true
  if (unit < 0x85) return false
  return unit === 0xa0 || unit === 0xfeff || unit === 0x200b || /\s/.test(text.charAt(at))
}

/** The width to which a text's lines were broken, or null where a line is a paragraph. */
function wrapWidth(lines: readonly Range[]): number | null {
  const broken: number[] = []
  for (let at = 0; at + 1 < lines.length; at++) {
    const [start, end] = lines[at] as Range
    const [nextStart, nextEnd] = lines[at + 1] as Range
    if (end > start && nextEnd > nextStart) broken.push(end - start)
  }
  if (broken.length < 3) return null
  broken.sort((one, other) => one - other)
  const width = broken[Math.floor((broken.length - 1) * 0.9)] ?? 0
  if (width < narrowestWrap || width > widestWrap) return null
  const full = broken.filter(length => length >= width - longestGap).length
  return full >= 0.6 * broken.length ? width : null
}

const endsThought = /[.!?…:;][\p{Pf}\p{Pe}"'»”’]*$/u
const beginsSmall = /^\p{Ll}/u
const beginsItem = /^(?:[-–—•*·▪‣]\s|\(?\d{1,3}[.)]\s)/

/**
 * The blocks of a text, in order: stretches within which a line end is only white space. A blank line always ends a block; a
 * line end does too, unless the text is wrapped to a width or the next line goes on in the middle of a sentence.
 */
export function textBlocks(text: string): Range[] {
  const lines = linesOf(text)
  const width = wrapWidth(lines)
  const blocks: Range[] = []
  let previous: Range | null = null
  for (const line of lines) {
    if (line[0] === line[1]) {
      previous = null
      continue
    }
    const block = blocks.at(-1)
    if (previous && block && goesOn(text, previous, line, width)) block[1] = line[1]
    else blocks.push([line[0], line[1]])
    previous = line
  }
  return blocks
}

function goesOn(text: string, line: Range, next: Range, width: number | null): boolean {
  const length = line[1] - line[0]
  const opening = text.slice(next[0], Math.min(next[1], next[0] + 40))
  if (beginsItem.test(opening)) return false
  if (width !== null && length >= width - longestGap) return true
  if (length < shortestBroken || endsThought.test(text.slice(Math.max(line[0], line[1] - 8), line[1]))) return false
  return beginsSmall.test(opening)
}
