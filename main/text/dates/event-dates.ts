import { boundsOf, type DayBounds } from './edtf.ts'
import { readDates } from './read-dates.ts'
import { referenceDayOf } from './reference-day.ts'

/** A date a text speaks of, as EDTF, where it stands, and between which days it lies; offsets are UTF-16 code units. */
export type EventDate = DayBounds & { start: number; end: number; date: string }

/**
 * The dates a text speaks of that can be known: those that say which day they are, and those that count from the day of the text, where
 * its document's date or its dateline tells it.
 */
export function eventDatesOf(text: string, language: string | null, documentDate: string | null): EventDate[] {
  const mentions = readDates(text, language, referenceDayOf(text, language, documentDate))
  return mentions.flatMap(({ start, end, edtf }) => {
    const bounds = edtf === null ? null : boundsOf(edtf)
    return edtf === null || bounds === null ? [] : { start, end, date: edtf, ...bounds }
  })
}
