import { findWrittenDate } from '../written-date.ts'

/**
 * The day that a Date header names, as it is written there: "Tue, 3 Apr 2019 23:30:00 -0500" is "2019-04-03", whatever day that is
 * elsewhere. Years of two and three digits as in RFC 5322, 4.3. Null for what names no whole day.
 */
export function writtenDay(header: string): string | null {
  const spaced = header.slice(0, 200).replaceAll(/\s+/g, ' ').trim()
  const full = spaced
    .replace(
      /^(\p{L}+, ?)?(\d{1,2})[ -](\p{L}{3,9})\.?[ -](\d{2,3})(?= \d)/u,
      (_all, weekday = '', day, month, year) => {
        return `${weekday}${day} ${month} ${century(Number(year), year.length) + Number(year)}`
      },
    )
    // As asctime() writes: "Tue Apr 3 23:30:00 2019".
    .replace(/^\p{L}{3} (\p{L}{3}) (\d{1,2}) [\d:]{5,8}(?: [A-Z+-][\w+-]*)? (\d{4})$/u, '$2 $1 $3')
    .replace(/(\d{1,2})-(\p{L}{3})-(\d{4})/u, '$1 $2 $3')
  return findWrittenDate(full)?.date ?? null
}

const century = (year: number, digits: number) => (digits === 2 && year < 50 ? 2000 : 1900)
