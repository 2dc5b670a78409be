import { boundsOf, type DayBounds } from './edtf.ts'
import type { DateMention } from './read-dates.ts'

/** A date a text speaks of, as EDTF, where it stands, and between which days it lies; offsets are UTF-16 code units. */
export type EventDate = DayBounds & { start: number; end: number; date: string }

/** Those of a text's dates that can be known: they say which day they are, or count from a day that is known. */
export function eventDatesOf(mentions: readonly DateMention[]): EventDate[] {
  return mentions.flatMap(({ start, end, edtf }) => {
    const bounds = edtf === null ? null : boundsOf(edtf)
    return edtf === null || bounds === null ? [] : { start, end, date: edtf, ...bounds }
  })
}
