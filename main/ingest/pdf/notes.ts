import type { PageViewport, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import * as v from 'valibot'
import type { Piece } from './pieces.ts'

/** What was put on a page: the words of filled forms and of text boxes, as pieces of its text, and comments. */
export type Notes = { pieces: Piece[]; comments: string[] }

/** What pdf.js tells of an annotation, as far as it has words. */
const annotationSchema = v.object({
  subtype: v.string(),
  rect: v.tuple([v.number(), v.number(), v.number(), v.number()]),
  fieldType: v.optional(v.nullable(v.string())),
  fieldValue: v.optional(v.unknown()),
  password: v.optional(v.boolean()),
  contentsObj: v.optional(v.object({ str: v.string() })),
  defaultAppearanceData: v.optional(v.nullable(v.object({ fontSize: v.optional(v.number()) }))),
})
type Annotation = v.InferOutput<typeof annotationSchema>

/** Annotations of one page that are looked at, and UTF-16 code units taken of each. */
const mostAnnotations = 2000
const longestNote = 20_000
/** Those that say what another shows, or have no words of their own. */
const silent = new Set(['Popup', 'Link', 'Widget', 'FreeText'])

/** Reads what was put on a page; what is hidden is left out. Never rejects. */
export async function readNotes(page: PDFPageProxy, viewport: PageViewport): Promise<Notes> {
  const all: unknown[] = await page.getAnnotations({ intent: 'display' }).catch(() => [])
  const pieces: Piece[] = []
  const comments: string[] = []
  for (const raw of all.slice(0, mostAnnotations)) {
    const { success, output } = v.safeParse(annotationSchema, raw)
    if (!success) continue
    const comment = output.contentsObj?.str.trim()
    if (comment && !silent.has(output.subtype)) comments.push(comment.slice(0, longestNote))
    pieces.push(...piecesOf(writtenIn(output), output, viewport))
  }
  return { pieces, comments }
}

/** The words of a field or a text box; a password's are nobody's business. */
function writtenIn({ subtype, fieldType, fieldValue, password, contentsObj }: Annotation): string {
  if (subtype === 'FreeText') return contentsObj?.str ?? ''
  if (subtype !== 'Widget' || password || (fieldType !== 'Tx' && fieldType !== 'Ch')) return ''
  const values: unknown[] = Array.isArray(fieldValue) ? fieldValue : [fieldValue]
  return values.filter(value => typeof value === 'string').join(', ')
}

/** Its lines as pieces that stand upright in its frame, from the top. */
function piecesOf(text: string, { rect, defaultAppearanceData }: Annotation, viewport: PageViewport): Piece[] {
  const lines = text.slice(0, longestNote).split(/\r\n|[\r\n]/)
  const [ax, ay] = onPage(rect[0], rect[1], viewport)
  const [bx, by] = onPage(rect[2], rect[3], viewport)
  const [x, top, right, height] = [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.abs(by - ay)]
  const size = defaultAppearanceData?.fontSize || Math.max(4, Math.min(11, (0.8 * height) / lines.length))
  return lines.flatMap((line, index) => {
    const words = line.trim()
    if (words === '') return []
    // A single line stands in the middle of its frame.
    const y = lines.length === 1 ? top + height / 2 + size / 3 : top + size * (1 + 1.2 * index)
    const width = Math.min(Math.max(1, right - x), 0.5 * size * words.length)
    return [{ text: words, x, y, width, size, order: Number.MAX_SAFE_INTEGER, isSpaced: true }]
  })
}

function onPage(x: number, y: number, { transform }: PageViewport): [number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: number[] = transform
  return [a * x + c * y + e, b * x + d * y + f]
}
