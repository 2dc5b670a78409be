/** How dates, numbers and languages are written for the reader: in the locale of the system. */
const locale = typeof navigator === 'undefined' ? undefined : navigator.language

const numbers = new Intl.NumberFormat(locale)
const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
const momentDay = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' })
const momentTime = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
const languages = new Intl.DisplayNames(locale, { type: 'language' })

/** A count, with the reader's thousands separator. */
export const formatNumber = (count: number): string => numbers.format(count)

const large = new Intl.NumberFormat(locale, {
  notation: 'compact',
  compactDisplay: 'long',
  maximumSignificantDigits: 6,
})

/** A quantity with the reader's separators; from a million on in words: "1.375 billion". */
export const formatQuantity = (value: number): string =>
  Math.abs(value) < 1_000_000 ? numbers.format(value) : large.format(value)

const percents = new Intl.NumberFormat(locale, { style: 'percent' })

/** A share (0 to 1) in whole percent. */
export const formatPercent = (share: number): string => percents.format(share)

/** A document date ("1999", "1999-01", "1999-01-10") as precisely as it is known. */
export function formatDocumentDate(date: string): string {
  if (date.length <= 4) return date
  const parsed = new Date(`${date.length === 7 ? `${date}-01` : date}T00:00:00Z`)
  if (Number.isNaN(parsed.getTime())) return date
  return (date.length === 7 ? month : day).format(parsed)
}

/** A moment (ms since 1970) as a day. */
export const formatDay = (moment: number): string => momentDay.format(moment)

/** A moment (ms since 1970) as a day and a time. */
export const formatMoment = (moment: number): string => momentTime.format(moment)

/** The name of a language from its BCP 47 tag; the tag itself where nobody knows it. */
export function formatLanguage(tag: string): string {
  try {
    return languages.of(tag) ?? tag
  } catch {
    return tag
  }
}

/** A list of names: "a, b and c". */
export const formatList = (names: readonly string[]): string => new Intl.ListFormat(locale).format(names)

/** An order for names, with numbers inside them read as numbers. */
export const compareNames = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' }).compare
