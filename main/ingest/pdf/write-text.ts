import type { Mark } from '../../contract/marks.ts'
import { joinLines, type KnownWords, knownWords } from '../undo-hyphens.ts'
import type { Block, Line } from './blocks.ts'

/** A page that OCR read: its text, marks of it, and the name of the language data. */
export type Recognised = { text: string; marks: Mark[]; languages: string }
/** A page's paragraphs, or what OCR made of it. `label` is the number printed on it where that differs. */
export type PageContent = { number: number; label?: string | undefined; content: Block[] | Recognised }

/** Line of headings over the size of running text, how many lines they may have, and UTF-16 code units. */
const headingRatio = 1.15
const longestHeading = { lines: 3, text: 200 }
const deepestHeading = 6
/** The lines of a document that its own words are learned from, in UTF-16 code units. */
const longestSample = 5_000_000

/** Writes the pages one after the other: paragraphs parted by blank lines, and joined again where a page or column parted them. */
export function writeText(pages: PageContent[]): { text: string; marks: Mark[] } {
  const blocks = joinParted(pages.flatMap(({ content }) => (Array.isArray(content) ? content : [])))
  const known = knownWords(sampleOf(blocks))
  const levels = headingLevels(blocks)
  const writer = createWriter(new Map(pages.map(page => [page.number, page])))
  const queue = [...blocks]
  // Paragraphs begin on the page of their first line; pages that OCR read stand between them.
  let next = 0
  for (const { number, content } of pages) {
    if (!Array.isArray(content)) writer.recognised(number, content)
    else if (content.length === 0) writer.blank(number)
    while (next < queue.length && firstPage(queue[next]) <= number)
      writer.block(queue[next++] as Block, { known, levels })
  }
  return writer.finish()
}

const firstPage = (block: Block | undefined) => block?.lines[0]?.page ?? 0

function createWriter(pages: ReadonlyMap<number, PageContent>) {
  const parts: string[] = []
  const marks: Mark[] = []
  const stretches: Extract<Mark, { kind: 'page' }>[] = []
  let length = 0

  function add(text: string): number {
    if (length > 0) {
      parts.push('\n\n')
      length += 2
    }
    const start = length
    parts.push(text)
    length += text.length
    return start
  }
  function onPage(number: number, start: number, end: number, ocr?: string) {
    const last = stretches.at(-1)
    if (last?.number === number && last.ocr === ocr) last.end = end
    else {
      const label = pages.get(number)?.label
      stretches.push({ kind: 'page', start, end, number, ...(label ? { label } : {}), ...(ocr ? { ocr } : {}) })
    }
  }

  return {
    block(block: Block, { known, levels }: { known: KnownWords; levels: ReadonlyMap<Block, number> }) {
      const { text, starts } = joinBlock(block, known)
      if (text.trim() === '') return
      const start = add(text)
      const end = start + text.length
      for (const [index, line] of block.lines.entries()) {
        onPage(line.page, start + (starts[index] ?? 0), start + (starts[index + 1] ?? text.length))
      }
      const level = levels.get(block)
      if (level) marks.push({ kind: 'heading', start, end, level })
      else if (block.kind !== 'text') marks.push({ kind: block.kind, start, end })
    },
    recognised(number: number, { text, marks: own, languages }: Recognised) {
      const start = text.trim() === '' ? length : add(text)
      onPage(number, start, length, languages)
      for (const mark of own) marks.push({ ...mark, start: start + mark.start, end: start + mark.end })
    },
    blank: (number: number) => onPage(number, length, length),
    finish: () => ({ text: parts.join(''), marks: [...stretches, ...marks].sort((a, b) => a.start - b.start) }),
  }
}

/** The text of a block, and where in it each of its lines begins. */
function joinBlock({ lines }: Block, known: KnownWords): { text: string; starts: number[] } {
  let text = ''
  const starts: number[] = []
  for (const line of lines) {
    const own = tidy(line.text)
    text = line.breaksBefore ? `${text}\n${own}` : joinLines(text, own, known)
    starts.push(text.length - own.length)
  }
  return { text: text.replace(/[\u00ad¬]$/, ''), starts }
}

/** Soft hyphens within a line are not seen; the dots that lead to a page's number are one sign. */
function tidy(text: string): string {
  return text.replaceAll(/\u00ad(?!$)/g, '').replaceAll(/ ?(?:[.·…⋯‥] ?){6,}/g, ' … ')
}

function sampleOf(blocks: Block[]): string {
  const lines: string[] = []
  let length = 0
  for (const { lines: own } of blocks) {
    for (const { text } of own) lines.push(text)
    length += own.reduce((sum, { text }) => sum + text.length, 0)
    if (length > longestSample) break
  }
  return lines.join('\n')
}

/** Blocks that may stand between the halves of a paragraph: notes at the foot of a page, and what is repeated on it. */
const mostBetween = 12

/** Puts paragraphs together that a page or a column parted; what stood between comes after them. */
export function joinParted(blocks: Block[]): Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const open = block.kind === 'text' && block.isFirst ? openBefore(joined, block) : null
    if (open)
      open.lines.push(
        ...block.lines.map((line, index): Line => (index === 0 ? { ...line, breaksBefore: false } : line)),
      )
    else joined.push({ ...block, lines: [...block.lines] })
    if (open) open.isOpen = block.isOpen
  }
  return joined
}

function openBefore(joined: Block[], block: Block): Block | null {
  for (const before of joined.slice(-mostBetween).reverse()) {
    const isAside = before.kind === 'header-footer' || (before.kind === 'text' && before.size < 0.94 * block.size)
    if (!isAside) return goesOn(before, block) ? before : null
  }
  return null
}

function goesOn(before: Block, block: Block): boolean {
  const end = before.lines.at(-1)?.text ?? ''
  const start = block.lines[0]?.text ?? ''
  if (before.kind !== 'text' || !before.isOpen || Math.abs(before.size - block.size) > 0.06 * block.size) return false
  if (/[.!?…:;]["'”’»)\]]*$/.test(end)) return false
  return /^\p{Ll}/u.test(start) || (/[-\u00ad,]$/.test(end) && /^[\p{L}\p{N}]/u.test(start)) || isWithoutCase(start)
}

/** In scripts without capitals the line's fullness is all there is to go by. */
const isWithoutCase = (text: string) => /^\p{Lo}/u.test(text)

/** Which blocks are headings: a few lines in larger letters than running text; the largest are of level 1. */
export function headingLevels(blocks: Block[]): Map<Block, number> {
  const usual = usualSize(blocks)
  const headings = blocks.filter(({ kind, lines, size }) => {
    const text = lines.map(line => line.text).join(' ')
    const isShort = lines.length <= longestHeading.lines && text.length <= longestHeading.text
    return kind === 'text' && size >= headingRatio * usual && isShort && /\p{L}.*\p{L}/u.test(text)
  })
  const sizes = [...new Set(headings.map(({ size }) => Math.round(size)))].sort((a, b) => b - a)
  return new Map(headings.map(block => [block, Math.min(deepestHeading, sizes.indexOf(Math.round(block.size)) + 1)]))
}

/** The size that most letters have, in half points. */
function usualSize(blocks: Block[]): number {
  const letters = new Map<number, number>()
  for (const { kind, size, lines } of blocks) {
    if (kind === 'header-footer') continue
    const half = Math.round(size * 2) / 2
    letters.set(half, (letters.get(half) ?? 0) + lines.reduce((sum, { text }) => sum + text.length, 0))
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}
