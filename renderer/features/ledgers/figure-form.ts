import type { LedgerFigure, Measure } from '../../../main/contract/ledgers.ts'
import { measureName } from './figure-words.ts'
import type { FigurePatch } from './use-ledger-edits.ts'
import { readQuantity, writeQuantity } from './written-quantity.ts'

export const readings = ['exact', 'range', 'atLeast', 'atMost'] as const
export type Reading = (typeof readings)[number]

/** What stands in the fields of the form of a figure. */
export type FigureDraft = {
  reads: Reading
  /** The one value or bound; of a range where it begins. */
  first: string
  second: string
  approximate: boolean
  unit: string
  kind: LedgerFigure['kind']
  measure: string
  source: string
  mode: LedgerFigure['mode']
}

/** The fields for a figure; for words where the program found none, what those words seem to say. */
export function draftOf(figure: LedgerFigure | null, written: string): FigureDraft {
  if (!figure) return { ...blank, ...numberIn(written) }
  const { value, low, high, approximate, unit, kind, measure, source, mode } = figure
  const reads = value !== null || (low === null && high === null) ? 'exact' : low === null ? 'atMost' : 'atLeast'
  return {
    reads: low !== null && high !== null && value === null ? 'range' : reads,
    first: writeQuantity(value ?? low ?? high),
    second: low === null ? '' : writeQuantity(high),
    approximate,
    unit: unit ?? '',
    kind,
    measure: measure ? measureName(measure) : '',
    source: source?.name ?? source?.text ?? '',
    mode,
  }
}

const blank: FigureDraft = {
  reads: 'exact',
  first: '',
  second: '',
  approximate: false,
  unit: '',
  kind: 'count',
  measure: '',
  source: '',
  mode: 'stated',
}

/** The number in words that were selected, and whether they say percent. */
function numberIn(written: string): Partial<FigureDraft> {
  const number = /\d[\d.,\u00a0\u202f ]*\d|\d/.exec(written)?.[0]
  const value = number === undefined ? null : readQuantity(number)
  const isPercent = /%|per\s?cent|процент|пайыз/i.test(written)
  return { first: writeQuantity(value), ...(isPercent ? { unit: '%', kind: 'percentage' as const } : {}) }
}

/** The fields whose number cannot be read. */
export function unreadable({ reads, first, second }: FigureDraft): { first: boolean; second: boolean } {
  return { first: readQuantity(first) === null, second: reads === 'range' && readQuantity(second) === null }
}

/** What of the fields is other than `before`, as it is said of the figure. `measures`: those that are known, by their words. */
export function patchOf(before: FigureDraft | null, now: FigureDraft, measures: readonly Measure[]): FigurePatch {
  const changed = (...names: (keyof FigureDraft)[]) => before === null || names.some(name => before[name] !== now[name])
  return {
    ...(changed('reads', 'first', 'second') ? valuesOf(now) : {}),
    ...(changed('approximate') ? { approximate: now.approximate } : {}),
    ...(changed('unit') ? { unit: orNull(now.unit) } : {}),
    ...(changed('kind') ? { kind: now.kind } : {}),
    ...(changed('measure') ? { measure: measureOf(now.measure, measures) } : {}),
    ...(changed('source') ? { source: sourceOf(now.source) } : {}),
    ...(changed('mode') ? { mode: now.mode } : {}),
  }
}

function valuesOf({ reads, first, second }: FigureDraft) {
  const [one, other] = [readQuantity(first), readQuantity(second)]
  return {
    exact: { value: one, low: null, high: null },
    range: { value: null, low: one, high: other },
    atLeast: { value: null, low: one, high: null },
    atMost: { value: null, low: null, high: one },
  }[reads]
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** A measure that is known keeps its key, which is one across languages; a new one is known by its words. */
function measureOf(text: string, measures: readonly Measure[]): Measure | null {
  const words = text.trim()
  if (words === '') return null
  const known = measures.find(measure => measure.text.toLowerCase() === words.toLowerCase())
  return { text: words, key: known?.key ?? words.toLowerCase() }
}

function sourceOf(text: string) {
  const name = orNull(text)
  return name === null ? null : { text: name, name }
}
