import type { Mark } from '../../../main/contract/marks.ts'
import { words } from '../../strings/words.ts'
import { type Paragraph, paragraphAt } from './paragraphs.ts'
import type { TextRange } from './places.ts'

/** Words that OCR was unsure of. */
export const doubtfulRanges = (marks: readonly Mark[]): TextRange[] =>
  marks.filter(({ kind }) => kind === 'low-confidence')

/** What is not the report itself: headers and footers of pages, and the earlier mail that one answers. */
export function faintRanges(marks: readonly Mark[]): TextRange[] {
  return marks.filter(({ kind }) => kind === 'header-footer' || kind === 'quoted-reply')
}

/** Who wrote a message and when, where its text begins with that line. */
export function headRanges(text: string, marks: readonly Mark[]): TextRange[] {
  return marks.flatMap(mark => {
    if (mark.kind !== 'message' || !mark.sender || !text.startsWith(mark.sender, mark.start)) return []
    const lineEnd = text.indexOf('\n', mark.start)
    return [{ start: mark.start, end: lineEnd < 0 ? mark.end : Math.min(lineEnd, mark.end) }]
  })
}

/**
 * What stands in the margin beside paragraphs, by their starts: the page that begins there, or the two that meet within; the time of a
 * recording, with who speaks. Of several in a paragraph the first is shown.
 */
export function marginLabels(paragraphs: readonly Paragraph[], marks: readonly Mark[]): ReadonlyMap<number, string> {
  const labels = new Map<number, string>()
  let page = ''
  for (const mark of marks) {
    if (mark.kind !== 'page' && mark.kind !== 'time') continue
    const paragraph = paragraphs[paragraphAt(paragraphs, mark.start + 1)]
    const before = page
    if (mark.kind === 'page') page = mark.label ?? String(mark.number)
    if (!paragraph || paragraph.start >= mark.end || mark.start >= paragraph.end || labels.has(paragraph.start))
      continue
    const isWithin = mark.start > paragraph.start && before !== ''
    labels.set(
      paragraph.start,
      mark.kind === 'time' ? timeCode(mark.from) : words.reader.page(isWithin ? `${before}/${page}` : page),
    )
  }
  return labels
}

/** ms from the beginning as 1:02:03, or 2:03 within the first hour. */
function timeCode(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  const two = (value: number) => String(value).padStart(2, '0')
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`
}
