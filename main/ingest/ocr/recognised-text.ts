import type { Mark } from '../../contract/marks.ts'
import { joinLines, type KnownWords, knownWords } from '../undo-hyphens.ts'
import type { Block, Line, Paragraph, Word } from './recognition.ts'

/** The text of one page with what is to be known of its stretches: low-confidence words, headings, tables. */
export type RecognisedText = { text: string; marks: Mark[] }

/** Words of less confidence than this are marked; of 0 to 100. Measured: see docs/formats.md. */
export const lowConfidence = 75
/** A line whose words are less sure than this is noise: a photograph, a stain, a rule. */
const noise = 30
/** A short paragraph whose letters are so much taller than the page's is a heading. */
const headingRatio = 1.3
const titleRatio = 1.8
const longestHeading = 160

/** What Tesseract made of a page as a person reads it: paragraphs parted by blank lines, their lines joined, words whole again. */
export function textOfBlocks(blocks: readonly Block[]): RecognisedText {
  const lines = blocks.flatMap(({ paragraphs }) => paragraphs.flatMap(paragraph => paragraph.lines))
  const known = knownWords(lines.map(line => wordsOf(line).map(wordText).join(' ')).join('\n'))
  const usual = median(lines.filter(isReadable).map(heightOf))
  const paragraphs = blocks.flatMap(block =>
    block.paragraphs.flatMap(({ lines }) => partParagraphs(lines).map(lines => ({ block, paragraph: { lines } }))),
  )
  let text = ''
  const marks: Mark[] = []
  for (const { block, paragraph } of paragraphs) {
    const written = writeParagraph(paragraph, block, known)
    if (written.text === '') continue
    if (text !== '') text += '\n\n'
    const start = text.length
    text += written.text
    const end = text.length
    const kind = kindOf(paragraph, block, written.text, usual)
    if (kind) marks.push({ ...kind, start, end })
    marks.push(...written.doubtful.map(mark => ({ ...mark, start: start + mark.start, end: start + mark.end })))
  }
  return { text, marks }
}

/** Gaps between lines, in heights of a line: double spacing has 1.2. */
const wideGap = 1.35
const someGap = 0.8

/** Parts what stands apart, by a wide gap or by the size of its letters: short paragraphs and headings are often taken for one. */
function partParagraphs(lines: readonly Line[]): Line[][] {
  const gapBefore = (line: Line, before: Line) => (line.bbox.y0 - before.bbox.y1) / Math.max(1, heightOf(line))
  const gaps = lines.flatMap((line, index) => (index > 0 ? [gapBefore(line, lines[index - 1] as Line)] : []))
  const usual = median(gaps)
  const parts: Line[][] = []
  for (const line of lines) {
    const before = parts.at(-1)?.at(-1)
    const gap = before ? gapBefore(line, before) : 0
    const ratio = before ? heightOf(before) / Math.max(1, heightOf(line)) : 1
    const isApart =
      gap > wideGap || (gap > someGap && gap > usual * 1.6) || ratio > headingRatio || ratio < 1 / headingRatio
    if (before && !isApart) parts.at(-1)?.push(line)
    else parts.push([line])
  }
  return parts
}

type Doubtful = Extract<Mark, { kind: 'low-confidence' }>
type Written = { text: string; doubtful: Doubtful[] }

/** The words of a line that are words; what is drawn or dirty seems to hold signs of little confidence. */
const wordsOf = ({ words }: Line): Word[] => words.filter(word => wordText(word) !== '' && !isSpeck(word))
const wordText = ({ text }: Word) => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
const isSpeck = ({ text, confidence }: Word) => confidence < 50 && !/[\p{L}\p{N}]/u.test(text)

/** The mean confidence of words, each as heavy as it is long. */
export function meanConfidence(words: readonly Word[]): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0)
  return letters === 0 ? 0 : words.reduce((sum, { text, confidence }) => sum + confidence * text.length, 0) / letters
}

const isReadable = (line: Line) => {
  const words = wordsOf(line)
  return words.length > 0 && meanConfidence(words) >= noise
}

function writeParagraph(paragraph: Paragraph, block: Block, known: KnownWords): Written {
  const isTable = block.blocktype === 'TABLE'
  const lines = paragraph.lines.filter(isReadable)
  const doubtful: Doubtful[] = []
  let text = ''
  lines.forEach((line, index) => {
    const written = writeLine(line, isTable)
    const before = lines[index - 1]
    const isBreak = before !== undefined && (isTable || endsEarly(before, line, block))
    const joined =
      before === undefined ? written.text : isBreak ? `${text}\n${written.text}` : joinLines(text, written.text, known)
    // The line's words stand at the end of what is joined, whatever became of a hyphen before them.
    const shift = joined.length - written.text.length
    doubtful.push(...written.doubtful.map(mark => ({ ...mark, start: shift + mark.start, end: shift + mark.end })))
    text = joined
  })
  return { text, doubtful: wholeWords(doubtful, text) }
}

function writeLine(line: Line, isTable: boolean): Written {
  const doubtful: Doubtful[] = []
  let text = ''
  for (const [index, word] of wordsOf(line).entries()) {
    if (index > 0) text += isTable ? '\t' : ' '
    const start = text.length
    text += wordText(word)
    const confidence = Math.max(0, Math.min(100, Math.round(word.confidence)))
    if (confidence < lowConfidence) doubtful.push({ kind: 'low-confidence', start, end: text.length, confidence })
  }
  return { text, doubtful }
}

/** Marks of whole words: a half that the end of a line had parted stands for its word, which is as unsure as its worse half. */
function wholeWords(marks: readonly Doubtful[], text: string): Doubtful[] {
  const whole: Doubtful[] = []
  for (const { start, end, confidence } of marks) {
    const from = start - (/\S*$/.exec(text.slice(0, start))?.[0].length ?? 0)
    const to = Math.min(text.length, end) + (/^\S*/.exec(text.slice(end))?.[0].length ?? 0)
    const last = whole.at(-1)
    if (last && last.end > from) last.confidence = Math.min(last.confidence, confidence)
    else whole.push({ kind: 'low-confidence', start: from, end: to, confidence })
  }
  return whole
}

/** True when the next line's first word would have had room: whoever set the text ended the line on purpose. */
function endsEarly(line: Line, next: Line, block: Block): boolean {
  const first = next.words[0]
  if (!first) return false
  const space = heightOf(line) * 0.6
  return block.bbox.x1 - line.bbox.x1 > (first.bbox.x1 - first.bbox.x0) * 1.3 + space
}

const heightOf = ({ bbox, rowAttributes }: Line) => rowAttributes?.rowHeight || bbox.y1 - bbox.y0

type KindOfParagraph = { kind: 'heading'; level: number } | { kind: 'table' } | null
function kindOf({ lines }: Paragraph, { blocktype }: Block, text: string, usual: number): KindOfParagraph {
  if (blocktype === 'TABLE') return { kind: 'table' }
  const height = median(lines.filter(isReadable).map(heightOf))
  if (text.length > longestHeading || height < usual * headingRatio) return null
  return { kind: 'heading', level: height < usual * titleRatio ? 2 : 1 }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
