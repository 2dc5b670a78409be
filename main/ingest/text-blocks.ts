import type { Mark } from '../contract/marks.ts'
import { longestText } from './limits.ts'

/** What is marked around blocks of a text. */
type Around = 'header-footer' | 'table'

export type TextBlocks = {
  /** Words of a paragraph; line breaks in it are kept. Blank ones are left out. */
  paragraph(words: string): void
  /** A line right below the line before it, as the items of a list are; set in by two blanks for each level it is deep. */
  line(words: string, depth?: number): void
  /** A heading on a line of its own. */
  heading(words: string, level: number): void
  /** Rows of cells: each a line, cells parted by a tab, without the empty ones at its end. */
  table(rows: Iterable<readonly string[]>): void
  /** One row of a table, between others that are `marked` as one together. */
  row(cells: readonly string[]): void
  /** Marks what is written meanwhile. */
  marked(kind: Around, write: () => void): void
  /** True when more than a text keeps has been written: what comes after is dropped, and said to be cut by its length. */
  isFull(): boolean
  result(): { text: string; marks: Mark[] }
}

/** Gathers a text block by block, as a person reads it: paragraphs are parted by a blank line. Marks count UTF-16 code units of it. */
export function createTextBlocks(): TextBlocks {
  const pieces: string[] = []
  const marks: Mark[] = []
  let length = 0
  let wasLine = false

  /** Writes words after a gap, and answers where they begin. */
  function write(words: string, isLine: boolean): number {
    if (length > longestText) return length
    const gap = length === 0 ? '' : isLine && wasLine ? '\n' : '\n\n'
    pieces.push(gap, words)
    const start = length + gap.length
    length = start + words.length
    wasLine = isLine
    return start
  }
  function writeTidy(words: string, isLine: boolean, indent = '') {
    const tidied = tidy(words)
    return tidied === '' ? null : { start: write(indent + tidied, isLine), end: length }
  }
  function writeRow(cells: readonly string[]) {
    const line = cells.map(inOneLine).join('\t').trimEnd()
    if (line !== '') write(line, true)
  }
  /** Around all blocks that `work` writes, without the gap before them. */
  function marked(kind: Around, work: () => void) {
    wasLine = false
    const first = pieces.length
    const before = length
    work()
    wasLine = false
    if (length > before) marks.push({ kind, start: before + (pieces[first]?.length ?? 0), end: length })
  }

  return {
    paragraph: words => void writeTidy(words, false),
    line: (words, depth = 0) => void writeTidy(words, true, '  '.repeat(Math.min(deepest, Math.max(0, depth)))),
    heading(words, level) {
      const at = writeTidy(words.replaceAll(/\s+/g, ' '), false)
      if (at) marks.push({ kind: 'heading', ...at, level: Math.max(1, Math.floor(level) || 1) })
    },
    table: rows =>
      marked('table', () => {
        for (const cells of rows) {
          writeRow(cells)
          if (length > longestText) break
        }
      }),
    row: writeRow,
    marked,
    isFull: () => length > longestText,
    result: () => ({ text: pieces.join(''), marks }),
  }
}

/** Levels that lists are set in by. */
const deepest = 8

/** Without control characters, line breaks of other systems and blanks around lines; a blank line in it is none. */
function tidy(words: string): string {
  return words
    .replaceAll(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll(unprintable, '')
    .replaceAll(blanksAroundBreak, '\n')
    .trim()
}

/** Begins at the first of the blanks only: a million of them before no break would be tried from each. */
const blanksAroundBreak = /(?<![ \t\u00a0])[ \t\u00a0]*\n\s*/g

/** What stands in a cell: in one line, without tabs. */
export const inOneLine = (words: string) => words.replaceAll(/\s+/g, ' ').replaceAll(unprintable, '').trim()

/** Soft hyphens, control characters but tabs and line breaks, and half letters that no text may hold. */
const unprintable = /\u00ad|(?![\t\n\r])\p{Cc}|\p{Cs}/gu
