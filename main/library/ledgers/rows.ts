import type { Reader, Writer } from '../database.ts'
import { type AttributionEntry, bareAttribution, bareFigure, type FigureEntry } from './edits.ts'

/** An entry as its row has it: what is as in the bare one is left out of the JSON, since there are a million of them. */
export type StoredEntry = { place: number; start: number; end: number; key: string | null; entry: string }
export type EntryRow = { start: number; end: number; entry: string; edit: number | null }
export type SpokenRow = EntryRow & { speaker: string | null }

export const storedFigure = ({ start, end, edit: _, ...entry }: FigureEntry, place: number): StoredEntry => ({
  ...{ place, start, end },
  key: entry.measure?.key ?? null,
  entry: JSON.stringify(without(entry, bareFigure)),
})

export function storedSpoken({ start, end, edit: _, speaker, ...entry }: AttributionEntry, place: number): StoredEntry {
  const [only, ...others] = entry.content
  const isWhole = others.length === 0 && only?.start === start && only.end === end
  const { content, ...rest } = entry
  return {
    ...{ place, start, end, key: speaker },
    entry: JSON.stringify({ ...without(rest, bareAttribution), ...(!isWhole && { content }) }),
  }
}

/** The figures that a document's rows have, without a person's word: the place of each is its row's. */
export function readFigureRows(db: Reader | Writer, document: number): FigureEntry[] {
  const rows = db
    .prepare(`
      select start_offset as start, end_offset as end, entry, edit_id as edit from document_figures
      where document_id = ? and edit_id is null order by place`)
    .all(document) as EntryRow[]
  return rows.map(figureOf)
}

/** The attributions, in the same way. */
export function readSpokenRows(db: Reader | Writer, document: number): AttributionEntry[] {
  const rows = db
    .prepare(`
      select start_offset as start, end_offset as end, entry, edit_id as edit, speaker from document_attributions
      where document_id = ? and edit_id is null order by place`)
    .all(document) as SpokenRow[]
  return rows.map(spokenOf)
}

// Only what `storedFigure` and `storedSpoken` wrote is read here.
export const figureOf = ({ start, end, entry, edit }: EntryRow): FigureEntry => ({
  ...bareFigure,
  ...(JSON.parse(entry) as Partial<FigureEntry>),
  ...{ start, end, edit },
})

export const spokenOf = ({ start, end, entry, edit, speaker }: SpokenRow): AttributionEntry => ({
  ...bareAttribution,
  content: [{ start, end }],
  ...(JSON.parse(entry) as Partial<AttributionEntry>),
  ...{ start, end, edit, speaker },
})

function without<T extends object>(entry: T, bare: Partial<T>): Partial<T> {
  const told = Object.entries(entry).filter(([name, value]) => value !== bare[name as keyof T])
  return Object.fromEntries(told) as Partial<T>
}
