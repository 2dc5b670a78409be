import { readDates } from './read-dates.ts'

const wholeDay = /^\d{4}-\d\d-\d\d$/
/** A place in capitals with a day behind it, before a dash, a bracket or a slash: "BRENNHOLM, Jan 10 (Norwire) -". In code units. */
const place = /^\s*\p{Lu}[\p{Lu}.'’-]+(?:[ ,]|$)/u
const behindDay = /^[.,]?\s*(?:[(/—–-]|$)/u
const longestDateline = 80
/** Paragraphs that may stand before the one with the dateline: a headline, a summary, a byline. */
const paragraphsBefore = 8
const farthest = 4000

/**
 * The day from which "Sunday" and "last week" count in a text, YYYY-MM-DD: the date of the document where that is a whole day, else the
 * dateline's, with the year of the document's date or its own. Null where neither tells: no day is made up.
 * `documentDate` is "1999", "1999-01", "1999-01-10" or null.
 */
export function referenceDayOf(text: string, language: string | null, documentDate: string | null): string | null {
  if (documentDate !== null && wholeDay.test(documentDate)) return documentDate
  const paragraphs = text.slice(0, farthest).split(/\n+/)
  for (const paragraph of paragraphs.slice(0, paragraphsBefore)) {
    const day = datelineDay(paragraph, language, documentDate)
    if (day !== null) return day
  }
  return null
}

function datelineDay(paragraph: string, language: string | null, documentDate: string | null): string | null {
  if (!place.test(paragraph)) return null
  const opening = paragraph.slice(0, longestDateline)
  const [date] = readDates(opening, language, null)
  if (!date || !behindDay.test(opening.slice(date.end)) || !isDateline(opening.slice(0, date.start))) return null
  if (date.edtf !== null) return wholeDay.test(date.edtf) && agrees(date.edtf, documentDate) ? date.edtf : null
  if (documentDate === null) return null
  // The dateline's day in the year of the document.
  const inYear = readDates(`${opening.slice(date.start, date.end)} ${documentDate.slice(0, 4)}`, language, null)[0]
    ?.edtf
  return inYear && wholeDay.test(inYear) && agrees(inYear, documentDate) ? inYear : null
}

const agrees = (day: string, documentDate: string | null) => documentDate === null || day.startsWith(documentDate)

/** Before the day stand a place, and perhaps the land it is in. */
const isDateline = (before: string) => !/[.!?:]\s+\p{Ll}|\p{Ll}+ \p{Ll}+/u.test(before)
