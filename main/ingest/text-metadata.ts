import { findDateline } from './dateline.ts'
import { type Content, found } from './format.ts'
import { guessHeader } from './headline.ts'
import { readDayLines } from './page-dates.ts'
import { hasBylineLabel, readPersonNames } from './person-names.ts'
import { dayOrderOf } from './written-date.ts'

/** What the words of a report tell about it, for files that say nothing about themselves. */
export type TextMetadata = Required<Pick<Content, 'title' | 'byline' | 'outlet' | 'date' | 'fields'>>

/** Lines at the beginning and at the end (with words in them) that are looked at. */
const linesAtStart = 16
const linesAtEnd = 5
/** UTF-16 code units at either end that are looked at. */
const reach = 16_384

/**
 * Reads headline, byline, outlet and day of publication in the first lines of a text, the dateline of its first paragraphs, and who is
 * named as its author under it. `language` tells how dates of figures are written. What a line says of itself ("Автор: …", a wire's
 * dateline) is of the text, the rest a guess; "Last updated" is an update, "Sunday" no date.
 */
export function readTextMetadata(text: string, language: string | null): TextMetadata {
  const order = dayOrderOf(language)
  const header = guessHeader(text, order)
  const dateline = findDateline(text)
  const signed = signedBy(text) ?? dateline?.byline
  const { updated } = readDayLines(linesOf(text.slice(0, reach)).slice(0, linesAtStart), order)
  return {
    title: found(header.title, 'guess'),
    byline: found(header.byline, 'guess') ?? found(signed, 'text'),
    outlet: found(header.outlet, 'guess') ?? found(dateline?.agency, 'text'),
    date: found(header.date, 'guess'),
    fields: [
      ...(updated ? [{ name: 'Last updated', value: updated }] : []),
      ...(dateline ? [{ name: 'Dateline', value: dateline.text }] : []),
    ],
  }
}

const linesOf = (text: string) =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(line => line.trim())
    .filter(line => line !== '')

/** "Автор: …" under the text: only what says so with a colon, as a text may end with any name. */
function signedBy(text: string): string | null {
  for (const line of linesOf(text.slice(-reach)).slice(-linesAtEnd)) {
    if (line.length > 100 || !/^\S+(?: \S+)?\s*[:：]/u.test(line) || !hasBylineLabel(line)) continue
    const names = readPersonNames(line)
    if (names.length > 0) return names.join(', ')
  }
  return null
}
