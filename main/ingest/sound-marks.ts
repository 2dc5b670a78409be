import type { Mark } from '../contract/marks.ts'
import { mostMarks } from './limits.ts'

/** Marks in order, cut at the end of the text (UTF-16 code units); those that lie outside it are dropped. */
export function soundMarks(marks: readonly Mark[], length: number): Mark[] {
  return marks
    .filter(({ start, end }) => start >= 0 && start <= end && start <= length)
    .map(mark => (mark.end > length ? { ...mark, end: length } : mark))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .slice(0, mostMarks)
}
