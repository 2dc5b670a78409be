/** A date as it is written, before it is known from which day it counts. Months are 1 to 12, days of the week 1 (Monday) to 7. */
export type DateParts =
  | {
      kind: 'calendar'
      year: number | null
      month: number | null
      day: number | null
      /** The day of the week beside it. */
      weekday: number | null
      toward: Toward
    }
  | { kind: 'weekday'; weekday: number; toward: Toward }
  /** Whole days, weeks, months or years before (negative) or after the one the reference is in. */
  | { kind: 'counted'; unit: Unit; count: number }
  /** 199 for the 1990s. */
  | { kind: 'decade'; decade: number }
  /** EDTF's 21 (spring) to 24 (winter). */
  | { kind: 'season'; season: number; year: number | null; toward: Toward }
  /** A date in figures whose order is not told. */
  | { kind: 'unclear' }
export type Unit = 'day' | 'week' | 'month' | 'year'
/** What the words say of the direction: last, this, next; null where they say nothing. */
export type Toward = -1 | 0 | 1 | null

/** A date in a text; offsets are UTF-16 code units. */
export type WrittenDate = {
  start: number
  end: number
  parts: DateParts
  /** The end of a span. */
  until: DateParts | null
  /** EDTF's sign for "about" and "perhaps", empty where neither is said. */
  doubt: '' | '~' | '?' | '%'
}

/** A calendar date. */
export function calendar(
  year: number | null,
  month: number | null = null,
  day: number | null = null,
  weekday: number | null = null,
  toward: Toward = null,
): DateParts {
  return { kind: 'calendar', year, month, day, weekday, toward }
}
