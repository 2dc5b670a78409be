import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A drawn page: a PNG, its size in pixels, and how many of them are an inch. */
export type PageImage = { png: Buffer; width: number; height: number; dpi: number }

/** What OCR reads best, and what a page may take at most: 40 megapixels are 160 MB as it is drawn. */
const wantedDpi = 300
const mostPixels = 40_000_000
const longestSide = 16_000

/** Draws a page upright on white, at 300 dots to the inch or as many as `mostPixels` allow. Rejects for a page that cannot be drawn. */
export async function renderPage(page: PDFPageProxy, dpi = wantedDpi): Promise<PageImage> {
  const { createCanvas } = await import('@napi-rs/canvas')
  const { width, height } = page.getViewport({ scale: 1 })
  const scale = boundedScale(width, height, dpi / 72)
  const viewport = page.getViewport({ scale })
  const canvas = createCanvas(Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height)))
  try {
    // pdf.js knows a browser's canvas only; this one draws the same.
    const target = canvas as unknown as HTMLCanvasElement
    await page.render({ canvas: target, viewport, background: '#ffffff', intent: 'print' }).promise
    return { png: await canvas.encode('png'), width: canvas.width, height: canvas.height, dpi: scale * 72 }
  } finally {
    canvas.width = 0
    canvas.height = 0
    page.cleanup()
  }
}

/** The scale at which a page of so many points stays within bounds. */
export function boundedScale(width: number, height: number, wanted: number): number {
  return Math.min(wanted, Math.sqrt(mostPixels / (width * height)), longestSide / Math.max(width, height))
}
