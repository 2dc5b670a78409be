import { isBoilerplate } from './boilerplate.ts'
import { hasBylineLabel, isPersonName, readPersonNames } from './person-names.ts'
import { type DayOrder, findWrittenDate } from './written-date.ts'

/** What the first lines of a report say about it; null where they say nothing. All of it is a guess. */
export type Header = { title: string | null; byline: string | null; outlet: string | null; date: string | null }

/** Headlines are shorter than this (UTF-16 code units); what is longer is a paragraph. */
const longestHeadline = 200
/** Lines that are looked at for the headline, and for what stands under it. */
const linesBefore = 12
const linesUnder = 4

/**
 * Guesses headline, byline, outlet and date from the first lines of a text: a short line that is no furniture of a page,
 * then "By …" and "The Courier, January 11, 1999" before the first paragraph. A text that starts in mid-article has none. `order`: of
 * dates of figures.
 */
export function guessHeader(text: string, order: DayOrder = null): Header {
  const lines = firstLines(text, linesBefore + linesUnder)
  const at = lines.slice(0, linesBefore).findIndex(line => !isBoilerplate(line) && /\p{L}{2}/u.test(line))
  const title = lines[at]
  if (title === undefined || !isHeadline(title)) return { title: null, byline: null, outlet: null, date: null }
  const header: Header = { title: clean(title), byline: null, outlet: null, date: null }
  let name: string | undefined
  for (const line of lines.slice(at + 1, at + 1 + linesUnder)) {
    if (isBoilerplate(line)) continue
    if (isName(line)) name ??= line
    else if (line.length > 120 || !takeHeaderLine(header, line, order)) break
  }
  // A bare name may be a heading; between headline and date it is who wrote it.
  return header.date && name ? { ...header, byline: header.byline ?? name } : header
}

/** Reads one line under the headline; false when it is the beginning of the report itself. */
function takeHeaderLine(header: Header, line: string, order: DayOrder): boolean {
  const names = hasBylineLabel(line) ? readPersonNames(line) : []
  const written = findWrittenDate(line, order)
  if (names.length > 0 && !/[.!?]\s+\p{Lu}\p{Ll}/u.test(line)) {
    header.byline ??= names.join(', ')
    header.date ??= written?.date ?? null
    return true
  }
  const isDateLine = written && line.length - (written.end - written.start) < 60 && !/[.!?]\s+\p{Lu}/u.test(line)
  if (isDateLine && !/:(?!\d\d)/.test(line.slice(written.end))) {
    header.date ??= written.date
    header.outlet ??= outletBefore(line.slice(0, written.start))
    return true
  }
  return false
}

/** "The Caspian Courier, " without its comma and quotation marks; a dateline's place in capitals is no outlet. */
function outletBefore(words: string): string | null {
  const name = words
    .replace(/[\s,;|–—-]+$/u, '')
    .replace(/^[«“"]|[»”"]$/gu, '')
    .trim()
  const hasName = /\p{Ll}{2}/u.test(name) && /^\p{Lu}/u.test(name)
  const isLabel = /^(published|posted|date|опубликовано|дата)\b/iu.test(name)
  return hasName && !isLabel ? name : null
}

/** A line of a name and nothing else, as a byline without "By" is. */
const isName = (line: string) => !hasBylineLabel(line) && /^\p{Lu}/u.test(line) && isPersonName(line)

function isHeadline(line: string): boolean {
  return line.length <= longestHeadline && !/[.!?…]["”»]?\s+\p{Lu}.*[.,;]$/u.test(line)
}

function clean(line: string): string {
  return line.replaceAll(/\s+/g, ' ').trim()
}

/** The first lines with anything in them, trimmed, from the first part of a text. */
function firstLines(text: string, howMany: number): string[] {
  const lines: string[] = []
  for (const line of text.slice(0, 16_384).split(/\r\n|[\n\r\u2028\u2029]/)) {
    const trimmed = line.trim()
    if (trimmed) lines.push(trimmed)
    if (lines.length === howMany) break
  }
  return lines
}
