import type { DateParts, Toward, Unit, WrittenDate } from './date-parts.ts'

/** Days since 1970. */
type Day = number
const dayMs = 86_400_000

const dayOf = (year: number, month: number, day: number): Day => Math.round(Date.UTC(year, month - 1, day) / dayMs)
const isoOf = (day: Day): string => new Date(day * dayMs).toISOString().slice(0, 10)
/** Monday is 1. */
const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1
const two = (number: number) => String(number).padStart(2, '0')
const four = (number: number) => String(number).padStart(4, '0')

/** The day of a reference written YYYY-MM-DD; null where it is not a whole day. */
export function referenceDay(reference: string | null): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(reference ?? '')?.map(Number) ?? []
  if (year === undefined || month === undefined || day === undefined || !isDate(year, month, day)) return null
  return dayOf(year, month, day)
}

/** Whether the calendar has such a day. */
export function isDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day
}

/**
 * A written date as EDTF (ISO 8601-2, levels 0 and 1; a season is of level 1 too). Null where it counts from a day that is not known,
 * and where it is none: 31 February. `isAhead`: the sentence speaks of what is to come.
 */
export function edtfOf({ parts, until, doubt }: WrittenDate, reference: Day | null, isAhead: boolean): string | null {
  if (until) {
    const [from, to] = spanOf(parts, until)
    const [start, end] = [resolved(from, reference, isAhead), resolved(to, reference, isAhead)]
    return start === null || end === null ? null : `${start}${doubt}/${end}${doubt}`
  }
  const one = resolved(parts, reference, isAhead)
  return one === null || doubt === '' ? one : one.includes('/') ? one.replace('/', `${doubt}/`) + doubt : one + doubt
}

/** What one end of a span leaves out is that of the other: 3 to 5 May 1999; from May to June 1999. */
function spanOf(from: DateParts, to: DateParts): [DateParts, DateParts] {
  if (from.kind !== 'calendar' || to.kind !== 'calendar') return [from, to]
  const month = from.month ?? to.month
  return [
    { ...from, month, year: from.year ?? to.year },
    { ...to, month: to.month ?? (to.day === null ? null : month), year: to.year ?? from.year },
  ]
}

function resolved(parts: DateParts, reference: Day | null, isAhead: boolean): string | null {
  switch (parts.kind) {
    case 'calendar':
      return calendarDate(parts, reference, isAhead)
    case 'decade':
      return `${parts.decade}X`
    case 'season':
      return season(parts, reference)
    case 'weekday':
      return reference === null ? null : isoOf(weekdayNear(parts.weekday, parts.toward, reference, isAhead))
    case 'counted':
      return reference === null ? null : counted(parts.unit, parts.count, reference)
    default:
      return null
  }
}

function calendarDate(parts: DateParts & { kind: 'calendar' }, reference: Day | null, isAhead: boolean): string | null {
  const { month, day } = parts
  if (month === null) return parts.year === null ? null : four(parts.year)
  const year = parts.year ?? (reference === null ? null : yearNear(parts, reference, isAhead))
  if (year === null) return null
  if (day === null) return `${four(year)}-${two(month)}`
  return isDate(year, month, day) ? `${four(year)}-${two(month)}-${two(day)}` : null
}

/**
 * The year of a month, or of a day in a month, that is written without one: the nearest, where a day is given, and one in which the day
 * of the week is right, if that is given; of a month alone the latest that is not to come.
 */
function yearNear(parts: DateParts & { kind: 'calendar' }, reference: Day, isAhead: boolean): number | null {
  const { month, day, weekday, toward } = parts
  const now = new Date(reference * dayMs)
  const [thisYear, thisMonth] = [now.getUTCFullYear(), now.getUTCMonth() + 1]
  if (month === null) return null
  if (day === null) {
    if (toward === 1 || (isAhead && toward === null))
      return month >= thisMonth && toward !== 1 ? thisYear : month > thisMonth ? thisYear : thisYear + 1
    return month < thisMonth || (month === thisMonth && toward !== -1) ? thisYear : thisYear - 1
  }
  const years = [thisYear - 1, thisYear, thisYear + 1]
    .filter(year => isDate(year, month, day))
    .filter(year => weekday === null || weekdayOf(dayOf(year, month, day)) === weekday)
  const distance = (year: number) => dayOf(year, month, day) - reference
  const ahead = years.filter(year => distance(year) >= 0)
  const among = isAhead && ahead.length > 0 ? ahead : years
  return among.reduce<number | null>(
    (best, year) => (best === null || farness(distance(year)) < farness(distance(best)) ? year : best),
    null,
  )
}

/** A day to come counts as twice as far as one gone by: reports tell what was, and say so where it is not. */
const farness = (days: number) => (days > 0 ? 2 * days : -days)

/** "On Sunday" is the last one, today's with it, or the next where the sentence speaks of what is to come. */
function weekdayNear(weekday: number, toward: Toward, reference: Day, isAhead: boolean): Day {
  const since = (weekdayOf(reference) - weekday + 7) % 7
  if (toward === 1) return reference + (7 - since)
  if (toward === -1) return reference - (since === 0 ? 7 : since)
  if (isAhead || toward === 0) return since === 0 ? reference : isAhead ? reference + (7 - since) : reference - since
  return reference - since
}

function counted(unit: Unit, count: number, reference: Day): string {
  const now = new Date(reference * dayMs)
  const [year, month] = [now.getUTCFullYear(), now.getUTCMonth()]
  if (unit === 'day') return isoOf(reference + count)
  if (unit === 'week') {
    const monday = reference - weekdayOf(reference) + 1 + 7 * count
    return `${isoOf(monday)}/${isoOf(monday + 6)}`
  }
  if (unit === 'year') return four(year + count)
  const months = year * 12 + month + count
  return `${four(Math.floor(months / 12))}-${two((((months % 12) + 12) % 12) + 1)}`
}

function season({ season: which, year, toward }: DateParts & { kind: 'season' }, reference: Day | null): string | null {
  if (year !== null) return `${four(year)}-${which}`
  if (reference === null) return null
  const now = new Date(reference * dayMs)
  // Spring begins with March; a season that is not over counts as last year's where it is called the last.
  const begins = (which - 20) * 3
  const isBegun = now.getUTCMonth() + 1 >= begins
  const [thisYear, last] = [now.getUTCFullYear(), toward === -1]
  if (toward === 1) return `${four(isBegun ? thisYear + 1 : thisYear)}-${which}`
  const isOver = now.getUTCMonth() + 1 >= begins + 3
  return `${four(isOver || (isBegun && !last) ? thisYear : thisYear - 1)}-${which}`
}
