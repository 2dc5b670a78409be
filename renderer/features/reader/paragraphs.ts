/**
 * A block of a stored text, in UTF-16 code units of it. `flows`: its line ends only come from wrapping at a fixed width and
 * are shown as spaces; otherwise they are kept. `table`: rows of cells, and how they are laid out.
 */
export type Paragraph = { start: number; end: number; flows: boolean; table?: Table }
/** Columns stand `tab` characters apart; a table that is `isWide` is wider than a page and scrolls, as its rows mean nothing torn. */
export type Table = { tab: number; isWide: boolean }
/** Paragraphs `from` up to `to` (not included), which are mounted together. */
export type Chunk = { from: number; to: number; characters: number }

/** Longer paragraphs are cut at a space: one block of a megabyte would be laid out as a whole at each change. */
const longestParagraph = 8_000
const charactersPerChunk = 8_000
/** A line beyond this was not wrapped at a fixed width, so that each line end in its block ends a paragraph. */
const longestWrappedLine = 120
/** Shorter lines than this in the middle of a block end where a person ended them: verse, bylines, tables. */
const shortestWrappedLine = 55
/** Characters that a row of a table has room for; a column of a wider table has this many at most. */
const tableWidth = 72
const widestColumn = 28

/** The paragraphs of a text, in order, without the white space between them. What they leave out is white space only. */
export function splitParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = []
  for (const block of blocks(text)) {
    const lines = splitLines(text, block.start, block.end)
    if (isTable(text, lines)) cutTable(text, block, paragraphs)
    else if (lines.some(line => line.end - line.start > longestWrappedLine))
      for (const line of lines) cutLong(text, { ...line, flows: false }, paragraphs)
    else cutLong(text, { ...block, flows: isWrapped(lines) }, paragraphs)
  }
  return paragraphs
}

/** Groups paragraphs, so that a long text can be mounted in parts. */
export function chunkParagraphs(paragraphs: readonly Paragraph[]): Chunk[] {
  const chunks: Chunk[] = []
  let current: Chunk | undefined
  paragraphs.forEach((paragraph, index) => {
    const characters = paragraph.end - paragraph.start
    if (!current || current.characters + characters > charactersPerChunk) {
      current = { from: index, to: index, characters: 0 }
      chunks.push(current)
    }
    current.to = index + 1
    current.characters += characters
  })
  return chunks
}

/** Index of the paragraph that holds an offset, or of the next one where it lies between two; the last at the end. */
export function paragraphAt(paragraphs: readonly Paragraph[], offset: number): number {
  let [low, high] = [0, paragraphs.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    const paragraph = paragraphs[middle]
    if (paragraph && paragraph.end < offset) low = middle + 1
    else high = middle
  }
  return low
}

type Line = { start: number; end: number }

/** Stretches between blank lines, trimmed of white space at both ends. */
function* blocks(text: string): Generator<Line> {
  const blank = /(?:\r\n|\n|\r|\u2029)[^\S\r\n]*(?:\r\n|\n|\r)\s*|\f\s*|\u2029\s*/g
  let start = 0
  for (const gap of text.matchAll(blank)) {
    const block = trimRange(text, start, gap.index)
    if (block) yield block
    start = gap.index + gap[0].length
  }
  const last = trimRange(text, start, text.length)
  if (last) yield last
}

function splitLines(text: string, start: number, end: number): Line[] {
  const lines: Line[] = []
  const lineEnd = /[\r\n\u2028]/g
  let from = start
  while (from < end) {
    lineEnd.lastIndex = from
    const to = Math.min(end, lineEnd.exec(text)?.index ?? end)
    const line = trimRange(text, from, to)
    if (line) lines.push(line)
    from = to + 1
  }
  return lines
}

function isWrapped(lines: readonly Line[]): boolean {
  return lines.length > 2 && lines.slice(0, -1).every(line => line.end - line.start >= shortestWrappedLine)
}

/** Rows of cells with tabs between them, as spreadsheets are stored; a line of the table's name may stand above. */
function isTable(text: string, lines: readonly Line[]): boolean {
  const rows = lines.filter(({ start, end }) => text.slice(start, end).includes('\t')).length
  return rows > 1 && rows * 2 >= lines.length
}

/** Cut at the ends of rows. The tabs before the first cell that holds something are of the table. */
function cutTable(text: string, block: Line, into: Paragraph[]): void {
  let { start } = block
  while (text[start - 1] === '\t') start--
  const table = layOut(text.slice(start, block.end))
  while (block.end - start > longestParagraph) {
    const rowEnd = text.lastIndexOf('\n', start + longestParagraph)
    if (rowEnd <= start) break
    into.push({ start, end: rowEnd, flows: false, table })
    start = rowEnd + 1
  }
  const rest = { start, end: block.end, flows: false, table }
  if (block.end - start > longestParagraph) cutLong(text, rest, into)
  else if (start < block.end) into.push(rest)
}

/** A column is as wide as the longest cell that another follows. */
function layOut(rows: string): Table {
  let [columns, longest] = [1, 0]
  for (const row of rows.split('\n')) {
    const cells = row.split('\t')
    columns = Math.max(columns, cells.length)
    for (const cell of cells.slice(0, -1)) longest = Math.max(longest, cell.length)
  }
  const isWide = (longest + 2) * columns > tableWidth
  return { tab: isWide ? Math.min(longest + 2, widestColumn) : longest + 2, isWide }
}

function cutLong(text: string, paragraph: Paragraph, into: Paragraph[]): void {
  let { start } = paragraph
  while (paragraph.end - start > longestParagraph) {
    const cut = cutBefore(text, start, start + longestParagraph)
    const part = trimRange(text, start, cut)
    if (part) into.push({ ...paragraph, ...part })
    start = cut
  }
  const rest = trimRange(text, start, paragraph.end)
  if (rest) into.push({ ...paragraph, ...rest })
}

/** The last space before `limit`, or `limit` itself, but never inside a surrogate pair. */
function cutBefore(text: string, start: number, limit: number): number {
  const space = text.lastIndexOf(' ', limit)
  if (space > start + longestParagraph / 2) return space
  return isLowSurrogate(text, limit) ? limit - 1 : limit
}

const isLowSurrogate = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xdc00

/** A range without the white space at its ends; undefined where nothing is left. */
export function trimRange(text: string, start: number, end: number): Line | undefined {
  const isSpace = (at: number) => /\s/.test(text.charAt(at))
  let [from, to] = [start, end]
  while (from < to && isSpace(from)) from++
  while (to > from && isSpace(to - 1)) to--
  return from < to ? { start: from, end: to } : undefined
}
