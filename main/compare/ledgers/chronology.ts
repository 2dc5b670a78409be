import type { ChronologyEntry } from '../../contract/ledgers.ts'
import { boundsOf, compareEdtf } from '../../text/dates/edtf.ts'
import { readDates } from '../../text/dates/read-dates.ts'
import { referenceDayOf } from '../../text/dates/reference-day.ts'
import type { Range } from '../../text/range.ts'
import { splitSentences } from '../../text/sentences.ts'

/** A date a text speaks of: EDTF, where it stands, and its sentence; offsets are UTF-16 code units. */
export type EventDate = { date: string; place: { start: number; end: number }; sentence: Range }
/** What a chronology needs of a document: its date ("1999", "1999-01", "1999-01-10") and when it was imported, in ms since 1970. */
export type DatedDocument = { document: number; date: string | null; importedAt: number; events: readonly EventDate[] }
/** An entry without the words around it, which only the entries of a page need. */
export type UndressedEntry = Omit<ChronologyEntry, 'snippet'> & { sentence: Range | null }
type Lane = ChronologyEntry['lane']

/**
 * The dates a text speaks of that can be known: those that say which day they are, and those that count from the day of the text, where
 * its document's date or its dateline tells it.
 */
export function eventDatesOf(text: string, language: string | null, documentDate: string | null): EventDate[] {
  const mentions = readDates(text, language, referenceDayOf(text, language, documentDate))
  const known = mentions.filter(({ edtf }) => edtf !== null && boundsOf(edtf) !== null)
  if (known.length === 0) return []
  const sentences = splitSentences(text, language)
  let next = 0
  return known.map(({ start, end, edtf }) => {
    while (next < sentences.length - 1 && (sentences[next]?.[1] ?? 0) <= start) next++
    return { date: edtf ?? '', place: { start, end }, sentence: sentences[next] ?? [start, end] }
  })
}

/**
 * What the documents tell of when, in separate lanes: dates their texts speak of, their own dates, and the days they were imported
 * (in UTC). Earliest first; what is not known to the day stands where it begins, before what is.
 */
export function chronologyOf(documents: readonly DatedDocument[], lanes: readonly Lane[]): UndressedEntry[] {
  return documents
    .flatMap(entriesOf)
    .filter(({ lane }) => lanes.includes(lane))
    .sort(compareEntries)
}

function entriesOf({ document, date, importedAt, events }: DatedDocument): UndressedEntry[] {
  const alone = { document, place: null, sentence: null }
  const own: UndressedEntry[] = date === null || boundsOf(date) === null ? [] : [{ lane: 'document', date, ...alone }]
  const imported: UndressedEntry = { lane: 'import', date: new Date(importedAt).toISOString().slice(0, 10), ...alone }
  return [...events.map((event): UndressedEntry => ({ lane: 'event', document, ...event })), ...own, imported]
}

const laneOrder: readonly Lane[] = ['event', 'document', 'import']

/** By date, then event before document before import, then as the documents and their words are numbered: one order for one library. */
function compareEntries(one: UndressedEntry, other: UndressedEntry): number {
  return (
    compareEdtf(one.date, other.date) ||
    laneOrder.indexOf(one.lane) - laneOrder.indexOf(other.lane) ||
    one.document - other.document ||
    (one.place?.start ?? 0) - (other.place?.start ?? 0)
  )
}
