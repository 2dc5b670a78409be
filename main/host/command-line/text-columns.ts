const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const words = new Intl.Segmenter(undefined, { granularity: 'word' })
/** Scripts and pictures that take two cells of a terminal. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u
const bold = /\p{Cc}\[(?:1|22)m/gu

/** How many cells a text takes on a terminal. */
export function cellsOf(text: string): number {
  // Nearly all text is plain, and segmenting is slow.
  if (/^[\u0020-\u007e\u0400-\u04ff]*$/.test(text)) return text.length
  let cells = 0
  for (const { segment } of graphemes.segment(text.replace(bold, ''))) cells += wide.test(segment) ? 2 : 1
  return cells
}

/** A text cut to so many cells, with an ellipsis where something is cut off. */
export function cutTo(text: string, cells: number): string {
  if (cellsOf(text) <= cells) return text
  let kept = ''
  let used = 0
  for (const { segment } of graphemes.segment(text)) {
    used += cellsOf(segment)
    if (used > cells - 1) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}

/** Lines of at most so many cells, broken between words where that is possible; never empty. */
export function wrap(text: string, cells: number): string[] {
  const lines: string[] = []
  let line = ''
  const tokens = [...words.segment(text.replace(/\s+/g, ' ').trim())].flatMap(({ segment }) => pieces(segment, cells))
  for (const token of tokens) {
    if (line !== '' && cellsOf(line) + cellsOf(token) > cells && !hangs(token, line, cells)) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += line === '' ? token.trimStart() : token
  }
  return line.trim() === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()]
}

/** A sign that closes stays with its word, even if it sticks out by a cell. */
const hangs = (token: string, line: string, cells: number) =>
  /^[\s\p{Pe}\p{Pf}.,;:!?…]$/u.test(token) && cellsOf(line) <= cells

function pieces(word: string, cells: number): string[] {
  if (cellsOf(word) <= cells) return [word]
  const found = ['']
  for (const { segment } of graphemes.segment(word)) {
    const last = found.at(-1) ?? ''
    if (cellsOf(last) + cellsOf(segment) > cells) found.push(segment)
    else found[found.length - 1] = last + segment
  }
  return found
}

export const padTo = (text: string, cells: number) => text + ' '.repeat(Math.max(0, cells - cellsOf(text)))
const padFrom = (text: string, cells: number) => ' '.repeat(Math.max(0, cells - cellsOf(text))) + text

/**
 * Rows of cells aligned in columns two spaces apart, numbers to the right. The last column gives way where a line would be
 * longer than `columns` cells, but keeps 20.
 */
export function table(rows: readonly (readonly (string | number)[])[], columns: number): string[] {
  const widths: number[] = []
  for (const row of rows) {
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, cellsOf(String(cell)))
  }
  const before = widths.slice(0, -1).reduce((sum, width) => sum + width + 2, 0)
  const last = Math.max(20, columns - before)
  return rows.map(row =>
    row
      .map((cell, i) => {
        if (typeof cell === 'number') return padFrom(String(cell), widths[i] ?? 0)
        return i === row.length - 1 ? cutTo(cell, last) : padTo(cell, widths[i] ?? 0)
      })
      .join('  ')
      .trimEnd(),
  )
}

/**
 * Texts side by side, each in a column of `width` cells, the last of which is for a sign that hangs over. `joint` stands
 * between the columns of the first line.
 */
export function sideBySide(texts: readonly string[], width: number, joint = ' │ '): string[] {
  const columns = texts.map(text => (text === '' ? [] : wrap(text, width - 1)))
  const height = Math.max(0, ...columns.map(column => column.length))
  return Array.from({ length: height }, (_, line) =>
    columns
      .map(column => padTo(column[line] ?? '', width))
      .join(line === 0 ? joint : ' │ ')
      .trimEnd(),
  )
}
