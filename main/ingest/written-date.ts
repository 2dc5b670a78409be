/** Beginnings of the names of months, in English, Russian and Kazakh. */
const months = [
  ['jan', 'янв', 'қаң'],
  ['feb', 'фев', 'ақп'],
  ['mar', 'мар', 'нау'],
  ['apr', 'апр', 'сәу'],
  ['may', 'мая', 'мам'],
  ['jun', 'июн', 'мау'],
  ['jul', 'июл', 'шіл'],
  ['aug', 'авг', 'там'],
  ['sep', 'сен', 'қыр'],
  ['oct', 'окт', 'қаз'],
  ['nov', 'ноя', 'қар'],
  ['dec', 'дек', 'жел'],
]
const month = `(${months.flat().join('|')})[\\p{L}]*\\.?`

const forms: { pattern: RegExp; order: 'mdy' | 'dmy' | 'ydm' | 'ymd' }[] = [
  { pattern: new RegExp(`(?<![\\p{L}])${month} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'iu'), order: 'mdy' },
  { pattern: new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)? ${month},? (\\d{4})(?!\\d)`, 'iu'), order: 'dmy' },
  { pattern: new RegExp(`(?<!\\d)(\\d{4}) жыл\\p{L}* (\\d{1,2}) ${month}`, 'iu'), order: 'ydm' },
  { pattern: /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?!\d)/u, order: 'ymd' },
]

/** A whole date (day, month and year) written in a line, and where it stands there, in UTF-16 code units. */
export type WrittenDate = { date: string; start: number; end: number }

/**
 * The first whole date that a line names, as "1999-01-11". Dates of figures alone ("07/27/2016") are left: nobody can tell
 * the day from the month in "05/06/2005". Weekdays and "two days after" are no dates.
 */
export function findWrittenDate(line: string): WrittenDate | null {
  for (const { pattern, order } of forms) {
    const match = pattern.exec(line)
    if (!match) continue
    const [, a = '', b = '', c = ''] = match
    const [year, monthName, day] = { mdy: [c, a, b], dmy: [c, b, a], ydm: [a, c, b], ymd: [a, b, c] }[order]
    const date = isoDate(Number(year), monthNumber(monthName ?? ''), Number(day))
    if (date) return { date, start: match.index, end: match.index + match[0].length }
  }
  return null
}

/** A day as ISO 8601, or null when it is not in the calendar. */
export function isoDate(year: number, monthOfYear: number, day: number): string | null {
  const date = new Date(Date.UTC(year, monthOfYear - 1, day))
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === monthOfYear - 1 && date.getUTCDate() === day
  return exists && year > 999 ? date.toISOString().slice(0, 10) : null
}

function monthNumber(name: string): number {
  if (/^\d+$/.test(name)) return Number(name)
  return months.findIndex(beginnings => beginnings.some(beginning => name.toLowerCase().startsWith(beginning))) + 1
}
