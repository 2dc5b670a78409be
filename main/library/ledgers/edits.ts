import type { LedgerAttribution, LedgerFigure } from '../../contract/ledgers.ts'
import type { ParsedParamsOf } from '../../contract/method.ts'
import type { WriteMethods } from '../../contract/service.ts'
import type { Reader, Writer } from '../database.ts'
import { speakerKey } from './speaker-key.ts'

export type SaidOfFigure = NonNullable<ParsedParamsOf<WriteMethods['ledgers.setFigure']>['figure']>
export type SaidOfAttribution = NonNullable<ParsedParamsOf<WriteMethods['ledgers.setAttribution']>['attribution']>

type Range = { start: number; end: number }
/** What a person says of a place in a document; `said` is null where nothing stands there. */
export type LedgerEdit = Range & { id: number; textVersion: number; quote: string } & (
    | { what: 'figure'; said: SaidOfFigure | null }
    | { what: 'attribution'; said: SaidOfAttribution | null }
  )

type EditRow = Omit<LedgerEdit, 'said'> & { said: string | null }

/** What a person says of a document's ledgers, in the order of the text, of whatever version. */
export function editsOfDocument(db: Reader | Writer, document: number): LedgerEdit[] {
  const rows = db
    .prepare(`
      select id, text_version as textVersion, start_offset as start, end_offset as end, quote, what, said
      from ledger_edits where document_id = ? order by start_offset, end_offset, id`)
    .all(document) as EditRow[]
  // Only what the contract let in was stored.
  return rows.map(row => ({ ...row, said: row.said === null ? null : JSON.parse(row.said) }) as LedgerEdit)
}

/**
 * Whether two stretches are one entry: they have more in common than not. An analysis that reads a word more or less still meets what a
 * person said; a figure within a range, or a quotation within what somebody told, is another entry.
 */
export const isSamePlace = (one: Range, other: Range): boolean => inCommon(one, other) > 0.5

/** What two stretches have in common, as a share of what they cover together. */
function inCommon(one: Range, other: Range): number {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  return Math.max(0, common) / Math.max(1, Math.max(one.end, other.end) - Math.min(one.start, other.start))
}

export type FigureEntry = Omit<LedgerFigure, 'document' | 'textVersion'>
export type AttributionEntry = Omit<LedgerAttribution, 'document' | 'textVersion'> & {
  /** What joins its source across documents; null where nobody can be told from it. */
  speaker: string | null
}

/** A figure of which nothing is said but that it is one. */
export const bareFigure: Omit<FigureEntry, 'start' | 'end' | 'edit'> = {
  value: null,
  low: null,
  high: null,
  unit: null,
  approximate: false,
  kind: 'other',
  measure: null,
  of: null,
  asOf: null,
  mode: 'stated',
  source: null,
  where: null,
  earlier: false,
  sought: false,
  polled: false,
}
/** Words that somebody said, and no more. */
export const bareAttribution: Omit<AttributionEntry, 'start' | 'end' | 'edit' | 'content'> = {
  source: null,
  cue: null,
  kind: 'indirect',
  hedged: false,
  within: null,
  speaker: null,
}

/** The figures of a text with the person's word over them: of this version of the text, in its order. */
export function withFigureEdits(figures: readonly FigureEntry[], edits: readonly LedgerEdit[]): FigureEntry[] {
  const own = edits.filter(edit => edit.what === 'figure')
  const { kept, added } = applied(figures, own, ({ start, end }) => ({ ...bareFigure, start, end, edit: null }))
  return [...kept, ...added]
    .flatMap(({ entry, edit }) => {
      if (!edit) return entry
      return edit.said === null ? [] : { ...entry, ...defined(edit.said), edit: edit.id }
    })
    .sort(inOrder)
}

/**
 * The same of attributions; what stood inside a rejected one stands inside of what that one stood in. `language` is the text's: names
 * that a person wrote in are read in it.
 */
export function withAttributionEdits(
  attributions: readonly AttributionEntry[],
  edits: readonly LedgerEdit[],
  language: string | null,
): AttributionEntry[] {
  const own = edits.filter(edit => edit.what === 'attribution')
  const bare = ({ start, end }: Range) => ({ ...bareAttribution, start, end, content: [{ start, end }], edit: null })
  const { kept, added } = applied(attributions, own, bare)
  const all = [...kept, ...added]
  const isGone = (at: number) => all[at]?.edit?.said === null
  const outerOf = (at: number | null): number | null =>
    at === null || !isGone(at) ? at : outerOf(all[at]?.entry.within ?? null)
  const ordered = all.map((_, at) => at).filter(at => !isGone(at))
  ordered.sort((one, other) => inOrder(all[one]?.entry, all[other]?.entry))
  const placeOf = new Map(ordered.map((at, place) => [at, place]))
  return ordered.flatMap(at => {
    const { entry, edit } = all[at] ?? {}
    if (!entry) return []
    const outer = outerOf(entry.within)
    const within = outer === null ? null : (placeOf.get(outer) ?? null)
    return edit?.said ? { ...entry, within, ...said(edit.said, language), edit: edit.id } : { ...entry, within }
  })
}

type Applied<E, S> = { entry: E; edit: S | undefined }

/** Each entry with the edit on its place, and what edits there are on none. */
function applied<E extends Range, S extends Range & { said: unknown }>(
  entries: readonly E[],
  edits: readonly S[],
  bare: (range: Range) => E,
): { kept: Applied<E, S>[]; added: Applied<E, S>[] } {
  const editOf = new Map<E, S>()
  const added: Applied<E, S>[] = []
  for (const edit of edits) {
    const near = entries.filter(entry => !editOf.has(entry) && isSamePlace(edit, entry))
    const [first, ...others] = near
    if (first)
      editOf.set(
        others.reduce((a, b) => (inCommon(edit, b) > inCommon(edit, a) ? b : a), first),
        edit,
      )
    else if (edit.said !== null) added.push({ entry: bare(edit), edit })
  }
  return { kept: entries.map(entry => ({ entry, edit: editOf.get(entry) })), added }
}

const inOrder = (one: Range | undefined, other: Range | undefined) =>
  (one?.start ?? 0) - (other?.start ?? 0) || (other?.end ?? 0) - (one?.end ?? 0)

function said({ source, ...rest }: SaidOfAttribution, language: string | null): Partial<AttributionEntry> {
  if (source === undefined) return defined(rest)
  const named = source && {
    place: null,
    text: source.name,
    kind: source.kind,
    name: source.kind === 'unnamed' ? null : source.name,
  }
  return { ...defined(rest), source: named, speaker: speakerKey(named, language, []) }
}

/** Only what was said: a property that is there and undefined would take the program's word away. */
function defined<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}
