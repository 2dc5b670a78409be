import { createRequire } from 'node:module'
import { createCanvas, GlobalFonts } from '@napi-rs/canvas'

/** For tests and benchmarks: print on white paper, in a font that comes with the project (its Latin and Cyrillic letters are two files). */
export type Print = { size?: number; width?: number; quarters?: number; heading?: string; ink?: string; paper?: string }

const family = '"print-latin", "print-cyrillic", "print-cyrillic-ext"'
let hasFonts = false

function registerFonts() {
  if (hasFonts) return
  hasFonts = true
  const find = createRequire(import.meta.url).resolve
  for (const part of ['latin', 'cyrillic', 'cyrillic-ext'])
    GlobalFonts.registerFromPath(
      find(`@fontsource-variable/source-serif-4/files/source-serif-4-${part}-wght-normal.woff2`),
      `print-${part}`,
    )
}

/** Draws paragraphs (parted by blank lines) as a page is set; answers a canvas. */
export function drawPrint(
  text: string,
  { size = 32, width = 1400, quarters = 0, heading, ink = '#111', paper = '#fff' }: Print = {},
) {
  registerFonts()
  const margin = size * 2
  const measured = createCanvas(1, 1).getContext('2d')
  const lines: { words: string; size: number; space: number }[] = heading
    ? [{ words: heading, size: size * 2, space: size * 3 }]
    : []
  measured.font = `${size}px ${family}`
  for (const paragraph of text.split('\n\n')) {
    let line = ''
    for (const word of paragraph.split(/\s+/)) {
      const longer = line ? `${line} ${word}` : word
      if (line && measured.measureText(longer).width > width - margin * 2) {
        lines.push({ words: line, size, space: size * 1.4 })
        line = word
      } else line = longer
    }
    lines.push({ words: line, size, space: size * 2.4 })
  }
  const height = Math.ceil(margin * 2 + size + lines.reduce((sum, { space }) => sum + space, 0))
  const isTurned = quarters % 2 === 1
  const canvas = createCanvas(isTurned ? height : width, isTurned ? width : height)
  const context = canvas.getContext('2d')
  context.fillStyle = paper
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.translate(canvas.width / 2, canvas.height / 2)
  context.rotate((quarters * Math.PI) / 2)
  context.translate(-width / 2, -height / 2)
  context.fillStyle = ink
  let top = margin + size
  for (const line of lines) {
    context.font = `${line.size}px ${family}`
    context.fillText(line.words, margin, top)
    top += line.space
  }
  return canvas
}

export const printPng = (text: string, print?: Print): Buffer => drawPrint(text, print).toBuffer('image/png')
