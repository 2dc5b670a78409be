import type { Terminal } from './terminal.ts'

/** A text with its ranges (UTF-16 offsets, in order) made strong. */
export function withStrong(text: string, ranges: readonly (readonly [number, number])[], terminal: Terminal): string {
  let at = 0
  let line = ''
  for (const [start, end] of ranges) {
    line += text.slice(at, start) + terminal.strong(text.slice(start, end))
    at = end
  }
  return line + text.slice(at)
}
