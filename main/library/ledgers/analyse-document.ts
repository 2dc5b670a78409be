import { type Attribution, readAttributions } from '../../text/attributions/attribution.ts'
import type { AttributionEntry, FigureEntry } from './edits.ts'
import { speakerKey } from './speaker-key.ts'

/**
 * What is read from a text follows from `main/text`. Raise this with every change that would read known texts otherwise: documents
 * that an older one read are analysed again in the background, and until then their old entries stand.
 */
export const ledgerVersion = 1

export type ReadText = { text: string; language: string | null; date: string | null }
export type SpokenEntry = AttributionEntry & {
  /** What joins its source across documents; null where nobody can be told from it. */
  speaker: string | null
}
export type NameEntry = {
  name: string
  kind: 'person' | 'organisation' | 'place'
  shown: string
  mentions: number
  isSubject: boolean
}
/** `date` is EDTF, `day` the first day that it may be, for putting in order. */
export type DateEntry = { start: number; end: number; date: string; day: string }
/** What one text says, in its order; nothing else is known to it. */
export type TextEntries = {
  figures: FigureEntry[]
  attributions: SpokenEntry[]
  names: NameEntry[]
  dates: DateEntry[]
}

/** Reads a document's text. Some milliseconds for a report. Never throws. */
export function analyseDocument({ text, language }: ReadText): TextEntries {
  const attributions = readAttributions(text, language)
  return {
    figures: [],
    attributions: attributions.map(attribution => spokenEntry(attribution, language)),
    names: [],
    dates: [],
  }
}

function spokenEntry(attribution: Attribution, language: string | null): SpokenEntry {
  const { source, cue, content, kind, within, hedged } = attribution
  const spoken = source && {
    place: { start: source.start, end: source.end },
    text: source.text,
    kind: source.kind,
    name: source.name,
  }
  return {
    ...hull(content.length > 0 ? content : [cue ?? source ?? { start: 0, end: 0 }]),
    source: spoken,
    cue,
    content,
    kind,
    hedged,
    within,
    edit: null,
    speaker: speakerKey(spoken, language),
  }
}

const hull = (ranges: readonly { start: number; end: number }[]) => ({
  start: Math.min(...ranges.map(({ start }) => start)),
  end: Math.max(...ranges.map(({ end }) => end)),
})
