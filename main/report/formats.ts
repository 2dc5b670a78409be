/*
 * How a report writes dates, numbers and languages: in English, in full, and always in the same way, whatever computer it was
 * made on.
 */
const numbers = new Intl.NumberFormat('en')
const percent = new Intl.NumberFormat('en', { style: 'percent' })
const lists = new Intl.ListFormat('en')
const languages = new Intl.DisplayNames('en', { type: 'language' })
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

export const formatNumber = (count: number): string => numbers.format(count)
export const formatShare = (share: number): string => percent.format(share)
export const formatList = (names: readonly string[]): string => lists.format(names)

/** "1 word", "3,000 words". */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${formatNumber(number)} ${number === 1 ? one : many}`

/** A document date ("1999", "1999-01", "1999-01-10") as precisely as it is known. */
export function formatDate(date: string): string {
  const parsed = new Date(`${date.length === 7 ? `${date}-01` : date}T00:00:00Z`)
  if (date.length < 7 || Number.isNaN(parsed.getTime())) return date
  return (date.length === 7 ? month : day).format(parsed)
}

/** The day of a moment (ms since 1970), UTC. */
export const formatDay = (moment: number): string => day.format(moment)

/** "12 November 2026, 14:03 UTC". */
export const formatMoment = (moment: number): string =>
  `${day.format(moment)}, ${new Date(moment).toISOString().slice(11, 16)} UTC`

/** The English name of a language from its BCP 47 tag; the tag itself where nobody knows it. */
export function formatLanguage(tag: string): string {
  try {
    return languages.of(tag) ?? tag
  } catch {
    return tag
  }
}
