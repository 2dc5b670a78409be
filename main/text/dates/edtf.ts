/** The first and the last day, YYYY-MM-DD, that an EDTF date may mean. */
export type DayBounds = { earliest: string; latest: string }

/** The months of EDTF's seasons 21 (spring) to 24 (winter, which goes on into the next year) begin with these. */
const seasonMonths: ReadonlyMap<number, number> = new Map([
  [21, 3],
  [22, 6],
  [23, 9],
  [24, 12],
])
const one = /^(?<year>\d{4}|\d{3}X|\d{2}XX)(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?[~?%]?$/

/**
 * Between which days an EDTF date lies (ISO 8601-2, as `readDates` writes it): a year from its first day to its last, a span from the
 * first day of its beginning to the last of its end. What is about or uncertain lies where it is said to. Null where it is no date.
 */
export function boundsOf(edtf: string): DayBounds | null {
  const [from = '', to = from, more] = edtf.split('/')
  const [start, end] = [boundsOfOne(from), boundsOfOne(to)]
  if (more !== undefined || !start || !end || start.earliest > end.latest) return null
  return { earliest: start.earliest, latest: end.latest }
}

function boundsOfOne(date: string): DayBounds | null {
  const { year = '', month, day } = one.exec(date)?.groups ?? {}
  if (year === '') return null
  if (month === undefined)
    return { earliest: `${year.replaceAll('X', '0')}-01-01`, latest: `${year.replaceAll('X', '9')}-12-31` }
  if (year.includes('X')) return null
  const begins = seasonMonths.get(Number(month))
  if (begins !== undefined) return day === undefined ? season(Number(year), begins) : null
  if (Number(month) < 1 || Number(month) > 12) return null
  if (day === undefined) return { earliest: `${year}-${month}-01`, latest: lastOfMonth(Number(year), Number(month)) }
  return `${year}-${month}-${day}` <= lastOfMonth(Number(year), Number(month)) && day !== '00'
    ? { earliest: `${year}-${month}-${day}`, latest: `${year}-${month}-${day}` }
    : null
}

const season = (year: number, month: number): DayBounds => ({
  earliest: isoDay(year, month, 1),
  latest: lastOfMonth(month === 12 ? year + 1 : year, month === 12 ? 2 : month + 2),
})

function lastOfMonth(year: number, month: number): string {
  const day = new Date(0)
  // The years before 100 are not those of the 20th century here.
  day.setUTCFullYear(year, month, 0)
  return isoDay(year, month, day.getUTCDate())
}

const isoDay = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** Earliest first; of those that begin on one day what is longer, so that a year stands before its days. What is no date comes last. */
export function compareEdtf(left: string, right: string): number {
  const [first, second] = [boundsOf(left), boundsOf(right)]
  if (!first || !second) return Number(!first) - Number(!second)
  return (
    compareText(first.earliest, second.earliest) || compareText(second.latest, first.latest) || compareText(left, right)
  )
}

const compareText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0)
