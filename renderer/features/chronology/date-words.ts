import { words } from '../../strings/words.ts'
import { formatDocumentDate } from '../../ui/formats.ts'

const shape = /^(?<year>\d{4}|\d{3}X|\d{2}XX)(?:-(?<month>\d\d))?(?:-(?<day>\d\d))?(?<doubt>[~?%])?$/

/**
 * An EDTF date (ISO 8601-2, as `readDates` writes it) in words, as precisely as it is known: "December 2005", "about 1999", "perhaps
 * 4 Dec 2005", "the 1990s", "summer 2005", from one to another. What is no such date stays as it is.
 */
export function dateWords(edtf: string): string {
  const [from = '', to] = edtf.split('/')
  return to === undefined ? oneDate(from) : words.chronology.span(oneDate(from), oneDate(to))
}

function oneDate(date: string): string {
  const { year, month, day, doubt } = shape.exec(date)?.groups ?? {}
  if (year === undefined) return date
  const plain = plainDate(year, month, day)
  if (doubt === '~') return words.chronology.about(plain)
  if (doubt === '?') return words.chronology.perhaps(plain)
  return doubt === '%' ? words.chronology.perhapsAbout(plain) : plain
}

function plainDate(year: string, month: string | undefined, day: string | undefined): string {
  if (year.endsWith('XX')) return words.chronology.century(Number(year.slice(0, 2)))
  if (year.endsWith('X')) return words.chronology.decade(`${year.slice(0, 3)}0`)
  const season = Number(month)
  if (season === 21 || season === 22 || season === 23 || season === 24) return words.chronology.seasons[season](year)
  return formatDocumentDate([year, month, day].filter(part => part !== undefined).join('-'))
}

/** Whether a date is only about right, doubtful, or left open in its year. */
export const isUncertain = (edtf: string): boolean => /[~?%X]/.test(edtf)
