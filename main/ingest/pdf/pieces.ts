import type { PageViewport, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A page's text as pdf.js gives it. */
export type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>

/**
 * What a page draws in one go, in the frame in which its text stands upright: x along the line in reading direction, y down, both in
 * points. `y` is the base line, `size` the font's.
 */
export type Piece = {
  text: string
  x: number
  y: number
  width: number
  size: number
  /** Its place among what the page draws. */
  order: number
  /** True when the page draws a blank before it. */
  isSpaced: boolean
}

/** The pieces that stand one way, and which way: degrees with the clock. */
export type Turned = { turn: number; pieces: Piece[]; isRightToLeft: boolean }

/** Pieces looked at on one page: a page of small print has some thousands. */
const mostPieces = 50_000

/**
 * A page's text as pdf.js gives it, set upright; what is drawn outside the page or drawn twice for effect is left out. The way that
 * most of the text stands comes first. `notes` are upright pieces that it does not know of. On a page that is read from the right, x grows to the left.
 */
export function readPieces({ items, styles }: TextContent, viewport: PageViewport, notes: Piece[] = []): Turned[] {
  const byTurn = new Map<number, Piece[]>(notes.length > 0 ? [[0, [...notes]]] : [])
  let isSpaced = false
  for (const [order, item] of items.slice(0, mostPieces).entries()) {
    if (!('str' in item)) continue
    const text = readable(item.str)
    if (text.trim() === '') {
      isSpaced ||= text !== ''
      continue
    }
    const isVertical = styles[item.fontName]?.vertical === true
    const matrix = multiply(viewport.transform, item.transform)
    const size = Math.hypot(matrix[2], matrix[3]) || item.height
    const [left, top] = [matrix[4], matrix[5]]
    if (size > 0 && isOnPage(left, top, viewport)) {
      const turn = turnOf(matrix) + (isVertical ? 90 : 0)
      const width = (isVertical ? item.height : item.width) * viewport.scale
      const piece = { text: text.trim(), ...turned(left, top, turn), width, size, order }
      push(byTurn, turn % 360, { ...piece, isSpaced: isSpaced || /^\s/.test(text) })
    }
    isSpaced = /\s$/.test(text)
  }
  return [...byTurn]
    .map(([turn, pieces]) => ({ turn, ...mirrored(withoutDoubles(pieces)) }))
    .sort((a, b) => weight(b.pieces) - weight(a.pieces))
}

const weight = (pieces: Piece[]) => pieces.reduce((sum, { text }) => sum + text.length, 0)

function push<K>(map: Map<K, Piece[]>, key: K, piece: Piece) {
  const list = map.get(key)
  if (list) list.push(piece)
  else map.set(key, [piece])
}

/** Bullets of the fonts that have codes of their own for them (Symbol and Wingdings). */
const bullets = /[\uf0a7\uf0a8\uf0b7\uf0d8\uf0fc]/g

/** Old-style figures and small capitals, which fonts of Adobe's have at codes of their own (Adobe Glyph List). */
const figures = /[\uf730-\uf739]/g
const smallCapitals = /[\uf761-\uf77a]/g
/** Ligatures and the forms that letters take beside each other, which are not what one searches for; radicals for the signs they are of. */
const forms = /[\u2f00-\u2fd5\ufb00-\ufdff\ufe70-\ufefc]+/g
const lowered = (by: number) => (letter: string) => String.fromCharCode(letter.charCodeAt(0) - by)

const readableCodes = (text: string) =>
  text
    .replaceAll(bullets, '•')
    .replaceAll(figures, lowered(0xf700))
    .replaceAll(smallCapitals, lowered(0xf720))
    .replaceAll(forms, form => form.normalize('NFKC'))

/** Codes that stand for some letter, and for a letter or a drawing, without saying which. */
const lost = /[\x80-\x9f\ufffd]/g
const ownCodes = /[\p{Co}\p{Cn}\p{Cs}]/gu

/** Text without control characters. What nobody can read is shown as such; drawings that stand alone are dropped. */
function readable(text: string): string {
  const plain = readableCodes(text)
    .replaceAll(lost, '\ufffd')
    .replaceAll(/\p{Cc}/gu, ' ')
    .replaceAll(/[\ufeff\u200b]/g, '')
  return plain.replaceAll(ownCodes, /[\p{L}\p{N}]/u.test(plain) ? '\ufffd' : '')
}

/** True where a page's letters are mostly codes that nobody can read: its fonts do not say which letters they draw. */
export function isUnreadable({ items }: TextContent): boolean {
  let [known, unknown] = [0, 0]
  for (const item of items) {
    if (!('str' in item)) continue
    const bad = readableCodes(item.str).match(/[\x80-\x9f\ufffd\p{Co}\p{Cn}\p{Cs}]/gu)?.length ?? 0
    unknown += bad
    known += item.str.replaceAll(/\s/g, '').length - bad
  }
  return unknown > known
}

type Matrix = [number, number, number, number, number, number]

function multiply(outer: readonly number[], inner: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

/** To 5 degrees: a scan is never quite straight. */
function turnOf([a, b]: Matrix): number {
  const degrees = Math.round((Math.atan2(b, a) * 180) / Math.PI / 5) * 5
  return (degrees + 360) % 360
}

function turned(x: number, y: number, turn: number): { x: number; y: number } {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)]
  return { x: x * cos + y * sin, y: y * cos - x * sin }
}

function isOnPage(x: number, y: number, { width, height }: PageViewport): boolean {
  return x >= -2 && y >= -2 && x <= width + 2 && y <= height + 2
}

/** A shadow, or bold made by drawing twice. */
function withoutDoubles(pieces: Piece[]): Piece[] {
  const seen = new Map<string, Piece[]>()
  return pieces.filter(piece => {
    const key = `${piece.text}\n${Math.round(piece.y / 8)}`
    const near = [key, `${piece.text}\n${Math.round(piece.y / 8) - 1}`, `${piece.text}\n${Math.round(piece.y / 8) + 1}`]
    const reach = piece.size * 0.15
    const isDouble = near.some(place =>
      seen.get(place)?.some(other => Math.abs(other.x - piece.x) < reach && Math.abs(other.y - piece.y) < reach),
    )
    if (!isDouble) push(seen, key, piece)
    return !isDouble
  })
}

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu

/** How many of a text's letters are read from the right. */
export function countRightToLeft(text: string): number {
  return text.match(rightToLeft)?.length ?? 0
}

/** With x from the right where most letters are read from there, so that all that comes after can think from left to right. */
function mirrored(pieces: Piece[]): Pick<Turned, 'pieces' | 'isRightToLeft'> {
  const letters = pieces.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0)
  const fromRight = pieces.reduce((sum, { text }) => sum + countRightToLeft(text), 0)
  if (fromRight * 2 <= letters) return { pieces, isRightToLeft: false }
  return { pieces: pieces.map(piece => ({ ...piece, x: -(piece.x + piece.width) })), isRightToLeft: true }
}
