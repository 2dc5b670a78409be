import { attributionKinds, speakerKinds } from '../../contract/ledgers.ts'
import type { Reader, Writer } from '../database.ts'
import { type AttributionEntry, bareAttribution, bareFigure, type FigureEntry } from './edits.ts'

/*
 * Entries as their rows have them. There are some forty to a report, so what a column says already, and what is as in a bare entry, is left
 * out of the JSON, and stretches are written as [start, length] from the entry's start, in UTF-16 code units.
 */
export type StoredEntry = { place: number; start: number; end: number; key: string | null; entry: string }
/** `key` is the column for what is measured, or for who speaks. */
export type EntryRow = { start: number; end: number; entry: string; edit: number | null; key: string | null }

type Range = { start: number; end: number }
type PackedRange = readonly [start: number, length: number]
type PackedSource = readonly [place: PackedRange | null, text: string, kind: number, name: string | null]
type PackedSpoken = readonly [
  source: PackedSource | null,
  cue: PackedRange | null,
  /** null where it is the whole stretch. */
  content: readonly PackedRange[] | null,
  kind: number,
  hedged: number,
  within: number | null,
]
type PackedFigure = Omit<Partial<FigureEntry>, 'measure' | 'source'> & {
  measure?: string
  source?: readonly [text: string, name: string | null]
}

export function storedFigure(
  { start, end, edit: _, measure, source, ...rest }: FigureEntry,
  place: number,
): StoredEntry {
  const packed: PackedFigure = {
    ...without(rest, bareFigure),
    ...(measure && { measure: measure.text }),
    ...(source && { source: [source.text, source.name] }),
  }
  return { place, start, end, key: measure?.key ?? null, entry: JSON.stringify(packed) }
}

// Only what `storedFigure` wrote is read here.
export function figureOf({ start, end, entry, edit, key }: EntryRow): FigureEntry {
  const { measure, source, ...rest } = JSON.parse(entry) as PackedFigure
  return {
    ...bareFigure,
    ...rest,
    measure: measure === undefined || key === null ? null : { text: measure, key },
    source: source === undefined ? null : { text: source[0], name: source[1] },
    ...{ start, end, edit },
  }
}

export function storedSpoken(entry: AttributionEntry, place: number): StoredEntry {
  const { start, end, source, cue, content, kind, hedged, within, speaker } = entry
  const pack = (range: Range): PackedRange => [range.start - start, range.end - range.start]
  const [only, ...others] = content
  const isWhole = others.length === 0 && only?.start === start && only.end === end
  const packed: PackedSpoken = [
    source && [source.place && pack(source.place), source.text, speakerKinds.indexOf(source.kind), source.name],
    cue && pack(cue),
    isWhole ? null : content.map(pack),
    attributionKinds.indexOf(kind),
    Number(hedged),
    within,
  ]
  return { place, start, end, key: speaker, entry: JSON.stringify(packed) }
}

// Only what `storedSpoken` wrote is read here.
export function spokenOf({ start, end, entry, edit, key }: EntryRow): AttributionEntry {
  const [source, cue, content, kind, hedged, within] = JSON.parse(entry) as PackedSpoken
  const unpack = ([from, length]: PackedRange): Range => ({ start: start + from, end: start + from + length })
  return {
    ...bareAttribution,
    ...{ start, end, edit, speaker: key, within, hedged: hedged === 1 },
    source: source && {
      place: source[0] && unpack(source[0]),
      text: source[1],
      kind: speakerKinds[source[2]] ?? 'named',
      name: source[3],
    },
    cue: cue && unpack(cue),
    content: content?.map(unpack) ?? [{ start, end }],
    kind: attributionKinds[kind] ?? 'indirect',
  }
}

/** The figures that a document's rows have, without a person's word: the place of each is its row's. */
export function readFigureRows(db: Reader | Writer, document: number): FigureEntry[] {
  return rowsOf(db, document, 'document_figures', 'measure').map(figureOf)
}

/** The attributions, in the same way. */
export function readSpokenRows(db: Reader | Writer, document: number): AttributionEntry[] {
  return rowsOf(db, document, 'document_attributions', 'speaker').map(spokenOf)
}

function rowsOf(db: Reader | Writer, document: number, table: string, key: string): EntryRow[] {
  return db
    .prepare(`
      select start_offset as start, end_offset as end, entry, edit_id as edit, ${key} as key from ${table}
      where document_id = ? and edit_id is null order by place`)
    .all(document) as EntryRow[]
}

function without<T extends object>(entry: T, bare: Partial<T>): Partial<T> {
  const told = Object.entries(entry).filter(([name, value]) => value !== bare[name as keyof T])
  return Object.fromEntries(told) as Partial<T>
}
