import { analyseText } from '../../text/analyse.ts'
import type { Attribution } from '../../text/attributions/attribution.ts'
import { type EventDate, eventDatesOf } from '../../text/dates/event-dates.ts'
import type { Named } from '../../text/names/named.ts'
import type { AttributionEntry, FigureEntry } from './edits.ts'
import { speakerKey, withOwnName } from './speaker-key.ts'

export type ReadText = { text: string; language: string | null; date: string | null }
export type NameEntry = {
  name: string
  kind: 'person' | 'organisation' | 'place'
  shown: string
  mentions: number
  isSubject: boolean
}
/** What one text says, in its order; nothing else is known to it. */
export type TextEntries = {
  figures: FigureEntry[]
  attributions: AttributionEntry[]
  names: NameEntry[]
  /** The names as they stand in the text. */
  named: readonly Named[]
  dates: EventDate[]
}

/** Reads a document's text. Some milliseconds for a report. Never throws. */
export function analyseDocument({ text, language, date }: ReadText): TextEntries {
  const { figures, attributions, names, dates } = analyseText(text, language, date)
  return {
    figures: figures.map(figure => ({ ...figure, edit: null })),
    attributions: attributions.map(attribution => attributionEntry(attribution, { text, language, names })),
    names: nameEntries(names),
    named: names,
    dates: eventDatesOf(dates),
  }
}

function attributionEntry(
  attribution: Attribution,
  { text, language, names }: { text: string; language: string | null; names: readonly Named[] },
): AttributionEntry {
  const { source, cue, content, kind, within, hedged } = attribution
  const written = source && {
    place: { start: source.start, end: source.end },
    text: source.text,
    kind: source.kind,
    name: source.name,
  }
  const spoken = written && withOwnName(written, text, names)
  return {
    ...hull(content.length > 0 ? content : [cue ?? source ?? { start: 0, end: 0 }]),
    source: spoken,
    cue,
    content,
    kind,
    hedged,
    within,
    edit: null,
    speaker: speakerKey(spoken, language, names),
  }
}

const hull = (ranges: readonly { start: number; end: number }[]) => ({
  start: Math.min(...ranges.map(({ start }) => start)),
  end: Math.max(...ranges.map(({ end }) => end)),
})

function nameEntries(names: readonly Named[]): NameEntry[] {
  const byKey = Map.groupBy(
    names.filter(({ key }) => key !== ''),
    ({ key }) => key,
  )
  return [...byKey].flatMap(([name, mentions]) => {
    const [first] = mentions
    if (!first) return []
    const isSubject = mentions.some(({ subject }) => subject)
    return { name, kind: first.kind, shown: first.full, mentions: mentions.length, isSubject }
  })
}
