import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { decodePicture } from '../ocr/decode-picture.ts'
import { openOcr } from '../ocr/ocr.ts'
import type { ReadPage } from '../ocr/page-reader.ts'
import { renderPage } from './render-page.ts'

/** Pages of one file that are read by OCR: at some seconds each, a person waits half an hour. */
const mostPages = 300
/** Pages in a row that could not be read, after which the rest is not tried. */
const mostFailed = 2

export type RecognisedPages = {
  /** By number; with blank text where no word was sure. */
  read: Map<number, ReadPage>
  /** What took too long, broke down, or was too much. */
  left: number[]
  /** True where some of these are left since there are more than are read of one file. */
  isCut: boolean
}

/** Reads pages without words of their own by OCR, one after the other. Never rejects for what a page holds. */
export async function recognisePages(
  pdf: PDFDocumentProxy,
  numbers: readonly number[],
  progress: () => void,
  most = mostPages,
): Promise<RecognisedPages> {
  const read = new Map<number, ReadPage>()
  if (numbers.length === 0) return { read, left: [], isCut: false }
  const reader = await openOcr(progress)
  let failed = 0
  for (const number of numbers.slice(0, most)) {
    if (failed >= mostFailed) break
    try {
      const { png } = await renderPage(await pdf.getPage(number))
      progress()
      read.set(number, await reader.readPage(await decodePicture(png)))
      failed = 0
    } catch {
      failed++
    }
    progress()
  }
  const isCut = numbers.length > most && failed < mostFailed
  return { read, left: numbers.filter(number => !read.has(number)), isCut }
}
