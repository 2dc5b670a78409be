import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type Block, toBlocks } from './blocks.ts'
import { inReadingOrder } from './columns.ts'
import { readNotes } from './notes.ts'
import { isUnreadable, readPieces } from './pieces.ts'
import { findRepeated } from './repeated.ts'
import { toRows } from './rows.ts'
import { type Segment, toSegments } from './segments.ts'

/** What is kept of a page until all are read: its lines, and those that stand another way. */
export type ReadPage = {
  /** Counts from 1. */
  number: number
  segments: Segment[]
  turned: Segment[][]
  /** What readers noted on it. */
  comments: string[]
  top: number
  bottom: number
  /** Why it has no lines: nothing is drawn on it, only pictures or shapes are, or it could not be read. */
  without: 'nothing' | 'picture' | 'damaged' | null
}

export type ReadPages = { pages: ReadPage[]; remarks: string[] }

/** Pages read of one file, letters kept of it (UTF-16 code units), and damaged pages in a row after which the rest is not tried. */
const mostPages = 5000
const mostLetters = 20_000_000
const mostDamaged = 50

/** Reads the lines of all pages; `onPage` hears of each. Never rejects for what a page holds. */
export async function readPages(pdf: PDFDocumentProxy, onPage: () => void): Promise<ReadPages> {
  const pages: ReadPage[] = []
  let letters = 0
  let damagedInRow = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    const isEnough = number > mostPages || letters > mostLetters || damagedInRow >= mostDamaged
    if (isEnough) return { pages, remarks: [onlyFirst(number - 1, pdf.numPages)] }
    const page = await readPage(pdf, number)
    damagedInRow = page.without === 'damaged' ? damagedInRow + 1 : 0
    letters += page.segments.reduce((sum, { text }) => sum + text.length, 0)
    pages.push(page)
    onPage()
  }
  return { pages, remarks: [] }
}

const onlyFirst = (read: number, all: number) =>
  `Only the first ${read.toLocaleString('en')} of ${all.toLocaleString('en')} pages were read. The rest is in the original.`

async function readPage(pdf: PDFDocumentProxy, number: number): Promise<ReadPage> {
  const empty = { number, segments: [], turned: [], comments: [], top: 0, bottom: 0 }
  try {
    const page = await pdf.getPage(number)
    try {
      return { ...empty, ...(await linesOf(page)) }
    } finally {
      page.cleanup()
    }
  } catch {
    return { ...empty, without: 'damaged' }
  }
}

async function linesOf(page: PDFPageProxy): Promise<Omit<ReadPage, 'number'>> {
  const viewport = page.getViewport({ scale: 1 })
  const content = await page.getTextContent()
  const { pieces: notes, comments } = await readNotes(page, viewport)
  const own = isUnreadable(content) ? { ...content, items: [] } : content
  const [main, ...others] = readPieces(own, viewport, notes)
  const [top, bottom] = extent(viewport.width, viewport.height, main?.turn ?? 0)
  const segments = main ? toSegments(main) : []
  const turned = others.map(toSegments).filter(lines => lines.length > 0)
  const isBlank = segments.length === 0 && turned.length === 0
  return { segments, turned, top, bottom, comments, without: isBlank ? await whatIsDrawn(page) : null }
}

/** Where a page begins and ends in the frame of text that is turned by so many degrees. */
function extent(width: number, height: number, turn: number): [number, number] {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)]
  const corners = [0, height * cos, -width * sin, height * cos - width * sin]
  return [Math.min(...corners), Math.max(...corners)]
}

/** In pixels, and in numbers of a path: smaller pictures and drawings hold no words. A letter drawn as a path has some 60 numbers. */
const leastPicture = { width: 40, height: 16 }
const leastPath = 3000

/** Whether a page without words may hold some as a picture, as letters drawn as paths, or as text that its fonts do not name. */
async function whatIsDrawn(page: PDFPageProxy): Promise<'nothing' | 'picture'> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const sure = new Set<number>([
    ...[OPS.paintInlineImageXObject, OPS.paintImageXObjectRepeat, OPS.paintImageMaskXObject, OPS.showText],
    ...[OPS.paintImageMaskXObjectGroup, OPS.paintImageMaskXObjectRepeat, OPS.paintInlineImageXObjectGroup],
  ])
  const { fnArray, argsArray } = await page.getOperatorList()
  let path = 0
  for (const [index, operator] of fnArray.entries()) {
    const args: unknown = argsArray[index]
    if (sure.has(operator) || (operator === OPS.paintImageXObject && isLarge(args))) return 'picture'
    if (operator === OPS.constructPath) path += pathLength(args)
  }
  return path >= leastPath ? 'picture' : 'nothing'
}

/** `[name, width, height]` */
function isLarge(args: unknown): boolean {
  const [, width, height] = Array.isArray(args) ? args : []
  return Number(width) >= leastPicture.width && Number(height) >= leastPicture.height
}

/** `[operator, [numbers], box]` */
function pathLength(args: unknown): number {
  const [, paths] = Array.isArray(args) ? args : []
  return Array.isArray(paths) ? paths.reduce((sum: number, one) => sum + (Number(one?.length) || 0), 0) : 0
}

/** The paragraphs of each page in the order of reading; what is repeated on every page, and what stands another way, at its end. */
export function layOut(pages: ReadPage[]): Block[][] {
  const repeated = findRepeated(pages)
  return pages.map(({ number, segments, turned }) => {
    const running = segments.filter(segment => !repeated.has(segment))
    const blocks = inReadingOrder(running).flatMap(leaf => toBlocks(toRows(leaf), number))
    const aside = turned.flatMap(lines => toBlocks(toRows(lines), number))
    const furniture = toRows(segments.filter(segment => repeated.has(segment)))
    const lines = furniture.map(({ text }, index) => ({ text, page: number, breaksBefore: index > 0 }))
    const end: Block[] =
      lines.length > 0 ? [{ kind: 'header-footer', lines, size: 0, isOpen: false, isFirst: false }] : []
    return [...blocks, ...aside.map(block => ({ ...block, isOpen: false })), ...end]
  })
}
