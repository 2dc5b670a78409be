import { monthOfName, monthPattern } from './month-names.ts'

/** A whole date (day, month and year) written in a line, and where it stands there, in UTF-16 code units. */
export type WrittenDate = { date: string; start: number; end: number }

/** Which of two figures is the day: "05/06/2005" is of June or of May; null where nobody can tell. */
export type DayOrder = 'dmy' | 'mdy' | null

type Parts = { year: number; month: number; day: number }
type Form = { pattern: RegExp; parts(groups: string[], order: DayOrder): Parts | null }

const year = '(\\d{4})(?!\\d)'
const hour = '(?:\\d{1,2}:\\d{2}(?::\\d{2})?,? (?:[A-Z]{2,5} )?)?'
const forms: Form[] = [
  {
    // "January 11, 1999", "Sat Jan 10 18:44:02 UTC 2015"
    pattern: new RegExp(`${monthPattern} (\\d{1,2})(?:st|nd|rd|th)?,? ${hour}${year}`, 'iu'),
    parts: ([month = '', day, of]) => ({ year: Number(of), month: monthOfName(month), day: Number(day) }),
  },
  {
    // "11 January 1999", "11 января 1999 года", "1er mars 2016", "4 de marzo de 2016"
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)? ?(?:de |of )?${monthPattern},?(?: del?)? ${year}`,
      'iu',
    ),
    parts: ([day, month = '', of]) => ({ year: Number(of), month: monthOfName(month), day: Number(day) }),
  },
  {
    // "1999 жылғы 11 қаңтар"
    pattern: new RegExp(`(?<!\\d)(\\d{4}) (?:жыл\\p{L}*|ж\\.),? (\\d{1,2}) ${monthPattern}`, 'iu'),
    parts: ([of, day, month = '']) => ({ year: Number(of), month: monthOfName(month), day: Number(day) }),
  },
  {
    pattern: /(?<![\d-])(\d{4})([-/.])(\d{2})\2(\d{2})(?!\d)/u,
    parts: ([of, , month, day]) => ({ year: Number(of), month: Number(month), day: Number(day) }),
  },
  {
    pattern: /(?<!\d)(\d{4})年 ?(\d{1,2})月 ?(\d{1,2})日/u,
    parts: ([of, month, day]) => ({ year: Number(of), month: Number(month), day: Number(day) }),
  },
  { pattern: /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?![\d/]|\.\d)/u, parts: partsOfFigures },
]

/** Points stand in dates that begin with the day, wherever they are written; of slashes only what has one reading is sure. */
function partsOfFigures([first, sign, second, of]: string[], order: DayOrder): Parts | null {
  const [one, other] = [Number(first), Number(second)]
  const isDayFirst = sign === '.' || one > 12 || one === other || (order === 'dmy' && other <= 12)
  if (isDayFirst) return { year: Number(of), month: other, day: one }
  return other > 12 || order === 'mdy' ? { year: Number(of), month: one, day: other } : null
}

/**
 * The first whole date that a line names, as "1999-01-11": month names in English, Russian, Kazakh and some twenty languages
 * more, and dates of figures. "05/06/2005" is none without an order. Weekdays, "yesterday" and "two days after" are no dates.
 */
export function findWrittenDate(line: string, order: DayOrder = null): WrittenDate | null {
  let found: WrittenDate | null = null
  // No date is worth looking for in a line that nobody wrote.
  const start = line.slice(0, 10_000)
  for (const { pattern, parts } of forms) {
    const match = pattern.exec(start)
    if (!match || (found && found.start <= match.index)) continue
    const read = parts(match.slice(1), order)
    const date = read && isoDate(read.year, read.month, read.day)
    if (date) found = { date, start: match.index, end: match.index + match[0].length }
  }
  return found
}

/** The two days that figures in a line may mean ("05/06/2005"); empty where there are none of which nobody can tell. */
export function openDays(line: string): string[] {
  if (findWrittenDate(line)) return []
  return (['dmy', 'mdy'] as const).flatMap(order => findWrittenDate(line, order)?.date ?? [])
}

/** A day as ISO 8601, or null when it is not in the calendar. */
export function isoDate(ofYear: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(ofYear, month - 1, day))
  const exists = date.getUTCFullYear() === ofYear && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists && ofYear > 999 ? date.toISOString().slice(0, 10) : null
}

/** How dates of figures are read where this locale ("en-GB", "ru") is written; null for English of no country. */
export function dayOrderOf(locale: string | null): DayOrder {
  const [language, ...rest] = (locale ?? '').toLowerCase().split(/[-_]/)
  if (!language) return null
  const region = rest.find(part => part.length === 2)
  if (region === 'us' || region === 'ph') return 'mdy'
  if (language !== 'en') return 'dmy'
  return region && region !== 'ca' ? 'dmy' : null
}
