import { readNames } from '../names/read-names.ts'
import { findAttributions } from './find.ts'
import { describeSources } from './follow.ts'
import type { Found } from './found.ts'
import { isHedged } from './hedged.ts'
import { kindOfContent } from './kind.ts'
import { insideOf } from './nesting.ts'
import type { Prepared } from './words.ts'

export type Source = {
  start: number
  end: number
  text: string
  kind: 'named' | 'unnamed' | 'pronoun' | 'document'
  /** The name it is followed to where clear, in full as it stands elsewhere in the text. */
  name: string | null
}

/** Who says what in a text. Offsets are UTF-16 code units of the text. */
export type Attribution = {
  /** Null where nobody is named: "it was reported that". */
  source: Source | null
  /** The words by which the source says it; null where a quotation stands by itself. */
  cue: { start: number; end: number } | null
  /** In order; more than one where the cue parts them, or a quotation goes on. */
  content: { start: number; end: number }[]
  kind: 'direct' | 'indirect' | 'mixed'
  /** Index of the attribution this one stands inside ("X said Y had told him"), or null. */
  within: number | null
  /** The writer does not vouch for it: allegedly, reportedly. */
  hedged: boolean
}

/**
 * Everything a text attributes to somebody, in order of the first offset. `language` is a BCP 47 tag or null. Never throws; time is in
 * proportion to the length of the text.
 */
export function readAttributions(text: string, language: string | null, prepared: Prepared = {}): Attribution[] {
  const { words, found } = findAttributions(text, language, prepared)
  const ordered = found.sort((one, other) => firstOffset(one) - firstOffset(other) || cueOffset(one) - cueOffset(other))
  const within = insideOf(ordered)
  const sources = describeSources(words, ordered, prepared.names ?? readNames(text, language), language)
  return ordered.map((one, at) => ({
    source: sources[at] ?? null,
    cue: one.cue && { start: one.cue[0], end: one.cue[1] },
    content: one.content.map(([start, end]) => ({ start, end })),
    kind: kindOfContent(words, one.content),
    within: within[at] ?? null,
    hedged: isHedged(words, one),
  }))
}

const rangesOf = ({ source, cue, content }: Found) => [...content, ...(source ? [source] : []), ...(cue ? [cue] : [])]
const firstOffset = (one: Found): number => Math.min(...rangesOf(one).map(([start]) => start))
const cueOffset = ({ cue, content }: Found): number => cue?.[0] ?? content[0]?.[0] ?? 0
