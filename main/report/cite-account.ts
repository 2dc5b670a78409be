import type { Document } from '../contract/documents.ts'
import { writeCitation } from '../text/citation.ts'
import { formatDate, formatDay } from './formats.ts'
import { plainLine } from './plain-text.ts'
import { reportWords } from './report-words.ts'

/** Where an account comes from, in one line. */
export function citeAccount({ byline, title, outlet, date, origins }: Document): string {
  const { address = null, retrievedAt = null } = origins[0] ?? {}
  return plainLine(
    writeCitation({
      byline,
      title: title || reportWords.untitled,
      outlet,
      date: date === null ? reportWords.undated : formatDate(date),
      address,
      retrieved: retrievedAt === null ? null : reportWords.retrieved(formatDay(retrievedAt)),
    }),
  )
}
